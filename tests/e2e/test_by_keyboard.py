"""The officer's day without a mouse: real keys from an X server, and nothing else."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import docx
import openpyxl
import pytest

from briefpack.export.check_excel import check_excel
from briefpack.export.check_word import check_word
from briefpack.storage.open_dossier import read_dossier

OFFICER = Path(__file__).parents[1] / "keyboard_officer.py"
NOTE = "ย้ำเรื่องน้ำ ปู่ผู้นำ"


def test_a_day_by_keyboard_alone(display: str, tmp_path: Path) -> None:
    if shutil.which("xdotool") is None:
        assert not os.environ.get("CI"), "CI must have xdotool"
        pytest.skip("NOT TESTED BY KEYBOARD: xdotool is missing (apt install xdotool)")
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}

    day = subprocess.run(
        [sys.executable, str(OFFICER), str(tmp_path), NOTE],
        env=environment,
        capture_output=True,
        text=True,
        timeout=180,
    )

    assert day.returncode == 0, day.stdout[-3000:] + day.stderr[-3000:]
    assert day.stderr == ""
    dossier = read_dossier(tmp_path / "day.briefpack")
    (pack,) = [each for each in dossier.packs if each.name != "ทั้งหมด"]
    assert pack.outcome_ids == ("JC22-2.7.1", "JC22-2.2.1")
    assert [note.text for note in dossier.annotations] == [NOTE]
    assert len(dossier.rounds) == 1
    brief, matrix = tmp_path / "day.docx", tmp_path / "day.xlsx"
    assert check_word(brief) == ()
    assert check_excel(matrix) == ()
    document = docx.Document(str(brief))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    said = "\n".join([*(p.text for p in document.paragraphs), *cells])
    assert NOTE in said.replace("\u2060", "").replace("\u00a0", " ")
    sheet = openpyxl.load_workbook(matrix).worksheets[0]
    values = [str(cell.value) for row in sheet.iter_rows() for cell in row]
    assert not any(NOTE in value for value in values)
