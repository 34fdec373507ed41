"""Documents that LibreOffice writes, with Thai justified between all letters, read back."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

import word_files as word
from briefpack import paths
from briefpack.sources.read_source import read_source
from briefpack.sources.source_text import SourceText
from word_files import abstract, level, listed, num, p

FONT = '<w:rFonts w:ascii="Sarabun" w:hAnsi="Sarabun" w:cs="Sarabun"/><w:szCs w:val="32"/>'
STYLES = (
    f'<w:docDefaults><w:rPrDefault><w:rPr>{FONT}<w:lang w:bidi="th-TH"/></w:rPr></w:rPrDefault>'
    '</w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="n">'
    '<w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>'
)
LISTS = (
    abstract(
        level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2") + level(2, "lowerRoman", "(%3)")
    )
    + num(1)
    + num(2, more='<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
)
NUMBERED = [(1, 0), (1, 1), (1, 1), (1, 2), (1, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1)]


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory, outcome_texts: list[str]) -> Path:
    """A folder with the outcomes and a list of numbers, each as Word, PDF and text."""
    if shutil.which("soffice") is None:
        assert not os.environ.get("CI"), "CI must have soffice"
        pytest.skip("NOT TESTED WITH LIBREOFFICE: soffice is missing")
    folder = tmp_path_factory.mktemp("office")
    word.word_file(folder / "outcomes.docx", "".join(map(p, outcome_texts)), styles=STYLES)
    word.word_file(
        folder / "numbers.docx",
        "".join(listed("ข้อ", list_id, at) for list_id, at in NUMBERED),
        styles=STYLES,
        numbering=LISTS,
    )
    fonts = folder / "fonts.conf"
    fonts.write_text(
        f"<fontconfig><dir>{paths.FONTS}</dir><cachedir>{folder}/cache</cachedir></fontconfig>"
    )
    for kind in ("pdf", "txt:Text (encoded):UTF8"):
        subprocess.run(
            [
                *("soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile"),
                *("--convert-to", kind, "--outdir", folder),
                *(folder / "outcomes.docx", folder / "numbers.docx"),
            ],
            env=os.environ | {"FONTCONFIG_FILE": str(fonts)},
            capture_output=True,
            timeout=120,
            check=True,
        )
    return folder


def texts(source: SourceText) -> list[str]:
    return [line.text for line in source.lines]


def test_every_line_of_a_justified_pdf_is_exact(documents: Path, outcome_texts: list[str]) -> None:
    lines = [text.strip() for text in texts(read_source(documents / "outcomes.pdf"))]

    assert [line for line in lines if not any(line in text for text in outcome_texts)] == []
    assert "".join("".join(lines).split()) == "".join("".join(outcome_texts).split())


def test_word_and_text_hold_the_same_paragraphs(documents: Path, outcome_texts: list[str]) -> None:
    assert texts(read_source(documents / "outcomes.docx")) == outcome_texts
    assert texts(read_source(documents / "outcomes.txt")) == outcome_texts


def test_automatic_numbers_are_those_that_libreoffice_draws(documents: Path) -> None:
    ours = [line.marker for line in read_source(documents / "numbers.docx").lines]

    drawn = [text.split()[0] for text in texts(read_source(documents / "numbers.pdf"))]

    assert ours == drawn
    assert ours[-2:] == ["1.", "1.1"]
