"""A panel that follows the pack at hand, and costs nothing while it is not seen."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from briefpack.gui.labels import label, set_property
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.settings import Settings
from briefpack.gui.theme import XS, M


class LivePanel(QWidget):
    """Shows what is made from the pack. It looks at the dossier only while it is seen.

    What it has to say of that stands in `said`, which is not there while there is nothing to say.
    """

    def __init__(
        self,
        session: Session,
        selection: Selection,
        settings: Settings,
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self._session = session
        self._selection = selection
        self._settings = settings
        self._today = today
        self._is_stale = True
        self.said = label(role="secondary", balanced=True)
        self.said.setContentsMargins(M, 0, M, XS)
        self.said.hide()
        selection.pack_changed.connect(self.note_change)
        session.dossier_changed.connect(self.note_change)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._look()

    def note_change(self) -> None:
        """What is shown is made from something else: the dossier, the pack or the settings."""
        if self.isVisible():
            self._look()
        else:
            self._is_stale = True

    def _look(self) -> None:
        self._is_stale = False
        self._refresh()

    def _refresh(self) -> None:
        """Have what is shown made anew."""
        raise NotImplementedError

    def _say_notes(self, notes: Iterable[str]) -> None:
        """A line for each: beside each other one would end in the middle of a Thai word of it."""
        self._say("\n".join(notes))

    def _say(self, words: str, role: str = "secondary") -> None:
        set_property(self.said, "role", role)
        self.said.setText(words)
        self.said.setVisible(bool(words))
