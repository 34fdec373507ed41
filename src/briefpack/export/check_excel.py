"""Read a written matrix again and say what is wrong with it."""

from collections.abc import Iterator
from pathlib import Path

from briefpack.errors import BriefpackError
from briefpack.export.excel_bounds import too_far
from briefpack.export.excel_compared import differences
from briefpack.export.excel_faults import cell_faults, table_faults
from briefpack.export.excel_found import find_table, read_workbook
from briefpack.export.findings import Finding
from briefpack.export.leak_guard import leaks
from briefpack.export.matrix import Matrix
from briefpack.export.matrix_texts import texts_of
from briefpack.files.office_zip import look_into
from briefpack.model.annotation import Output


def check_excel(path: Path, matrix: Matrix | None = None) -> tuple[Finding, ...]:
    """What is wrong with a written matrix; nothing where all is well.

    With `matrix`, also whether the file says all that was composed and nothing that may not leave;
    without, what the file tells by itself. Any file is answered with findings, never an error.
    """
    try:
        return tuple(_findings(path, matrix))
    except BriefpackError as error:
        return (Finding(path.name, str(error)),)


def _findings(path: Path, matrix: Matrix | None) -> Iterator[Finding]:
    unsafe = tuple(too_far(look_into(path)))
    if unsafe:
        yield from unsafe
        return
    workbook = read_workbook(path)
    yield from cell_faults(workbook)
    table = find_table(workbook)
    if table is None:
        yield Finding(path.name, "ไม่พบหัวตารางของแบบ tracking หรือ cabinet ครบทุกคอลัมน์ในแถวเดียว")
    elif table.form is Output.TRACKING:
        yield from table_faults(workbook, table)
    if matrix is not None:
        yield from differences(workbook, matrix)
        yield from leaks(path, matrix.withheld, texts_of(matrix))
