"""Taking up what a crash left behind, or throwing it away."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from briefpack.errors import BriefpackError
from briefpack.gui.file_flow import FileFlow
from briefpack.gui.recovery_box import RecoveryBox
from briefpack.gui.status_line import Button
from briefpack.storage.discarded import KEPT, clear_discarded, discard, discarded, put_back
from briefpack.storage.leftovers import Leftover
from briefpack.storage.unsaved_work import unsaved_work


class RecoveryFlow(QObject):
    """Fills the box on the welcome page and does what is asked for there."""

    failed = Signal(str, object)
    said = Signal(str, object)

    def __init__(self, box: RecoveryBox, files: FileFlow, state_folder: Path) -> None:
        super().__init__(box)
        self._box = box
        self._files = files
        self._state_folder = state_folder
        clear_discarded(state_folder)
        files.opened.connect(lambda _: self.said.emit("", ()))  # no way back from elsewhere
        box.recover_requested.connect(self._recover)
        box.discard_requested.connect(self._discard)
        box.put_back_requested.connect(self._put_back)

    def refresh(self) -> None:
        """Offer what there is now."""
        self._box.show_work(unsaved_work(self._state_folder), discarded(self._state_folder))
        if self._box.rows:
            self._box.rows[0].recover.setFocus()

    def _recover(self, left: Leftover) -> None:
        self._files.recover(left)
        if self._files.session is None:  # another window may have taken it up meanwhile
            self.refresh()

    def _discard(self, left: Leftover) -> None:
        try:
            discard(left, self._state_folder)
        except BriefpackError as error:
            self.failed.emit(self.tr("ทิ้งงานไม่ได้"), error)
        else:
            words = self.tr("ทิ้งงานของ {0} แล้ว เก็บไว้ {1} วันก่อนลบ").format(left.name, KEPT.days)
            back: Button = (self.tr("นำกลับมา"), lambda: self._put_back_of(left.folder.name))
            self.said.emit(words, (back,))
        self.refresh()

    def _put_back_of(self, name: str) -> None:
        for left in discarded(self._state_folder):
            if left.folder.name == name:
                self._put_back(left)

    def _put_back(self, left: Leftover) -> None:
        try:
            put_back(left, self._state_folder)
        except BriefpackError as error:
            self.failed.emit(self.tr("นำงานกลับมาไม่ได้"), error)
        else:
            self.said.emit(self.tr("นำงานของ {0} กลับมาแล้ว").format(left.name), ())
        self.refresh()
