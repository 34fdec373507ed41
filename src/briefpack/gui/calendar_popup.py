"""A Buddhist-era calendar that opens under a date field."""

from datetime import date

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from briefpack.gui import icons
from briefpack.gui.calendar_grid import CalendarGrid
from briefpack.gui.date_habits import date_habits
from briefpack.gui.date_words import in_full
from briefpack.gui.labels import label, strong
from briefpack.gui.language import language
from briefpack.gui.theme import XS, S, theme
from briefpack.thai.cldr import BE_OFFSET, month_names
from briefpack.thai.digits import shape


class CalendarPopup(QFrame):
    """One month with steps to others; Enter chooses the day at hand, Esc changes nothing."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, day: date | None, today: date) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("calendar")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.grid = CalendarGrid(day or today, today)
        self.title = strong()
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.said = label(role="secondary")
        self.today = QPushButton(self.tr("วันนี้"))
        self.today.setProperty("role", "link")
        self._lay_out()
        self._show()
        self.grid.moved.connect(self._show)
        self.grid.chosen.connect(self._choose)
        self.today.clicked.connect(self._go_today)
        self.grid.setFocus()

    def open_under(self, field: QWidget) -> None:
        """Show it below a field, or above where there is no room, always on the screen."""
        self.adjustSize()
        room = field.screen().availableGeometry()
        below = field.mapToGlobal(QPoint(0, field.height() + XS))
        top = below.y()
        if top + self.height() > room.bottom():
            top = field.mapToGlobal(QPoint(0, 0)).y() - self.height() - XS
        left = min(below.x(), room.right() - self.width())
        self.move(max(left, room.left()), max(top, room.top()))
        self.show()
        self.grid.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _choose(self, day: date) -> None:
        self.chosen.emit(day)
        self.close()

    def _go_today(self) -> None:
        self.grid.go_today()
        self.grid.setFocus()

    def _show(self) -> None:
        day = self.grid.day
        year = shape(str(day.year + BE_OFFSET), date_habits().digits)
        pattern = self.tr("{0} {1}")
        self.title.setText(pattern.format(month_names(language(), "wide")[day.month - 1], year))
        self.said.setText(in_full(day))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._step("chevrons-left", self.tr("ปีก่อน"), -12))
        head.addWidget(self._step("chevron-left", self.tr("เดือนก่อน"), -1))
        head.addWidget(self.title, 1)
        head.addWidget(self._step("chevron-right", self.tr("เดือนถัดไป"), 1))
        head.addWidget(self._step("chevrons-right", self.tr("ปีถัดไป"), 12))
        foot = QHBoxLayout()
        foot.setSpacing(XS)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.today)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(S, S, S, S)
        layout.setSpacing(XS)
        layout.addLayout(head)
        layout.addWidget(self.grid, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(foot)

    def _step(self, icon: str, name: str, months: int) -> QToolButton:
        button = QToolButton()
        icons.dress(button, icon, theme().colours)
        button.setIconSize(QSize(16, 16))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.grid.go_months(months))
        return button
