"""A dialog that is as high as what is in it."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QLayout

_FIT_ANEW = (QEvent.Type.Show, QEvent.Type.LayoutRequest)


class FittedDialog(QDialog):
    """High enough for its lines at the width it has, also when one comes or goes.

    Left to itself a dialog is as high as its texts would be in the narrowest lines they can have.
    """

    least_width = 520

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() in _FIT_ANEW:
            self._fit()
        return is_done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumWidth(max(self.least_width, layout.totalMinimumSize().width()))
        self.setFixedHeight(layout.totalHeightForWidth(max(self.width(), self.minimumWidth())))
