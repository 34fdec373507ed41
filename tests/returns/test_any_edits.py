"""Any sequence of what receivers do to a sheet is reported exactly: no more, no less."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from briefpack import paths
from briefpack.model.dossier import Dossier
from briefpack.model.headings import RowKey, TrackingColumn
from briefpack.model.index import index_of
from briefpack.model.sheet_meta import META_SHEET
from briefpack.model.status import Status
from briefpack.model.time_frame import TimeFrame
from briefpack.returns.compare import compare_book
from briefpack.returns.find_table import find_tables
from briefpack.returns.grid import GridBook, GridCell, GridSheet
from briefpack.returns.read_grid import read_packed
from briefpack.workflows.new_dossier import dossier_from
from briefpack.workflows.take_back import ours_of
from returned_sheets import TODAY, sent

Line = dict[str, GridCell]
"""The cells of one row, by heading."""

GOOD: dict[str, tuple[tuple[object, object], ...]] = {
    "STATUS": (("แล้วเสร็จ", Status.DONE), ("ล่าช้ากว่าแผน", Status.DELAYED)),
    "PERCENT": ((0, 0), ("๙๐%", 90), (100, 100)),
    "PROGRESS": (("ประชุมแล้ว", "ประชุมแล้ว"), (" a\r\nb ", "a\nb"), (3, "3")),
    "DUE": ((date(2022, 9, 30), TimeFrame.on(date(2022, 9, 30))),),
    "REPORTED_ON": (("๑ มิ.ย. ๒๕๖๕", date(2022, 6, 1)),),
    "REMARKS": (("=1+1", "=1+1"),),
}
DOUBTFUL: dict[str, tuple[object, ...]] = {
    "STATUS": ("เกือบเสร็จ", 7),
    "PERCENT": (0.5, 101, "มาก"),
    "DUE": (date(2565, 9, 30), "30/6/65", "ภายหลัง"),
    "REPORTED_ON": (date(2023, 1, 1), "ปี 2565"),
    "PROGRESS": (date(2022, 1, 1), True),
}


@dataclass
class Receiver:
    """A sheet in an agency's hands, and what taking it back must report."""

    lines: list[Line]
    headings: list[str]
    values: dict[tuple[str, str], object] = field(default_factory=dict)
    doubts: set[tuple[str, str]] = field(default_factory=set)
    missing: set[str] = field(default_factory=set)
    added: int = 0
    copied: Counter[str] = field(default_factory=Counter)

    def id_of(self, line: Line) -> str:
        cell = line.get(RowKey.OUTCOME_ID)
        return str(cell.value) if cell else ""

    def some(self, at: int) -> Line | None:
        """A row that was sent, is still there, and has no copy."""
        there = [line for line in self.lines if self.id_of(line)]
        line = there[at % len(there)] if there else None
        return None if line is None or self.copied[self.id_of(line)] else line


def fill(name: str, choice: int) -> Callable[[Receiver, int], None]:
    typed, meant = GOOD[name][choice % len(GOOD[name])]

    def act(receiver: Receiver, at: int) -> None:
        if (line := receiver.some(at)) is not None:
            line[TrackingColumn[name]] = GridCell(typed)  # type: ignore[arg-type]
            key = receiver.id_of(line), TrackingColumn[name]
            receiver.values[key] = meant
            receiver.doubts.discard(key)

    return act


def fill_doubtfully(name: str, choice: int) -> Callable[[Receiver, int], None]:
    typed = DOUBTFUL[name][choice % len(DOUBTFUL[name])]

    def act(receiver: Receiver, at: int) -> None:
        if (line := receiver.some(at)) is not None:
            line[TrackingColumn[name]] = GridCell(typed)  # type: ignore[arg-type]
            key = receiver.id_of(line), TrackingColumn[name]
            receiver.values.pop(key, None)
            receiver.doubts.add(key)

    return act


def blank(name: str, _choice: int) -> Callable[[Receiver, int], None]:
    def act(receiver: Receiver, at: int) -> None:
        if (line := receiver.some(at)) is not None:
            line.pop(TrackingColumn[name], None)
            key = receiver.id_of(line), TrackingColumn[name]
            receiver.values.pop(key, None)
            receiver.doubts.discard(key)

    return act


def delete(receiver: Receiver, at: int) -> None:
    if (line := receiver.some(at)) is not None and len(receiver.lines) > 3:
        gone = receiver.id_of(line)
        receiver.lines.remove(line)
        receiver.missing.add(gone)
        receiver.values = {key: v for key, v in receiver.values.items() if key[0] != gone}
        receiver.doubts = {key for key in receiver.doubts if key[0] != gone}


def copy(receiver: Receiver, at: int) -> None:
    if (line := receiver.some(at)) is not None:
        receiver.lines.append(dict(line))
        receiver.copied[receiver.id_of(line)] += 1


def add(receiver: Receiver, _at: int) -> None:
    receiver.lines.append({TrackingColumn.OUTCOME: GridCell("แถวที่เพิ่ม")})
    receiver.added += 1


def sort(receiver: Receiver, at: int) -> None:
    receiver.lines.sort(key=lambda line: hash((receiver.id_of(line), at)))


def move_columns(receiver: Receiver, at: int) -> None:
    at %= len(receiver.headings)
    receiver.headings = receiver.headings[at:] + receiver.headings[:at]


FIELDS = st.sampled_from(sorted(GOOD))
ACTS = st.one_of(
    st.builds(fill, FIELDS, st.integers(0, 5)),
    st.builds(fill_doubtfully, st.sampled_from(sorted(DOUBTFUL)), st.integers(0, 5)),
    st.builds(blank, FIELDS, st.just(0)),
    st.sampled_from([delete, copy, add, sort, move_columns]),
)


@cache
def the_sheet() -> tuple[Dossier, GridBook]:
    """JC22 with a round, and the workbook that was sent."""
    with TemporaryDirectory() as folder:
        dossier, _, path = sent(dossier_from(paths.JC22_RECORDS, paths.AGENCIES), Path(folder))
        return dossier, read_packed(path).unpacked()


def in_hands(book: GridBook) -> Receiver:
    table = find_tables(book)[0]
    at = {column: str(heading) for heading, column in table.columns.at.items()}
    rows: dict[int, Line] = {}
    for (row, column), cell in table.sheet.cells.items():
        if row > table.columns.row and column in at:
            rows.setdefault(row, {})[at[column]] = cell
    return Receiver([rows[row] for row in sorted(rows)], list(at.values()))


def sent_back(book: GridBook, receiver: Receiver, above: int) -> GridBook:
    """The sheet as the receiver has it, its headings `above` rows down; no other sheet but meta."""
    header = {(above + 1, c): GridCell(h) for c, h in enumerate(receiver.headings, start=1)}
    cells = {
        (above + 1 + r, receiver.headings.index(heading) + 1): cell
        for r, line in enumerate(receiver.lines, start=1)
        for heading, cell in line.items()
    }
    meta = tuple(sheet for sheet in book.sheets if sheet.name == META_SHEET)
    return replace(book, sheets=(GridSheet("แผ่น1", {**header, **cells}), *meta))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(ACTS, st.integers(0, 100)), max_size=25), st.integers(0, 40))
def test_any_sequence_of_edits_is_reported_exactly(
    acts: list[tuple[Callable[[Receiver, int], None], int]], above: int
) -> None:
    dossier, book = the_sheet()
    receiver = in_hands(book)

    for act, at in acts:
        act(receiver, at)
    index = index_of(dossier)
    found = compare_book(sent_back(book, receiver, above), dossier, index, TODAY, ours_of(index))

    assert {
        (each.outcome_id, each.at.column): each.returned for each in found.changes
    } == receiver.values
    assert not any(each.is_conflict for each in found.changes)
    assert len(found.unmatched) == receiver.added
    told = Counter(
        (each.outcome_id, each.at.column) for each in found.problems if each.at.column in GOOD_NAMES
    )
    assert told == Counter(dict.fromkeys(receiver.doubts, 1))
    others = Counter(each.outcome_id for each in found.problems if each.at.column not in GOOD_NAMES)
    assert others == Counter(dict.fromkeys(receiver.missing, 1)) + receiver.copied


GOOD_NAMES = frozenset(str(TrackingColumn[name]) for name in {*GOOD, *DOUBTFUL})
