"""The follow-up matrix of a pack as it would be written now: no round is opened."""

from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from briefpack.bilingual import Bilingual
from briefpack.export.compose_matrix import compose_matrix
from briefpack.export.letter_widths import DIGIT, text_width
from briefpack.export.matrix import Matrix, MatrixColumn, MatrixRow
from briefpack.export.matrix_options import MatrixOptions
from briefpack.model.annotation import Output
from briefpack.model.dossier import Dossier
from briefpack.model.index import index_of
from briefpack.workflows.export_matrix import plan_round
from briefpack.workflows.exported import left_out_notes

# Thai breaks between words, so a full line ends about half a word short of the border.
_HALF_A_WORD = 1.6


@dataclass(frozen=True, slots=True)
class MatrixPreview:
    """A matrix, how many lines each row takes on the screen, and what it leaves out."""

    matrix: Matrix
    lines: tuple[int, ...]
    notes: tuple[Bilingual, ...]


def preview_matrix(dossier: Dossier, pack_id: str, options: MatrixOptions) -> MatrixPreview:
    """What an export with these options would write. Raises ExportError."""
    tracks = options.form is Output.TRACKING
    round_ = plan_round(dossier, pack_id, options) if tracks else None
    matrix = compose_matrix(dossier, index_of(dossier), dossier.pack(pack_id), round_, options)
    lines = tuple(_lines_of_row(row, matrix.columns) for row in matrix.rows)
    return MatrixPreview(matrix, lines, left_out_notes(matrix.withheld))


def _lines_of_row(row: MatrixRow, columns: tuple[MatrixColumn, ...]) -> int:
    return max(
        (
            sum(_lines(line, column.width * DIGIT) for line in value.split("\n"))
            for value, column in zip(row.values, columns, strict=True)
            if isinstance(value, str) and not column.hidden
        ),
        default=1,
    )


@lru_cache(maxsize=32768)
def _lines(text: str, room: float) -> int:
    """How many lines a text takes; all in sizes of the font."""
    width = text_width(text, 1.0, is_narrow=False)
    return 1 if width <= room else ceil(width / max(room - _HALF_A_WORD, room / 2))
