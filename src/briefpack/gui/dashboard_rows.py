"""Outcomes with how they stand, as a table model of one column."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from briefpack.gui.follow_up_words import distance_words, frame_words, slip_words, status_words
from briefpack.gui.rows import ID_ROLE, ROW_ROLE
from briefpack.gui.rows_model import Index, Role
from briefpack.model.index import Index as DossierIndex
from briefpack.model.standing import Phase, Standing, former, slips


@dataclass(frozen=True, slots=True)
class StandingRow:
    """One outcome as it is painted; `moved` says where it came from and how its target slipped."""

    id: str
    number: str
    text: str
    phase: Phase
    status: str
    frame: str
    distance: str
    agency: str
    is_overdue: bool
    moved: str = ""


class StandingsModel(QAbstractTableModel):
    """The outcomes it was given; the words of a row are made when it is asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._standings: tuple[Standing, ...] = ()
        self._index: DossierIndex | None = None
        self._today = date.min

    def show_standings(
        self, standings: Sequence[Standing], index: DossierIndex, today: date
    ) -> None:
        """Show these, in this order."""
        self.beginResetModel()
        self._standings, self._index, self._today = tuple(standings), index, today
        self.endResetModel()

    def row(self, at: int) -> StandingRow:
        """The words of one row."""
        standing = self._standings[at]
        day = standing.time_frame.day  # what is vague has no day to count to
        return StandingRow(
            id=standing.outcome.id,
            number=standing.outcome.number,
            text=standing.outcome.text.in_language("th"),
            phase=standing.phase,
            status=status_words(standing),
            frame=frame_words(standing.time_frame),
            distance=distance_words(day, self._today) if day and standing.owes else "",
            agency=self._agency(standing),
            is_overdue=standing.is_overdue,
            moved=self._moved(standing),
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._standings)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == ID_ROLE:
            return self._standings[index.row()].outcome.id
        if role == ROW_ROLE:
            return self.row(index.row())
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            row = self.row(index.row())
            return f"{row.number} {row.text}".strip()
        if role == Role.AccessibleDescriptionRole:
            row = self.row(index.row())
            parts = (row.status, row.frame, row.distance, row.agency, row.moved)
            return ", ".join(part for part in parts if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _agency(self, standing: Standing) -> str:
        if standing.agency and standing.place.responsibility.proposed:
            return self.tr("{0} (เสนอ)").format(standing.agency)
        return standing.agency

    def _moved(self, standing: Standing) -> str:
        if self._index is None:
            return ""
        said = [slip_words(slip) for slip in slips(self._index, standing.outcome)]
        before = former(self._index, standing.outcome)
        if before is not None:
            came = self.tr("ต่อเนื่องจาก {0} ข้อ {1}")
            said.append(came.format(before.meeting.id, before.outcome.number))
        return " · ".join(said)
