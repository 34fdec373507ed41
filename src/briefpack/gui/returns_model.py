"""The review as a table model of one column: outcomes with their changes, then what is odd."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt

from briefpack.gui.follow_up_words import field_words, value_words
from briefpack.gui.language import counted, spoken
from briefpack.gui.painted_text import Hit
from briefpack.gui.returned_files import words_about
from briefpack.gui.returns_review import Decision, Review
from briefpack.gui.returns_rows import HEADINGS, Filter, Kind, RowKey, rows_of
from briefpack.gui.returns_words import NOTHING, cell_words, differing
from briefpack.gui.rows import ROW_ROLE
from briefpack.gui.rows_model import Index, Role
from briefpack.model.index import Index as DossierIndex
from briefpack.model.returned import Change

_LINE_SEPARATOR = "\u2028"  # what Qt's layouts break a line at; as long as the one it replaces


@dataclass(frozen=True, slots=True)
class Text:
    """A value as it is painted, with the words that differ; `is_quiet` is nothing new."""

    text: str
    marks: tuple[Hit, ...] = ()
    is_quiet: bool = False


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One row as it is painted.

    A heading has `title` and `badge`; a change its three values; a problem its `value` in `sent`
    and what to do about it in `message`. `decision` is None where there is nothing to decide.
    """

    kind: Kind
    title: str
    where: str = ""
    badge: str = ""
    number: str = ""
    sent: Text = Text("")
    current: Text = Text("")
    returned: Text = Text("")
    message: str = ""
    checked: Qt.CheckState | None = None
    decision: Decision | None = None
    is_conflict: bool = False


class ReturnsModel(QAbstractTableModel):
    """Shows a review through a filter; it decides nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review: Review | None = None
        self._index: DossierIndex | None = None
        self._filter = Filter.ALL
        self._keys: list[RowKey] = []
        self._under: dict[str, list[int]] = {}
        self._theirs = ""

    @property
    def keys(self) -> list[RowKey]:
        """What each row stands for."""
        return self._keys

    def show_review(self, review: Review, index: DossierIndex, shown: Filter) -> None:
        """Show this review; only news of decisions where the rows are the same."""
        keys = rows_of(review, index, shown)
        same = keys == self._keys and self._review is not None
        same = same and self._review is not None and review.returned is self._review.returned
        if not same:
            self.beginResetModel()
        self._review, self._index, self._filter, self._keys = review, index, shown, keys
        self._theirs = words_about(review.returned).theirs
        if not same:
            self._under = {}
            for key in keys:
                if key.kind is Kind.CHANGE:
                    self._under.setdefault(key.outcome_id, []).append(key.at)
            self.endResetModel()
        elif keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(keys) - 1, 0))

    def changes_under(self, outcome_id: str) -> list[int]:
        """The places of the changes shown under an outcome."""
        return self._under.get(outcome_id, [])

    def row(self, at: int) -> ReviewRow:
        """What stands in a row."""
        key = self._keys[at]
        make = {
            Kind.OUTCOME: self._outcome,
            Kind.CHANGE: self._change,
            Kind.PROBLEM: self._problem,
            Kind.UNMATCHED: self._unmatched,
        }.get(key.kind, self._heading)
        return make(key)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == ROW_ROLE:
            return self.row(index.row())
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            row = self.row(index.row())
            return f"{row.number} {row.title}".strip()
        if role == Role.AccessibleDescriptionRole:
            return self._described(self.row(index.row()))
        if role == Role.CheckStateRole:
            return self.row(index.row()).checked
        return None

    def _outcome(self, key: RowKey) -> ReviewRow:
        place = self._index.places.get(key.outcome_id) if self._index else None
        under = self.changes_under(key.outcome_id)
        assert self._review is not None  # noqa: S101  # rows exist only of a review
        agencies = dict.fromkeys(self._review.returned.changes[at].agency for at in under)
        plain = [at for at in under if not self._review.returned.changes[at].is_conflict]
        taken = sum(self._review.decisions[at] is Decision.ACCEPTED for at in plain)
        state = None
        if plain:
            state = Qt.CheckState.PartiallyChecked if taken else Qt.CheckState.Unchecked
            state = Qt.CheckState.Checked if taken == len(plain) else state
        return ReviewRow(
            Kind.OUTCOME,
            title=place.outcome.text.in_language("th") if place else key.outcome_id,
            number=place.outcome.number if place else "",
            badge=counted(self.tr("{0} · {1} รายการ"), len(under), ", ".join(agencies), len(under)),
            checked=state,
        )

    def _change(self, key: RowKey) -> ReviewRow:
        assert self._review is not None  # noqa: S101
        change = self._review.returned.changes[key.at]
        decision = self._review.decisions[key.at]
        sent, now, returned = (
            value_words(value) for value in (change.sent, change.current, change.returned)
        )
        gone, come = differing(sent, returned)
        mine = differing(sent, now)[1]
        if change.is_conflict:  # the choice is between these two
            gone, (mine, come) = (), differing(now, returned)
        checked = None
        if not change.is_conflict:
            accepted = decision is Decision.ACCEPTED
            checked = Qt.CheckState.Checked if accepted else Qt.CheckState.Unchecked
        return ReviewRow(
            Kind.CHANGE,
            title=self._field(change),
            where=self._where(change),
            sent=_text(sent, gone),
            current=Text(self.tr("เหมือนที่ส่งไป"), is_quiet=True)
            if change.current == change.sent
            else _text(now, mine),
            returned=_text(returned, come),
            checked=checked,
            decision=decision,
            is_conflict=change.is_conflict,
        )

    def _field(self, change: Change) -> str:
        """The field of a report; of a brief, the kind of note, or what a comment stands at."""
        if change.is_comment:
            return self.tr("ความเห็นใหม่")
        return change.at.column if change.annotation else field_words(change.field)

    def _where(self, change: Change) -> str:
        if change.is_comment or change.annotation:
            at = f"“{change.at.column}”" if change.is_comment and change.at.column else ""
            said = (change.author, cell_words(change.at), at)
            return " · ".join(part for part in said if part)
        lead = ""
        if self._index and change.outcome_id in self._index.places:
            lead = self._index.places[change.outcome_id].responsibility.lead
        supports = bool(lead) and change.agency != lead
        who = self.tr("{0} (สนับสนุน)").format(change.agency) if supports else change.agency
        return " · ".join(part for part in (who, cell_words(change.at)) if part)

    def _problem(self, key: RowKey) -> ReviewRow:
        assert self._review is not None  # noqa: S101
        problem = self._review.returned.problems[key.at]
        place = self._index.places.get(problem.outcome_id) if self._index else None
        title = problem.at.column
        if place is not None:
            title = self.tr("ข้อ {0} {1}").format(place.outcome.number, title).strip()
        return ReviewRow(
            Kind.PROBLEM,
            title=title or self.tr("ต้องดู"),
            where=cell_words(problem.at),
            sent=_text(problem.value),
            message=spoken(problem.message),
        )

    def _unmatched(self, key: RowKey) -> ReviewRow:
        assert self._review is not None  # noqa: S101
        row = self._review.returned.unmatched[key.at]
        rest = " · ".join(text for text in row.texts if text and text != row.value)
        return ReviewRow(
            Kind.UNMATCHED,
            title=self.tr("แถวที่เพิ่มมา"),
            where=cell_words(row.at),
            sent=_text(row.value),
            message=rest,
        )

    def _heading(self, key: RowKey) -> ReviewRow:
        assert self._review is not None  # noqa: S101
        returned = self._review.returned
        if key.kind is Kind.PROBLEMS:
            title, count = self.tr("ต้องดู ยังไม่ได้รับเข้า"), len(returned.problems)
        else:
            title, count = (
                self.tr("แถวที่ไม่ได้ส่งไป จึงไม่ได้รับเข้า: หากเป็นผลการประชุมเดิม โปรดกรอกที่รายการนั้น"),
                len(returned.unmatched),
            )
        return ReviewRow(key.kind, title, badge=counted(self.tr("{0} รายการ"), count))

    def _described(self, row: ReviewRow) -> str:
        if row.kind in HEADINGS:
            return row.badge
        if row.kind is not Kind.CHANGE:
            return f"{row.sent.text}, {row.message}, {row.where}"
        decisions = {
            Decision.ACCEPTED: self.tr("ใช้{0}").format(self._theirs),
            Decision.REJECTED: self.tr("ใช้ของเรา"),
            Decision.UNDECIDED: self.tr("ขัดกัน ยังไม่ได้เลือก"),
        }
        parts = [
            self.tr("ที่ส่งไป {0}").format(row.sent.text),
            self.tr("ปัจจุบัน {0}").format(row.current.text),
            self.tr("ที่ส่งกลับ {0}").format(row.returned.text),
            decisions[row.decision or Decision.UNDECIDED],
            row.where,
        ]
        return ", ".join(parts)


def _text(text: str, marks: tuple[Hit, ...] = ()) -> Text:
    if not text:
        return Text(QCoreApplication.translate("returns", NOTHING), is_quiet=True)
    return Text(text.replace("\n", _LINE_SEPARATOR), marks)
