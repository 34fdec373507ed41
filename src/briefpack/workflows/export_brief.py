"""Export a brief: compose, write beside, check, and only then swap in."""

from pathlib import Path

from briefpack.export.brief_options import BriefOptions
from briefpack.export.check_word import check_word
from briefpack.export.write_word import write_word
from briefpack.files.replace import replace_file
from briefpack.model.dossier import Dossier
from briefpack.workflows.before_export import composed_brief, notes_on
from briefpack.workflows.exported import Exported, refuse
from briefpack.workflows.steps import Step, unwatched


def export_brief(
    dossier: Dossier,
    pack_id: str,
    path: Path,
    options: BriefOptions,
    template: Path,
    step: Step = unwatched,
) -> Exported:
    """Write the brief of a pack to `path`, which stays as it was unless all went well.

    Raises ExportError, or Cancelled from `step`.
    """
    step("เรียบเรียง", 0, 3)
    brief = composed_brief(dossier, pack_id, options, template)

    def write_and_check(draft: Path) -> None:
        step("เขียนเอกสาร Word", 1, 3)
        write_word(brief, draft, template)
        step("ตรวจเอกสารที่เขียน", 2, 3)
        refuse(check_word(draft, brief), path.name)

    replace_file(path, write_and_check)
    step("เสร็จแล้ว", 3, 3)
    return Exported((path,), notes_on(brief))
