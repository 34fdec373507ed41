"""What the keys and menus do in the outline of a pack, by what is selected there."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from briefpack.gui.language import spoken
from briefpack.gui.name_dialog import NameDialog
from briefpack.gui.pack_editor import PackEditor
from briefpack.gui.pack_model import PackModel
from briefpack.gui.pack_outline import Block
from briefpack.gui.pack_view import PackView
from briefpack.gui.section_words import own_title, section_title
from briefpack.gui.selection import Selection
from briefpack.model.pack import Entry, Section, SectionKind
from briefpack.model.section_edits import kinds_to_add
from briefpack.model.wording import Wording

_ON_ENTRIES = frozenset(("group_entries", "sort_entries", "move_up", "move_down", "take_out"))
_ON_HEADINGS = frozenset(("rename_row", "group_entries", "sort_entries", "move_up", "move_down"))
_ON_SECTIONS = frozenset(("switch_section", "rename_row", "move_up", "move_down", "take_out"))


class PackCommands(QObject):
    """Entries count before headings, and headings before sections, when all are selected."""

    section_added = Signal(str)  # its key; its text is to be written

    def __init__(
        self, view: PackView, model: PackModel, editor: PackEditor, selection: Selection
    ) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._editor = editor
        self._selection = selection
        view.rename_requested.connect(self.rename)
        view.space_pressed.connect(self.switch)
        view.delegate.check_clicked.connect(self._switch)
        view.dropped.connect(self._select_dropped)
        editor.happened.connect(view.announce)

    def offered(self) -> frozenset[str]:
        """The names of the actions that make sense with what is selected."""
        ids = self._view.selected_ids()
        entries = self._model.entries_in(ids)
        own = {entry.group for entry in self._entries_of(entries)}
        blocks = [self._blocks[id_] for id_ in ids if id_ in self._blocks]
        if entries:
            return _ON_ENTRIES | ({"ungroup_entries"} if any(own) else set())
        if blocks:
            return _ON_HEADINGS | ({"ungroup_entries"} if blocks[0].group else set())
        return _ON_SECTIONS if self._sections_in(ids) else frozenset()

    def entries(self) -> tuple[str, ...]:
        """The selected entries; of a selected heading, those under it."""
        ids = self._view.selected_ids()
        under = [o for id_ in ids if id_ in self._blocks for o in self._blocks[id_].outcome_ids]
        return self._model.entries_in(ids) or tuple(under)

    def move_by(self, step: int) -> None:
        """Move what is selected one place up (-1) or down (+1)."""
        ids = self._view.selected_ids()
        entries = self._model.entries_in(ids)
        block = next((id_ for id_ in ids if id_ in self._blocks), "")
        if entries:
            self._editor.step(entries, step)
            self._keep_in_view()
        elif block:
            beside = self._model.outline.block_beside(block, step)
            if beside is not None:
                to = beside.first if step < 0 else beside.end
                first = self._blocks[block].outcome_ids[0]
                self._editor.move_block(self._blocks[block], to)
                self._select_block_of(first)
        elif keys := [section.key for section in self._sections_in(ids)]:
            self._move_sections(keys, step)
            self._keep_in_view()

    def take_out(self) -> None:
        """Take what is selected away, and go to what follows; a heading leaves its entries."""
        ids = self._view.selected_ids()
        entries, sections = self._model.entries_in(ids), self._sections_in(ids)
        blocks = [self._blocks[id_] for id_ in ids if id_ in self._blocks]
        if entries:
            last = self._model.row_of(entries[-1]) or 0
            self._editor.take_out(entries)
            self._go_near(last - len(entries) + 1)
        elif blocks and blocks[0].group:
            self._editor.dissolve(blocks[0].group)
        elif blocks:
            self._editor.refused.emit(
                self.tr("หัวข้อนี้มาจากด้านของการประชุม จะหายไปเองเมื่อไม่มีรายการอยู่ใต้หัวข้อ")
            )
        elif sections:
            at = self._model.row_of(ids[0]) or 0
            self._editor.remove_section(sections[0])
            self._go_near(at)

    def group(self) -> None:
        """Put the selected entries under a heading whose name is asked for."""
        entries = self.entries()
        if not entries:
            return
        hint = self.tr("เช่น เรื่องที่ต้องเร่งรัด  รายการที่เลือกจะอยู่ด้วยกันใต้หัวข้อนี้")
        name = NameDialog.ask(self._view, self.tr("จัดไว้ใต้หัวข้อใหม่"), hint)
        if name:
            self._editor.group(entries, name)
            self._select_block_of(entries[0])

    def ungroup(self) -> None:
        """Take away the selected heading, or take the selected entries out of theirs."""
        ids = self._view.selected_ids()
        if entries := self._model.entries_in(ids):
            self._editor.ungroup(entries)
        else:
            for id_ in [each for each in ids if each in self._blocks]:
                if id_ in self._blocks and self._blocks[id_].group:
                    self._editor.dissolve(self._blocks[id_].group)

    def rename(self) -> None:
        """Ask for another name for the current section or heading."""
        id_ = self._view.current_id()
        block, section = self._blocks.get(id_), self._model.outline.sections.get(id_)
        if block is not None:
            first = block.outcome_ids[0]
            title = self.tr("เปลี่ยนชื่อหัวข้อ")
            hint = self.tr("รายการใต้หัวข้อนี้จะอยู่ด้วยกันเสมอ")
            name = NameDialog.ask(self._view, title, hint, self._title_of(id_))
            if name and name != self._title_of(id_):
                self._editor.rename_block(block, name)
                self._select_block_of(first)
        elif section is not None:
            usual = self.tr("ชื่อปกติคือ {0}").format(spoken(section.kind.wording))
            title = self.tr("เปลี่ยนชื่อส่วน")
            name = NameDialog.ask(self._view, title, usual, section_title(section))
            if name:
                self.name_section(section, name)

    def name_section(self, section: Section, name: str, merge_key: str = "") -> None:
        """Call a section so; by its usual name, or none, it has no title of its own."""
        own = own_title(section, name)
        self._editor.change_section(
            section.key,
            self.tr("เปลี่ยนชื่อส่วน"),
            lambda each: replace(each, title=Wording(own, each.title.en if own else "")),
            merge_key,
        )

    def switch(self) -> None:
        """Show the selected sections in the brief, or not."""
        for section in self._sections_in(self._view.selected_ids()):
            self._editor.switch_section(section.key)

    def sort(self) -> None:
        """Put the entries in the order of their meetings."""
        self._editor.sort()

    def fill_section_menu(self, menu: QMenu) -> None:
        """Offer the kinds that the pack does not have, and a further section."""
        menu.clear()
        pack = self._selection.pack
        for kind in kinds_to_add(pack) if pack else ():
            if kind is SectionKind.OWN:
                menu.addSeparator()
                menu.addAction(self.tr("ส่วนของตนเอง…"), self._add_own)
            else:
                menu.addAction(spoken(kind.wording), self._adds(kind))

    def show_section_menu(self, at: QPoint | None = None) -> None:
        """Let a section be chosen where the list is."""
        menu = QMenu(self._view)
        self.fill_section_menu(menu)
        menu.popup(at or self._view.mapToGlobal(QPoint(0, 0)))

    def add_section(self, kind: SectionKind, title: str = "") -> None:
        """A new section behind the selected one if it is a further one, ready to be written."""
        ids = self._view.selected_ids()
        after = next((each.key for each in self._sections_in(ids)), "")
        key = self._editor.add_section(kind, title, after if kind is SectionKind.OWN else "")
        self._view.select_ids((f"section:{key}",), f"section:{key}")
        self.section_added.emit(key)

    def _adds(self, kind: SectionKind) -> Callable[[], None]:
        return lambda: self.add_section(kind)

    def _add_own(self) -> None:
        hint = self.tr("เช่น คณะผู้แทนไทย หรือข้อมูลประเทศโดยย่อ")
        name = NameDialog.ask(self._view, self.tr("เพิ่มส่วนของตนเอง"), hint)
        if name:
            self.add_section(SectionKind.OWN, name)

    def _move_sections(self, keys: list[str], step: int) -> None:
        pack = self._selection.pack
        order = [section.key for section in pack.sections] if pack else []
        places = [order.index(key) for key in keys if key in order]
        if places:
            to = max(min(places) - 1, 0) if step < 0 else max(places) + 2
            self._editor.move_sections(keys, to)

    def _switch(self, id_: str) -> None:
        self._editor.switch_section(self._model.outline.sections[id_].key)

    def _title_of(self, id_: str) -> str:
        return self._model.row(self._model.row_of(id_) or 0).text

    def _sections_in(self, ids: tuple[str, ...]) -> list[Section]:
        sections = self._model.outline.sections
        return [sections[id_] for id_ in ids if id_ in sections]

    def _entries_of(self, ids: Sequence[str]) -> list[Entry]:
        pack = self._selection.pack
        wanted = set(ids)
        return [each for each in pack.entries if each.outcome_id in wanted] if pack else []

    @property
    def _blocks(self) -> dict[str, Block]:
        return self._model.outline.blocks

    def _select_block_of(self, outcome_id: str) -> None:
        """A heading's id may be another after it moved; the entries under it tell which it is."""
        for id_, block in self._blocks.items():
            if outcome_id in block.outcome_ids:
                self._view.select_ids((id_,), id_)

    def _select_dropped(self, ids: tuple[str, ...]) -> None:
        shown = [id_ for id_ in ids if self._model.row_of(id_) is not None]
        if shown:
            self._view.select_ids(shown, shown[0])
        self._view.setFocus()

    def _keep_in_view(self) -> None:
        self._view.scrollTo(self._view.currentIndex())

    def _go_near(self, row: int) -> None:
        """Select the row at this place, or the nearest that can be."""
        rows = self._model.rowCount()
        able = [
            at
            for at in range(rows)
            if self._model.index(at, 0).flags() & Qt.ItemFlag.ItemIsSelectable
        ]
        if able:
            id_ = self._model.id_at(min(able, key=lambda at: (abs(at - row), at)))
            self._view.select_ids((id_,), id_)
