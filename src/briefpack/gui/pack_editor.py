"""What an officer does to the pack at hand: each a named step of the history."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from briefpack.gui.drafts import Typed
from briefpack.gui.language import counted
from briefpack.gui.pack_outline import Block
from briefpack.gui.section_words import section_title
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.model import edits, pack_edits, section_edits
from briefpack.model.ids import new_id
from briefpack.model.pack import Pack, Section, SectionKind
from briefpack.model.wording import Wording

PackChange = Callable[[Pack], Pack]


class PackEditor(QObject):
    """Changes the pack at hand; what is taken away is told with `removed`, to be undone, and what
    cannot be is told with `refused`."""

    removed = Signal(str)
    refused = Signal(str)
    happened = Signal(str)  # for screen readers: what moved where

    def __init__(
        self, session: Session, selection: Selection, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._selection = selection

    def place(self, ids: Sequence[str], to: int, group: str = "") -> None:
        """Put outcomes before the place `to`, in a group; those not in the pack yet are added."""
        pack = self._selection.pack
        is_new = pack is not None and not set(ids) <= set(pack.outcome_ids)
        label = self.tr("เพิ่มรายการ") if is_new else self.tr("ย้ายรายการ")
        self._edit(label, lambda pack: pack_edits.placed(pack, ids, to, group))
        self._tell_places(ids)

    def step(self, ids: Sequence[str], step: int) -> None:
        """Move outcomes one place up or down, into and out of groups."""
        self._edit(self.tr("ย้ายรายการ"), lambda pack: pack_edits.stepped(pack, ids, step))
        self._tell_places(ids)

    def move_block(self, block: Block, to: int) -> None:
        """Put a heading with all its entries before the place `to`."""
        ids = block.outcome_ids
        self._edit(self.tr("ย้ายหัวข้อ"), lambda pack: pack_edits.moved_as_one(pack, ids, to))
        self._tell_places(ids)

    def take_out(self, ids: Sequence[str]) -> None:
        """Take outcomes out of the pack; their notes stay in the dossier."""
        pack_id = self._selection.pack_id
        if self._session.edit(
            self.tr("นำออกจากชุด"), lambda dossier: edits.leave_out(dossier, pack_id, ids)
        ):
            words = counted(self.tr("นำออกจากชุด {0} รายการ บันทึกยังอยู่ในแฟ้ม"), len(ids))
            self.removed.emit(words)

    def sort(self) -> None:
        """Put the entries in the order of their meetings; groups stay together."""
        order = tuple(self._session.index.places)
        self._edit(self.tr("เรียงตามการประชุม"), lambda pack: pack_edits.in_order(pack, order))

    def group(self, ids: Iterable[str], name: str) -> None:
        """Put outcomes under a heading of the officer's own."""
        wanted = tuple(ids)
        self._edit(self.tr("จัดไว้ใต้หัวข้อ"), lambda pack: pack_edits.grouped(pack, wanted, name))
        self._tell_places(wanted)

    def ungroup(self, ids: Iterable[str]) -> None:
        """Put outcomes under their own pillars again, behind the group they were in."""
        wanted = tuple(ids)
        self._edit(self.tr("นำออกจากหัวข้อ"), lambda pack: _out_of_groups(pack, wanted))

    def rename_block(self, block: Block, name: str) -> None:
        """Call a heading so; a pillar's entries become a group of that name."""
        if block.group:
            change: PackChange = lambda pack: pack_edits.group_renamed(pack, block.group, name)  # noqa: E731
        else:
            change = lambda pack: pack_edits.grouped(pack, block.outcome_ids, name)  # noqa: E731
        self._edit(self.tr("เปลี่ยนชื่อหัวข้อ"), change)

    def dissolve(self, group: str) -> None:
        """Take the officer's own heading away; its entries stay in their places."""
        if self._edit(self.tr("ยกเลิกหัวข้อ"), lambda pack: pack_edits.group_dissolved(pack, group)):
            self.removed.emit(self.tr("ยกเลิกหัวข้อ “{0}” แล้ว รายการยังอยู่ที่เดิม").format(group))

    def add_section(self, kind: SectionKind, title: str = "", after: str = "") -> str:
        """A section of this kind, where it usually stands or behind another; its key."""
        id_ = new_id("section") if kind is SectionKind.OWN else ""
        section = Section(kind, title=Wording(title), id=id_)
        self._edit(
            self.tr("เพิ่มส่วน{0}").format(section_title(section)),
            lambda pack: section_edits.section_added(pack, section, after),
        )
        return section.key

    def switch_section(self, key: str) -> None:
        """Show a section in the brief, or not."""
        pack = self._selection.pack
        section = section_edits.section_of(pack, key) if pack else None
        if section is None:  # the outcomes of a pack whose brief had no place for them
            self.add_section(SectionKind(key))
            return
        label = self.tr("ปิดส่วน{0}") if section.included else self.tr("เปิดส่วน{0}")
        self.change_section(
            key,
            label.format(section_title(section)),
            lambda each: replace(each, included=not each.included),
        )

    def change_section(
        self,
        key: str,
        label: str,
        change: Callable[[Section], Section],
        merge_key: str = "",
        typed: Typed | None = None,
    ) -> None:
        """Change one section."""
        changed: PackChange = lambda pack: section_edits.section_changed(pack, key, change)  # noqa: E731
        self._edit(label, changed, merge_key, typed)

    def move_sections(self, keys: Iterable[str], to: int) -> None:
        """Put sections before the place `to`."""
        wanted = tuple(keys)
        self._edit(self.tr("ย้ายส่วน"), lambda pack: section_edits.sections_moved(pack, wanted, to))

    def remove_section(self, section: Section) -> None:
        """Take a section out of the brief with its text; the outcomes' own stays."""
        if section.kind is SectionKind.OUTCOMES:
            self.refused.emit(self.tr("ส่วนนี้เก็บรายการของชุด จึงลบไม่ได้ แต่กด Space เพื่อปิดได้"))
            return
        title = section_title(section)
        if self._edit(
            self.tr("ลบส่วน{0}").format(title),
            lambda pack: section_edits.section_removed(pack, section.key),
        ):
            self.removed.emit(self.tr("ลบส่วน “{0}” แล้ว").format(title))

    def _edit(
        self, label: str, change: PackChange, merge_key: str = "", typed: Typed | None = None
    ) -> bool:
        pack_id = self._selection.pack_id
        return bool(pack_id) and self._session.edit(
            label,
            lambda dossier: dossier.with_pack(change(dossier.pack(pack_id))),
            merge_key,
            typed,
        )

    def _tell_places(self, ids: Sequence[str]) -> None:
        pack = self._selection.pack
        if pack is None or not ids or ids[0] not in pack.outcome_ids:
            return
        at = pack.outcome_ids.index(ids[0])
        group = pack.entries[at].group
        under = self.tr(" ใต้หัวข้อ {0}").format(group) if group else ""
        self.happened.emit(self.tr("รายการที่ {0} จาก {1}").format(at + 1, len(pack.entries)) + under)


def _out_of_groups(pack: Pack, outcome_ids: tuple[str, ...]) -> Pack:
    """The outcomes behind the groups they were in, in none."""
    for group in dict.fromkeys(entry.group for entry in pack.entries):
        own = [id_ for id_ in pack_edits.members(pack, group) if id_ in outcome_ids]
        if group and own:
            last = pack.outcome_ids.index(pack_edits.members(pack, group)[-1])
            pack = pack_edits.placed(pack, own, last + 1)
    return pack
