"""A sentence in lines of about the same length."""

from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from briefpack.gui.labels import PlainLabel


class BalancedLabel(PlainLabel):
    """No last line of it has one word."""

    _around = QMargins()  # the margins it was given

    def setText(self, text: str) -> None:
        super().setText(text)
        self._balance()

    def setContentsMargins(self, left: int, top: int, right: int, bottom: int) -> None:  # type: ignore[override]
        self._around = QMargins(left, top, right, bottom)
        self._balance()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._balance()

    def heightForWidth(self, width: int) -> int:
        spare = self.contentsMargins() - self._around  # that of its present width
        return super().heightForWidth(width + spare.left() + spare.right())

    def _balance(self) -> None:
        """Leave room beside the lines, as much as there can be without one line more."""
        around = self._around
        whole = max(self.width() - around.left() - around.right(), 0)
        height = self._box_in(whole).height()
        least, most = 0, whole
        while least < most:
            middle = (least + most) // 2
            box = self._box_in(middle)
            if box.height() <= height and box.width() <= middle:
                most = middle
            else:
                least = middle + 1
        spare = whole - most
        left = spare // 2 if self.alignment() & Qt.AlignmentFlag.AlignHCenter else 0
        super().setContentsMargins(around + QMargins(left, 0, spare - left, 0))

    def _box_in(self, width: int) -> QRect:
        flags = Qt.TextFlag.TextWordWrap.value
        return self.fontMetrics().boundingRect(QRect(0, 0, width, 0), flags, QLabel.text(self))
