"""The follow-up matrix against its floor: the same rows as XML by hand, zipped and no more.

Same run, medians. Prints times in milliseconds and, for writing, the ratio to the floor.
"""

import statistics
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from briefpack import paths
from briefpack.export.check_excel import check_excel
from briefpack.export.compose_matrix import compose_matrix
from briefpack.export.excel_rows import serial
from briefpack.export.matrix import Matrix, Value
from briefpack.export.matrix_options import MatrixOptions
from briefpack.export.write_excel import write_excel
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Round
from briefpack.model.index import index_of
from briefpack.model.meeting import Outcome, Topic
from briefpack.model.pack import Pack
from briefpack.sources.records_json import read_records

ISSUED = date(2022, 1, 10)
OPTIONS = MatrixOptions(issued=ISSUED)
ROUNDS = {27: 15, 2_000: 3}


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


def write_floor(matrix: Matrix, path: Path) -> None:
    """Both sheets' rows as strings in a zip: what any writer has to do at least."""
    sheets: tuple[Sequence[Sequence[Value]], ...] = (
        [row.values for row in matrix.rows],
        matrix.sheet_values,
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        for number, rows in enumerate(sheets):
            body = "".join(
                f'<row r="{at}">{"".join(_cell(value, at, c) for c, value in enumerate(row))}</row>'
                for at, row in enumerate(rows, start=1)
            )
            package.writestr(f"xl/worksheets/sheet{number}.xml", f"<sheetData>{body}</sheetData>")


def _cell(value: Value, row: int, column: int) -> str:
    place = f"{chr(65 + column)}{row}"
    if value is None or value == "":
        return f'<c r="{place}" s="1"/>'
    if isinstance(value, str):
        return f'<c r="{place}" s="1" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    number = serial(value) if isinstance(value, date) else value
    return f'<c r="{place}" s="1"><v>{number}</v></c>'


def median(work: Callable[[], object], rounds: int) -> float:
    """Milliseconds."""
    work()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def main() -> None:
    """Print one line for each number of rows."""
    print(f"{'rows':>6} {'compose':>9} {'write':>9} {'floor':>9} {'write/floor':>12} {'check':>9}")
    with tempfile.TemporaryDirectory() as folder:
        for rows, rounds in ROUNDS.items():
            dossier = dossier_of(rows)
            matrix = compose(dossier)
            assert len(matrix.rows) == rows
            path, floor = Path(folder, "matrix.xlsx"), Path(folder, "floor.zip")
            composing = median(lambda dossier=dossier: compose(dossier), rounds)  # type: ignore[misc]
            writing = median(lambda matrix=matrix, path=path: write_excel(matrix, path), rounds)  # type: ignore[misc]
            least = median(lambda matrix=matrix, path=floor: write_floor(matrix, path), rounds)  # type: ignore[misc]
            assert check_excel(path, matrix) == ()
            checking = median(lambda matrix=matrix, path=path: check_excel(path, matrix), rounds)  # type: ignore[misc]
            print(
                f"{rows:>6} {composing:>9.1f} {writing:>9.1f} {least:>9.1f}"
                f" {writing / least:>12.2f} {checking:>9.1f}"
            )


if __name__ == "__main__":
    main()
