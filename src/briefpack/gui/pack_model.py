"""The pack at hand: its entries in the officer's order, under the pillars they come from."""

import json
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt

from briefpack.gui.rows import Level, Row
from briefpack.gui.rows_model import Index, RowsModel
from briefpack.gui.search_keys import hits_in
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.model import edits

MIME = "application/x-briefpack-outcomes"


class PackModel(RowsModel):
    """Entries can be dragged to another place; a heading stands wherever the pillar changes."""

    def __init__(
        self, session: Session, selection: Selection, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._selection = selection
        self._position: dict[str, int] = {}
        self._headed: dict[str, str] = {}
        self.refresh()
        session.dossier_changed.connect(self.refresh)
        selection.pack_changed.connect(self.refresh)
        selection.needle_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the pack as it is now."""
        pack = self._selection.pack
        ids: list[str] = []
        levels: list[Level] = []
        last = ""
        self._headed = {}
        for entry in pack.entries if pack else ():
            place = self._session.index.places[entry.outcome_id]
            group = entry.group or place.pillar.title.in_language("th")
            if group != last:
                last = group
                ids.append(f"heading-{entry.outcome_id}")
                levels.append(Level.PILLAR)
                self._headed[ids[-1]] = group
            ids.append(entry.outcome_id)
            levels.append(Level.OUTCOME)
        self._position = {id_: at for at, id_ in enumerate(pack.outcome_ids if pack else ())}
        self.show_rows(ids, levels)

    def entries_in(self, ids: Iterable[str]) -> tuple[str, ...]:
        """The outcomes among these rows."""
        return tuple(id_ for id_ in ids if id_ in self._position)

    def take_out(self, ids: Sequence[str]) -> None:
        """Take outcomes out of the pack; their notes stay in the dossier."""
        pack_id = self._selection.pack_id
        self._session.edit(
            self.tr("นำออกจากชุด"), lambda dossier: edits.leave_out(dossier, pack_id, ids)
        )

    def move(self, ids: Sequence[str], to: int) -> None:
        """Put outcomes together before the place `to`; those not in the pack yet are added."""
        pack_id = self._selection.pack_id
        self._session.edit(
            self.tr("ย้ายรายการ"),
            lambda d: edits.move(edits.choose(d, pack_id, ids), pack_id, ids, to),
        )

    def move_by(self, ids: Sequence[str], step: int) -> None:
        """Move outcomes one place up (-1) or down (+1), as far as there is one."""
        places = [self._position[id_] for id_ in ids]
        if not places or (step < 0 and min(places) == 0):
            return
        if step > 0 and max(places) == len(self._position) - 1:
            return
        self.move(ids, min(places) - 1 if step < 0 else max(places) + 2)

    def row(self, at: int) -> Row:
        id_ = self._ids[at]
        if id_ in self._headed:
            return Row(id=id_, level=Level.PILLAR, text=self._headed[id_], is_movable=True)
        place = self._session.index.places[id_]
        notes = self._session.index.annotations.get(id_, ())
        count = sum(self._selection.pack_id in note.packs for note in notes)
        return Row(
            id=id_,
            level=Level.OUTCOME,
            text=place.outcome.text.in_language("th"),
            number=str(self._position[id_] + 1),
            badge=self.tr("บันทึก {0}").format(count) if count else "",
            hits=hits_in(self._selection.folded, place.outcome.text.in_language("th")),
            is_movable=True,
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        if self.id_at(index.row()) in self._position:
            return flags | Qt.ItemFlag.ItemIsDragEnabled
        return flags & ~Qt.ItemFlag.ItemIsSelectable

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted(index.row() for index in indexes)
        data = QMimeData()
        data.setData(MIME, json.dumps(self.entries_in(self.id_at(row) for row in rows)).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not data.hasFormat(MIME):
            return False
        at = row if row >= 0 else parent.row() if parent.isValid() else len(self._ids)
        ids = json.loads(bytes(data.data(MIME).data()))
        self.move(ids, sum(id_ in self._position for id_ in self._ids[:at]))
        return False  # the rows are where they belong; the view must not remove any
