"""A composed matrix as a table: its visible columns, in words."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from briefpack.export.matrix import Holds, Matrix, MatrixColumn, MatrixRow, Value
from briefpack.gui.palette import Colours
from briefpack.gui.theme import SMALL_POINTS, font, theme
from briefpack.model.status import Status
from briefpack.thai.dates import format_date
from briefpack.thai.digits import shape

Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()

_COLOURS: Mapping[Status, str] = {
    Status.NOT_STARTED: "secondary",
    Status.IN_PROGRESS: "chart_ongoing",
    Status.UNDER_REVIEW: "chart_ongoing",
    Status.CONTINUOUS: "chart_ongoing",
    Status.DONE: "success",
    Status.DELAYED: "warning",
    Status.ON_HOLD: "secondary",
    Status.CANCELLED: "secondary",
}
_BY_WORD = {words: status for status in Status for words in (status.wording.th, status.wording.en)}


class MatrixModel(QAbstractTableModel):
    """Shows one matrix; hidden columns are not shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[MatrixRow, ...] = ()
        self._columns: tuple[tuple[int, MatrixColumn], ...] = ()
        self._matrix: Matrix | None = None

    @property
    def columns(self) -> tuple[MatrixColumn, ...]:
        """The columns shown."""
        return tuple(column for _, column in self._columns)

    @property
    def rows(self) -> tuple[MatrixRow, ...]:
        """The rows shown."""
        return self._rows

    def show_matrix(self, matrix: Matrix | None) -> None:
        """Show another matrix; where rows and columns are the same, only what they say changes."""
        before = (len(self._rows), self.columns)
        rows = matrix.rows if matrix is not None else ()
        columns = tuple(
            (at, column)
            for at, column in enumerate(matrix.columns if matrix is not None else ())
            if not column.hidden
        )
        if before == (len(rows), tuple(column for _, column in columns)) and rows:
            self._matrix, self._rows = matrix, rows
            last = self.index(len(rows) - 1, len(columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._matrix, self._rows, self._columns = matrix, rows, columns
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        place, column = self._columns[index.column()]
        value = row.values[place] if place < len(row.values) else None
        match role:
            case Role.DisplayRole:
                return self._words(value, column)
            case Role.ForegroundRole if column.holds is Holds.STATUS:
                return _status_colour(value, theme().colours)
            case Role.BackgroundRole if row.is_heading:
                return QColor(theme().colours.hover)
            case Role.FontRole if row.is_heading or column.holds is Holds.STATUS:
                return font(SMALL_POINTS, strong=True)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return self._columns[section][1].heading
        return None

    def row_of(self, outcome_id: str) -> int | None:
        """The first row of an outcome."""
        return next((at for at, row in enumerate(self._rows) if row.outcome_id == outcome_id), None)

    def _words(self, value: Value, column: MatrixColumn) -> str:
        """A value as the sheet shows it; a true date is said in words."""
        if value is None or self._matrix is None:
            return ""
        if isinstance(value, date):
            return format_date(value, "long", self._matrix.digits, self._matrix.language)
        if isinstance(value, int):
            return shape(str(value), self._matrix.digits)
        return value


def _status_colour(value: Value, colours: Colours) -> QColor | None:
    status = _BY_WORD.get(value) if isinstance(value, str) else None
    return QColor(getattr(colours, _COLOURS[status])) if status is not None else None
