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
from briefpack.gui.language import said, spoken
from briefpack.gui.session import Session
from briefpack.gui.status_line import StatusLine
from briefpack.model.sound import dropped_words
from briefpack.storage.changed_on_disk import ChangedOnDisk, TakenOver
from briefpack.storage.read_only import ReadOnlyDocument, Reason


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
        self._access = ""
        self._unkept = ""

    def say_left_out(self, session: Session) -> None:
        """What of the file that was opened could not be used."""
        words = spoken(dropped_words(session.document.dropped))
        if words and self._banner.isVisible():  # who may edit it comes first
            self._line.say(words)
        elif words:
            self._banner.say(words)

    def say_saved(self, name: str) -> None:
        """The dossier of this name was saved."""
        if not self._unkept:
            self._banner.hide()
        self._line.say(self.tr("บันทึก {0} แล้ว").format(name))

    def say_exported(self, paths: Sequence[Path], notes: Sequence[str]) -> None:
        """These files were written; `notes` say what was left out."""
        first = paths[0]
        done = self.tr("ส่งออก {0} แล้ว").format(first.name)
        if len(paths) > 1:
            done = self.tr("ส่งออก {0} แฟ้มแล้ว").format(len(paths))
        open_file = [(self.tr("เปิดแฟ้ม"), lambda: show_file(first))] if len(paths) == 1 else []
        self._line.say(
            " · ".join((done, *map(spoken, notes))),
            *open_file,
            (self.tr("เปิดโฟลเดอร์"), lambda: show_folder(first)),
        )

    def withdraw_failure(self, doing: str) -> None:
        """What could not be done was done now; other bad news stays."""
        if self._banner.message.text().startswith(f"{doing}: "):
            self._banner.hide()

    def say_failure(self, doing: str, error: BaseException) -> None:
        """What could not be done: foreseen trouble in place, a fault in a box."""
        if isinstance(error, ChangedOnDisk):
            self._say_changed(doing, error)
        elif isinstance(error, BriefpackError):
            self._banner.say(f"{doing}: {said(error)}" if doing else said(error))
        else:
            messages.show_failure(self._window, doing, error)

    def say_refused(self, why: str) -> None:
        """What was asked for is not possible; nothing has changed."""
        self._banner.say(why)

    def say_not_edited(self, session: Session, doing: str, error: BaseException) -> None:
        """An edit could not be kept; what was typed waits on the screen."""
        if isinstance(error, ReadOnlyDocument):  # why is said where the ways out are
            self.say_access(session)
            self._line.say(doing)
            return
        if not len(session.drafts):
            self.say_failure(doing, error)
            return
        words = self.tr(
            "{0}: {1} — ข้อความที่พิมพ์ยังอยู่บนหน้าจอครบ โปรแกรมจะลองเก็บเองอีกเรื่อย ๆ โปรดอย่าเพิ่งปิดโปรแกรม"
        )
        self._unkept = words.format(doing, said(error))
        self._banner.say(self._unkept, self.tr("ลองเก็บอีกครั้ง"), session.keep_drafts)

    def say_drafts(self, session: Session) -> None:
        """What waited was kept; the banner said otherwise."""
        if len(session.drafts) or not self._unkept:
            return
        if self._banner.message.text() == self._unkept:
            self._banner.hide()
        self._unkept = ""
        self._line.say(self.tr("เก็บข้อความที่พิมพ์ไว้ครบแล้ว"))

    def _say_changed(self, doing: str, error: ChangedOnDisk) -> None:
        """What another saved stays; the officer chooses what becomes of both."""
        files = self._files
        ways: list[tuple[str, Callable[[], object]]] = []
        if files.merge is not None:
            ways.append((self.tr("รวมการแก้ไข…"), files.merge))
        ways.append((self.tr("บันทึกเป็นสำเนา…"), files.save_copy))
        if not isinstance(error, TakenOver):
            ways.append((self.tr("บันทึกทับ"), files.overwrite))
        self._banner.say(said(error), *ways[0], ways[1:])

    def say_access(self, session: Session) -> None:
        """Why the dossier may only be read, or who has taken it over; and what can be done."""
        document, files = session.document, self._files
        if self._access and self._banner.message.text() == self._access:
            self._banner.hide()
        copy = (self.tr("เปิดเป็นสำเนา…"), files.save_copy)
        if document.taken_over is not None:
            words = self.tr("{0} เข้าแก้ไขแฟ้มนี้แทนแล้ว งานของท่านยังอยู่ครบ แต่บันทึกลงแฟ้มเดิมไม่ได้")
            words = self._access = words.format(spoken(document.taken_over.holder))
            self._banner.say(words, self.tr("บันทึกเป็นสำเนา…"), files.save_copy)
        elif document.read_only is not None:
            words, reason = spoken(document.read_only.words), document.read_only.reason
            if reason is Reason.LEFT_BEHIND:
                self._banner.say(words, self.tr("เข้าถือสิทธิ์แก้ไขแทน…"), files.take_over, (copy,))
            elif reason is Reason.FREED:
                self._banner.say(words, self.tr("เปิดเพื่อแก้ไข"), files.reopen)
            elif reason is Reason.HELD:
                again = (self.tr("อ่านฉบับล่าสุด"), files.reopen)
                self._banner.say(words, *copy, (again,))
            else:
                self._banner.say(words, *copy)
            self._access = words
