"""Any action by its name: type, choose, Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefpack.gui.actions import Actions
from briefpack.gui.command_delegate import COMMAND_ROLE, ROW_HEIGHT, CommandDelegate
from briefpack.gui.command_list import commands
from briefpack.gui.command_search import Command, commands_for
from briefpack.gui.labels import label
from briefpack.gui.theme import M, S

_SIZE = QSize(600, 440)
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class CommandPalette(QDialog):
    """A list under a search. What cannot be done now is grey and says why; Enter leaves it."""

    def __init__(self, parent: QWidget | None, offered: Sequence[Command]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("ค้นหาคำสั่ง"))
        self._offered = offered
        self.chosen = ""
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("พิมพ์ชื่อคำสั่ง ไทยหรืออังกฤษ"))
        self.search.setAccessibleName(self.tr("ค้นหาคำสั่ง"))
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("คำสั่ง"))
        self.list.setItemDelegate(CommandDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.nothing = label(role="secondary", wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(M, M, M, M)
        layout.setSpacing(S)
        for widget in (self.search, self.nothing, self.list):
            layout.addWidget(widget)
        self.resize(_SIZE)
        self.search.textChanged.connect(self._show)
        self.search.returnPressed.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self._show("")

    @classmethod
    def ask(cls, parent: QWidget, actions: Actions, *, is_busy: bool = False) -> QAction | None:
        """The action that was chosen, or None when dismissed."""
        palette = cls(parent, commands(actions, is_busy=is_busy))
        answer = actions[palette.chosen] if palette.exec() else None
        palette.deleteLater()
        return answer

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while the typing goes on."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_move = event.key() in _MOVES
            if is_move:
                self.list.keyPressEvent(event)
            return is_move
        return super().eventFilter(watched, event)

    def _show(self, typed: str) -> None:
        self.list.clear()
        for command in commands_for(typed, self._offered):
            item = QListWidgetItem(self.list)
            item.setData(COMMAND_ROLE, command)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, _in_words(command))
            item.setSizeHint(QSize(0, ROW_HEIGHT))
        self.list.setCurrentRow(0)
        self.nothing.setText(self.tr("ไม่พบคำสั่ง “{0}”").format(typed))
        self.nothing.setVisible(self.list.count() == 0)

    def _take(self) -> None:
        item = self.list.currentItem()
        command: Command | None = item.data(COMMAND_ROLE) if item is not None else None
        if command is not None and not command.why_not:
            self.chosen = command.name
            self.accept()


def _in_words(command: Command) -> str:
    parts = (command.shown, command.menu, command.keys, command.why_not)
    return " · ".join(part for part in parts if part)
