"""The summary's formulas, counted by LibreOffice."""

import os
import re
import shutil
import subprocess
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from briefpack.export.write_excel import write_excel
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Report
from briefpack.model.status import Status
from briefpack.model.time_frame import TimeFrame
from matrices import matrix_of, with_report


def forgotten(path: Path, to: Path) -> None:
    """The workbook without the values that stand beside its formulas."""
    with zipfile.ZipFile(path) as package, zipfile.ZipFile(to, "w") as other:
        for name in package.namelist():
            other.writestr(name, re.sub(rb"</f><v>\d+</v>", b"</f>", package.read(name)))


def counts_in(path: Path) -> list[object]:
    sheet = openpyxl.load_workbook(path, data_only=True)["สรุป"]
    return [cell.value for row in sheet.iter_rows(min_row=5, min_col=2) for cell in row]


def test_libreoffice_counts_what_was_counted_when_the_sheet_was_made(
    jc22: Dossier, tmp_path: Path
) -> None:
    if shutil.which("soffice") is None:
        assert not os.environ.get("CI"), "CI must have soffice"
        pytest.skip("NOT TESTED IN LIBREOFFICE: soffice is missing")
    late = Report(Status.IN_PROGRESS, 40, due=TimeFrame.on(date(2022, 1, 9)))
    done = Report(Status.DONE, 100, due=TimeFrame.on(date(2022, 1, 9)))
    dossier = with_report(jc22, "JC22-1.1.1", "กห.", late)
    write_excel(matrix_of(with_report(dossier, "JC22-2.1.1", "พณ.", done)), tmp_path / "m.xlsx")
    forgotten(tmp_path / "m.xlsx", tmp_path / "forgotten.xlsx")
    assert set(counts_in(tmp_path / "forgotten.xlsx")) == {None}

    office = ["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/profile"]
    convert = ["--convert-to", "xlsx", "--outdir", str(tmp_path / "counted")]
    subprocess.run(
        [*office, *convert, str(tmp_path / "forgotten.xlsx")], check=True, capture_output=True
    )

    assert counts_in(tmp_path / "counted" / "forgotten.xlsx") == counts_in(tmp_path / "m.xlsx")
