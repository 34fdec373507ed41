"""Buttons that ask which day was meant."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from briefpack.gui.date_words import in_both_eras


class DateAnswers(QWidget):
    """One for each day that may be meant, with both eras; hidden where nothing is asked."""

    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[QPushButton] = []
        self._asked: tuple[date, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.hide()

    def ask(self, days: Sequence[date]) -> None:
        """Ask about these days, or about nothing.

        The same question again leaves its buttons: the mouse may be down on one of them.
        """
        if tuple(days) == self._asked:
            return
        self._asked = tuple(days)
        for old in self.buttons:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = [self._button(day) for day in days]
        self.setVisible(bool(days))

    def _button(self, day: date) -> QPushButton:
        button = QPushButton(in_both_eras(day))
        button.setProperty("role", "link")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.answered.emit(day))
        self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button
