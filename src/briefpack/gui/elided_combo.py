"""A choice whose name may be longer than its place."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from briefpack.gui.labels import as_plain_tip


class ElidedCombo(QComboBox):
    """Ends in an ellipsis where it does not fit, and says the whole in its tool tip."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        kind = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(kind, option, part, self).width() - _MARGIN
        whole = self.currentText()
        option.currentText = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room)
        if (option.currentText != whole) != bool(self.toolTip()):
            self.setToolTip(as_plain_tip(whole) if option.currentText != whole else "")
        painter = QStylePainter(self)
        painter.drawComplexControl(kind, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


_MARGIN = 4
