"""A line to type in whose text may be longer than its place."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

from briefpack.gui.painted_text import fitted


class ElidedEdit(QLineEdit):
    """Ends in an ellipsis after the last whole word that fits, until it is typed in."""

    @property
    def shown(self) -> str:
        """What is seen of the text from its beginning."""
        return fitted(self.text(), self.font(), self._room(self._option()).width(), 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.shown
        if self.hasFocus() or shown == self.text():
            super().paintEvent(event)
            return
        option = self._option()
        painter = QPainter(self)
        if self.hasFrame():
            self.style().drawPrimitive(
                QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self
            )
        painter.setPen(self.palette().text().color())
        painter.setFont(self.font())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self._room(option), flags, shown)
        painter.end()

    def _option(self) -> QStyleOptionFrame:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        return option

    def _room(self, option: QStyleOptionFrame) -> QRect:
        part = QStyle.SubElement.SE_LineEditContents
        inside = self.style().subElementRect(part, option, self)
        return inside.marginsRemoved(self.textMargins()).adjusted(_MARGIN, 0, -_MARGIN, 0)


_MARGIN = 2  # Qt's own, left and right of the text
