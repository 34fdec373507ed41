"""The follow-up matrix of a pack as it would be written now: no round is opened."""

from dataclasses import dataclass

from briefpack.export.compose_matrix import compose_matrix
from briefpack.export.excel_heights import row_height
from briefpack.export.matrix import Matrix
from briefpack.export.matrix_options import MatrixOptions
from briefpack.model.annotation import Output
from briefpack.model.dossier import Dossier
from briefpack.model.index import index_of
from briefpack.workflows.export_matrix import plan_round
from briefpack.workflows.exported import left_out_notes


@dataclass(frozen=True, slots=True)
class MatrixPreview:
    """A matrix, how high its rows are in points, and what it leaves out."""

    matrix: Matrix
    heights: tuple[float, ...]
    notes: tuple[str, ...]


def preview_matrix(dossier: Dossier, pack_id: str, options: MatrixOptions) -> MatrixPreview:
    """What an export with these options would write. Raises ExportError."""
    tracks = options.form is Output.TRACKING
    round_ = plan_round(dossier, pack_id, options) if tracks else None
    matrix = compose_matrix(dossier, index_of(dossier), dossier.pack(pack_id), round_, options)
    heights = tuple(row_height(row.values, matrix.columns) for row in matrix.rows)
    return MatrixPreview(matrix, heights, left_out_notes(matrix.withheld))
