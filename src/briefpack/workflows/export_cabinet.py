"""Export the three-column report to the Cabinet; it opens no round."""

from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.export.compose_matrix import compose_matrix
from briefpack.export.matrix_options import MatrixOptions
from briefpack.model.dossier import Dossier
from briefpack.model.index import index_of
from briefpack.workflows.exported import Exported, left_out_notes
from briefpack.workflows.steps import COMPOSING, DONE, Step, unwatched
from briefpack.workflows.write_workbook import PARTS, write_workbook


def export_cabinet(
    dossier: Dossier, pack_id: str, path: Path, options: MatrixOptions, step: Step = unwatched
) -> Exported:
    """Write the pack in the `cabinet` form. Raises ExportError, or Cancelled from `step`."""
    step(COMPOSING, 0, PARTS)
    matrix = compose_matrix(dossier, index_of(dossier), dossier.pack(pack_id), None, options)
    write_workbook(
        matrix, path, Bilingual("เขียนตารางรายงานคณะรัฐมนตรี", "Writing the cabinet table"), step
    )
    step(DONE, PARTS, PARTS)
    return Exported((path,), left_out_notes(matrix.withheld))
