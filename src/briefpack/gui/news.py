"""How what was asked for went: good news in the status line, bad news in the banner."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefpack.errors import BriefpackError
from briefpack.gui import messages
from briefpack.gui.banner import Banner
from briefpack.gui.export_flow import show_file, show_folder
from briefpack.gui.file_flow import FileFlow
from briefpack.gui.status_line import StatusLine
from briefpack.storage.document import ChangedOnDisk


class News(QObject):
    """Says it, with what can be done next."""

    def __init__(
        self,
        window: QWidget,
        line: StatusLine,
        banner: Banner,
        files: FileFlow,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._line = line
        self._banner = banner
        self._files = files

    def say_saved(self, name: str) -> None:
        """The dossier of this name was saved."""
        self._banner.hide()
        self._line.say(self.tr("บันทึก {0} แล้ว").format(name))

    def say_exported(self, paths: Sequence[Path], notes: Sequence[str]) -> None:
        """These files were written; `notes` say what was left out."""
        first = paths[0]
        said = self.tr("ส่งออก {0} แล้ว").format(first.name)
        if len(paths) > 1:
            said = self.tr("ส่งออก {0} แฟ้มแล้ว").format(len(paths))
        open_file = [(self.tr("เปิดแฟ้ม"), lambda: show_file(first))] if len(paths) == 1 else []
        self._line.say(
            " · ".join((said, *notes)),
            *open_file,
            (self.tr("เปิดโฟลเดอร์"), lambda: show_folder(first)),
        )

    def withdraw_failure(self, doing: str) -> None:
        """What could not be done was done now; other bad news stays."""
        if self._banner.message.text().startswith(f"{doing}: "):
            self._banner.hide()

    def say_failure(self, doing: str, error: Exception) -> None:
        """What could not be done: foreseen trouble in place, a fault in a box."""
        if isinstance(error, ChangedOnDisk):
            self._say_changed(error)
        elif isinstance(error, BriefpackError):
            self._banner.say(f"{doing}: {error}")
        else:
            messages.show_failure(self._window, doing, error)

    def _say_changed(self, error: ChangedOnDisk) -> None:
        """What another saved stays; the officer chooses what becomes of both."""
        ways: list[tuple[str, Callable[[], object]]] = []
        if self._files.merge is not None:
            ways.append((self.tr("รวมการแก้ไข…"), self._files.merge))
        ways.append((self.tr("บันทึกทับ"), self._files.overwrite))
        self._banner.say(str(error), *ways[0], ways[1:])
