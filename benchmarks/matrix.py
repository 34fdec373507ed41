"""The follow-up matrix against its floor and its peers: the same columns, in the same run.

The floor is the least any writer has to do: the same rows as XML by hand, zipped at the same level.
XlsxWriter and plain openpyxl write the same values with one look for each column, in their own
fastest way for that. Medians in milliseconds, and ratios to the floor. The check is our reading
back. XlsxWriter is asked for where it is installed.
"""

import importlib
import importlib.util
import statistics
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from briefpack import paths
from briefpack.export.check_excel import check_excel
from briefpack.export.compose_matrix import compose_matrix
from briefpack.export.excel_rows import serial
from briefpack.export.excel_styles import DATE_FORMAT
from briefpack.export.matrix import Holds, Matrix, Value
from briefpack.export.matrix_options import MatrixOptions
from briefpack.export.stable_zip import LEVEL
from briefpack.export.write_excel import write_excel
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Round
from briefpack.model.index import index_of
from briefpack.model.meeting import Outcome, Topic
from briefpack.model.pack import Pack
from briefpack.sources.records_json import read_records

ISSUED = date(2022, 1, 10)
OPTIONS = MatrixOptions(issued=ISSUED)
ROUNDS = {27: 15, 2_000: 5, 20_000: 3}
MOST = 1.5  # times the floor, at the largest


def dossier_of(rows: int) -> Dossier:
    """JC22 with its outcomes repeated under new ids until there are `rows`."""
    meeting = read_records(paths.JC22_RECORDS).meeting
    count = len(tuple(meeting.outcomes()))
    left = rows

    def more(topic: Topic) -> Topic:
        nonlocal left
        outcomes: list[Outcome] = []
        for copy in range(-(-rows // count)):
            for each in topic.outcomes[:left]:
                outcomes.append(replace(each, id=f"{each.id}-{copy}"))
                left -= 1
        return replace(topic, outcomes=tuple(outcomes))

    pillars = tuple(
        replace(pillar, topics=tuple(more(topic) for topic in pillar.topics))
        for pillar in meeting.pillars
    )
    meeting = replace(meeting, pillars=pillars)
    pack = Pack("pack-1", "ทั้งหมด").including(each.id for each in meeting.outcomes())
    return Dossier("dossier-1", "JC22", (meeting,), packs=(pack,))


def compose(dossier: Dossier) -> Matrix:
    """What an export does before it writes."""
    pack = dossier.packs[0]
    round_ = Round("round-1", 1, pack.id, ISSUED)
    return compose_matrix(dossier, index_of(dossier), pack, round_, OPTIONS)


def sheets_of(matrix: Matrix) -> tuple[Sequence[Sequence[Value]], Sequence[Sequence[Value]]]:
    """The rows of both large sheets: the table, and the values as sent."""
    return [row.values for row in matrix.rows], matrix.sheet_values


def write_floor(matrix: Matrix, path: Path) -> None:
    """Both sheets' rows as strings in a zip."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as package:
        for number, rows in enumerate(sheets_of(matrix)):
            body = "".join(_floor_rows(rows))
            package.writestr(f"xl/worksheets/sheet{number}.xml", f"<sheetData>{body}</sheetData>")


def _floor_rows(rows: Sequence[Sequence[Value]]) -> Iterator[str]:
    for at, row in enumerate(rows, start=1):
        cells = "".join(_cell(value, at, column) for column, value in enumerate(row))
        yield f'<row r="{at}" ht="100">{cells}</row>'


def _cell(value: Value, row: int, column: int) -> str:
    place = f"{chr(65 + column)}{row}"
    if value is None or value == "":
        return f'<c r="{place}" s="1"/>'
    if isinstance(value, str):
        text = f'<t xml:space="preserve">{escape(value)}</t>'
        return f'<c r="{place}" s="1" t="inlineStr"><is>{text}</is></c>'
    number = serial(value) if isinstance(value, date) else value
    return f'<c r="{place}" s="1"><v>{number}</v></c>'


def write_with_xlsxwriter(matrix: Matrix, path: Path) -> None:
    """The same values by XlsxWriter, row by row in its constant memory."""
    xlsxwriter: Any = importlib.import_module("xlsxwriter")  # may not be installed
    table, sent = sheets_of(matrix)
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(path, options) as workbook:
        sheet = workbook.add_worksheet()
        looks = [
            workbook.add_format({"border": 1, "num_format": _format(column.holds)})
            for column in matrix.columns
        ]
        _write_rows(sheet, table, looks)
        _write_rows(workbook.add_worksheet(), sent, [None] * len(sent[0]))


def _write_rows(sheet: Any, rows: Sequence[Sequence[Value]], looks: Sequence[Any]) -> None:
    for at, row in enumerate(rows):
        for column, (value, look) in enumerate(zip(row, looks, strict=True)):
            if isinstance(value, str) and value:
                sheet.write_string(at, column, value, look)
            elif isinstance(value, date):
                sheet.write_datetime(at, column, value, look)
            elif isinstance(value, int):
                sheet.write_number(at, column, value, look)
            else:
                sheet.write_blank(at, column, None, look)


def write_with_openpyxl(matrix: Matrix, path: Path) -> None:
    """The same values by openpyxl alone, its cells sharing one look for each column."""
    from openpyxl import Workbook
    from openpyxl.cell import Cell
    from openpyxl.styles import NamedStyle

    workbook = Workbook()
    table, sent = sheets_of(matrix)
    sheet: Any = workbook.active
    names = []
    for number, column in enumerate(matrix.columns):
        style = NamedStyle(f"column {number}", number_format=_format(column.holds))
        workbook.add_named_style(style)
        names.append(style.name)
    styles = []
    for name in names:
        cell: Any = Cell(sheet, row=1, column=1)
        cell.style = name
        styles.append(cell._style)
    for at, row in enumerate(table, start=1):
        for number, (value, look) in enumerate(zip(row, styles, strict=True), start=1):
            cell = sheet.cell(at, number, value)
            cell._style = look
    other = workbook.create_sheet()
    for sent_row in sent:
        other.append(sent_row)
    workbook.save(path)


def _format(holds: Holds) -> str:
    return DATE_FORMAT["arabic"] if holds is Holds.DATE else "General"


def median(work: Callable[[], object], rounds: int) -> float:
    """Milliseconds."""
    if rounds > 3:
        work()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def main() -> int:
    """Print one line for each number of rows; 1 where the largest is slower than it may be."""
    peers = {"openpyxl": write_with_openpyxl}
    if importlib.util.find_spec("xlsxwriter"):
        peers = {"XlsxWriter": write_with_xlsxwriter, **peers}
    names = ("compose", "write", "floor", *peers, "check")
    print(f"{'rows':>6} {' '.join(f'{name:>10}' for name in names)}   write/floor")
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        path, other = Path(folder, "matrix.xlsx"), Path(folder, "other.xlsx")
        for rows, rounds in ROUNDS.items():
            dossier = dossier_of(rows)
            matrix = compose(dossier)
            assert len(matrix.rows) == rows
            took = {
                "compose": median(partial(compose, dossier), rounds),
                "write": median(partial(write_excel, matrix, path), rounds),
                "floor": median(partial(write_floor, matrix, other), rounds),
            }
            for name, write in peers.items():
                took[name] = median(partial(write, matrix, other), min(rounds, 3))
            assert check_excel(path, matrix) == ()
            took["check"] = median(partial(check_excel, path, matrix), min(rounds, 3))
            ratio = took["write"] / took["floor"]
            print(f"{rows:>6} {' '.join(f'{took[name]:>10.1f}' for name in names)} {ratio:>13.2f}")
            if rows == max(ROUNDS):
                slower = any(took["write"] >= took[name] for name in peers)
                failed = slower or ratio > MOST
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
