"""How the window looks: font, spacing, colours, and the style sheet made from them."""

import logging
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from briefpack.gui import icons
from briefpack.gui.palette import DARK, LIGHT, Colours
from briefpack.gui.style_sheet import STYLE_SHEET

log = logging.getLogger(__name__)

FAMILY = "Sarabun"
BODY_POINTS = 11.0
HEADING_POINTS = 13.0
SMALL_POINTS = 9.5
LINE_HEIGHT = 1.45  # of the font's size: Thai needs room for marks above and vowels below

# The 4 px grid.
XS, S, M, L, XL = 4, 8, 12, 16, 24
COLUMN_HEAD = 48  # the height of every column's head

_FONT_FILES = ("Sarabun-Regular.ttf", "Sarabun-SemiBold.ttf")

_HALF = 128  # of a lightness


class Theme(QObject):
    """The colours in use. There is one per application; panels ask it and hear of a change."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.colours = LIGHT
        self._look = ""
        self._is_dressed = True
        app.styleHints().colorSchemeChanged.connect(self._follow)

    def follow_system(self) -> None:
        """Take the desktop's light or dark, now and whenever it changes."""
        self.wear("system")

    def follow_palette(self) -> None:
        """Take the desktop's light or dark as its palette is, until `follow_system` asks for it.

        The answer to that is one of the enumerations of `Qt`, which take their time (`qt_words`).
        """
        self._look = "system"
        self.apply(DARK if self._app.palette().window().color().lightness() < _HALF else LIGHT)

    def complete(self) -> None:
        """Ask the desktop for certain, where its palette was looked at."""
        if self._look == "system" and self.colours is not self._of_system():
            self.wear(self._look)

    def wear(self, look: str) -> None:
        """Light, dark, or what the desktop has ("system"), now and whenever that changes."""
        self._look = look
        if look == "system":
            self.apply(self._of_system())
        else:
            self.apply(DARK if look == "dark" else LIGHT)

    def apply(self, colours: Colours) -> None:
        """Dress the whole application in these colours."""
        self.colours = colours
        self._app.setPalette(_qt_palette(colours))
        if self._is_dressed:
            self._set_style_sheet()
        for window in self._app.topLevelWidgets():
            icons.refresh(window, colours)
        self.changed.emit()

    def undress(self) -> None:
        """Leave the style sheet off until `dress`.

        Widgets that are made under one are styled whenever they are put somewhere; one that is
        set when all are made styles each once.
        """
        self._is_dressed = False

    def dress(self) -> None:
        """Put the style sheet on, where it was left off."""
        if not self._is_dressed:
            self._is_dressed = True
            self._set_style_sheet()

    def _set_style_sheet(self) -> None:
        names = self.colours.by_name() | icons.files_for_style_sheet(self.colours)
        self._app.setStyleSheet(Template(STYLE_SHEET).substitute(names))

    def _follow(self) -> None:
        if self._look == "system":
            self.apply(self._of_system())

    def _of_system(self) -> Colours:
        from PySide6.QtCore import Qt  # not at the top: see qt_words

        scheme = self._app.styleHints().colorScheme()
        return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def theme() -> Theme:
    """The application's theme; made on first use and gone with the application."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101  # widgets exist only under one
    # Looking among the children of the application would make the class of each, `QStyle` too.
    if not _known or not isValid(_known[0]):
        _known[:] = [Theme(app)]
    return _known[0]


_known: list[Theme] = []


def load_fonts(folder: Path) -> None:
    """Make the bundled font the application's; a missing file is logged and the system's serves."""
    for name in _FONT_FILES:
        if QFontDatabase.addApplicationFont(str(folder / name)) < 0:
            log.warning("Font %s could not be loaded", name)
    QApplication.setFont(font())


def font(points: float = BODY_POINTS, *, strong: bool = False) -> QFont:
    """The interface font at a size in points."""
    made = QFont(FAMILY)
    made.setPointSizeF(points)
    if strong:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def _qt_palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    made = QPalette()
    for qt_role, name in (
        (role.Window, colours.window),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.window),
        (role.Button, colours.surface),
        (role.ToolTipBase, colours.raised),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Link, colours.accent),
        (role.PlaceholderText, colours.secondary),
        (role.Mid, colours.line),
        (role.Accent, colours.accent),
        *((each, colours.text) for each in (role.WindowText, role.Text, role.ButtonText)),
        (role.ToolTipText, colours.text),
    ):
        made.setColor(qt_role, QColor(name))
    for qt_role in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, qt_role, QColor(colours.disabled))
    return made
