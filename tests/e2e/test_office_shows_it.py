"""The demo's documents, drawn by LibreOffice with no other fonts than ours."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from briefpack import paths

PROGRAMS = ("soffice", "pdffonts", "pdftotext")


def _run(*command: str | Path, **environment: str) -> str:
    done = subprocess.run(
        command, env=os.environ | environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the demo of 30 May 2022, and its documents as PDF."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        assert not os.environ.get("CI"), f"CI must have {missing}"
        pytest.skip(f"NOT TESTED IN LIBREOFFICE: {', '.join(missing)} is missing")
    folder = tmp_path_factory.mktemp("drawn")
    fonts = folder / "fonts.conf"
    fonts.write_text(
        f"<fontconfig><dir>{paths.FONTS}</dir><cachedir>{folder}/cache</cachedir></fontconfig>"
    )
    demo = [sys.executable, "-m", "briefpack", "demo", str(folder), "--date", "2022-05-30"]
    _run(*demo)
    office = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile"]
    documents = (folder / "brief.docx", folder / "matrix.xlsx")

    _run(*office, "--convert-to", "pdf", "--outdir", folder, *documents, FONTCONFIG_FILE=str(fonts))

    return folder


@pytest.mark.parametrize("name", ["brief.pdf", "matrix.pdf"])
def test_every_letter_is_drawn_in_sarabun(drawn: Path, name: str) -> None:
    table = _run("pdffonts", drawn / name).splitlines()[2:]

    families = {re.sub(r"^\w+\+|-\w+$", "", line.split()[0]) for line in table}

    assert families == {"Sarabun"}


def test_the_brief_says_its_day_in_thai_digits(drawn: Path) -> None:
    text = _run("pdftotext", drawn / "brief.pdf", "-")

    assert "๓๐ พฤษภาคม ๒๕๖๕" in text
    assert "๓ - ๔ พฤศจิกายน ๒๕๖๔" in text
    assert not re.search(r"25[67]\d", text)


def test_the_matrix_shows_true_dates_in_the_buddhist_era(drawn: Path) -> None:
    text = _run("pdftotext", "-layout", drawn / "matrix.pdf", "-")

    shown = re.findall(r"\d+ (?:พฤศจิกายน|พฤษภาคม) \d{4}", text)

    assert {"3 พฤศจิกายน 2564", "4 พฤศจิกายน 2564", "30 พฤษภาคม 2565"} <= set(shown)
