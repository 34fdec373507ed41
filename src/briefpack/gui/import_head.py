"""How far the review is: counts that are filters too, the way on, and the last step."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from briefpack.gui import icons
from briefpack.gui.import_review import Review
from briefpack.gui.import_rows import Mark
from briefpack.gui.labels import ElidedLabel
from briefpack.gui.theme import COLUMN_HEAD, HEADING_POINTS, M, S, font, theme

_SHOWN = (Mark.CERTAIN, Mark.CHECK, Mark.LEFT_OUT)


class ImportHead(QWidget):
    """Says which count was asked to be shown alone."""

    filtered = Signal(object)
    left = Signal()

    def __init__(self, review: Review, actions: tuple[QAction, ...]) -> None:
        super().__init__()
        self.setObjectName("column")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._review = review
        self.title = ElidedLabel()
        self.title.setFont(font(HEADING_POINTS, strong=True))
        self.counts: dict[Mark, QToolButton] = {}
        self.cancel = QPushButton(self.tr("ไม่นำเข้า"))
        self.finish = QPushButton()
        self.finish.setProperty("role", "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(M, 0, M, 0)
        row.setSpacing(S)
        row.addWidget(self.title, 1)
        for mark in _SHOWN:
            row.addWidget(self._count(mark))
            if mark is Mark.CHECK:
                for action in actions:
                    row.addWidget(_button(action))
        row.addSpacing(S)
        row.addWidget(self.cancel)
        row.addWidget(self.finish)
        self.setFixedHeight(COLUMN_HEAD)
        self.title.setText(self.tr("ตรวจ {0}").format(review.reading.name))
        self.cancel.clicked.connect(self.left)
        review.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Count again."""
        counts = self._review.draft.counts()
        for mark, number in zip(
            _SHOWN, (counts.certain, counts.check, counts.left_out), strict=True
        ):
            button = self.counts[mark]
            button.setText(f" {mark.word} {number}")
            colour = mark.value[1] if number and mark is Mark.CHECK else "secondary"
            icons.dress(button, mark.value[0], theme().colours, colour=colour)

    def _count(self, mark: Mark) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setProperty("role", "switch")
        button.setIconSize(QSize(16, 16))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(self.tr("แสดงเฉพาะ: {0}").format(mark.word))
        button.clicked.connect(lambda on: self._filter(mark if on else None))
        self.counts[mark] = button
        return button

    def _filter(self, mark: Mark | None) -> None:
        for each, button in self.counts.items():
            button.setChecked(each is mark)
        self.filtered.emit(mark)


def _button(action: QAction) -> QToolButton:
    """An action as an icon with its key in the tool tip."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(18, 18))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setAccessibleName(action.text())
    return button
