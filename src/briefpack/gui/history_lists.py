"""The two lists of the history: steps of this sitting, and versions."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from briefpack.gui.history_words import version_lines
from briefpack.storage.version import Version

_ID = Qt.ItemDataRole.UserRole


class StepList(QListWidget):
    """The steps that undo knows, the latest first; choosing one goes there."""

    def __init__(self, history: QUndoStack) -> None:
        super().__init__()
        self._history = history
        self.setProperty("role", "history")
        self.setAccessibleName(self.tr("ขั้นตอนในครั้งนี้"))
        self.setUniformItemSizes(True)
        self.itemClicked.connect(self._go)
        self.itemActivated.connect(self._go)

    def refresh(self) -> None:
        """Show the steps as they are; the one that the dossier is at is chosen."""
        here = self._history.index()
        self.clear()
        for step in range(self._history.count(), -1, -1):
            text = self._history.text(step - 1) if step else self.tr("เริ่มต้น: เมื่อเปิดแฟ้ม")
            if step > here:
                text = self.tr("{0} (เลิกทำไว้)").format(text)
            item = QListWidgetItem(text, self)
            item.setData(_ID, step)
            if step == here:
                self.setCurrentItem(item)

    def _go(self, item: QListWidgetItem) -> None:
        step = item.data(_ID)
        if step != self._history.index():
            self._history.setIndex(step)


class VersionList(QListWidget):
    """The versions, the latest first; the chosen one stays chosen, by id."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: Sequence[Version] = ()
        self.setProperty("role", "history")
        self.setAccessibleName(self.tr("ฉบับที่เก็บไว้"))
        self.currentItemChanged.connect(lambda *_: self.chosen.emit())

    @property
    def chosen_id(self) -> str:
        """The id of the version that is chosen; empty without one."""
        item = self.currentItem()
        return "" if item is None else str(item.data(_ID))

    def choose(self, version_id: str) -> None:
        """Choose a version, where it is in the list."""
        for row in range(self.count()):
            item = self.item(row)
            if item is not None and item.data(_ID) == version_id:
                self.setCurrentItem(item)

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Show these versions."""
        if versions == self._shown and self.count():
            return
        before, self._shown = self.chosen_id, versions
        with QSignalBlocker(self):
            self.clear()
            for version in reversed(versions):
                item = QListWidgetItem(version_lines(version), self)
                item.setData(_ID, version.id)
            self.choose(before)
            if self.currentItem() is None and self.count():
                self.setCurrentRow(0)
