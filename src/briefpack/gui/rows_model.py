"""A flat table model of grouped rows: ids in order, each row made when it is asked for."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefpack.gui.rows import ID_ROLE, ROW_ROLE, Level, Row

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class RowsModel(QAbstractTableModel):
    """Rows as (id, level); a subclass says what stands in each, from the session as it is now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: list[str] = []
        self._levels: list[Level] = []
        self._row_of: dict[str, int] | None = None  # made when it is first asked for
        self.is_resetting = False
        self.is_read_only = False

    def row(self, at: int) -> Row:
        """What stands in a row; made by the subclass."""
        raise NotImplementedError

    def id_at(self, row: int) -> str:
        """The id of a row."""
        return self._ids[row]

    def row_of(self, id_: str) -> int | None:
        """Where an id stands, or None when it is not shown."""
        if self._row_of is None:
            self._row_of = {each: at for at, each in enumerate(self._ids)}
        return self._row_of.get(id_)

    def levels(self) -> Sequence[Level]:
        """The level of each row."""
        return self._levels

    def show_rows(self, ids: Sequence[str], levels: Sequence[Level]) -> None:
        """Show these rows: a reset where they are others, else only news of their content."""
        if self._ids == ids and self._levels == levels:
            if self._ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))
            return
        self.is_resetting = True
        self.beginResetModel()
        self._ids, self._levels = list(ids), list(levels)
        self._row_of = None
        self.endResetModel()
        self.is_resetting = False

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        at = index.row()
        if role == ID_ROLE:
            return self._ids[at]
        if role == ROW_ROLE:
            return self.row(at)
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            row = self.row(at)
            return f"{row.number} {row.text}".strip()
        if role == Role.AccessibleDescriptionRole:
            return self._described(self.row(at))
        if role == Role.CheckStateRole:
            return self.row(at).checked
        return None

    def _described(self, row: Row) -> str:
        """What a screen reader says after the text: depth, choice, and the badge."""
        words = [self.tr("ระดับ {0}").format(int(row.level))]
        if row.checked is not None:
            words.append(
                {
                    Qt.CheckState.Checked: self.tr("เลือกแล้ว"),
                    Qt.CheckState.PartiallyChecked: self.tr("เลือกบางส่วน"),
                    Qt.CheckState.Unchecked: self.tr("ยังไม่เลือก"),
                }[row.checked]
            )
        if row.badge:
            words.append(row.badge)
        return ", ".join(words)
