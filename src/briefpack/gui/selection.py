"""What the officer is looking at: shared by the columns, so that each shows the same."""

from PySide6.QtCore import QObject, Signal

from briefpack.gui.search_keys import needle_of
from briefpack.gui.session import Session
from briefpack.model.filtering import Filters
from briefpack.model.pack import Pack


class Selection(QObject):
    """The pack at hand, the outcome shown, what is searched for and what is filtered by.

    Whatever shows record text marks the hits of a search in it: it listens to `needle_changed` and
    asks `search_keys.hits_in(selection.folded, text)` for the places, which costs little for text
    that is on the screen and should be asked for no other.
    """

    pack_changed = Signal()
    outcome_changed = Signal()
    section_changed = Signal()
    needle_changed = Signal()
    filters_changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        packs = session.dossier.packs
        self._pack_id = packs[-1].id if packs else ""
        self._outcome_id = ""
        self._section_key = ""
        self._needle = self._folded = ""
        self._filters = Filters()
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

    @property
    def folded(self) -> str:
        """What is searched for, as it stands in search keys; empty when nothing is."""
        return self._folded

    @property
    def filters(self) -> Filters:
        """What the outcomes are filtered by."""
        return self._filters

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
        if outcome_id and outcome_id not in self._session.index.places:
            return  # what speaks of it may outlive it
        if outcome_id:
            self.show_section("")
        if outcome_id != self._outcome_id:
            self._outcome_id = outcome_id
            self.outcome_changed.emit()

    def search(self, needle: str) -> None:
        """Look for this in every column."""
        if needle != self._needle:
            self._needle, self._folded = needle, needle_of(needle)
            self.needle_changed.emit()

    def filter_by(self, filters: Filters) -> None:
        """Show only the outcomes that these filters leave."""
        if filters != self._filters:
            self._filters = filters
            self.filters_changed.emit()

    def _keep_what_exists(self) -> None:
        """An edit, or undo, may have taken away the pack at hand or the outcome shown."""
        packs = self._session.dossier.packs
        if all(pack.id != self._pack_id for pack in packs):
            self.show_pack(packs[-1].id if packs else "")
        if self._outcome_id and self._outcome_id not in self._session.index.places:
            self.show_outcome("")
