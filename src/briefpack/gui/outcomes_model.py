"""The outcomes of the dossier under their pillars and topics, as the search leaves them."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt

from briefpack.gui import outcome_mime
from briefpack.gui.grouping import Grouped, Headings, grouped, headings_of
from briefpack.gui.rows import ID_ROLE, Level, Row
from briefpack.gui.rows_model import Index, Role, RowsModel
from briefpack.gui.search_keys import SearchKeys, found_elsewhere, hits_in, needle_of
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.model import edits
from briefpack.model.meeting import Meeting


class OutcomesModel(RowsModel):
    """What can be chosen for the pack at hand. A heading stands for the outcomes shown under it."""

    def __init__(
        self, session: Session, selection: Selection, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._selection = selection
        self._keys = SearchKeys()
        self._needle = ""
        self._chosen: frozenset[str] = frozenset()
        self._shown: tuple[str, ...] = ()
        self._under: dict[str, list[str]] = {}
        self._meetings: tuple[Meeting, ...] | None = None
        self._headings: Headings = {}
        self._everything = Grouped()
        self.refresh()
        session.dossier_changed.connect(self.refresh)
        selection.pack_changed.connect(self.refresh)
        selection.needle_changed.connect(self.refresh)

    @property
    def shown_ids(self) -> tuple[str, ...]:
        """The outcomes the search leaves, in the order of their meetings."""
        return self._shown

    def refresh(self) -> None:
        """Show the dossier as it is now, as far as the search leaves it."""
        pack = self._selection.pack
        self._chosen = frozenset(pack.outcome_ids if pack else ())
        self._needle = needle_of(self._selection.needle)
        self._know_meetings()
        if self._needle:
            needle = self._needle
            keys = self._keys.of(self._session.dossier, self._session.index)
            self._shown = tuple([id_ for id_, key in keys.items() if needle in key])
            found = grouped(self._shown, self._headings)
        else:
            self._shown = tuple(self._headings)
            found = self._everything
        self._under = found.under
        self.show_rows(found.ids, found.levels)

    def _know_meetings(self) -> None:
        """Group all outcomes, once for each state of the meetings."""
        meetings = self._session.dossier.meetings
        if self._meetings is not meetings:
            self._meetings = meetings
            self._headings = headings_of(self._session.index.places)
            self._everything = grouped(self._headings, self._headings)

    def outcomes_of(self, id_: str) -> tuple[str, ...]:
        """The outcomes a row stands for: itself, or those shown under a heading."""
        return tuple(self._under.get(id_, (id_,)))

    def toggle(self, ids: Iterable[str]) -> None:
        """Choose these rows for the pack; when all are chosen already, take them out."""
        wanted = tuple(dict.fromkeys(o for id_ in ids for o in self.outcomes_of(id_)))
        self.set_chosen(wanted, chosen=not self._chosen.issuperset(wanted))

    def set_chosen(self, outcome_ids: tuple[str, ...], *, chosen: bool) -> None:
        """Have these outcomes in the pack at hand, or not, as one step of the history."""
        pack_id = self._selection.pack_id
        if not pack_id or not outcome_ids:
            return
        change = edits.choose if chosen else edits.leave_out
        label = self.tr("เลือกผลการประชุม") if chosen else self.tr("นำออกจากชุด")
        self._session.edit(label, lambda dossier: change(dossier, pack_id, outcome_ids))

    def row(self, at: int) -> Row:
        id_, level = self._ids[at], self._levels[at]
        return self._outcome_row(id_) if level is Level.OUTCOME else self._heading_row(id_, level)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._selection.pack_id:
            flags |= Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsDragEnabled
        return flags

    def mimeTypes(self) -> list[str]:
        return [outcome_mime.OUTCOMES]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The outcomes of the rows, those under a heading with it, from the top."""
        rows = sorted(index.row() for index in indexes)
        ids = [id_ for row in rows for id_ in self.outcomes_of(self.id_at(row))]
        return outcome_mime.packed(outcome_mime.OUTCOMES, dict.fromkeys(ids))

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if not index.isValid() or role != Role.CheckStateRole or not self._selection.pack_id:
            return False
        chosen = Qt.CheckState(value) is Qt.CheckState.Checked
        self.set_chosen(self.outcomes_of(index.data(ID_ROLE)), chosen=chosen)
        return True

    def _heading_row(self, id_: str, level: Level) -> Row:
        under = self._under[id_]
        place = self._session.index.places[under[0]]
        is_pillar = level is Level.PILLAR
        text = (
            place.pillar.title.in_language("th")
            if is_pillar
            else place.topic.title.in_language("th")
        )
        count = len(self._chosen.intersection(under))
        return Row(
            id=id_,
            level=level,
            text=text,
            number=str(place.pillar.number) if is_pillar else "",
            checked=self._state(count, len(under)) if is_pillar else None,
            badge=f"{count}/{len(under)}" if is_pillar else "",
            hits=hits_in(self._needle, text),
        )

    def _outcome_row(self, id_: str) -> Row:
        place = self._session.index.places[id_]
        text = place.outcome.text.in_language("th")
        hits = hits_in(self._needle, text)
        found = None
        if self._needle and not hits:
            found = found_elsewhere(self._needle, place, self._session.index)
        return Row(
            id=id_,
            level=Level.OUTCOME,
            text=text,
            number=place.outcome.number,
            checked=self._state(int(id_ in self._chosen), 1),
            badge=self._notes_badge(id_),
            hits=hits,
            found_in=found.text if found else "",
            found_hits=found.hits if found else (),
        )

    def _notes_badge(self, id_: str) -> str:
        count = len(self._session.index.annotations.get(id_, ()))
        return self.tr("บันทึก {0}").format(count) if count else ""

    def _state(self, count: int, whole: int) -> Qt.CheckState | None:
        if not self._selection.pack_id:
            return None
        if count == 0:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if count == whole else Qt.CheckState.PartiallyChecked
