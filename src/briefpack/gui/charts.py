"""Stacked bars, painted: one bar for each group, one part for each phase, each with its number."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from briefpack.gui.charts_marks import MARKS, paint_part
from briefpack.gui.charts_parts import Part, parts_of
from briefpack.gui.labels import as_plain_tip
from briefpack.gui.language import counted, spoken
from briefpack.gui.painted_text import line_height, lines_needed, paint_text
from briefpack.gui.reader_roles import tell_readers
from briefpack.gui.theme import SMALL_POINTS, M, S, font, theme
from briefpack.model.standing import Tally

_BAR = 22  # height of a bar
_LABEL_MOST = 300.0


@dataclass(frozen=True, slots=True)
class Bar:
    """A group as it is shown; `label` stands beside the bar, whole in its tool tip."""

    tally: Tally
    label: str


class StackedBars(QWidget):
    """Arrow keys go from part to part, Enter and a click ask for the outcomes behind one."""

    chosen = Signal(str, object)  # the group's key; its phase, or None for the whole group

    def __init__(self, name: str, *, label_share: float = 0.4, label_lines: int = 2) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self._label_share = label_share
        self._label_lines = label_lines
        self._bars: tuple[Bar, ...] = ()
        self._parts: list[list[Part]] = []
        self._tops: list[float] = []
        self._at = (0, 0)  # bar, part
        self._hovered: tuple[int, int] | None = None

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these groups, from the top."""
        if self._bars == tuple(bars):
            return
        self._bars = tuple(bars)
        self._at = (min(self._at[0], max(len(bars) - 1, 0)), 0)
        self._arrange()
        self._describe()

    def part_box(self, bar: int, part: int) -> QRectF:
        """Where a part is painted."""
        each = self._parts[bar][part]
        height = self._height_of(self._bars[bar])
        top = self._tops[bar] + (height - _BAR) / 2
        return QRectF(self._bar_left() + each.left, top, each.width, _BAR)

    def sizeHint(self) -> QSize:
        return QSize(380, self._whole_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self._whole_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for at in range(len(self._bars)):
            self._paint_bar(painter, at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hovered = self._found(event.position())
        if hovered != self._hovered:
            self._hovered = hovered
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if hovered else Qt.CursorShape.ArrowCursor
            )
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self._found(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._at = (found[0], max(found[1], 0))
            self.update()
            self._choose(*found)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._found(QPointF(event.pos()))
            words = self._words(*found) if found else ""
            QToolTip.showText(event.globalPos(), as_plain_tip(words), self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, part = self._at
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self._bars:
                self._choose(bar, part)
            return
        step = {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
        }.get(Qt.Key(key))
        if step is None or not 0 <= bar + step[0] < len(self._bars):
            super().keyPressEvent(event)
            return
        bar += step[0]
        self._at = (bar, max(0, min(part + step[1], len(self._parts[bar]) - 1)))
        self._describe()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._describe()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _choose(self, bar: int, part: int) -> None:
        phase = self._parts[bar][part].phase if part >= 0 else None
        self.chosen.emit(self._bars[bar].tally.key, phase)

    def _arrange(self) -> None:
        """Where everything stands at the present width."""
        room = self.width() - self._bar_left() - self._number_width() - S
        most = max((bar.tally.total for bar in self._bars), default=0)
        self._parts = [list(parts_of(bar.tally.counts, most, room)) for bar in self._bars]
        self._tops, top = [], 0.0
        for bar in self._bars:
            self._tops.append(top)
            top += self._height_of(bar)
        self.updateGeometry()
        self.update()

    def _paint_bar(self, painter: QPainter, at: int) -> None:
        bar, colours = self._bars[at], theme().colours
        body, small = font(), font(SMALL_POINTS)
        height, width = self._height_of(bar), self._bar_left() - M
        lines = self._lines(bar)
        step = line_height(body)
        label = QRectF(0, self._tops[at] + (height - lines * step) / 2, width, lines * step)
        under = self._hovered == (at, -1)
        colour = QColor(colours.accent if under else colours.text)
        paint_text(painter, label, bar.label, body, colour, lines=lines)
        right = self._bar_left()
        for number, part in enumerate(self._parts[at]):
            box = self.part_box(at, number)
            paint_part(painter, box, part.phase, colours)
            self._paint_count(painter, box, part)
            if self._hovered == (at, number) or (self.hasFocus() and self._at == (at, number)):
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(colours.text), 2))
                painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 4, 4)
            right = box.right()
        step = line_height(small)
        total = QRectF(right + S, self._tops[at] + (height - step) / 2, 60, step)
        paint_text(painter, total, f"{bar.tally.total:,}", small, QColor(colours.secondary))

    def _paint_count(self, painter: QPainter, box: QRectF, part: Part) -> None:
        small = font(SMALL_POINTS, strong=True)
        text = str(part.count)
        width = QFontMetricsF(small).horizontalAdvance(text)
        if width + 6 > box.width():
            return
        step = line_height(small)
        place = QRectF(box.center().x() - width / 2, box.center().y() - step / 2, width + 2, step)
        colour = QColor(getattr(theme().colours, MARKS[part.phase].text))
        paint_text(painter, place, text, small, colour)

    def _found(self, point: QPointF) -> tuple[int, int] | None:
        """The bar and part under a point; part -1 is the label."""
        for at in range(len(self._bars)):
            top, height = self._tops[at], self._height_of(self._bars[at])
            if not top <= point.y() < top + height:
                continue
            if point.x() < self._bar_left() - S:
                return at, -1
            for part in range(len(self._parts[at])):
                if self.part_box(at, part).adjusted(-1, -S, 1, S).contains(point):
                    return at, part
        return None

    def _describe(self) -> None:
        """The same numbers in words, what the focus is on first."""
        here = self._words(*self._at) if self._bars and self._parts else ""
        whole = "\n".join(self._words(at, -1) for at in range(len(self._bars)))
        self.setAccessibleDescription(f"{here}\n{whole}".strip())

    def _words(self, bar: int, part: int) -> str:
        shown = self._bars[bar]
        if 0 <= part < len(self._parts[bar]):
            each = self._parts[bar][part]
            return counted(
                self.tr("{0}: {1} {2} ผล"),
                each.count,
                shown.label,
                spoken(each.phase.wording),
                each.count,
            )
        counts = [f"{spoken(p.wording)} {n}" for p, n in shown.tally.counts.items() if n]
        return counted(
            self.tr("{0}: ทั้งหมด {1} ผล ({2})"),
            shown.tally.total,
            shown.label,
            shown.tally.total,
            ", ".join(counts),
        )

    def _bar_left(self) -> float:
        return min(self.width() * self._label_share, _LABEL_MOST)

    def _number_width(self) -> float:
        most = max((bar.tally.total for bar in self._bars), default=0)
        return QFontMetricsF(font(SMALL_POINTS)).horizontalAdvance(f"{most:,}") + S

    def _lines(self, bar: Bar) -> int:
        room = self._bar_left() - M
        return lines_needed(bar.label, font(), room, self._label_lines)

    def _height_of(self, bar: Bar) -> float:
        return max(_BAR, self._lines(bar) * line_height(font())) + S

    def _whole_height(self) -> int:
        return round(sum(self._height_of(bar) for bar in self._bars))


tell_readers(StackedBars, QAccessible.Role.Chart)
