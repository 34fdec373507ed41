"""The outcomes behind a number of the dashboard."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from briefpack.gui import icons
from briefpack.gui.dashboard_list import StandingsView
from briefpack.gui.dashboard_rows import StandingsModel
from briefpack.gui.labels import ElidedLabel, label
from briefpack.gui.language import counted
from briefpack.gui.theme import M, S, font, theme
from briefpack.model.index import Index
from briefpack.model.standing import Standing


class SlicePage(QWidget):
    """A title, a count, a way back, and the list."""

    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("column")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = ElidedLabel()
        self.title.setFont(font(strong=True))
        self.count = label(role="secondary")
        self.view = StandingsView(StandingsModel(self))
        self.view.setAccessibleName(self.tr("ผลการประชุม"))
        back = QToolButton()
        icons.dress(back, "arrow-left", theme().colours)
        back.setIconSize(QSize(18, 18))
        back.setAccessibleName(self.tr("กลับไปภาพรวม"))
        back.setToolTip(self.tr("กลับไปภาพรวม"))
        back.clicked.connect(self.back_requested)
        head = QHBoxLayout()
        head.setContentsMargins(M, S, M, S)
        head.setSpacing(S)
        head.addWidget(back)
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.view)

    def show_standings(
        self, title: str, standings: Sequence[Standing], index: Index, today: date
    ) -> None:
        """Show these outcomes under a title."""
        self.title.setText(title)
        self.count.setText(counted(self.tr("{0} ผล"), len(standings)))
        self.view.standings.show_standings(standings, index, today)
