"""Export a brief: compose, write beside, check, and only then swap in."""

from collections.abc import Sequence
from pathlib import Path

from briefpack.export.brief_options import BriefOptions
from briefpack.export.check_word import check_word
from briefpack.export.compose_brief import compose_brief
from briefpack.export.fonts_to_embed import FontsToEmbed, fonts_to_embed
from briefpack.export.word_room import room_of
from briefpack.export.write_word import write_word
from briefpack.files.replace import replace_file
from briefpack.model.annotation import Output
from briefpack.model.dossier import Dossier
from briefpack.model.index import index_of
from briefpack.model.pack import Pack, SectionKind
from briefpack.workflows.exported import Exported, left_out_notes, refuse
from briefpack.workflows.steps import Step, unwatched


def export_brief(
    dossier: Dossier,
    pack_id: str,
    path: Path,
    options: BriefOptions,
    template: Path,
    step: Step = unwatched,
    *,
    font_folders: Sequence[Path] | None = None,
) -> Exported:
    """Write the brief of a pack to `path`, which stays as it was unless all went well.

    With `font_folders`, the template's font is looked for there and travels inside the document.

    Raises ExportError, or Cancelled from `step`.
    """
    step("เรียบเรียง", 0, 3)
    pack = dossier.pack(pack_id)
    room = room_of(template, options.layout) if _is_measured(pack, options.layout) else None
    brief = compose_brief(dossier, index_of(dossier), pack, options, room)

    fonts = FontsToEmbed() if font_folders is None else fonts_to_embed(template, font_folders)

    def write_and_check(draft: Path) -> None:
        step("เขียนเอกสาร Word", 1, 3)
        write_word(brief, draft, template, fonts.files)
        step("ตรวจเอกสารที่เขียน", 2, 3)
        refuse(check_word(draft, brief), path.name)

    replace_file(path, write_and_check)
    step("เสร็จแล้ว", 3, 3)
    return Exported((path,), (*left_out_notes(brief.withheld), *brief.left_out, *fonts.notes))


def _is_measured(pack: Pack, layout: Output) -> bool:
    """One side must fit, and contents need page numbers; nothing else asks for a page's room."""
    has_contents = any(
        each.included and each.kind is SectionKind.CONTENTS for each in pack.sections
    )
    return layout is Output.MINISTER or (layout is Output.FULL and has_contents)
