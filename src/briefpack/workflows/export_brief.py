"""Export a brief: compose, write beside, check, and only then swap in."""

from collections.abc import Sequence
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.export.brief_options import BriefOptions
from briefpack.export.check_word import check_word
from briefpack.export.findings import Finding
from briefpack.export.fonts_to_embed import FontsToEmbed, fonts_to_embed
from briefpack.export.write_word import write_word
from briefpack.files.replace import replace_file
from briefpack.model.dossier import Dossier
from briefpack.workflows.before_export import composed_brief, notes_on
from briefpack.workflows.exported import Exported, refuse, template_notes
from briefpack.workflows.steps import COMPOSING, DONE, Step, unwatched


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
    step(COMPOSING, 0, 3)
    brief = composed_brief(dossier, pack_id, options, template)

    fonts = FontsToEmbed() if font_folders is None else fonts_to_embed(template, font_folders)

    found: list[Finding] = []

    def write_and_check(draft: Path) -> None:
        step(Bilingual("เขียนเอกสาร Word", "Writing the Word document"), 1, 3)
        write_word(brief, draft, template, fonts.files)
        step(Bilingual("ตรวจเอกสารที่เขียน", "Checking what was written"), 2, 3)
        found.extend(check_word(draft, brief))
        # An officer in a hurry cannot mend the office's template: of that a note is enough.
        refuse((each for each in found if not each.of_template), path.name)

    replace_file(path, write_and_check)
    step(DONE, 3, 3)
    return Exported((path,), (*notes_on(brief), *fonts.notes, *template_notes(found)))
