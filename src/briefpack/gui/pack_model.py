"""The pack at hand as its reader will meet it: sections, headings and entries in their order."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt

from briefpack.gui import outcome_mime
from briefpack.gui.labels import as_plain_tip
from briefpack.gui.language import counted, own_digits, spoken
from briefpack.gui.note_icons import NOTE_ICONS
from briefpack.gui.outcome_mime import BLOCKS, OUTCOMES, SECTIONS
from briefpack.gui.pack_editor import PackEditor
from briefpack.gui.pack_outline import HINT, PackOutline, Target
from briefpack.gui.rows import ID_ROLE, Level, Row
from briefpack.gui.rows_model import Index, Role, RowsModel
from briefpack.gui.search_keys import hits_in
from briefpack.gui.section_words import section_alert, section_state, section_title
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.model.annotation import Annotation, AnnotationKind
from briefpack.thai.digits import shape


class PackModel(RowsModel):
    """The outline of the pack; everything in it can be dragged to another place."""

    def __init__(
        self,
        session: Session,
        selection: Selection,
        editor: PackEditor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._selection = selection
        self._editor = editor
        self.outline = PackOutline(None, {})
        self.refresh()
        session.dossier_changed.connect(self.refresh)
        selection.pack_changed.connect(self.refresh)
        selection.needle_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the pack as it is now."""
        pack, places = self._selection.pack, self._session.index.places
        if not self.outline.is_of(pack, places):
            self.outline = PackOutline(pack, places)
        self.show_rows(self.outline.ids, self.outline.levels)

    def entries_in(self, ids: Iterable[str]) -> tuple[str, ...]:
        """The outcomes among these rows."""
        return tuple(id_ for id_ in ids if id_ in self.outline.place_of)

    def target(self, kind: str, row: int) -> Target:
        """Where what is dropped above this row comes to stand."""
        by_kind = {
            OUTCOMES: self.outline.entry_at,
            BLOCKS: self.outline.block_at,
            SECTIONS: self.outline.section_at,
        }
        return by_kind[kind](row)

    def row(self, at: int) -> Row:
        id_ = self.id_at(at)
        if id_ in self.outline.place_of:
            return self._entry_row(id_)
        if id_ in self.outline.sections:
            return self._section_row(id_)
        if id_ in self.outline.blocks:
            return self._block_row(id_)
        if id_ in self.outline.meetings:
            return Row(id_, Level.TOPIC, self._meeting_title(id_), is_movable=True)
        return Row(id_, Level.OUTCOME, self.tr("เลือกผลการประชุมทางซ้าย หรือลากมาวางที่นี่"))

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if role == Role.ToolTipRole and index.isValid():
            return as_plain_tip(self._tip(self.id_at(index.row())))
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        section = self.outline.sections.get(index.data(ID_ROLE) if index.isValid() else "")
        if section is None or role != Role.CheckStateRole:
            return False
        if section.included != (Qt.CheckState(value) is Qt.CheckState.Checked):
            self._editor.switch_section(section.key)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled
        if not index.isValid():
            return flags
        id_ = self.id_at(index.row())
        if id_ == HINT or id_ in self.outline.meetings:
            return flags & ~Qt.ItemFlag.ItemIsSelectable
        if self.is_read_only:
            return flags
        if id_ in self.outline.sections:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return list(outcome_mime.KINDS)

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Entries before headings before sections: only what is alike is dragged together."""
        ids = [self.id_at(row) for row in sorted(index.row() for index in indexes)]
        if entries := self.entries_in(ids):
            return outcome_mime.packed(OUTCOMES, entries)
        if blocks := [id_ for id_ in ids if id_ in self.outline.blocks]:
            return outcome_mime.packed(BLOCKS, blocks[:1])
        return outcome_mime.packed(SECTIONS, [id_ for id_ in ids if id_ in self.outline.sections])

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        is_ours = bool(outcome_mime.kind_of(data)) and self._selection.pack is not None
        return is_ours and not self.is_read_only

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        kind, ids = outcome_mime.kind_of(data), outcome_mime.unpacked(data)
        if not ids or self._selection.pack is None:
            return False
        at = row if row >= 0 else parent.row() if parent.isValid() else self.rowCount()
        target = self.target(kind, at)
        if kind == SECTIONS:
            keys = [self.outline.sections[i].key for i in ids if i in self.outline.sections]
            self._editor.move_sections(keys, target.place)
        elif kind == BLOCKS and ids[0] in self.outline.blocks:
            self._editor.move_block(self.outline.blocks[ids[0]], target.place)
        elif kind == OUTCOMES:
            known = [id_ for id_ in ids if id_ in self._session.index.places]
            self._editor.place(known, target.place, target.group)
        return False  # the rows are where they belong; the view must not remove any

    def _entry_row(self, id_: str) -> Row:
        outcome = self._session.index.places[id_].outcome
        text = outcome.text.in_language("th")
        counts: dict[AnnotationKind, int] = {}
        for note in self._notes(id_):
            counts[note.kind] = counts.get(note.kind, 0) + 1
        return Row(
            id=id_,
            level=Level.OUTCOME,
            text=text or self.tr("(ยังไม่มีข้อความ)"),
            number=shape(outcome.number, own_digits()),
            hits=hits_in(self._selection.folded, text),
            is_movable=True,
            marks=tuple(
                (NOTE_ICONS[kind], counts[kind]) for kind in AnnotationKind if kind in counts
            ),
        )

    def _section_row(self, id_: str) -> Row:
        section = self.outline.sections[id_]
        state = Qt.CheckState.Checked if section.included else Qt.CheckState.Unchecked
        return Row(
            id=id_,
            level=Level.SECTION,
            text=section_title(section),
            checked=state,
            badge="" if section.included else self.tr("ปิดอยู่"),
            is_movable=True,
            below=section_state(section),
            alert=section_alert(section),
        )

    def _block_row(self, id_: str) -> Row:
        block = self.outline.blocks[id_]
        pillar = self._session.index.places[block.outcome_ids[0]].pillar
        return Row(
            id=id_,
            level=Level.TOPIC if block.group else Level.PILLAR,
            text=block.group or pillar.title.in_language("th"),
            number="" if block.group else shape(f"{pillar.number}.", own_digits()),
            badge=str(len(block.outcome_ids)),
            is_movable=True,
        )

    def _tip(self, id_: str) -> str:
        """What the row has no room for."""
        if id_ in self.outline.place_of:
            return ", ".join(self._notes_in_words(id_))
        if id_ in self.outline.sections:
            return self.tr("{0}  (Space เปิดหรือปิดส่วนนี้)").format(self._section_row(id_).below)
        return self._block_row(id_).text if id_ in self.outline.blocks else ""

    def _meeting_title(self, id_: str) -> str:
        wanted = self.outline.meetings[id_]
        meetings = self._session.dossier.meetings
        return next((m.title.in_language("th") for m in meetings if m.id == wanted), "")

    def _notes(self, id_: str) -> list[Annotation]:
        pack_id = self._selection.pack_id
        notes = self._session.index.annotations.get(id_, ())
        return [note for note in notes if pack_id in note.packs]

    def _notes_in_words(self, id_: str) -> list[str]:
        kinds = [note.kind for note in self._notes(id_)]
        return [
            f"{spoken(kind.wording)} {kinds.count(kind)}"
            for kind in AnnotationKind
            if kind in kinds
        ]

    def _described(self, row: Row) -> str:
        """What a screen reader says after the text: what it is, its place, and its notes."""
        outline = self.outline
        if row.level is Level.SECTION:
            shown = self.tr("อยู่ในเอกสาร") if row.checked is Qt.CheckState.Checked else row.badge
            words = (self.tr("ส่วนของเอกสาร"), shown, row.alert, row.below)
            return ", ".join(filter(None, words))
        if row.id in outline.blocks:
            return counted(self.tr("หัวข้อ, {0} รายการ"), int(row.badge))
        if row.id not in outline.place_of:
            return ""
        place = self.tr("รายการที่ {0} จาก {1}").format(
            outline.place_of[row.id] + 1, len(outline.place_of)
        )
        return ", ".join((place, *self._notes_in_words(row.id)))
