from datetime import date, datetime

import pytest

from briefpack.export.excel_bounds import UnsafeSheetError
from briefpack.export.excel_cells import CellRow, ErrorFound, FormulaFound, Lookups, cell_rows

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LOOKUPS = Lookups(("แรก", "สอง"), 3, frozenset({2}), datetime(1899, 12, 30))  # noqa: DTZ001


def rows(data: str) -> list[CellRow]:
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{data}</sheetData></worksheet>'
    return list(cell_rows("sheet1.xml", sheet.encode(), LOOKUPS))


def value(cell: str) -> object:
    ((found,),) = (row.values for row in rows(f'<row r="1">{cell}</row>'))
    return found


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ('<c r="A1"/>', None),
        ('<c r="A1"><v>40</v></c>', 40),
        ('<c r="A1"><v>-4</v></c>', -4),
        ('<c r="A1"><v>0.4</v></c>', 0.4),
        ('<c r="A1" s="2"><v>44571</v></c>', date(2022, 1, 10)),
        ('<c r="A1" s="2"><v>44571.5</v></c>', datetime(2022, 1, 10, 12)),  # noqa: DTZ001
        ('<c r="A1" s="2"><v>1e300</v></c>', ErrorFound("#VALUE!")),
        ('<c r="A1" t="d"><v>2022-01-10</v></c>', date(2022, 1, 10)),
        ('<c r="A1" t="s"><v>1</v></c>', "สอง"),
        ('<c r="A1" t="b"><v>1</v></c>', True),
        ('<c r="A1" t="e"><v>#REF!</v></c>', ErrorFound("#REF!")),
        ('<c r="A1" t="inlineStr"><is><t>ก_x0041_</t></is></c>', "กA"),
        (
            '<c r="A1" t="inlineStr"><is><r><t>ลง</t></r><r><t>นาม</t></r>'
            "<rPh><t>คำอ่าน</t></rPh></is></c>",
            "ลงนาม",
        ),
        ('<c r="A1"><f>SUM(B1)</f><v>3</v></c>', FormulaFound("SUM(B1)", 3)),
        ('<c r="A1" t="str"><f>A2</f><v>ก</v></c>', FormulaFound("A2", "ก")),
        ('<c r="A1"><f>A2</f></c>', FormulaFound("A2", None)),
    ],
)
def test_every_kind_of_cell_is_read_as_what_it_is(cell: str, expected: object) -> None:
    found = value(cell)

    assert (type(found), found) == (type(expected), expected)


def test_cells_that_are_left_out_hold_nothing() -> None:
    (row,) = rows('<row r="4"><c r="B4"><v>1</v></c><c r="D4"><v>2</v></c></row>')

    assert (row.number, row.values) == (4, (None, 1, None, 2))


def test_places_that_are_not_said_follow_one_another() -> None:
    found = rows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")

    assert [(row.number, row.values) for row in found] == [(1, (1, 2)), (2, (3,))]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ('<row r="1"><c r="XFD1"/></row>', "ช่องไกลเกินไป"),
        ('<row r="1"><c r="A999999"/></row>', "ช่องไกลเกินไป"),
        ('<row r="999999"><c r="A999999"/></row>', "แถวไกลเกินไป"),
        ('<row r="1"><c r="A2"/></row>', "เสียหาย"),
        ('<row r="2"/><row r="1"/>', "เสียหาย"),
        ('<row r="x"/>', "เสียหาย"),
        ('<row r="1"><c r="B1"/><c r="A1"/></row>', "เสียหาย"),
        ('<row r="1"><c r="A1" s="3"/></row>', "เสียหาย"),
        ('<row r="1"><c r="A1" t="s"><v>2</v></c></row>', "เสียหาย"),
        ('<row r="1"><c r="A1" t="s"><v>-1</v></c></row>', "เสียหาย"),
        ('<row r="1"><c r="A1"><v>ก</v></c></row>', "เสียหาย"),
        ('<row r="1"><c r="A1" t="inlineStr"><is/></c>', "เสียหาย"),
    ],
)
def test_what_is_no_sheet_of_ours_is_answered_in_words(data: str, message: str) -> None:
    with pytest.raises(UnsafeSheetError, match=message):
        rows(data)
