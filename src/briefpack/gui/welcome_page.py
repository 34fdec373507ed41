"""What the window shows when no dossier is open: how to begin."""

import functools
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from briefpack.gui import icons
from briefpack.gui.actions import Actions
from briefpack.gui.labels import heading, label, strong
from briefpack.gui.qt_words import set_word
from briefpack.gui.recovery_box import RecoveryBox
from briefpack.gui.theme import XL, XS, L, S, theme

_WIDTH = 560


class WelcomePage(QWidget):
    """Start from JC22, from a file, or from one that was open before."""

    open_requested = Signal(object)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.recovery = RecoveryBox()
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self._tiles: list[QPushButton] = []
        self._links: list[QPushButton] = []
        self._is_complete = False
        self._recent_title = strong(self.tr("เปิดล่าสุด"))
        middle = QVBoxLayout()
        middle.setSpacing(S)
        middle.addStretch(2)
        middle.addWidget(heading(self.tr("เตรียมเอกสารจากผลการประชุม")))
        middle.addWidget(
            label(
                self.tr("เลือกผลการประชุม เขียนบันทึก แล้วส่งออกเป็นบรีฟ Word และตารางติดตามผล Excel"),
                role="secondary",
                wraps=True,
            )
        )
        middle.addSpacing(L)
        middle.addWidget(self.recovery)
        for name, hint in (
            ("start_jc22", self.tr("คณะกรรมาธิการร่วมไทย–ลาว ครั้งที่ 22 · 27 ผลการประชุม")),
            ("start_from_document", self.tr("ผลการประชุมใน Word PDF หรือข้อความ ตรวจแล้วนำเข้าแฟ้มใหม่")),
            ("open", self.tr("แฟ้ม .briefpack ในเครื่องหรือในโฟลเดอร์ของกลุ่มงาน")),
        ):
            self._tiles.append(self._tile(actions, name, hint))
            middle.addWidget(self._tiles[-1])
        middle.addSpacing(L)
        middle.addWidget(self._recent_title)
        middle.addLayout(self._recent)
        middle.addStretch(3)
        column = QWidget()
        column.setLayout(middle)
        column.setFixedWidth(_WIDTH)
        page = QWidget()
        layout = QHBoxLayout(page)
        layout.setContentsMargins(XL, XL, XL, XL)
        layout.addStretch()
        layout.addWidget(column)
        layout.addStretch()
        scroll = QScrollArea()  # a low window cannot hold unsaved work and all the rest
        scroll.setWidgetResizable(True)
        set_word(scroll, "focusPolicy", "NoFocus")
        page.resize(_WIDTH, _WIDTH)  # else its size would be asked for, which is known when shown
        scroll.setWidget(page)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def complete(self) -> None:
        """What only the mouse meets, once the page was seen."""
        from PySide6.QtCore import Qt  # not at the top: see qt_words

        self._is_complete = True
        for tile in self._tiles:
            for child in tile.findChildren(QWidget):
                child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._give_hands()

    def focus_first(self) -> None:
        """Have Enter start at once, or recover where there is something to."""
        rows = self.recovery.rows
        first = rows[0].recover if rows else self._tiles[0]
        first.setFocus()

    def show_recent(self, paths: tuple[Path, ...]) -> None:
        """Name the dossiers that were open before."""
        for link in self._links:
            self._recent.removeWidget(link)
            link.deleteLater()
        self._recent_title.setVisible(bool(paths))
        self._links = [self._recent_button(path) for path in paths[:5]]
        for link in self._links:
            self._recent.addWidget(link)
        if self._is_complete:
            self._give_hands()

    def _give_hands(self) -> None:
        """The cursor of a link over the names of dossiers."""
        from PySide6.QtCore import Qt

        for link in self._links:
            link.setCursor(Qt.CursorShape.PointingHandCursor)

    def _recent_button(self, path: Path) -> QPushButton:
        button = QPushButton(f"{path.stem}   {_in_home(path.parent)}")
        button.setProperty("role", "link")
        button.setAutoDefault(True)
        button.setStyleSheet("text-align: left;")
        button.clicked.connect(functools.partial(self._open, path))
        return button

    def _open(self, path: Path, _checked: bool = False) -> None:
        self.open_requested.emit(path)

    @staticmethod
    def _tile(actions: Actions, name: str, hint: str) -> QPushButton:
        action = actions[name]
        tile = QPushButton()
        tile.setProperty("role", "tile")
        tile.setAutoDefault(True)  # Enter presses it; outside of dialogs only Space would
        tile.setAccessibleName(action.text().rstrip("…"))
        tile.setAccessibleDescription(hint)
        tile.clicked.connect(action.trigger)
        picture = label()
        icons.picture(picture, action.property("icon_name"), theme().colours)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(strong(action.text().rstrip("…")))
        words.addWidget(label(hint, role="secondary"))
        inside = QHBoxLayout(tile)
        inside.setContentsMargins(L, S, L, S)
        inside.setSpacing(L)
        inside.addWidget(picture)
        inside.addLayout(words, 1)
        inside.addWidget(label(action.shortcut().toString(), role="secondary"))
        inside.addSpacing(XS)
        tile.setIconSize(QSize(0, 0))
        return tile


def _in_home(folder: Path) -> str:
    try:
        return f"~/{folder.relative_to(Path.home()).as_posix()}"
    except ValueError:
        return str(folder)
