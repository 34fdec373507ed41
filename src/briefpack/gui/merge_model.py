"""The rows of a merge: what must be decided, what is odd, what comes in."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject

from briefpack.gui.language import counted, language, spoken
from briefpack.gui.merge_review import MergeReview
from briefpack.gui.returns_model import ReturnsModel, ReviewRow, Text
from briefpack.gui.returns_review import Decision
from briefpack.gui.returns_rows import HEADINGS, Kind, RowKey
from briefpack.gui.returns_words import differing
from briefpack.model.merge_found import UNKNOWN, Conflict, Incoming, Side
from briefpack.workflows.describe_merge import WHY, problem_words, subject
from briefpack.workflows.merge_words import NOTHING, MergeWords

_LINE_SEPARATOR = "\u2028"


class Part(Enum):
    """The groups of rows, in their order."""

    CONFLICTS = auto()
    PROBLEMS = auto()
    INCOMING = auto()


@dataclass(frozen=True, slots=True)
class MergeKey(RowKey):
    """A row of a merge by its group, and its place in it."""

    part: Part = Part.CONFLICTS


class MergeModel(ReturnsModel):
    """Shows a merge in the rows of the review of returned sheets; it decides nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._merge: MergeReview | None = None
        self._words: MergeWords | None = None
        self._rows: dict[MergeKey, ReviewRow] = {}

    def show_merge(self, review: MergeReview | None) -> None:
        """Show this merge; only news of decisions where the rows are the same."""
        same = (
            review is not None
            and self._merge is not None
            and review.merged is self._merge.merged
            and review.is_done is self._merge.is_done
        )
        if not same:
            self.beginResetModel()
            self._words = MergeWords(review.merged, language()) if review else None
            self._keys = list(_keys_of(review)) if review else []
        self._merge, self._rows = review, {}
        if not same:
            self.endResetModel()
        elif self._keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._keys) - 1, 0))

    def conflict(self, row: int) -> Conflict | None:
        """The conflict in a row."""
        if self._merge is None or not 0 <= row < len(self._keys):
            return None
        key = self._keys[row]
        is_one = isinstance(key, MergeKey) and key.part is Part.CONFLICTS and key.at >= 0
        return self._merge.merged.conflicts[key.at] if is_one else None

    def outcome_of(self, row: int) -> str:
        """The id of the outcome that a row is about, or empty."""
        if self._merge is None or self._words is None or not 0 <= row < len(self._keys):
            return ""
        key, merged = self._keys[row], self._merge.merged
        if not isinstance(key, MergeKey) or key.at < 0:
            return ""
        things: dict[Part, Sequence[object]] = {
            Part.CONFLICTS: merged.conflicts,
            Part.PROBLEMS: merged.problems,
            Part.INCOMING: merged.incoming,
        }
        path: tuple[str, ...] = getattr(things[key.part][key.at], "path", ())
        return self._words.outcome_of(path)

    def row(self, at: int) -> ReviewRow:
        key = self._keys[at]
        assert isinstance(key, MergeKey)  # noqa: S101  # no others were put in
        if key not in self._rows:
            self._rows[key] = self._made(key)
        return self._rows[key]

    def _made(self, key: MergeKey) -> ReviewRow:
        assert self._merge is not None  # noqa: S101  # rows exist only of a merge
        assert self._words is not None  # noqa: S101
        merged = self._merge.merged
        if key.at < 0:
            return self._title(key, merged.conflicts, merged.problems, merged.incoming)
        if key.part is Part.CONFLICTS:
            return self._of_conflict(merged.conflicts[key.at], self._words)
        if key.part is Part.INCOMING:
            return self._of_incoming(merged.incoming[key.at], self._words)
        problem = merged.problems[key.at]
        message = problem_words(problem, self._words)
        return ReviewRow(Kind.PROBLEM, self._words.what(problem.path), message=message)

    def _title(self, key: MergeKey, *groups: Sequence[object]) -> ReviewRow:
        names = {
            Part.CONFLICTS: self.tr("ทั้งสองฝ่ายแก้ที่เดียวกัน โปรดเลือก"),
            Part.PROBLEMS: self.tr("ต้องดู"),
            Part.INCOMING: self.tr("รับเข้าโดยไม่ขัดกัน"),
        }
        if self._merge is not None and self._merge.is_done:
            names[Part.CONFLICTS] = self.tr("ทั้งสองฝ่ายแก้ที่เดียวกัน และเลือกแล้ว")
        count = len(groups[list(Part).index(key.part)])
        return ReviewRow(key.kind, names[key.part], badge=counted(self.tr("{0} รายการ"), count))

    def _of_conflict(self, conflict: Conflict, words: MergeWords) -> ReviewRow:
        assert self._merge is not None  # noqa: S101
        choice, why = self._merge.choices.get(conflict.id), spoken(WHY[conflict.why])
        decision = {
            None: Decision.UNDECIDED,
            Side.MINE: Decision.REJECTED,
            Side.THEIRS: Decision.ACCEPTED,
        }.get(None if isinstance(choice, str) else choice)
        if isinstance(choice, str):
            decision, why = None, self.tr("ใช้ข้อความที่เขียนเอง")
        base, mine, theirs = (
            words.value(conflict.path, conflict.field, value, conflict.about)
            for value in (conflict.base, conflict.mine, conflict.theirs)
        )
        marks = differing(mine, theirs)
        unknown = Text(self.tr("ไม่ทราบ"), is_quiet=True)
        absent = self.tr("ลบแล้ว")
        return ReviewRow(
            Kind.CHANGE,
            title=subject(conflict, words),
            where=why,
            sent=unknown if conflict.base is UNKNOWN else _text(base),
            current=_text(mine, marks[0]) if conflict.mine is not None else _quiet(absent),
            returned=_text(theirs, marks[1]) if conflict.theirs is not None else _quiet(absent),
            decision=decision,
            is_conflict=True,
        )

    def _of_incoming(self, change: Incoming, words: MergeWords) -> ReviewRow:
        before, after = (
            words.value(change.path, change.field, value, change.about)
            for value in (change.before, change.after)
        )
        gone, come = differing(before, after)
        same, where = _quiet(self.tr("เหมือนเดิม")), ""
        sent, returned = _text(before, gone), _text(after, come)
        if not change.field and change.before is None:
            where, sent = self.tr("เพิ่มใหม่"), _quiet(NOTHING.th)
            same = _quiet(NOTHING.th)
        elif not change.field:
            where, returned = self.tr("ลบออก"), _quiet(self.tr("ลบแล้ว"))
        return ReviewRow(
            Kind.CHANGE,
            title=subject(change, words),
            where=where,
            sent=sent,
            current=same,
            returned=returned,
        )

    def _described(self, row: ReviewRow) -> str:
        if row.kind in HEADINGS:
            return row.badge
        if row.kind is Kind.PROBLEM:
            return row.message
        decisions = {
            Decision.ACCEPTED: self.tr("ใช้ของอีกฝ่าย"),
            Decision.REJECTED: self.tr("ใช้ของเรา"),
            Decision.UNDECIDED: self.tr("ขัดกัน ยังไม่ได้เลือก"),
        }
        parts = [
            self.tr("เดิม {0}").format(row.sent.text),
            self.tr("ของเรา {0}").format(row.current.text),
            self.tr("ของอีกฝ่าย {0}").format(row.returned.text),
            decisions[row.decision] if row.decision else "",
            row.where,
        ]
        return ", ".join(filter(None, parts))


def _keys_of(review: MergeReview) -> Sequence[MergeKey]:
    merged = review.merged
    of_conflicts = Kind.OUTCOME if review.is_done else Kind.PROBLEMS  # a heading, or one that warns
    groups = (
        (Part.CONFLICTS, of_conflicts, Kind.CHANGE, len(merged.conflicts)),
        (Part.PROBLEMS, Kind.PROBLEMS, Kind.PROBLEM, len(merged.problems)),
        (Part.INCOMING, Kind.OUTCOME, Kind.CHANGE, len(merged.incoming)),
    )
    keys = []
    for part, title, kind, count in groups:
        if count:
            keys.append(MergeKey(title, part=part))
            keys += [MergeKey(kind, at=at, part=part) for at in range(count)]
    return keys


def _text(text: str, marks: tuple[tuple[int, int], ...] = ()) -> Text:
    if text == NOTHING.th:
        return _quiet(text)
    return Text(text.replace("\n", _LINE_SEPARATOR), marks)


def _quiet(text: str) -> Text:
    return Text(text, is_quiet=True)
