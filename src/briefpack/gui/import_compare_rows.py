"""Two readings of one meeting as rows: what is new, worded differently, or missing."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat

from briefpack.gui.painted_text import Hit, paint_text
from briefpack.gui.palette import Colours
from briefpack.gui.row_delegate import RowDelegate
from briefpack.gui.rows import Level, Row
from briefpack.gui.rows_model import RowsModel
from briefpack.gui.theme import L, S, theme
from briefpack.gui.translations import QT_TRANSLATE_NOOP
from briefpack.model.meeting import Outcome
from briefpack.workflows.compare_records import Comparison
from briefpack.workflows.word_marks import WordMarks, word_marks


class Group(Enum):
    """How an outcome of one document stands to the other; the value is what it is called."""

    NEW = QT_TRANSLATE_NOOP("compare", "ใหม่ในเอกสารนี้")
    DIFFERENT = QT_TRANSLATE_NOOP("compare", "ถ้อยคำต่างกัน")
    MISSING = QT_TRANSLATE_NOOP("compare", "ไม่มีในเอกสารนี้")
    SAME = QT_TRANSLATE_NOOP("compare", "ตรงกัน")

    @property
    def words(self) -> str:
        """What it is called."""
        return QCoreApplication.translate("compare", self.value)


@dataclass(frozen=True, slots=True)
class Sides:
    """One row: ours, theirs, or both."""

    group: Group
    ours: Outcome | None
    theirs: Outcome | None


@dataclass(frozen=True, slots=True)
class SidesRow(Row):
    """A row with two texts: `text` is ours, `other` theirs."""

    other: str = ""
    other_number: str = ""
    other_hits: tuple[Hit, ...] = ()
    hits_are_shared: bool = False


class CompareModel(RowsModel):
    """The groups one after the other; new outcomes can be chosen."""

    def __init__(self, comparison: Comparison, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sides = sides_of(comparison)
        self.chosen: set[str] = set()
        self._marks: dict[str, WordMarks] = {}
        self.show_groups(tuple(Group))

    def show_groups(self, groups: Iterable[Group]) -> None:
        """Show these groups, each under its heading where there is anything in it."""
        ids: list[str] = []
        levels: list[Level] = []
        for group in groups:
            of_group = [key for key, sides in self.sides.items() if sides.group is group]
            if of_group:
                ids += [group.name, *of_group]
                levels += [Level.PILLAR] + [Level.OUTCOME] * len(of_group)
        self.show_rows(ids, levels)

    def count(self, group: Group) -> int:
        """How many rows a group has."""
        return sum(sides.group is group for sides in self.sides.values())

    def toggle(self, ids: Iterable[str]) -> None:
        """Choose these new outcomes; when all are chosen already, none of them."""
        wanted = {
            key
            for id_ in ids
            for key in ([id_] if id_ in self.sides else self._under(id_))
            if self.sides[key].group is Group.NEW
        }
        self.chosen = self.chosen - wanted if wanted <= self.chosen else self.chosen | wanted
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    def chosen_ids(self) -> tuple[str, ...]:
        """The ids of the chosen outcomes in the other document."""
        return tuple(
            sides.theirs.id
            for key, sides in self.sides.items()
            if key in self.chosen and sides.theirs is not None
        )

    def choose(self, outcome_ids: Iterable[str]) -> None:
        """Choose these outcomes of the other document, as far as they are new in it."""
        wanted = set(outcome_ids)
        self.toggle(k for k, s in self.sides.items() if s.theirs and s.theirs.id in wanted)

    def marks_of(self, key: str) -> WordMarks:
        """Where the two texts of a row differ; found once."""
        if key not in self._marks:
            sides = self.sides[key]
            both = sides.group is Group.DIFFERENT
            self._marks[key] = (
                word_marks(said(sides.ours), said(sides.theirs)) if both else WordMarks()
            )
        return self._marks[key]

    def row(self, at: int) -> Row:
        id_ = self._ids[at]
        if self._levels[at] is Level.PILLAR:
            group = Group[id_]
            return Row(id_, Level.PILLAR, group.words, badge=str(self.count(group)))
        sides = self.sides[id_]
        marks = self.marks_of(id_)
        checked = None
        if sides.group is Group.NEW:
            on = id_ in self.chosen
            checked = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return SidesRow(
            id=id_,
            level=Level.OUTCOME,
            text=said(sides.ours),
            number=sides.ours.number if sides.ours else "",
            checked=checked,
            hits=marks.ours,
            other=said(sides.theirs),
            other_number=sides.theirs.number if sides.theirs else "",
            other_hits=marks.theirs,
            hits_are_shared=marks.are_shared,
        )

    def _under(self, heading: str) -> list[str]:
        return [key for key, sides in self.sides.items() if sides.group.name == heading]

    def _described(self, row: Row) -> str:
        words = super()._described(row)
        return f"{words}, {row.other_number} {row.other}" if isinstance(row, SidesRow) else words


class CompareDelegate(RowDelegate):
    """Ours in the left half, theirs in the right."""

    def _paint_outcome(self, painter: QPainter, box: QRectF, row: Row, colours: Colours) -> None:
        if not isinstance(row, SidesRow):
            super()._paint_outcome(painter, box, row, colours)
            return
        half = (box.width() - L) / 2
        left = QRectF(box.left(), box.top(), half, box.height())
        right = QRectF(box.right() - half, box.top(), half, box.height())
        look = look_of(row.hits_are_shared)
        self._paint_side(painter, left, (row.number, row.text), row.hits, look)
        self._paint_side(painter, right, (row.other_number, row.other), row.other_hits, look)

    def _paint_side(
        self,
        painter: QPainter,
        box: QRectF,
        words: tuple[str, str],
        hits: tuple[Hit, ...],
        look: QTextCharFormat,
    ) -> None:
        number, text = words
        colours = theme().colours
        top = box.top() + S
        gutter = 44.0
        shown = text or "—"
        paint_text(
            painter,
            QRectF(box.left(), top, gutter, self._line),
            number,
            self._small,
            QColor(colours.secondary),
        )
        paint_text(
            painter,
            QRectF(box.left() + gutter, top, box.width() - gutter, 3 * self._line),
            shown,
            self._body,
            QColor(colours.text if text else colours.secondary),
            lines=3,
            hits=hits,
            hit_look=look,
        )


def look_of(are_shared: bool) -> QTextCharFormat:
    """How marked words look: what differs stands out, what both have steps back."""
    look, colours = QTextCharFormat(), theme().colours
    if are_shared:
        look.setForeground(QColor(colours.secondary))
    else:
        look.setBackground(QColor(colours.hit))
    return look


def sides_of(comparison: Comparison) -> dict[str, Sides]:
    """The rows of a comparison by keys of their own, in the order of their groups."""
    rows = (
        *(Sides(Group.NEW, None, each) for each in comparison.new),
        *(Sides(Group.DIFFERENT, p.ours, p.theirs) for p in comparison.worded_differently),
        *(Sides(Group.MISSING, each, None) for each in comparison.missing),
        *(Sides(Group.SAME, p.ours, p.theirs) for p in comparison.same),
    )
    return {f"row-{at}": sides for at, sides in enumerate(rows)}


def said(outcome: Outcome | None) -> str:
    """The text of an outcome, or nothing where there is none."""
    return (outcome.text.in_language("th")) if outcome is not None else ""
