"""The brief of a pack as pages, while it is being put together: nothing is written."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.export.blocks import Note
from briefpack.export.brief_options import BriefOptions
from briefpack.export.compose_brief import Brief, compose_brief
from briefpack.export.laid_out import LaidPage
from briefpack.export.lay_out_brief import lay_out_brief
from briefpack.export.looks import FontHeights
from briefpack.export.room import Room
from briefpack.export.typeset import Typesetter
from briefpack.export.word_looks import looks_of
from briefpack.export.word_room import room_of
from briefpack.model.annotation import Output
from briefpack.model.dossier import Dossier
from briefpack.model.index import index_of
from briefpack.model.pack import SectionKind
from briefpack.workflows.before_export import is_measured, notes_on


@dataclass(frozen=True, slots=True)
class Preview:
    """The pages of a brief, laid out as they are asked for, and what it leaves out."""

    pages: Iterator[LaidPage]
    title: str
    notes: tuple[Bilingual, ...] = ()


class BriefPages:
    """Makes previews in one template; what a preview laid out serves the next.

    Used by one thread at a time.
    """

    def __init__(self, template: Path, heights: FontHeights | None = None) -> None:
        self._template = template
        self._heights = heights
        self._typesetters: dict[Output, Typesetter] = {}
        self._rooms: dict[Output, Room] = {}

    def preview(self, dossier: Dossier, pack_id: str, options: BriefOptions) -> Preview:
        """The brief that an export with these options would write. Raises ExportError."""
        layout, pack = options.layout, dossier.pack(pack_id)
        if layout not in self._typesetters:
            looks = looks_of(self._template, layout)
            self._typesetters[layout] = Typesetter(looks, self._heights)
        if is_measured(pack, layout) and layout not in self._rooms:
            self._rooms[layout] = room_of(self._template, layout)
        room = self._rooms[layout] if is_measured(pack, layout) else None
        as_text = replace(options, notes_as_comments=False)
        brief = compose_brief(dossier, index_of(dossier), pack, as_text, room)
        said = tuple(_comments_said(brief)) if options.notes_as_comments else ()
        return Preview(
            lay_out_brief(brief, self._typesetters[layout]),
            brief.properties.title,
            (*said, *notes_on(brief)),
        )


def _comments_said(brief: Brief) -> Iterator[Bilingual]:
    """Paper has no margin for comments: their words stand under the outcomes, and this says so."""
    outcomes = SectionKind.OUTCOMES.value
    count = sum(
        isinstance(block, Note) and section == outcomes
        for block, section in zip(brief.blocks, brief.sections, strict=False)
    )
    if count:
        yield (
            Bilingual(
                f"บันทึก {count} รายการจะเป็นความเห็น (comment) ในแฟ้ม Word"
                " หน้านี้และ PDF แสดงเป็นข้อความใต้ผลการประชุม",
                f"{count} notes will be comments in the Word file; the pages here show "
                "them as text",
            )
        )
