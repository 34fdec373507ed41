"""What stands half typed in a field that takes no half answers: kept till it is an answer."""

import logging
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject

from briefpack.errors import DossierError
from briefpack.gui.kept_review import KeptReview, Whole
from briefpack.model.plain_values import NOT_PLAIN, valued
from briefpack.storage.kept_elsewhere import set_aside
from briefpack.storage.kept_work import Kind, read_kept

log = logging.getLogger(__name__)


class Unfinished(QObject):
    """By the key of the field; it comes back when the field is shown again, also after a crash."""

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.log = KeptReview(folder, Kind.TYPING, self._whole, self)
        self._texts = _left_behind(folder)
        if self._texts:
            self.log.begin()

    def text(self, key: str) -> str | None:
        """What is half typed there."""
        return self._texts.get(key)

    def keep(self, key: str, text: str) -> None:
        """It is on the disk, as far as that takes it."""
        self._texts[key] = text
        self.log.add([key, text], len(self._texts))

    def forget(self, key: str) -> None:
        """It became an answer, or gave way to one."""
        if self._texts.pop(key, None) is not None:
            if self._texts:
                self.log.add([key, None], len(self._texts))
            else:
                self.log.end()

    def _whole(self) -> Whole | None:
        return Whole("", list(self._texts.items()), len(self._texts)) if self._texts else None


def _left_behind(folder: Path) -> dict[str, str]:
    try:
        kept = read_kept(folder, Kind.TYPING)
        if kept is None:
            return {}
        begun = [[key, text] for key, text in kept.begun]
        texts: dict[str, str] = {}
        for key, text in valued(tuple[tuple[str, str | None], ...], [*begun, *kept.steps]):
            texts.pop(key, None)
            if text is not None:
                texts[key] = text
    except (DossierError, *NOT_PLAIN) as error:
        log.warning("Unfinished texts are not usable: %s", type(error).__name__)
        with suppress(OSError):
            set_aside(folder, Kind.TYPING)
        return {}
    return texts
