"""A document with tables gives the same records as Word and as the PDF that LibreOffice makes."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from briefpack import paths
from briefpack.model.agency import Agency
from briefpack.model.meeting import Meeting
from briefpack.sources.agencies_csv import read_agencies
from briefpack.sources.records_json import read_records
from briefpack.workflows.read_source import read_document

TITLE = "ผลการประชุมคณะกรรมาธิการร่วมว่าด้วยความร่วมมือทวิภาคีไทย-ลาว ครั้งที่ ๒๒"
HEADINGS = ["ประเด็น", "การดำเนินการที่สำคัญ", "หน่วยงานที่รับผิดชอบ"]
AGENCIES = ["กห.", "กต. (กรมเอเชียตะวันออก)", "พณ. กค.", "วธ.\nกก.", "ทส. กษ. มท. สธ. ศธ."]
LONG = "ยกระดับความเข้มงวดการลาดตระเวนตามแนวชายแดนเพื่อป้องกันปัญหาการลักลอบข้ามแดนผิดกฎหมาย"
SHORT = "จัดการประชุม"
Rows = Sequence[Sequence[str]]


def _document() -> Document:
    document = docx.Document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Sarabun", Pt(14)
    properties = style.element.get_or_add_rPr()
    for slot in ("w:cs", "w:eastAsia", "w:hAnsi"):
        properties.find(qn("w:rFonts")).set(qn(slot), "Sarabun")
    for tag, name, value in (("w:szCs", "w:val", "28"), ("w:lang", "w:bidi", "th-TH")):
        element = OxmlElement(tag)
        element.set(qn(name), value)
        properties.append(element)
    document.add_paragraph(TITLE)
    return document


def _table(document: Document, rows: Rows, *, style: str | None = "Table Grid") -> Any:
    table = document.add_table(0, len(rows[0]), style=style)
    for row in rows:
        cells = table.add_row().cells
        for cell, text in zip(cells, row, strict=True):
            cell.text, *more = text.split("\n")
            for paragraph in more:
                cell.add_paragraph(paragraph)
    head = table.rows[0]._tr.get_or_add_trPr()
    if rows[0] == HEADINGS:
        head.append(OxmlElement("w:tblHeader"))
    return table


def _merge(table: Any, first: tuple[int, int], last: tuple[int, int]) -> None:
    cell = table.cell(*first).merge(table.cell(*last))
    for paragraph in cell.paragraphs[1:]:
        paragraph._p.getparent().remove(paragraph._p)


def factsheet(count: int) -> Document:
    """The bundled meeting's first topics, one a row, over several pages."""
    meeting = read_records(paths.JC22_RECORDS).meeting
    topics = [topic for pillar in meeting.pillars for topic in pillar.topics if topic.title.th]
    rows = [
        [
            f"{number}. {topic.title.th}",
            "\n".join(f"- {outcome.text.th}" for outcome in topic.outcomes),
            AGENCIES[number % len(AGENCIES)],
        ]
        for number, topic in enumerate(topics[:count], start=1)
    ]
    document = _document()
    _table(document, [HEADINGS, *rows])
    document.add_paragraph("ทั้งนี้ กระทรวงการต่างประเทศจะติดตามผลการดำเนินการต่อไป")
    return document


def two_tables() -> Document:
    document = _document()
    for heading, agency in (("๑. ด้านการเมือง", "กห."), ("๒. ด้านเศรษฐกิจ", "พณ.\nกค.")):
        document.add_paragraph(heading, style="Heading 1")
        rows = [[f"เรื่องที่ {n}", f"{SHORT}\n{LONG}", agency] for n in "๑๒๓"]
        _table(document, [HEADINGS, *rows])
    return document


def rows_under_one_topic() -> Document:
    document, rows = _document(), [HEADINGS]
    for topic in "กขคงจฉ":
        rows += [[f"ด้านที่สำคัญ {topic}", LONG, "วธ."], ["", SHORT, "กก."], ["", LONG, "สธ."]]
    table = _table(document, rows)
    for at in range(1, len(rows), 3):
        _merge(table, (at, 0), (at + 2, 0))
    return document


def headings_across() -> Document:
    document, rows = _document(), [HEADINGS]
    for pillar in "๑๒๓๔":
        rows += [[f"{pillar}. ความร่วมมือด้านการเมือง", "", ""]]
        rows += [["ชายแดน", f"{SHORT}\n{LONG}", "วธ."], ["ยาเสพติด", LONG, "กก."]]
    table = _table(document, rows)
    for at in range(1, len(rows), 3):
        _merge(table, (at, 0), (at, 2))
    return document


def columns_as_layout() -> Document:
    document = _document()
    cells = [f"{title}\n- {LONG}\n- {SHORT}" for title in ("๑. ด้านการเมือง", "๒. ด้านสังคม")]
    _table(document, [cells])
    return document


def a_row_over_pages() -> Document:
    document = _document()
    document.sections[0].header.paragraphs[0].text = "เอกสารประกอบการประชุม"
    document.sections[0].footer.paragraphs[0].text = "- ๔ -"
    many = "\n".join([LONG, SHORT] * 20)
    _table(document, [HEADINGS, ["ด้านการเมือง", many, "กห. กต.\nสมช."], ["สังคม", SHORT, "วธ."]])
    return document


def no_borders() -> Document:
    """Columns that only their place on the page shows, over two pages, and text behind them."""
    document = _document()
    rows = [[f"เรื่องที่ {n}", f"{SHORT}\n{LONG}", AGENCIES[n % 2]] for n in range(1, 9)]
    _table(document, [HEADINGS, *rows], style=None)
    document.add_paragraph(f"ทั้งนี้ ฝ่ายไทยพร้อม{LONG}")
    return document


def thirty_numbered_rows() -> Document:
    document = _document()
    rows = [[f"{n}", f"เรื่องที่ {n}", SHORT, AGENCIES[n % 3]] for n in range(1, 31)]
    _table(document, [["ที่", *HEADINGS], *rows])
    return document


DOCUMENTS = {
    "factsheet-3": factsheet(3),
    "factsheet-30": factsheet(30),
    "two": two_tables(),
    "one-topic": rows_under_one_topic(),
    "across": headings_across(),
    "layout": columns_as_layout(),
    "over-pages": a_row_over_pages(),
    "no-borders": no_borders(),
    "numbered": thirty_numbered_rows(),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The documents as Word and as PDF."""
    if shutil.which("soffice") is None:
        assert not os.environ.get("CI"), "CI must have soffice"
        pytest.skip("NOT TESTED WITH LIBREOFFICE: soffice is missing")
    folder = tmp_path_factory.mktemp("tables")
    fonts = folder / "fonts.conf"
    fonts.write_text(
        f"<fontconfig><dir>{paths.FONTS}</dir><cachedir>{folder}/cache</cachedir></fontconfig>"
    )
    for name, document in DOCUMENTS.items():
        document.save(str(folder / f"{name}.docx"))
    office = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile"]
    subprocess.run(
        [*office, "--convert-to", "pdf", "--outdir", folder, *folder.glob("*.docx")],
        env=os.environ | {"FONTCONFIG_FILE": str(fonts)},
        capture_output=True,
        check=True,
        timeout=120,
    )
    return folder


@pytest.fixture(scope="module")
def agencies() -> tuple[Agency, ...]:
    return read_agencies(paths.AGENCIES)


def said(meeting: Meeting) -> list[object]:
    """All that a meeting's records say, blanks aside: a PDF does not show all of them."""
    found: list[object] = []
    for pillar in meeting.pillars:
        found.append((_letters(pillar.title.th), replace(pillar.responsibility)))
        for topic in pillar.topics:
            found.append((_letters(topic.title.th), replace(topic.responsibility)))
            found += [
                (_letters(each.text.th), replace(each.responsibility)) for each in topic.outcomes
            ]
    return found


def _letters(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_pdf_gives_the_records_of_its_word_document(
    name: str, folder: Path, agencies: tuple[Agency, ...]
) -> None:
    word = read_document(folder / f"{name}.docx", agencies).meeting

    printed = read_document(folder / f"{name}.pdf", agencies).meeting

    assert said(printed) == said(word)
    assert len(said(word)) > 5
