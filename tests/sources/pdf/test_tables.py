"""Lines of a PDF's tables know their cells, over pages too."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from briefpack.sources.pdf.read_pdf import read_pdf
from briefpack.sources.source_text import SourceLine
from pdf_files import pdf, written_at

Draw = Callable[[float, float, Sequence[float]], str]
XS = (70, 170, 370, 530)
HEAD = [["กข"], ["คง"], ["จฉ"]]


def bars(top: float, bottom: float, ys: Sequence[float]) -> str:
    """Borders as thin filled boxes."""
    across = [f"{XS[0]} {y} {XS[-1] - XS[0]} 0.5 re f" for y in (top, *ys, bottom)]
    down = [f"{x} {bottom} 0.5 {top - bottom} re f" for x in XS]
    return "\n".join([*across, *down])


def strokes(top: float, bottom: float, ys: Sequence[float]) -> str:
    across = [f"{XS[0]} {y} m {XS[-1]} {y} l S" for y in (top, *ys, bottom)]
    down = [f"{x} {bottom} m {x} {top} l S" for x in XS]
    return "\n".join([*across, *down])


def page(rows: list[list[list[str]]], draw: Draw = bars, above: str = "", below: str = "") -> str:
    """A page with one table: rows of cells of lines."""
    top = y = 700.0
    content: list[str] = []
    ys: list[float] = []
    for row in rows:
        for column, cell in enumerate(row):
            content += [
                written_at(line, XS[column] + 5, y - 18 - 20 * at) for at, line in enumerate(cell)
            ]
        y -= 20 * max(map(len, row)) + 6
        ys.append(y)
    if above:
        content.insert(0, written_at(above, 70, 760))
    if below:
        content.append(written_at(below, 70, y - 40))
    return "\n".join([draw(top, ys[-1], ys[:-1]), *content])


def read(path: Path, *pages: str) -> list[SourceLine]:
    path.write_bytes(pdf(*pages))
    return list(read_pdf(path).lines)


def cells(lines: list[SourceLine]) -> list[tuple[str, tuple[int, int, int] | None]]:
    return [
        (line.text.strip(), (cell.table, cell.row, cell.column) if (cell := line.cell) else None)
        for line in lines
    ]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "table.pdf"


@pytest.mark.parametrize("draw", [bars, strokes])
def test_the_lines_of_a_table_know_their_cell(path: Path, draw: Draw) -> None:
    rows = [HEAD, [["กา"], ["มา", "ตา"], ["ทา"]]]

    lines = read(path, page(rows, draw, above="กอน", below="หลง"))

    assert cells(lines) == [
        ("กอน", None),
        ("กข", (0, 0, 0)),
        ("คง", (0, 0, 1)),
        ("จฉ", (0, 0, 2)),
        ("กา", (0, 1, 0)),
        ("มา", (0, 1, 1)),
        ("ตา", (0, 1, 1)),
        ("ทา", (0, 1, 2)),
        ("หลง", None),
    ]


def test_a_line_that_left_room_for_the_next_word_says_so(path: Path) -> None:
    full = "ประเทศประเทศประเทศ"
    rows = [HEAD, [["กา"], [full, "ประเทศ", "มา"], ["ทา"]]]

    lines = read(path, page(rows))

    rooms = {line.text.strip(): line.has_room for line in lines}
    assert (rooms[full], rooms["ประเทศ"], rooms["มา"]) == (False, True, None)


def test_a_table_goes_on_without_its_repeated_head(path: Path) -> None:
    first = page([HEAD, [["กา"], ["มา"], ["ทา"]]], below="- 1 -")
    second = page([HEAD, [["ขา"], ["นา"], ["ลา"]]], below="- 2 -")

    lines = read(path, first, second)

    assert cells(lines)[-5:] == [
        ("ขา", (0, 2, 0)),
        ("นา", (0, 2, 1)),
        ("ลา", (0, 2, 2)),
        ("- 1 -", None),
        ("- 2 -", None),
    ]
    assert [line.page for line in lines][-5:] == [2, 2, 2, 1, 2]


def test_a_row_goes_on_where_only_its_longest_cell_does(path: Path) -> None:
    first = page([HEAD, [["กา"], ["มา", "ตา"], ["ทา"]]])
    second = page([HEAD, [[], ["นา"], []], [["ขา"], ["ลา"], ["ปา"]]])

    lines = read(path, first, second)

    assert cells(lines)[3:8] == [
        ("กา", (0, 1, 0)),
        ("มา", (0, 1, 1)),
        ("ตา", (0, 1, 1)),
        ("นา", (0, 1, 1)),
        ("ทา", (0, 1, 2)),
    ]
    assert cells(lines)[8] == ("ขา", (0, 2, 0))


def test_a_row_with_agencies_of_its_own_begins_on_its_page(path: Path) -> None:
    first = page([HEAD, [["กา"], ["มา"], ["ทา"]]])
    second = page([HEAD, [[], ["นา"], ["ลา"]]])

    lines = read(path, first, second)

    assert cells(lines)[-2:] == [("นา", (0, 2, 1)), ("ลา", (0, 2, 2))]


def test_text_between_makes_two_tables(path: Path) -> None:
    first = page([HEAD, [["กา"], ["มา"], ["ทา"]]], below="ดานสงคม")
    second = page([HEAD, [["ขา"], ["นา"], ["ลา"]]])

    lines = read(path, first, second)

    assert {line.cell.table for line in lines if line.cell} == {0, 1}
    assert cells(lines)[6] == ("ดานสงคม", None)


def test_text_in_a_box_is_text(path: Path) -> None:
    box = "60 600 400 200 re S"

    lines = read(path, box + "\n" + written_at("ในกรอบ", 70, 700))

    assert cells(lines) == [("ในกรอบ", None)]


HEADINGS = [["เรื่อง"], ["การดำเนินการ"], ["หน่วยงาน"]]


def bare(rows: list[list[list[str]]], below: str = "") -> str:
    return page(rows, lambda top, bottom, ys: "", below=below)


def test_columns_without_rules_are_a_table_under_known_headings(path: Path) -> None:
    rows = [HEADINGS, [["กา"], ["มา", "ตา"], ["ทา"]], [["ขา"], ["นา"], ["ลา", "ปา"]]]

    lines = read(path, bare(rows, below="ทั้งนี้จะมีการติดตามผลการประชุมต่อไป"))

    assert cells(lines)[3:] == [
        ("กา", (0, 1, 0)),
        ("มา", (0, 1, 1)),
        ("ตา", (0, 1, 1)),
        ("ทา", (0, 1, 2)),
        ("ขา", (0, 2, 0)),
        ("นา", (0, 2, 1)),
        ("ลา", (0, 2, 2)),
        ("ปา", (0, 2, 2)),
        ("ทั้งนี้จะมีการติดตามผลการประชุมต่อไป", None),
    ]


@pytest.mark.parametrize(
    "rows",
    [
        [HEAD, [["กา"], ["มา"], ["ทา"]], [["ขา"], ["นา"], ["ลา"]]],
        [HEADINGS[:2], [["กา"], ["มา"]], [["ขา"], ["นา"]]],
        [HEADINGS, [["ทั้งนี้จะมีการติดตามผลการประชุมต่อไป"]]],
    ],
    ids=["unknown headings", "two columns", "text below headings"],
)
def test_what_only_stands_side_by_side_stays_text(path: Path, rows: list[list[list[str]]]) -> None:
    lines = read(path, bare(rows))

    assert all(line.cell is None for line in lines)
