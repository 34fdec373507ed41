"""The outcomes of the dossier under their pillars and topics, as search and filters leave them."""

import time
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, QTimer

from briefpack.gui import outcome_mime
from briefpack.gui.outline import Outline, picked
from briefpack.gui.rows import ID_ROLE, Level, Row
from briefpack.gui.rows_model import Index, Role, RowsModel
from briefpack.gui.search_keys import SearchKeys, found_elsewhere, hits_in
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.model import edits
from briefpack.model.dossier import Dossier
from briefpack.model.filtering import Filters, Scene, passing
from briefpack.model.index import Place
from briefpack.model.meeting import Meeting

_IDLE_SLICE = 0.005  # seconds: short enough not to be felt between two keys


class OutcomesModel(RowsModel):
    """What can be chosen for the pack at hand. A heading stands for the outcomes shown under it."""

    def __init__(
        self, session: Session, selection: Selection, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._selection = selection
        self._keys = SearchKeys()
        self._chosen: frozenset[str] = frozenset()
        self._outline = Outline({})
        self._meetings: tuple[Meeting, ...] | None = None
        self._left: tuple[Dossier, str, Filters] | None = None
        self._passing: bytearray | None = None
        self._outcomes: Sequence[int] = ()
        self._rows: list[int] = []
        self._unprepared = self._keys.prepare(session.dossier, session.index)
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._prepare_some)
        self._idle.start()
        self.refresh()
        session.dossier_changed.connect(self.refresh)
        selection.filters_changed.connect(self.refresh)
        selection.needle_changed.connect(self.refresh)
        selection.pack_changed.connect(self.refresh)

    @property
    def shown_ids(self) -> tuple[str, ...]:
        """The outcomes that search and filters leave, in the order of their meetings."""
        return tuple(map(self._outline.outcome_ids.__getitem__, self._outcomes))

    @property
    def shown_count(self) -> int:
        """How many outcomes search and filters leave."""
        return len(self._outcomes)

    @property
    def passing_count(self) -> int:
        """How many outcomes the filters leave to be searched."""
        whole = len(self._outline.outcome_ids)
        return whole if self._passing is None else sum(self._passing)

    def scene(self) -> Scene:
        """What filters look at now."""
        today = date.today()  # noqa: DTZ011  # the officer's own day
        return Scene(self._session.index, self._chosen, today)

    def refresh(self) -> None:
        """Show the dossier as it is now, as far as search and filters leave it."""
        pack = self._selection.pack
        self._chosen = frozenset(pack.outcome_ids if pack else ())
        self._know_meetings()
        self._know_filters()
        self._outcomes = range(len(self._outline.outcome_ids))
        if self._selection.folded:
            dossier, index = self._session.dossier, self._session.index
            self._outcomes = self._keys.hits(dossier, index, self._selection.folded)
        if self._passing is not None:
            self._outcomes = picked(self._outcomes, self._passing)
        self._rows = self._outline.rows_of(self._outcomes)
        ids, levels = self._outline.ids, self._outline.levels
        if len(self._rows) < len(ids):
            ids = list(map(ids.__getitem__, self._rows))
            levels = list(map(levels.__getitem__, self._rows))
        self.show_rows(ids, levels)

    def _know_meetings(self) -> None:
        """Lay out all outcomes, once for each state of the meetings."""
        meetings = self._session.dossier.meetings
        if self._meetings is not meetings:
            self._meetings = meetings
            self._outline = Outline(self._session.index.places)
            self._left = None

    def _know_filters(self) -> None:
        """Ask the filters, once for each state of all they look at."""
        filters, pack_id = self._selection.filters, self._selection.pack_id
        if not filters:
            self._left, self._passing = None, None
            return
        asked = (self._session.dossier, pack_id, filters)
        if self._left is None or self._left[0] is not asked[0] or self._left[1:] != asked[1:]:
            self._left = asked
            left = passing(filters, self.scene())
            self._passing = bytearray(map(left.__contains__, self._outline.outcome_ids))

    def outcomes_of(self, id_: str) -> tuple[str, ...]:
        """The outcomes a row stands for: itself, or those shown under a heading."""
        return self._outline.under(id_, self._rows)

    @property
    def is_prepared(self) -> bool:
        """Whether all that a search looks in was folded."""
        return not self._idle.isActive()

    def _prepare_some(self) -> None:
        """While nothing else is to be done, fold what a search will look in."""
        until = time.perf_counter() + _IDLE_SLICE
        for _ in self._unprepared:
            if time.perf_counter() > until:
                return
        self._idle.stop()

    def toggle(self, ids: Iterable[str]) -> None:
        """Choose these rows for the pack; when all are chosen already, take them out."""
        wanted = tuple(dict.fromkeys(o for id_ in ids for o in self.outcomes_of(id_)))
        self.set_chosen(wanted, chosen=not self._chosen.issuperset(wanted))

    def set_chosen(self, outcome_ids: tuple[str, ...], *, chosen: bool) -> None:
        """Have these outcomes in the pack at hand, or not, as one step of the history."""
        pack_id = self._selection.pack_id
        if not pack_id or not outcome_ids or self.is_read_only:
            return
        change = edits.bring_in if chosen else edits.leave_out
        label = self.tr("เลือกผลการประชุม") if chosen else self.tr("นำออกจากชุด")
        self._session.edit(label, lambda dossier: change(dossier, pack_id, outcome_ids))

    def row(self, at: int) -> Row:
        id_, level = self._ids[at], self._levels[at]
        return self._outcome_row(id_) if level is Level.OUTCOME else self._heading_row(id_, level)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self._selection.pack_id and not self.is_read_only:
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
        under = self.outcomes_of(id_)
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
            number=self._pillar_number(place) if is_pillar else "",
            checked=self._state(count, len(under)) if is_pillar else None,
            badge=f"{count}/{len(under)}" if is_pillar else "",
            hits=hits_in(self._selection.folded, text),
        )

    def _pillar_number(self, place: Place) -> str:
        """Among several meetings a pillar's number says which one it is of."""
        number = str(place.pillar.number)
        several = len(self._session.dossier.meetings) > 1
        return f"{place.meeting.id} · {number}" if several else number

    def _outcome_row(self, id_: str) -> Row:
        place = self._session.index.places[id_]
        text = place.outcome.text.in_language("th")
        hits = hits_in(self._selection.folded, text)
        found = None
        if self._selection.folded and not hits:
            found = found_elsewhere(self._selection.folded, place, self._session.index)
        return Row(
            id=id_,
            level=Level.OUTCOME,
            text=text or self.tr("(ยังไม่มีข้อความ)"),
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
