"""Send a round from a dossier file: recorded in it first, then written as sheets."""

from dataclasses import replace
from pathlib import Path

from briefpack.export.matrix_options import MatrixOptions
from briefpack.model import edits
from briefpack.storage.left_out import left_out
from briefpack.storage.open_dossier import read_content, sound_from
from briefpack.storage.publish import write_dossier
from briefpack.storage.write_lock import locked_to_write
from briefpack.workflows.export_matrix import export_matrix, export_per_agency, plan_round
from briefpack.workflows.exported import Exported
from briefpack.workflows.packs import pack_named
from briefpack.workflows.targets import require_sheets_target


def send_round(
    dossier_path: Path,
    pack: str | None,
    target: Path,
    options: MatrixOptions,
    *,
    per_agency: bool = False,
    state_folder: Path | None = None,
    officer: str = "",
) -> Exported:
    """Open a round in the dossier file, then write its sheets: `target` is a workbook or a folder.

    Raises BriefpackError. A target that cannot be is refused before anything is recorded; a round
    whose sheets could not be written all the same stays recorded, and keeps its number. A dossier
    that somebody has open is refused: `state_folder` tells whether this user still does. `officer`
    is who sends it, for the dossier's versions.
    """
    require_sheets_target(target, dossier_path, per_agency=per_agency)
    with locked_to_write(dossier_path, state_folder, officer):
        content = read_content(dossier_path)
        opened = sound_from(content, dossier_path)
        dossier = opened.dossier
        round_ = plan_round(dossier, pack_named(dossier, pack).id, options, per_agency=per_agency)
        recorded = edits.open_round(dossier, round_)
        write_dossier(dossier_path, recorded, instead_of=content, officer=officer)
    write = export_per_agency if per_agency else export_matrix
    exported = write(recorded, round_, target, options)
    return replace(exported, notes=(*left_out(opened, dossier_path), *exported.notes))
