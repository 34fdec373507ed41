"""The days of one month, painted, to be walked with the arrows and chosen with Enter."""

from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from briefpack.gui.calendar_days import DAYS, WEEKS, days_shown, in_other_month, moved, weekdays
from briefpack.gui.date_habits import date_habits
from briefpack.gui.date_words import in_full
from briefpack.gui.language import language
from briefpack.gui.theme import SMALL_POINTS, font, theme
from briefpack.thai.cldr import day_names
from briefpack.thai.digits import shape

_CELL = QSize(40, 34)
_HEAD = 28
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -DAYS, Qt.Key.Key_Down: DAYS}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class CalendarGrid(QWidget):
    """Six weeks round the day at hand."""

    moved = Signal()
    chosen = Signal(object)

    def __init__(self, day: date, today: date) -> None:
        super().__init__()
        self.day = day
        self._today = today
        self._hovered: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFixedSize(_CELL.width() * DAYS, _HEAD + _CELL.height() * WEEKS)
        self._say()

    def go(self, day: date | None) -> None:
        """Make this day the one at hand; where there is none, nothing moves."""
        if day is not None and day != self.day:
            self.day = day
            self._say()
            self.update()
            self.moved.emit()

    def go_months(self, months: int) -> None:
        """To the same day so many months later."""
        self.go(in_other_month(self.day, months))

    def go_today(self) -> None:
        """To the present day."""
        self.go(self._today)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.go(moved(self.day, _STEPS[key]))
        elif key in _PAGES:
            is_year = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.go_months(_PAGES[key] * (12 if is_year else 1))
        elif key == Qt.Key.Key_Home:
            self.go_today()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.day)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._day_at(event))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event)
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.go(day)
            self.chosen.emit(day)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, habits = theme().colours, date_habits()
        painter.setFont(font(SMALL_POINTS))
        painter.setPen(QColor(colours.secondary))
        names = day_names(language(), "abbreviated")
        for column, weekday in enumerate(weekdays(habits.first_weekday)):
            box = QRectF(column * _CELL.width(), 0, _CELL.width(), _HEAD)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, names[weekday])
        for place, day in enumerate(days_shown(self.day, habits.first_weekday)):
            if day is not None:
                self._paint_day(painter, self._box(place), day)

    def _paint_day(self, painter: QPainter, box: QRectF, day: date) -> None:
        colours = theme().colours
        is_at_hand = day == self.day
        ground = colours.accent if is_at_hand else colours.hover if day == self._hovered else ""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        if day == self._today:
            painter.setPen(QPen(QColor(colours.accent), 1.5))
        if ground or day == self._today:
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 6, 6)
        text = colours.text if day.month == self.day.month else colours.disabled
        painter.setPen(QColor(colours.on_accent if is_at_hand else text))
        painter.setFont(font(strong=day == self._today))
        painter.drawText(
            box, Qt.AlignmentFlag.AlignCenter, shape(str(day.day), date_habits().digits)
        )

    def _box(self, place: int) -> QRectF:
        week, column = divmod(place, DAYS)
        top = _HEAD + week * _CELL.height()
        return QRectF(column * _CELL.width(), top, _CELL.width(), _CELL.height())

    def _day_at(self, event: QMouseEvent) -> date | None:
        for place, day in enumerate(days_shown(self.day, date_habits().first_weekday)):
            if self._box(place).contains(event.position()):
                return day
        return None

    def _hover(self, day: date | None) -> None:
        if day != self._hovered:
            self._hovered = day
            self.update()

    def _say(self) -> None:
        self.setAccessibleName(in_full(self.day))
