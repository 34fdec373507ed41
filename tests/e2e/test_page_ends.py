"""Where LibreOffice ends the pages of a brief."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from briefpack.export.write_word import write_word
from briefs import ROOT, TEMPLATE, brief_of, jc22, larger

PROGRAMS = ("soffice", "pdftotext")


def test_no_page_ends_in_a_heading_or_between_the_facts_of_an_outcome(tmp_path: Path) -> None:
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        assert not os.environ.get("CI"), f"CI must have {missing}"
        pytest.skip(f"NOT TESTED IN LIBREOFFICE: {', '.join(missing)} is missing")
    paths = [tmp_path / "27.docx", tmp_path / "200.docx"]
    for path, dossier in zip(paths, (jc22(), larger(jc22().meetings[0], 200)), strict=True):
        write_word(brief_of(dossier), path, TEMPLATE)

    told = subprocess.run(
        [sys.executable, ROOT / "scripts" / "page_ends.py", *paths],
        capture_output=True,
        text=True,
        timeout=300,
    )

    assert told.returncode == 0, told.stderr
    *parted, counted = told.stdout.splitlines()
    assert parted == []
    pages = dict(line.split(": ") for line in counted.split(", "))
    assert int(pages["27.docx"]) > 4
    assert int(pages["200.docx"]) > 30
