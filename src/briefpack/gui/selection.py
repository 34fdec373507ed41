"""What the officer is looking at: shared by the columns, so that each shows the same."""

from PySide6.QtCore import QObject, Signal

from briefpack.gui.session import Session
from briefpack.model.pack import Pack


class Selection(QObject):
    """The pack at hand, the outcome shown, and what is searched for (as typed)."""

    pack_changed = Signal()
    outcome_changed = Signal()
    section_changed = Signal()
    needle_changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        packs = session.dossier.packs
        self._pack_id = packs[-1].id if packs else ""
        self._outcome_id = ""
        self._section_key = ""
        self._needle = ""
        session.dossier_changed.connect(self._keep_what_exists)

    @property
    def pack(self) -> Pack | None:
        """The pack at hand; None in a dossier without packs."""
        return next((p for p in self._session.dossier.packs if p.id == self._pack_id), None)

    @property
    def pack_id(self) -> str:
        """The id of the pack at hand, or empty."""
        return self._pack_id

    @property
    def outcome_id(self) -> str:
        """The outcome shown on the right, or empty."""
        return self._outcome_id

    @property
    def needle(self) -> str:
        """What is searched for, as typed; empty when all is shown."""
        return self._needle

    def show_pack(self, pack_id: str) -> None:
        """Make this pack the one at hand."""
        if pack_id != self._pack_id:
            self._pack_id = pack_id
            self.pack_changed.emit()

    @property
    def section_key(self) -> str:
        """The section of the pack shown on the right instead of an outcome, or empty."""
        return self._section_key

    def show_section(self, key: str) -> None:
        """Show this section of the pack at hand, and no outcome."""
        if key != self._section_key:
            self._section_key = key
            if key:
                self.show_outcome("")
            self.section_changed.emit()

    def show_outcome(self, outcome_id: str) -> None:
        """Show this outcome in every column."""
        if outcome_id:
            self.show_section("")
        if outcome_id != self._outcome_id:
            self._outcome_id = outcome_id
            self.outcome_changed.emit()

    def search(self, needle: str) -> None:
        """Look for this in every column."""
        if needle != self._needle:
            self._needle = needle
            self.needle_changed.emit()

    def _keep_what_exists(self) -> None:
        """Undo may have taken away the pack at hand."""
        packs = self._session.dossier.packs
        if all(pack.id != self._pack_id for pack in packs):
            self.show_pack(packs[-1].id if packs else "")
