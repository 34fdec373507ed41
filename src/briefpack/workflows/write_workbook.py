"""A composed matrix becomes a workbook that was checked before it counts."""

from pathlib import Path

from briefpack.export.check_excel import check_excel
from briefpack.export.matrix import Matrix
from briefpack.export.write_excel import write_excel
from briefpack.files.replace import replace_file
from briefpack.workflows.exported import refuse


def write_workbook(matrix: Matrix, path: Path) -> None:
    """Write the matrix beside `path`, check it and swap it in. Raises ExportError."""

    def write_and_check(draft: Path) -> None:
        write_excel(matrix, draft)
        refuse(check_excel(draft, matrix), path.name)

    replace_file(path, write_and_check)
