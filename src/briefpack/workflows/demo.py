"""The main job on JC22: a dossier, its brief and its matrix, in one folder."""

from datetime import date
from pathlib import Path

from briefpack.export.brief_options import BriefOptions
from briefpack.export.matrix_options import MatrixOptions
from briefpack.storage.publish import write_dossier
from briefpack.workflows.export_brief import export_brief
from briefpack.workflows.exported import Exported
from briefpack.workflows.new_dossier import dossier_from
from briefpack.workflows.send_round import send_round
from briefpack.workflows.steps import Step, unwatched
from briefpack.workflows.targets import require_folder


def write_demo(
    folder: Path,
    *,
    records: Path,
    agencies: Path,
    template: Path,
    today: date,
    step: Step = unwatched,
) -> Exported:
    """Write jc22.briefpack, brief.docx and matrix.xlsx into `folder`, replacing an earlier demo.

    Raises BriefpackError.
    """
    require_folder(folder)
    dossier_path = folder / "jc22.briefpack"
    dossier = dossier_from(records, agencies)
    write_dossier(dossier_path, dossier)
    brief = export_brief(
        dossier,
        dossier.packs[0].id,
        folder / "brief.docx",
        BriefOptions(date=today),
        template,
        step,
    )
    matrix = send_round(dossier_path, None, folder / "matrix.xlsx", MatrixOptions(issued=today))
    return Exported((dossier_path, *brief.paths, *matrix.paths), brief.notes + matrix.notes)
