"""Saving a dossier that is about to be closed: the window waits for it, since it goes away."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefpack.errors import BriefpackError
from briefpack.gui import file_dialogs, messages
from briefpack.gui.language import said
from briefpack.gui.messages import Both
from briefpack.gui.session import Session
from briefpack.gui.settings import Settings
from briefpack.storage.changed_on_disk import ChangedOnDisk, TakenOver


class LastSave(QObject):
    """Asks what becomes of both where another saved the file, or has it by now."""

    failed = Signal(str, object)

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self.merge: Callable[[], object] | None = None
        """Merges the open dossier with what another saved in its file; offered where it is set."""

    def save(self, session: Session) -> bool:
        """Whether the dossier is saved and may be closed; its file is asked for the first time."""
        path = session.document.path
        return self._save_as(session) if path is None else self._publish(session, path)

    def _save_as(self, session: Session, name: str = "") -> bool:
        path = file_dialogs.ask_to_save(self._window, self._settings, name or session.name)
        return path is not None and self._publish(session, path)

    def _publish(self, session: Session, path: Path, *, overwrite: bool = False) -> bool:
        try:
            session.publish(path, overwrite=overwrite)
        except ChangedOnDisk as error:
            return self._ask_about_both(session, error)
        except BriefpackError as error:
            self.failed.emit(self.tr("บันทึกไม่ได้"), error)
            return False
        self._settings.remember_file(path)
        return True

    def _ask_about_both(self, session: Session, error: ChangedOnDisk) -> bool:
        answer = messages.ask_about_both(
            self._window,
            session.name,
            said(error),
            can_merge=self.merge is not None,
            can_replace=not isinstance(error, TakenOver),
        )
        own = session.document.path
        if answer is Both.COPY:
            return self._save_as(session, self.tr("{0} (สำเนา)").format(session.name))
        if answer is Both.REPLACE and own is not None:
            return self._publish(session, own, overwrite=True)
        if answer is Both.MERGE and self.merge is not None:
            self.merge()  # the dossier stays open: the officer looks at what came together
        return False
