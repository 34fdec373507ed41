from pathlib import Path

import pytest

from briefpack.errors import SourceError
from briefpack.sources.pdf.read_pdf import read_pdf
from briefpack.sources.source_text import SourceFormat, SourceText
from pdf_files import IMAGE, pdf, written

ID = "/ID[<00><00>]"
LOCKED = f"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O({'o' * 32})/U({'u' * 32})>>{ID}"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "สแกน.pdf"


def read(path: Path, content: bytes) -> SourceText:
    path.write_bytes(content)
    return read_pdf(path)


def texts(source: SourceText) -> list[str]:
    return [line.text for line in source.lines]


def test_lines_come_with_their_page_and_indent(path: Path) -> None:
    first = written(["ผลการประชุม", "ครั้งที่ 22"])

    source = read(path, pdf(first, written(["หน้าใหม่"], left=88)))

    assert [(line.text, line.page, line.indent) for line in source.lines] == [
        ("ผลการประชุม", 1, 0.0),
        ("ครั้งที่ 22", 1, 0.0),
        ("หน้าใหม่", 2, 18.0),
    ]
    assert (source.name, source.format) == ("สแกน.pdf", SourceFormat.PDF)
    assert source.warnings == ()


@pytest.mark.parametrize("gap", [0, 3, 9])
def test_justified_thai_has_no_other_blanks_than_were_written(path: Path, gap: float) -> None:
    lines = ["คำว่า น้ำ ทำ นำ ที่ประชุม", "เห็นพ้องกัน ต่าง ๆ", "ACMECS (Land Link) ครั้งที่ 22"]

    assert texts(read(path, pdf(written(lines, gap=gap)))) == lines


def test_where_no_blank_is_written_wide_gaps_are_blanks(path: Path) -> None:
    ba, wide, ta = "<9ab0>", "-900", "<95b2>"
    content = f"BT /F1 16 Tf 1 0 0 1 70 700 Tm [{ba} {wide} {ta}] TJ ET"

    assert texts(read(path, pdf(content))) == ["บะ ตา"]


def test_a_gap_as_wide_as_between_columns_is_a_blank(path: Path) -> None:
    columns = "BT /F1 16 Tf 1 0 0 1 70 700 Tm [<9ab0> -3000 <95b2>] TJ ET"

    source = read(path, pdf(columns + written(["ต่าง ๆ กัน"])))

    assert texts(source)[0] == "บะ ตา"


def test_a_hyphen_at_the_end_of_a_line_stays(path: Path) -> None:
    lines = ["Land-", "Linked (ไทย-", "ลาว) -", "จบ"]

    assert texts(read(path, pdf(written(lines)))) == lines


def test_scanned_pages_are_named(path: Path) -> None:
    source = read(path, pdf(written(["มีข้อความในหน้านี้"]), IMAGE, "", IMAGE + written(["- 4 -"])))

    assert [line.page for line in source.lines] == [1, 4]
    assert len(source.warnings) == 1
    assert "หน้า 2, 4 เป็นภาพ ไม่มีข้อความ" in source.warnings[0]


def test_a_page_of_letters_turned_into_curves_is_named_and_one_of_rules_is_not(
    path: Path,
) -> None:
    curve, rules = "0 0 m 9 9 l S\n" * 200, "0 0 m 9 9 l S\n" * 20

    source = read(path, pdf(written(["มีข้อความในหน้านี้"]), curve, rules))

    assert len(source.warnings) == 1
    assert "หน้า 2 เป็นภาพ" in source.warnings[0]


def test_letters_without_a_code_are_warned_of(path: Path) -> None:
    source = read(path, pdf(written(["กขคงจฉชซฌญ"]), mapped=False))

    assert "หน้า 1 มีแบบอักษรที่ไม่บอกรหัสตัวอักษร" in source.warnings[0]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (pdf(IMAGE, IMAGE), "เป็นภาพสแกน.*OCR"),
        (pdf("", ""), "ไม่มีข้อความในหน้าใดเลย"),
        (pdf(written(["ก"]))[:300], "เสียหาย"),
        (b"%PDF-1.7\n", "เสียหาย"),
        (pdf(written(["ก"]), trailer=LOCKED), "ใส่รหัสผ่านไว้"),
        (pdf(written(["ก"]), trailer="/Encrypt<</Filter/Unheard>>" + ID), "เข้ารหัส"),
        (b"%PDF-1.7\n" + bytes(100_000), "เสียหาย"),
    ],
)
def test_what_has_no_text_is_refused_by_name(path: Path, content: bytes, says: str) -> None:
    with pytest.raises(SourceError, match=rf"สแกน\.pdf.*{says}"):
        read(path, content)
