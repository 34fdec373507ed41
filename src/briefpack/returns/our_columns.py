"""The columns that are ours to fill in: whether an agency has written into them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from briefpack.model.headings import TrackingColumn
from briefpack.model.index import Index, Place
from briefpack.returns.find_table import FollowUpTable
from briefpack.returns.findings import Findings
from briefpack.returns.match_rows import MatchedRow
from briefpack.returns.typed import typed
from briefpack.returns.which_round import Key
from briefpack.thai.search import fold

Written = Callable[[Place], Mapping[TrackingColumn, frozenset[str]]]
"""For an outcome, the texts that our own columns may hold, in either language."""


@dataclass(slots=True)
class OurColumns:
    """What stands in our own columns, by outcome, as it is now."""

    index: Index
    written: Written
    _known: dict[str, Mapping[TrackingColumn, frozenset[str]]] = field(default_factory=dict)
    _plain: dict[str, str] = field(default_factory=dict)
    _shown_by: dict[str, set[str]] = field(default_factory=dict)

    def another_with(self, key: Key, text: str) -> str:
        """The outcome whose text this is, where it is not this outcome's; "" for none."""
        if not text.strip() or self._is_ours(key, TrackingColumn.OUTCOME, text):
            return ""
        if not self._shown_by:
            for outcome_id, place in self.index.places.items():
                for each in filter(None, (place.outcome.text.th, place.outcome.text.en)):
                    self._shown_by.setdefault(self._as_compared(each), set()).add(outcome_id)
        others = self._shown_by.get(self._as_compared(text), set()) - {key[0]}
        return min(others, default="")

    def look_at(self, table: FollowUpTable, row: MatchedRow, findings: Findings) -> None:
        """What an agency wrote over our texts is said and not taken in; a blank is nothing."""
        for heading in self._texts_of(row.key[0]):
            text = typed(table.cell(row.row, heading))
            if text.strip() and not self._is_ours(row.key, heading, text):
                findings.ask(
                    "คอลัมน์นี้เป็นของกระทรวง ข้อความไม่ตรงกับในแฟ้ม จึงไม่นำเข้า"
                    " โปรดตรวจว่าหน่วยงานเสนอให้แก้หรือไม่",
                    row=row.row,
                    column=heading,
                    value=text,
                    outcome=row.key[0],
                )

    def _is_ours(self, key: Key, heading: TrackingColumn, text: str) -> bool:
        texts = self._texts_of(key[0]).get(heading)
        return texts is None or self._as_compared(text) in texts

    def _texts_of(self, outcome_id: str) -> Mapping[TrackingColumn, frozenset[str]]:
        known = self._known.get(outcome_id)
        if known is None:
            place = self.index.places.get(outcome_id)
            texts = self.written(place) if place else {}
            known = self._known[outcome_id] = {
                heading: frozenset(map(self._as_compared, each)) for heading, each in texts.items()
            }
        return known

    def _as_compared(self, text: str) -> str:
        known = self._plain.get(text)
        if known is None:
            known = self._plain[text] = "".join(fold(text).split())
        return known
