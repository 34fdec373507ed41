"""The proposed records as rows: their level, their number, and whether they need an eye."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QObject, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from briefpack.gui import icons
from briefpack.gui.import_review import Review
from briefpack.gui.language import spoken
from briefpack.gui.row_delegate import Index, RowDelegate
from briefpack.gui.rows import ROW_ROLE, Level, Row
from briefpack.gui.rows_model import RowsModel
from briefpack.gui.theme import M, S, theme
from briefpack.gui.translations import QT_TRANSLATE_NOOP
from briefpack.model.draft import Draft, DraftItem, DraftLevel, needs_check


class Mark(Enum):
    """How sure an item is: its icon, its colour in the palette, and its word."""

    CERTAIN = ("check", "secondary", QT_TRANSLATE_NOOP("marks", "แน่นอน"))
    ACCEPTED = ("check-check", "success", QT_TRANSLATE_NOOP("marks", "ตรวจแล้ว"))
    CHECK = ("triangle-alert", "warning", QT_TRANSLATE_NOOP("marks", "ตรวจ"))
    LEFT_OUT = ("eye-off", "secondary", QT_TRANSLATE_NOOP("marks", "ไม่ได้ใช้"))

    @property
    def word(self) -> str:
        """What it is called."""
        return QCoreApplication.translate("marks", self.value[2])


def mark_of(item: DraftItem, open_lines: frozenset[int]) -> Mark:
    """How sure this item is."""
    if not item.is_used:
        return Mark.LEFT_OUT
    if needs_check(item, open_lines):
        return Mark.CHECK
    return Mark.ACCEPTED if item.is_accepted else Mark.CERTAIN


@dataclass(frozen=True, slots=True)
class DraftRow(Row):
    """A row with its mark."""

    mark: Mark = Mark.CERTAIN


class DraftModel(RowsModel):
    """The items of the draft, all of them or those with one mark."""

    def __init__(self, review: Review, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._only: Mark | None = None
        self._items: list[DraftItem] = []
        self._marks: list[Mark] = []
        self._numbers: dict[int, str] = {}
        self.refresh()
        review.changed.connect(self.refresh)

    @property
    def only(self) -> Mark | None:
        """The mark that rows must have to be shown."""
        return self._only

    def show_only(self, mark: Mark | None) -> None:
        """Show the items with this mark, or all."""
        self._only = mark
        self.refresh()

    def refresh(self) -> None:
        """Show the draft as it is now."""
        draft = self._review.draft
        lines = draft.open_lines()
        marked = [(item, mark_of(item, lines)) for item in draft.items]
        if self._only is not None:
            wanted = (self._only, Mark.ACCEPTED) if self._only is Mark.CERTAIN else (self._only,)
            marked = [(item, mark) for item, mark in marked if mark in wanted]
        self._items = [item for item, _ in marked]
        self._marks = [mark for _, mark in marked]
        self._numbers = numbers_of(draft)
        self.show_rows(
            [str(item.key) for item in self._items],
            [_level(item) for item in self._items],
        )

    def row(self, at: int) -> DraftRow:
        item, mark = self._items[at], self._marks[at]
        text = item.text or QCoreApplication.translate("marks", "(ไม่มีชื่อ)")
        is_outcome = _level(item) is Level.OUTCOME
        return DraftRow(
            id=str(item.key),
            level=_level(item),
            text=text,
            number=self._numbers.get(item.key, "") if item.is_used else "",
            badge=self._badge(item, mark),
            found_in=self._doubts(item) if is_outcome and mark is Mark.CHECK else "",
            mark=mark,
        )

    def _doubts(self, item: DraftItem) -> str:
        """Why the item should be looked at, in a line."""
        draft = self._review.draft
        repairs = (draft.repairs[at] for at in draft.repairs_of(item) if draft.repairs[at].is_open)
        words = self.tr("ตรวจการซ่อม {0} → {1}")
        return " · ".join(
            (
                *map(spoken, item.doubts),
                *(words.format(each.made.before, each.text) for each in repairs),
            )
        )

    @staticmethod
    def _badge(item: DraftItem, mark: Mark) -> str:
        if mark is Mark.LEFT_OUT:
            return mark.word
        return ""

    def _described(self, row: Row) -> str:
        words = super()._described(row)
        return f"{words}, {row.mark.word}" if isinstance(row, DraftRow) else words


def _level(item: DraftItem) -> Level:
    """What is left out is as quiet as a topic."""
    return Level(int(item.level)) if item.is_used else Level.TOPIC


def numbers_of(draft: Draft) -> dict[int, str]:
    """The number that each item has as the draft stands, by key."""
    numbers: dict[int, str] = {}
    pillar = topic = outcome = 0
    for item in draft.items:
        if not item.is_used:
            continue
        if item.level is DraftLevel.PILLAR:
            pillar = item.number if item.number and item.number > pillar else pillar + 1
            topic = outcome = 0
            numbers[item.key] = str(pillar)
            continue
        pillar = pillar or 1
        if item.level is DraftLevel.TOPIC:
            topic, outcome = topic + 1, 0
            numbers[item.key] = f"{pillar}.{topic}"
            continue
        topic, outcome = topic or 1, outcome + 1
        numbers[item.key] = f"{pillar}.{topic}.{outcome}"
    return numbers


class DraftDelegate(RowDelegate):
    """Rows with the mark in the place of a check box."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        row: Row | None = index.data(ROW_ROLE)
        if isinstance(row, DraftRow):
            name, colour, _ = row.mark.value
            colours = theme().colours
            made = icons.icon(name, getattr(colours, colour), colours.disabled)
            made.paint(painter, self._mark_box(option.rect, row))

    def _mark_box(self, place: QRect, row: Row) -> QRect:
        if row.level is Level.OUTCOME:
            return QRect(place.left() + M, place.top() + S + round((self._line - 16) / 2), 16, 16)
        return QRect(place.left() + M, place.center().y() - 8, 16, 16)
