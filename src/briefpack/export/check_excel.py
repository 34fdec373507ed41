"""Read a written matrix again and say what is wrong with it."""

from collections.abc import Iterator
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import BriefpackError, Cancelled
from briefpack.export.excel_bounds import UnsafeSheetError
from briefpack.export.excel_compared import differences
from briefpack.export.excel_faults import cell_faults, table_faults
from briefpack.export.excel_found import find_table, read_workbook
from briefpack.export.excel_lint import package_faults
from briefpack.export.findings import Finding
from briefpack.export.leak_guard import leaks
from briefpack.export.matrix import Matrix
from briefpack.export.matrix_texts import texts_of
from briefpack.export.watch import Watch, unwatched
from briefpack.model.annotation import Output


def check_excel(
    path: Path, matrix: Matrix | None = None, watch: Watch = unwatched
) -> tuple[Finding, ...]:
    """What is wrong with a written matrix; nothing where all is well.

    With `matrix`, also whether the file says all that was composed and nothing that may not leave;
    without, what the file tells by itself. Any file is answered with findings, never an error.
    `watch` hears how many rows were read; what it raises ends the check.
    """
    try:
        return tuple(_findings(path, matrix, watch))
    except UnsafeSheetError as error:
        return (error.finding,)
    except Cancelled:
        raise
    except BriefpackError as error:
        return (Finding(path.name, error.said),)


def _findings(path: Path, matrix: Matrix | None, watch: Watch) -> Iterator[Finding]:
    book = read_workbook(path, watch)
    yield from cell_faults(book)
    yield from package_faults(book)
    table = find_table(book)
    if table is None:
        yield Finding(
            path.name,
            Bilingual(
                "ไม่พบหัวตารางของแบบ tracking หรือ cabinet ครบทุกคอลัมน์ในแถวเดียว",
                "no row has all headings of the form tracking or cabinet",
            ),
        )
    elif table.form is Output.TRACKING:
        yield from table_faults(book, table)
    if matrix is not None:
        yield from differences(book, matrix)
        yield from leaks(path, matrix.withheld, texts_of(matrix))
