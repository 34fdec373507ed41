"""The dialects in which programs write a workbook."""

from datetime import date, datetime
from pathlib import Path

import pytest

from briefpack.returns.grid import Doubt, GridCell
from returned_files import (
    RELATED,
    RELATED_STRICT,
    STRICT,
    USUAL,
    parts_of,
    read,
    relationships,
    values_of,
    write_parts,
)


def test_a_dimension_that_says_one_cell_is_not_believed(tmp_path: Path) -> None:
    rows = '<row r="9"><c r="C9"><v>5</v></c></row>'
    parts = parts_of(rows, before='<dimension ref="A1:A1"/>')

    sheet = read(write_parts(tmp_path / "wps.xlsx", parts)).sheets[0]

    assert values_of(sheet) == {(9, 3): 5}


def test_cells_without_places_follow_one_another(tmp_path: Path) -> None:
    rows = (
        '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>'
    )

    sheet = read(write_parts(tmp_path / "a.xlsx", parts_of(rows))).sheets[0]

    assert values_of(sheet) == {(1, 1): 1, (1, 4): 2, (1, 5): 3, (2, 1): 4}


def test_a_cells_own_place_wins_over_its_rows(tmp_path: Path) -> None:
    rows = '<row r="2"><c r="A12"><v>1</v></c><c r="$B$12"><v>2</v></c></row>'

    sheet = read(write_parts(tmp_path / "a.xlsx", parts_of(rows))).sheets[0]

    assert values_of(sheet) == {(12, 1): 1, (12, 2): 2}


def test_texts_lose_their_looks_and_readings_but_no_letter(tmp_path: Path) -> None:
    texts = (
        "<si><r><rPr><b/></rPr><t>อยู่</t></r><r><t xml:space='preserve'> ระหว่าง</t></r>"
        "<rPh sb='0' eb='1'><t>ยู</t></rPh></si><si><t>ก_x000D_\nข_x005F_x0041_</t></si><si/>"
    )
    rows = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'
        '<c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c>'
        '<c r="E1" t="inlineStr"><is><r><t>ใน</t></r><r><t>ช่อง</t></r><rPh><t>x</t></rPh></is></c>'
        '<c r="F1" t="str"><v>_xD83D__xDE00__xD83D__x0007_</v></c></row>'
    )

    sheet = read(write_parts(tmp_path / "a.xlsx", parts_of(rows, texts=texts))).sheets[0]

    assert sheet.cells == {
        (1, 1): GridCell("อยู่ ระหว่าง"),
        (1, 2): GridCell("ก\nข_x0041_"),
        (1, 4): GridCell("3", doubt=Doubt.ERROR),
        (1, 5): GridCell("ในช่อง"),
        (1, 6): GridCell("😀"),
    }


def test_formulas_keep_their_value_or_say_that_they_have_none(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>NOW()</f><v></v></c>'
        '<c r="C1" t="str"><f>A1&amp;""</f><v></v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'
        '<c r="E1"><f t="shared" si="0" ref="E1:F1">A1*2</f></c>'
        '<c r="F1"><f t="shared" si="0"/></c></row>'
    )

    cells = read(write_parts(tmp_path / "a.xlsx", parts_of(rows))).sheets[0].cells

    assert cells == {
        (1, 1): GridCell(2, doubt=Doubt.FORMULA),
        (1, 2): GridCell("=NOW()", doubt=Doubt.FORMULA_WITHOUT_VALUE),
        (1, 3): GridCell("", doubt=Doubt.FORMULA),
        (1, 4): GridCell("#DIV/0!", doubt=Doubt.ERROR),
        (1, 5): GridCell("=A1*2", doubt=Doubt.FORMULA_WITHOUT_VALUE),
        (1, 6): GridCell("=A1*2", doubt=Doubt.FORMULA_WITHOUT_VALUE),
    }


@pytest.mark.parametrize(
    ("cell", "value", "doubt"),
    [
        ('t="b"><v>1</v>', True, None),
        ('t="b"><v>false</v>', False, None),
        ('t="b"><v>x</v>', "x", Doubt.ERROR),
        ('t="e"><v>#N/A</v>', "#N/A", Doubt.ERROR),
        ("><v> 90 </v>", 90, None),
        ("><v>9.0E1</v>", 90, None),
        ("><v>0.9</v>", 0.9, None),
        ("><v>1e999</v>", "1e999", Doubt.ERROR),
        ("><v>NaN</v>", "NaN", Doubt.ERROR),
        ("><v>1_0</v>", "1_0", Doubt.ERROR),
        ('t="d"><v>2022-06-30</v>', date(2022, 6, 30), None),
        ('t="d"><v>2022-06-30T00:00:00Z</v>', date(2022, 6, 30), None),
        ('t="d"><v>2022-06-30T08:30:00</v>', datetime(2022, 6, 30, 8, 30), None),  # noqa: DTZ001
        ('t="d"><v>2565-02-29</v>', "2565-02-29", Doubt.IMPOSSIBLE_DATE),
        ('t="new"><v>5</v>', 5, None),
    ],
)
def test_a_cell_says_what_its_type_makes_of_it(
    tmp_path: Path, cell: str, value: object, doubt: Doubt | None
) -> None:
    parts = parts_of(f'<row r="1"><c r="A1" {cell}</c></row>')

    found = read(write_parts(tmp_path / "a.xlsx", parts)).sheets[0].cells[1, 1]

    assert (found.value, type(found.value), found.doubt) == (value, type(value), doubt)


def test_empty_cells_are_not_there(tmp_path: Path) -> None:
    text = '<c r="C1" t="inlineStr"><is><t/></is></c>'
    rows = f'<row r="1"><c r="A1" s="0"/><c r="B1"><v/></c>{text}</row>'

    assert not read(write_parts(tmp_path / "a.xlsx", parts_of(rows))).sheets[0].cells


def test_days_are_counted_from_1904_where_the_workbook_says_so(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1" s="0"><v>43280</v></c><c r="B1" s="0"><v>0</v></c></row>'
    parts = parts_of(rows, formats=("d/m/yyyy",), about='<workbookPr date1904="true"/>')

    cells = read(write_parts(tmp_path / "a.xlsx", parts)).sheets[0].cells

    assert [cell.value for cell in cells.values()] == [date(2022, 6, 30), date(1904, 1, 1)]


def test_a_hidden_row_and_a_very_hidden_sheet_are_told(tmp_path: Path) -> None:
    rows = (
        '<row r="3" hidden="true"><c r="A3"><v>1</v></c></row><row r="4" hidden="1"/>'
        '<row r="5" hidden="0"><c r="A5"><v>1</v></c></row>'
    )

    sheet = read(write_parts(tmp_path / "a.xlsx", parts_of(rows, state="veryHidden"))).sheets[0]

    assert sheet.hidden_rows == {3}
    assert sheet.is_hidden


def test_what_a_merged_area_covers_is_not_read(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>'
    after = '<mergeCells><mergeCell ref="B2:A1"/><mergeCell ref="C1"/><mergeCell/></mergeCells>'

    sheet = read(write_parts(tmp_path / "a.xlsx", parts_of(rows, after=after))).sheets[0]

    assert sheet.merged == ((1, 1, 2, 2),)
    assert values_of(sheet) == {(1, 1): 1, (1, 3): 3}


def test_the_strict_form_reads_like_the_usual_one(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="0"><v>44742</v></c></row>'
    usual = parts_of(rows, texts="<si><t>ก</t></si>", formats=("d/m/yyyy",))
    strict = {
        name: part.replace(USUAL, STRICT).replace(RELATED, RELATED_STRICT)
        for name, part in usual.items()
    }
    strict["_rels/.rels"] = relationships(
        ("officeDocument", "xl/workbook.xml"),
        ("customProperties", "docProps/custom.xml"),
        base=RELATED_STRICT,
    )
    strict["docProps/custom.xml"] = _properties("http://purl.oclc.org/ooxml/officeDocument")

    book = read(write_parts(tmp_path / "a.xlsx", strict))

    assert book.sheets == read(write_parts(tmp_path / "a.xlsx", usual)).sheets
    assert values_of(book.sheets[0]) == {(1, 1): "ก", (1, 2): date(2022, 6, 30)}
    assert book.properties == {"briefpack.round": "round-1"}


def _properties(base: str) -> str:
    return (
        f'<Properties xmlns="{base}/customProperties" xmlns:vt="{base}/docPropsVTypes">'
        '<property pid="2" name="briefpack.round"><vt:lpwstr>round-1</vt:lpwstr></property>'
        '<property pid="3" name="count"><vt:i4>7</vt:i4></property></Properties>'
    )


def test_prefixes_and_capitals_in_names_of_parts_do_not_matter(tmp_path: Path) -> None:
    parts = parts_of('<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>')
    sheet = parts.pop("xl/worksheets/sheet1.xml")
    for word in ("worksheet", "sheetData"):
        sheet = sheet.replace(f"<{word}", f"<x:{word}").replace(f"</{word}", f"</x:{word}")
    related = "xl/_rels/workbook.xml.rels"
    parts[related] = parts[related].replace("worksheets/sheet1.xml", "WORKSHEETS/sheet1.xml")
    parts["XL/Worksheets/Sheet1.xml"] = sheet.replace("xmlns=", "xmlns:x=")

    assert values_of(read(write_parts(tmp_path / "a.xlsx", parts)).sheets[0]) == {(1, 1): 1}


def test_utf_16_is_read(tmp_path: Path) -> None:
    rows = '<row r="1"><c r="A1" t="str"><v>กต.</v></c></row>'
    parts: dict[str, str | bytes] = {**parts_of(rows)}
    parts["xl/worksheets/sheet1.xml"] = str(parts["xl/worksheets/sheet1.xml"]).encode("utf-16")

    assert values_of(read(write_parts(tmp_path / "a.xlsx", parts)).sheets[0]) == {(1, 1): "กต."}


def test_a_drawing_without_anything_in_it_is_not_worth_a_word(tmp_path: Path) -> None:
    parts = parts_of("") | {"xl/drawings/drawing1.xml": '<x:wsDr xmlns:x="urn:x"/>'}

    assert read(write_parts(tmp_path / "google.xlsx", parts)).warnings == ()


def test_what_is_not_used_is_told_once(tmp_path: Path) -> None:
    others = (
        "xl/vbaProject.bin",
        "xl/externalLinks/externalLink1.xml",
        "xl/externalLinks/externalLink2.xml",
        "xl/connections.xml",
        "xl/embeddings/oleObject1.bin",
        "xl/comments1.xml",
    )
    parts = parts_of('<row r="1"><c r="A1"><v>1</v></c></row>') | dict.fromkeys(others, "x")
    parts["xl/drawings/drawing1.xml"] = "<wsDr/>"
    parts["xl/drawings/drawing2.xml"] = "<wsDr><twoCellAnchor><pic/></twoCellAnchor></wsDr>"
    parts["xl/drawings/drawing3.xml"] = "<damaged"

    book = read(write_parts(tmp_path / "a.xlsm", parts))

    said = ("มาโคร", "แฟ้มอื่น", "ภายนอก", "วัตถุฝัง", "ความเห็น", "รูปภาพ")
    assert len(book.warnings) == len(said)
    assert all(word in warning for word, warning in zip(said, book.warnings, strict=True))
    assert values_of(book.sheets[0]) == {(1, 1): 1}
