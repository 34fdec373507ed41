"""The icons: Lucide drawings, tinted by the palette."""

from functools import cache

from PySide6.QtCore import QByteArray, QObject, QRect, QRectF, QSize
from PySide6.QtGui import QAction, QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from briefpack.gui.drawn_files import drawn_file
from briefpack.gui.palette import Colours
from briefpack.paths import ICONS

_NAME = "icon_name"
_COLOUR = "icon_colour"
_IN_STYLE_SHEET = {
    "chevron_file": ("chevron-down", "secondary"),
    "check_file": ("check", "accent"),
    "tick_file": ("check", "on_accent"),
}


def dress(
    target: QAction | QAbstractButton, name: str, colours: Colours, *, colour: str = "text"
) -> None:
    """Give an action or button its icon, and remember it for when the colours change."""
    target.setProperty(_NAME, name)
    target.setProperty(_COLOUR, colour)
    target.setIcon(icon(name, getattr(colours, colour), colours.disabled))


def refresh(window: QWidget, colours: Colours) -> None:
    """Tint again every icon under a window."""
    for child in window.findChildren(QObject):
        name = child.property(_NAME)
        if name and isinstance(child, QAction | QAbstractButton):
            dress(child, name, colours, colour=child.property(_COLOUR))
        elif name and isinstance(child, QLabel):
            child.setPixmap(pixmap(name, colours.secondary, 40, child.devicePixelRatio()))


def dress_clear_button(edit: QLineEdit, colours: Colours) -> None:
    """Give a line a button that empties it, with an icon of ours in place of Qt's."""
    edit.setClearButtonEnabled(True)
    for action in edit.findChildren(QAction):
        dress(action, "x", colours, colour="secondary")


def picture(label: QLabel, name: str, colours: Colours) -> None:
    """Show the icon large and quiet in a label, as empty states do."""
    label.setProperty(_NAME, name)
    label.setPixmap(pixmap(name, colours.secondary, 40, label.devicePixelRatio()))


@cache
def icon(name: str, colour: str, disabled: str) -> QIcon:
    """The icon, to be drawn in each size when that is first seen."""
    return QIcon(_Drawing(name, colour, disabled))


class _Drawing(QIconEngine):
    """Draws an icon in the pixels a screen has for it: most are in menus and may never be seen."""

    def __init__(self, name: str, colour: str, disabled: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self._disabled = disabled
        self._drawn: dict[tuple[str, int], QPixmap] = {}

    def clone(self) -> "_Drawing":
        return _Drawing(self._name, self._colour, self._disabled)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.pixmap(rect.size() * ratio, mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        colour = self._disabled if mode == QIcon.Mode.Disabled else self._colour
        side = min(size.width(), size.height())
        if side <= 0:  # a button squeezed to nothing while its window is laid out
            return QPixmap()
        key = (colour, side)
        if key not in self._drawn:
            self._drawn[key] = pixmap(self._name, colour, side)
        return self._drawn[key]


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """One drawing of an icon, `size` logical pixels wide; nothing where there is no room for it."""
    if size < 1:  # what a button asks for that has not been laid out; nothing can be painted there
        return QPixmap()
    renderer = QSvgRenderer(QByteArray(_tinted(name, colour)))
    made = QPixmap(QSize(size, size) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(QColor(0, 0, 0, 0))
    painter = QPainter(made)
    renderer.render(painter, QRectF(0, 0, size, size))  # else it takes device pixels for ours
    painter.end()
    return made


def files_for_style_sheet(colours: Colours) -> dict[str, str]:
    """Tinted copies, by the names the style sheet has for them: it takes nothing but files. They
    are on no disk, where a program that was killed would leave them.
    """
    files = {}
    for key, (name, colour_name) in _IN_STYLE_SHEET.items():
        colour = getattr(colours, colour_name)
        files[key] = drawn_file(f"{name}-{colour.lstrip('#')}.svg", _tinted(name, colour))
    return files


def _tinted(name: str, colour: str) -> bytes:
    drawing = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    return drawing.replace("currentColor", colour).encode()
