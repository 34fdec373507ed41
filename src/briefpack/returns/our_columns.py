"""The columns that are ours to fill in: whether an agency has written into them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from briefpack.bilingual import Bilingual
from briefpack.model.headings import TrackingColumn
from briefpack.model.index import Index, Place
from briefpack.model.sheet_meta import OUR_COLUMNS
from briefpack.returns.find_table import FollowUpTable
from briefpack.returns.findings import Findings
from briefpack.returns.match_rows import MatchedRow
from briefpack.returns.sheet_meta import Key, Marks
from briefpack.returns.typed import typed
from briefpack.thai.text_marks import compared, mark_of

Written = Callable[[Place], Mapping[TrackingColumn, frozenset[str]]]
"""For an outcome, the texts that our own columns may hold, in either language."""


_OURS = Bilingual(
    "คอลัมน์นี้เป็นของกระทรวง ข้อความไม่ตรงกับในแฟ้ม จึงไม่นำเข้า โปรดตรวจว่าหน่วยงานเสนอให้แก้หรือไม่",
    "This column is the ministry’s; its text differs from the briefpack file’s, so "
    "it is not taken in; please check whether the agency proposes a change",
)
# The sheets invite agencies to propose another one, from a list in the cell.
_PROPOSED = dict.fromkeys(
    (TrackingColumn.LEAD, TrackingColumn.SUPPORTING),
    Bilingual(
        "หน่วยงานเสนอให้เปลี่ยนหน่วยงานในช่องนี้ จึงไม่นำเข้าเอง โปรดแก้หน่วยงานรับผิดชอบในแฟ้มถ้าเห็นชอบ",
        "The agency proposes to change the agencies in this cell, so it is not "
        "taken in unasked; please change the agencies in the briefpack file if you agree",
    ),
)


@dataclass(frozen=True, slots=True)
class Ours:
    """What of a workbook is ours: the texts of our columns, and the other sheets we add."""

    written: Written
    sheets: frozenset[str] = frozenset()


@dataclass(slots=True)
class OurColumns:
    """What stands in our own columns: as it is now, and as it was when the file was sent.

    Without `marks`, what was sent is not known; then a text of before, which the dossier has
    changed since, is taken for the agency's.
    """

    index: Index
    written: Written
    marks: Mapping[Key, Marks] = field(default_factory=dict)
    _known: dict[str, Mapping[TrackingColumn, frozenset[str]]] = field(default_factory=dict)
    _shown_by: dict[str, set[str]] = field(default_factory=dict)

    def another_with(self, key: Key, text: str) -> str:
        """The outcome whose text this is, where it is not this outcome's; "" for none."""
        if not text.strip() or self._is_ours(key, TrackingColumn.OUTCOME, text):
            return ""
        if not self._shown_by:
            for outcome_id, place in self.index.places.items():
                for each in filter(None, (place.outcome.text.th, place.outcome.text.en)):
                    self._shown_by.setdefault(_compared(each), set()).add(outcome_id)
        others = self._shown_by.get(_compared(text), set()) - {key[0]}
        return min(others, default="")

    def look_at(self, table: FollowUpTable, row: MatchedRow, findings: Findings) -> None:
        """What an agency wrote over our texts is said and not taken in; a blank is nothing."""
        for heading in OUR_COLUMNS:
            text = typed(table.cell(row.row, heading))
            if text.strip() and not self._is_ours(row.key, heading, text):
                findings.ask(
                    _PROPOSED.get(heading, _OURS),
                    row=row.row,
                    column=heading,
                    value=text,
                    outcome=row.key[0],
                )

    def _is_ours(self, key: Key, heading: TrackingColumn, text: str) -> bool:
        # The mark first: where nothing was touched, the texts need not be composed again.
        if self.marks.get(key, {}).get(heading) == mark_of(text):
            return True
        texts = self._texts_of(key[0]).get(heading)
        return texts is None or _compared(text) in texts

    def _texts_of(self, outcome_id: str) -> Mapping[TrackingColumn, frozenset[str]]:
        known = self._known.get(outcome_id)
        if known is None:
            place = self.index.places.get(outcome_id)
            texts = self.written(place) if place else {}
            known = self._known[outcome_id] = {
                heading: frozenset(map(_compared, each)) for heading, each in texts.items()
            }
        return known


# Pillars, topics and agencies stand in row after row.
_compared = lru_cache(maxsize=4096)(compared)
