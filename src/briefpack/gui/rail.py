"""The narrow rail that switches the work.

A new place is one more line in PLACES, with a page in the window and an action of its own.
"""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout

from briefpack.gui import icons
from briefpack.gui.qt_words import set_word
from briefpack.gui.theme import SMALL_POINTS, XS, font, theme
from briefpack.gui.translations import QT_TRANSLATE_NOOP


class Place(NamedTuple):
    """A kind of work with a view of its own."""

    name: str
    text: str
    icon: str
    on_request: bool = False
    """Whether it is on the rail only while there is something in it."""


PLACES = (
    Place("packs", QT_TRANSLATE_NOOP("rail", "ชุดข้อมูล"), "layers"),
    Place("follow_up", QT_TRANSLATE_NOOP("rail", "ติดตามผล"), "clipboard-list"),
    Place("sources", QT_TRANSLATE_NOOP("rail", "แหล่งข้อมูล"), "library"),
    Place("history", QT_TRANSLATE_NOOP("rail", "ประวัติ"), "history"),
    Place("merge", QT_TRANSLATE_NOOP("rail", "รวมแฟ้ม"), "combine", on_request=True),
)


class Rail(QFrame):
    """Says which place is asked for. Its buttons are made with the first place that is shown."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self.setFixedWidth(72)

    def show_place(self, name: str) -> None:
        """The place that the window shows is the one that is marked."""
        if not self._buttons:
            self._lay_out()
        self._buttons[name].show()
        self._buttons[name].setChecked(True)

    def hide_place(self, name: str) -> None:
        """There is nothing in this place any more."""
        if self._buttons:
            self._buttons[name].hide()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(XS, XS, XS, XS)
        layout.setSpacing(XS)
        for place in PLACES:
            self._buttons[place.name] = self._button(place)
            layout.addWidget(self._buttons[place.name])
            self._buttons[place.name].setVisible(not place.on_request)
        layout.addStretch()

    def _button(self, place: Place) -> QToolButton:
        button = QToolButton()
        text = QCoreApplication.translate("rail", place.text)
        button.setText(text)
        button.setAccessibleName(text)
        button.setFont(font(SMALL_POINTS))
        button.setCheckable(True)
        button.setProperty("role", "rail")
        button.setChecked(place is PLACES[0])
        icons.dress(button, place.icon, theme().colours, colour="accent")
        button.setIconSize(QSize(20, 20))
        set_word(button, "toolButtonStyle", "ToolButtonTextUnderIcon")
        button.setFixedSize(64, 56)
        button.clicked.connect(lambda: self.chosen.emit(place.name))
        self._group.addButton(button)
        return button
