"""Labels: always plain text, since what they show comes from records and files."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from briefpack.gui.line_breaks import painted, shown
from briefpack.gui.qt_words import set_word
from briefpack.gui.theme import BODY_POINTS, HEADING_POINTS, SMALL_POINTS, font

if TYPE_CHECKING:
    from PySide6.QtCore import Qt  # all of its enumerations are made with it; see `qt_words`

_ROOM = 2  # pixels above and below the text


def label(
    text: str = "", *, role: str = "", wraps: bool = False, balanced: bool = False
) -> "PlainLabel":
    """A line of body text; what is balanced wraps into lines of about the same length."""
    made = _balanced() if balanced else PlainLabel()
    made.setText(text)
    made.setFont(font(SMALL_POINTS if role in ("secondary", "error", "warning") else BODY_POINTS))
    wraps = wraps or balanced
    made.setWordWrap(wraps)
    if role:
        made.setProperty("role", role)
    if wraps:
        made.setMinimumWidth(0)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return made


def _balanced() -> "PlainLabel":
    from briefpack.gui.balanced_label import BalancedLabel

    return BalancedLabel()


def heading(text: str = "") -> "PlainLabel":
    """The title of a column, a card or a dialog."""
    made = label(text)
    made.setFont(font(HEADING_POINTS, strong=True))
    return made


def strong(text: str = "") -> "PlainLabel":
    """A short heading in body size."""
    made = label(text)
    made.setFont(font(strong=True))
    return made


def as_plain_tip(text: str) -> str:
    """A text as a tool tip shows it word for word: Qt would read what looks like HTML as such."""
    # The module html is not loaded for it: its table of entities takes 2 ms of a start.
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{plain}</qt>" if text else ""


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and have it looked at again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class PlainLabel(QLabel):
    """Plain text with room above and below: labels clip marks outside of the font's box."""

    _can_be_copied = False

    def __init__(self) -> None:
        super().__init__()
        set_word(self, "textFormat", "PlainText")
        self._text = ""

    def text(self) -> str:
        """What it was given; what is drawn may be a copy with places to break."""
        return self._text

    def setText(self, text: str) -> None:
        self._text = text
        super().setText((shown if self._can_be_copied else painted)(text).text)

    def setTextInteractionFlags(self, flags: "Qt.TextInteractionFlag") -> None:
        from PySide6.QtCore import Qt

        super().setTextInteractionFlags(flags)
        self._can_be_copied = bool(flags & Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setText(self._text)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._can_be_copied and not self.hasSelectedText():
            self._paint_whole()
        else:
            super().paintEvent(event)

    def _paint_whole(self) -> None:
        """What can be copied, as other labels are painted: as a document its first line loses
        the marks that reach out of the font's box.
        """
        from PySide6.QtCore import Qt

        flags = (self.alignment() | Qt.TextFlag.TextWordWrap).value
        place, palette, role = self.contentsRect(), self.palette(), self.foregroundRole()
        text = QLabel.text(self)
        self.style().drawItemText(
            QPainter(self), place, flags, palette, self.isEnabled(), text, role
        )

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(0, 2 * _ROOM)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + QSize(0, 2 * _ROOM)

    def heightForWidth(self, width: int) -> int:
        height = super().heightForWidth(width)
        return height + 2 * _ROOM if height >= 0 else height


class ElidedLabel(PlainLabel):
    """A line that gives way: an ellipsis after the last whole word, the rest in the tool tip."""

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(as_plain_tip(text))
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        if super().sizeHint().width() <= self.width():
            super().paintEvent(event)
            return
        from briefpack.gui.painted_text import line_height, paint_text

        painter = QPainter(self)
        step = line_height(self.font())
        box = QRectF(0, (self.height() - step) / 2, self.width(), step)
        colour = self.palette().color(self.foregroundRole())
        paint_text(painter, box, self.text(), self.font(), colour)
