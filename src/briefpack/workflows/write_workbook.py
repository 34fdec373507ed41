"""A composed matrix becomes a workbook that was checked before it counts."""

from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.export.check_excel import check_excel
from briefpack.export.matrix import Matrix
from briefpack.export.watch import Watch
from briefpack.export.write_excel import write_excel
from briefpack.files.replace import replace_file
from briefpack.workflows.exported import refuse
from briefpack.workflows.steps import Step, unwatched

PARTS = 100
"""The whole of one workbook, as `step` hears it: a hundredth at a time."""

_WRITTEN = 40  # of a hundred; reading back takes the rest


def write_workbook(matrix: Matrix, path: Path, doing: str = "", step: Step = unwatched) -> None:
    """Write the matrix beside `path`, check it and swap it in.

    `step` hears of `doing` from 1 to less than `PARTS`. Raises ExportError, or Cancelled from it.
    """
    rows = max(len(matrix.rows), 1)
    read = rows + len(matrix.sent) + matrix.header_row

    def write_and_check(draft: Path) -> None:
        write_excel(matrix, draft, _watch(doing, 1, _WRITTEN, rows, step))
        checking = Bilingual(f"ตรวจ {path.name}", f"Checking {path.name}")
        watch = _watch(checking, _WRITTEN, PARTS - 1, read, step)
        refuse(check_excel(draft, matrix, watch), path.name)

    replace_file(path, write_and_check)


def _watch(doing: str, first: int, last: int, total: int, step: Step) -> Watch:
    """Rows done, told as hundredths from `first` to `last`."""
    return lambda done: step(doing, first + (last - first) * min(done, total) // total, PARTS)
