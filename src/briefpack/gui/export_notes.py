"""What an export will leave out, and what is unfinished in it: said before it is written."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefpack.errors import BriefpackError
from briefpack.gui.labels import label
from briefpack.gui.language import said, spoken
from briefpack.gui.newest import Newest

Notes = tuple[str, ...]


class ExportNotes(QWidget):
    """A line for each note; they are asked for beside the window."""

    def __init__(self) -> None:
        super().__init__()
        self.text = label(role="secondary", wraps=True)
        self._newest = Newest(self._show, self._fail, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        self.hide()

    @property
    def is_complete(self) -> bool:
        """Whether what is said is about what is chosen now."""
        return self._newest.is_idle

    def want(self, notes: Callable[[], Notes]) -> None:
        """Say these as soon as they are known."""
        self._newest.want(notes)

    def finish(self) -> None:
        """Nothing is asked any more: the dialog is being left."""
        self._newest.finish()

    def _show(self, notes: Notes) -> None:
        self.text.setText("\n".join(f"• {spoken(note)}" for note in notes))
        self.setVisible(bool(notes))

    def _fail(self, error: Exception) -> None:
        """What cannot be written is said here already."""
        if not isinstance(error, BriefpackError):
            raise error
        self._show((said(error),))
