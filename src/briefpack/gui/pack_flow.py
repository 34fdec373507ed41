"""What is done with whole packs: made, copied, put in order, compared, taken away."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefpack.gui.compare_dialog import CompareDialog
from briefpack.gui.pack_dialog import NewPack, PackDialog
from briefpack.gui.pack_editor import PackEditor
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.model import packs
from briefpack.model.dossier import Dossier
from briefpack.model.ids import new_id
from briefpack.model.pack import Pack


class PackFlow(QObject):
    """Asks what must be asked, and says what happened with a way to undo it."""

    said = Signal(str, object)

    def __init__(
        self, window: QWidget, session: Session, selection: Selection, editor: PackEditor
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._selection = selection
        editor.removed.connect(self.say_with_undo)
        editor.refused.connect(lambda words: self.said.emit(words, ()))

    def ask_for_new(self, copied_from: str = "") -> None:
        """Ask what the pack is for, and make it the one at hand."""
        source = next((p for p in self._session.dossier.packs if p.id == copied_from), None)
        facts = Pack(new_id("pack"), self._free_name(source.name) if source else "")
        if source is not None:
            facts = replace(facts, occasion_date=source.occasion_date)
        title = self.tr("ทำสำเนาชุดข้อมูล") if source else self.tr("ชุดข้อมูลใหม่")
        others = self._session.dossier.packs
        answer = PackDialog.ask(self._window, title, facts, others, copied_from)
        if answer is not None:
            self.make(answer)

    def make(self, new: NewPack) -> None:
        """The pack as it was asked for."""
        if new.copied_from:
            self._copy(new)
            return
        sections = new.template.new_sections() if new.template else new.facts.sections
        pack = replace(new.facts, sections=sections)
        if self._session.edit(self.tr("สร้างชุดข้อมูล"), lambda dossier: packs.add_pack(dossier, pack)):
            self._selection.show_pack(pack.id)

    def duplicate(self) -> None:
        """Ask for the facts of a copy of the pack at hand."""
        if self._selection.pack is not None:
            self.ask_for_new(self._selection.pack_id)

    def ask_for_facts(self) -> None:
        """Ask for other facts about the pack at hand."""
        pack = self._selection.pack
        if pack is None:
            return
        answer = PackDialog.ask(self._window, self.tr("ข้อมูลของชุด"), pack)
        if answer is not None:
            self.set_facts(answer.facts)

    def set_facts(self, facts: Pack) -> None:
        """The pack has these facts, and what it holds stays."""

        def changed(dossier: Dossier) -> Dossier:
            pack = dossier.pack(facts.id)
            return dossier.with_pack(replace(facts, entries=pack.entries, sections=pack.sections))

        self._session.edit(self.tr("แก้ข้อมูลของชุด"), changed)

    def remove(self) -> None:
        """Take the pack at hand away; its neighbour is the next one at hand."""
        pack = self._selection.pack
        if pack is None:
            return
        ids = [each.id for each in self._session.dossier.packs]
        at = ids.index(pack.id)
        beside = [*ids[at + 1 : at + 2], *ids[at - 1 : at]] if at else ids[1:2]
        label = self.tr("ลบชุด {0}").format(pack.name)
        if not self._session.edit(label, lambda dossier: packs.remove_pack(dossier, pack.id)):
            return
        if beside:
            self._selection.show_pack(beside[0])
        self.say_with_undo(
            self.tr("ลบชุด “{0}” แล้ว บันทึกยังอยู่ในแฟ้ม").format(pack.name),
            lambda: self._selection.show_pack(pack.id),
        )

    def shift(self, step: int) -> None:
        """Put the pack at hand one place earlier (-1) or later (+1)."""
        ids = [each.id for each in self._session.dossier.packs]
        pack_id = self._selection.pack_id
        if pack_id not in ids:
            return
        to = ids.index(pack_id) + step
        if not self._session.edit(
            self.tr("เลื่อนลำดับชุด"), lambda dossier: packs.move_pack(dossier, pack_id, to)
        ):
            return
        now = [each.id for each in self._session.dossier.packs].index(pack_id) + 1
        self.said.emit(self.tr("ชุดนี้อยู่ลำดับที่ {0} จาก {1}").format(now, len(ids)), ())

    def compare(self) -> None:
        """Show how two packs differ, and take over what is chosen."""
        if len(self._session.dossier.packs) < 2:
            self.said.emit(self.tr("มีชุดข้อมูลเดียว ยังไม่มีชุดให้เปรียบเทียบ"), ())
            return
        dialog = CompareDialog(self._window, self._session, self._selection.pack_id)
        dialog.exec()
        dialog.deleteLater()

    def say_with_undo(self, words: str, after: Callable[[], object] | None = None) -> None:
        """Say what happened, with a button that undoes it while nothing else has happened."""
        way_back = self._session.way_back()

        def undo() -> None:
            if way_back() and after is not None:
                after()

        self.said.emit(words, ((self.tr("เลิกทำ"), undo),))

    def _copy(self, new: NewPack) -> None:
        def changed(dossier: Dossier) -> Dossier:
            source = dossier.pack(new.copied_from)
            copy = replace(new.facts, entries=source.entries, sections=source.sections)
            return packs.duplicate_pack(dossier, source.id, copy)

        if self._session.edit(self.tr("ทำสำเนาชุดข้อมูล"), changed):
            self._selection.show_pack(new.facts.id)

    def _free_name(self, name: str) -> str:
        """A name for a copy that no pack has yet."""
        taken = {each.name for each in self._session.dossier.packs}
        made, number = self.tr("{0} (สำเนา)").format(name), 2
        while made in taken:
            made, number = self.tr("{0} (สำเนา {1})").format(name, number), number + 1
        return made
