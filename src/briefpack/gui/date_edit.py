"""A line to type a date in, with a button for the calendar."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from briefpack.gui import icons
from briefpack.gui.calendar_popup import CalendarPopup
from briefpack.gui.theme import XS, theme


class DateEdit(QWidget):
    """Knows nothing of dates: `day_shown` says where the calendar opens, `picked` what was chosen.

    Alt+Down in the line opens the calendar too.
    """

    picked = Signal(object)

    def __init__(self, day_shown: Callable[[], date | None], today: Callable[[], date]) -> None:
        super().__init__()
        self._day_shown = day_shown
        self._today = today
        self.line = QLineEdit()
        self.button = QToolButton()
        icons.dress(self.button, "calendar-days", theme().colours)
        self.button.setIconSize(QSize(18, 18))
        self.button.setAccessibleName(self.tr("ปฏิทิน"))
        self.button.setToolTip(self.tr("ปฏิทิน (Alt+↓)"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.button)
        self.line.installEventFilter(self)
        self.button.clicked.connect(self.open_calendar)
        self.setFocusProxy(self.line)

    def open_calendar(self) -> None:
        """Show the month of the day there is, or the present one."""
        popup = CalendarPopup(self, self._day_shown(), self._today())
        popup.chosen.connect(self._pick)
        popup.open_under(self.line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if is_alt and event.key() == Qt.Key.Key_Down:
                self.open_calendar()
                return True
        return super().eventFilter(watched, event)

    def _pick(self, day: date) -> None:
        self.picked.emit(day)
        self.line.setFocus()
