"""The unsaved work that was left behind, on the welcome page: take it up or throw it away."""

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from briefpack.gui.labels import ElidedLabel, as_plain_tip, label, strong
from briefpack.gui.theme import SMALL_POINTS, XS, M, S, font

if TYPE_CHECKING:
    from briefpack.storage.leftovers import Leftover
    from briefpack.storage.unsaved_work import UnsavedWork

_SHOWN = 3  # more would push the other ways to begin off the page


class RecoveryBox(QWidget):
    """Hidden where there is nothing to recover, nor anything thrown away."""

    recover_requested = Signal(object)
    discard_requested = Signal(object)
    put_back_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[RecoveryRow] = []
        self._is_laid_out = False
        self.hide()

    def _lay_out(self) -> None:
        self._is_laid_out = True
        self._card = QFrame()
        self._card.setObjectName("card")
        self._list = QVBoxLayout()
        self._list.setSpacing(M)
        self._more = label(role="secondary")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(M, M, M, M)
        inside.setSpacing(S)
        inside.addWidget(strong(self.tr("งานที่ค้างอยู่")))
        inside.addWidget(
            label(self.tr("งานที่ยังไม่ได้บันทึกหรือยังตรวจไม่เสร็จ ยังอยู่ครบ"), role="secondary", wraps=True)
        )
        inside.addLayout(self._list)
        inside.addWidget(self._more)
        self.thrown = QPushButton()
        self.thrown.setProperty("role", "link")
        self._menu = QMenu(self)
        self.thrown.setMenu(self._menu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addWidget(self._card)
        below = QHBoxLayout()
        below.addWidget(self.thrown)
        below.addStretch()
        layout.addLayout(below)

    def show_work(self, works: "Sequence[UnsavedWork]", thrown: "Sequence[Leftover]") -> None:
        """Offer the latest of these, and a way back to what was thrown away."""
        if not self._is_laid_out:
            if not works and not thrown:
                return
            self._lay_out()
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(work) for work in works[:_SHOWN]]
        self._more.setText(self.tr("และอีก {0} รายการ").format(len(works) - _SHOWN))
        self._more.setVisible(len(works) > _SHOWN)
        self._card.setVisible(bool(works))
        self._menu.clear()
        for left in thrown:
            action = self._menu.addAction(self.tr("นำ “{0}” กลับมา").format(left.name))
            action.triggered.connect(functools.partial(self._put_back, left))
        self.thrown.setText(self.tr("งานที่ทิ้งไว้ {0} รายการ").format(len(thrown)))
        self.thrown.setVisible(bool(thrown))
        self.setVisible(bool(works or thrown))

    def _row(self, work: "UnsavedWork") -> "RecoveryRow":
        row = RecoveryRow(work)
        row.recover.clicked.connect(lambda: self.recover_requested.emit(work.leftover))
        row.discard.clicked.connect(lambda: self.discard_requested.emit(work.leftover))
        self._list.addWidget(row)
        return row

    def _put_back(self, left: "Leftover", _checked: bool = False) -> None:
        self.put_back_requested.emit(left)


class RecoveryRow(QWidget):
    """One leftover: its name, when and what, and what can be done with it."""

    def __init__(self, work: "UnsavedWork") -> None:
        super().__init__()
        from briefpack.gui.recovery_words import contents, unsaved

        left = work.leftover
        name = _line(left.path.stem if left.path else left.title)
        name.setFont(font(strong=True))
        if left.path:
            name.setToolTip(as_plain_tip(str(left.path)))
        self.words = _line(contents(work), role="secondary")
        self.unsaved = _line(unsaved(work), role="secondary")
        self.recover = QPushButton(self.tr("กู้คืน"))
        self.recover.setProperty("role", "primary")
        self.recover.setAccessibleName(self.tr("กู้คืน {0}").format(left.name))
        self.recover.setAccessibleDescription(self.words.text())
        self.discard = QPushButton(self.tr("ทิ้ง"))
        self.discard.setProperty("role", "link")
        self.discard.setAccessibleName(self.tr("ทิ้งงานของ {0}").format(left.name))
        self.discard.setToolTip(self.tr("เก็บไว้ 14 วันก่อนลบ นำกลับมาได้"))
        text = QVBoxLayout()
        text.setSpacing(0)
        for line in (name, self.words, self.unsaved):
            text.addWidget(line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addLayout(text, 1)
        layout.addWidget(self.discard)
        layout.addWidget(self.recover)


def _line(text: str, role: str = "") -> ElidedLabel:
    """One line that gives way: a wrapped one would be squeezed into the next in a low window."""
    line = ElidedLabel()
    line.setText(text)
    if role:
        line.setFont(font(SMALL_POINTS))
        line.setProperty("role", role)
    return line
