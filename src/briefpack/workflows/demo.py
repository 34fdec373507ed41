"""The main job on JC22: a dossier, its brief and its matrix, in one folder."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import RequestError
from briefpack.export.brief_options import BriefOptions
from briefpack.export.matrix_options import MatrixOptions
from briefpack.model.dossier import Dossier
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.publish import write_dossier
from briefpack.storage.write_lock import locked_to_write
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

    Raises BriefpackError, also where somebody has worked in the earlier demo's dossier.
    """
    require_folder(folder)
    dossier_path = folder / "jc22.briefpack"
    dossier = dossier_from(records, agencies)
    if dossier_path.exists() and _was_worked_in(read_dossier(dossier_path), dossier):
        raise RequestError(
            Bilingual(
                f"{dossier_path} มีงานที่ทำไว้ จึงไม่เขียนทับ — ใช้โฟลเดอร์อื่น หรือย้ายแฟ้มเดิมก่อน",
                f"{dossier_path} has work in it, so it is not written over — use another "
                "folder, or move that file first",
            )
        )
    with locked_to_write(dossier_path):
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


def _was_worked_in(earlier: Dossier, fresh: Dossier) -> bool:
    """Whether an earlier demo's dossier holds more than the demo itself wrote into it."""
    packs = tuple(
        replace(pack, id=own.id) for pack, own in zip(earlier.packs, fresh.packs, strict=False)
    )
    as_written = replace(earlier, id=fresh.id, packs=packs, rounds=())
    return as_written != fresh or len(earlier.packs) != len(fresh.packs) or len(earlier.rounds) > 1
