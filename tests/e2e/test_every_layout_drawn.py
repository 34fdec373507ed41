"""Every layout of the brief, empty to large, drawn by LibreOffice: fonts, order, classification.

That a minister's brief is one side stands in test_one_side.py, with a font of the right width.
"""

import os
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from briefpack import paths
from briefpack.export.compose_brief import Brief
from briefpack.export.lines import lines_of
from briefpack.export.write_word import write_word
from briefpack.model.annotation import AnnotationKind, Output
from briefpack.model.classification import Classification
from briefpack.model.dossier import Dossier
from briefpack.thai.search import fold
from briefs import OPTIONS, TEMPLATE, brief_of, jc22, larger, note

COUNTS = (0, 1, 27, 200)
LAYOUTS = (Output.FULL, Output.MINISTER, Output.CARD, Output.MEMO)
PROGRAMS = ("soffice", "pdffonts", "pdftotext")
CASES = [(layout, count) for layout in LAYOUTS for count in COUNTS]


def _run(*command: str | Path, **environment: str) -> str:
    done = subprocess.run(
        command, env=os.environ | environment, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _dossier(count: int) -> Dossier:
    """A secret pack of that many outcomes, each third of which has a point to make."""
    whole = jc22() if count == 27 else larger(jc22().meetings[0], count)
    pack = replace(whole.packs[0], classification=Classification.SECRET)
    notes = tuple(
        note(AnnotationKind.TALKING_POINT, f"ประเด็นที่ {number} ขอยืนยันท่าทีของไทย", outcome_id)
        for number, outcome_id in enumerate(pack.outcome_ids[::3], start=1)
    )
    return replace(whole.with_pack(pack), annotations=notes)


@pytest.fixture(scope="module")
def briefs() -> dict[tuple[Output, int], Brief]:
    return {
        (layout, count): brief_of(_dossier(count), replace(OPTIONS, layout=layout))
        for layout, count in CASES
    }


@pytest.fixture(scope="module")
def drawn(
    tmp_path_factory: pytest.TempPathFactory, briefs: dict[tuple[Output, int], Brief]
) -> Path:
    """A folder with every brief as PDF."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        assert not os.environ.get("CI"), f"CI must have {missing}"
        pytest.skip(f"NOT TESTED IN LIBREOFFICE: {', '.join(missing)} is missing")
    folder = tmp_path_factory.mktemp("layouts")
    for (layout, count), brief in briefs.items():
        write_word(brief, folder / f"{layout}-{count}.docx", TEMPLATE)
    fonts = folder / "fonts.conf"
    fonts.write_text(
        f"<fontconfig><dir>{paths.FONTS}</dir><cachedir>{folder}/cache</cachedir></fontconfig>"
    )
    office = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile"]
    documents = sorted(folder.glob("*.docx"))
    _run(*office, "--convert-to", "pdf", "--outdir", folder, *documents, FONTCONFIG_FILE=str(fonts))
    return folder


@pytest.mark.parametrize(("layout", "count"), CASES)
def test_every_letter_is_drawn_in_sarabun(drawn: Path, layout: Output, count: int) -> None:
    table = _run("pdffonts", drawn / f"{layout}-{count}.pdf").splitlines()[2:]

    assert {re.sub(r"^\w+\+|-\w+$", "", line.split()[0]) for line in table} == {"Sarabun"}


@pytest.mark.parametrize(("layout", "count"), CASES)
def test_the_pages_say_what_was_composed_in_its_order(
    drawn: Path, briefs: dict[tuple[Output, int], Brief], layout: Output, count: int
) -> None:
    text = _letters(_run("pdftotext", "-raw", drawn / f"{layout}-{count}.pdf", "-"))
    place = 0

    for line in lines_of(briefs[layout, count].blocks):
        for piece in line.text.split("\t"):
            beginning = _letters(piece)[:20]
            found = text.find(beginning, place)
            assert found >= 0, f"“{piece}” is missing behind “{text[max(place - 60, 0) : place]}”"
            place = found


@pytest.mark.parametrize(("layout", "count"), CASES)
def test_every_page_is_classified_at_its_top_and_bottom(
    drawn: Path, layout: Output, count: int
) -> None:
    pages = _run("pdftotext", "-layout", drawn / f"{layout}-{count}.pdf", "-").split("\f")[:-1]

    for page in pages:
        lines = [line.strip() for line in page.splitlines() if line.strip()]
        assert lines[0] == lines[-1] == "ลับมาก"


def _letters(text: str) -> str:
    """The text as it is compared: PDF tells neither spaces nor the order of marks for certain."""
    return re.sub(r"[\s\u200b\u2060\u00a0]+", "", fold(text))
