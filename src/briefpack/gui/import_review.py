"""The draft under review and its own history."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from briefpack.gui.replace_command import Replace
from briefpack.model.draft import Draft, DraftItem, meeting_needs_check, needs_check
from briefpack.workflows.review_source import Reading

DraftChange = Callable[[Draft], Draft]


@dataclass(frozen=True, slots=True)
class Edited:
    """A step that was made: its name, what it may be merged with, and the draft before it."""

    label: str
    merge_key: str
    before: Draft


class After(StrEnum):
    """A page that comes after a review."""

    COMPARE = "compare"
    CARRY = "carry"


@dataclass(frozen=True, slots=True)
class LastStep:
    """The page after the review that is shown, and the ids of the outcomes chosen on it."""

    page: After
    chosen: tuple[str, ...] = ()


class Review(QObject):
    """The one door for changes of a draft, and which of its items the officer looks at."""

    changed = Signal()
    current_changed = Signal()
    stepped = Signal(object)
    """The `Edited` that was made, or None where the history, or the officer, went elsewhere."""

    def __init__(self, reading: Reading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reading = reading
        self.draft = reading.draft
        self.history = QUndoStack(self)
        self.earlier = 0
        """How many steps were made before those that the history knows."""
        self.last_step: LastStep | None = None
        """Where it is after the review; None while the draft itself is looked at."""
        self._is_editing = False
        self.history.indexChanged.connect(self._tell_moved)
        first = [item.key for item in self.draft.items if item.is_used]
        first += [item.key for item in self.draft.items]
        self._current = first[0] if first else -1
        self.is_at_meeting = False
        """Whether the last step from check to check led to the meeting as a whole."""

    @property
    def steps(self) -> int:
        """How many steps led to the draft as it is."""
        return self.earlier + self.history.index()

    @property
    def current(self) -> DraftItem | None:
        """The item that is looked at, or None in an empty draft."""
        return next((item for item in self.draft.items if item.key == self._current), None)

    def edit(self, label: str, change: DraftChange, merge_key: str = "") -> None:
        """Change the draft as one step; edits in a row with one `merge_key` are one step."""
        before, after = self.draft, change(self.draft)
        if after != before:
            at = before.at(self._current) if self.current else 0
            self.last_step = None  # what was compared or offered was another draft
            self._put(after)
            self._is_editing = True
            self.history.push(Replace(label, before, after, self._put, merge_key))
            self._is_editing = False
            if self.current is None and after.items:
                self.look_at(after.items[min(at, len(after.items) - 1)].key)
            self.stepped.emit(Edited(label, merge_key, before))

    def go_to(self, last_step: LastStep | None) -> None:
        """Go to a page after the review, choose something else on it, or come back from it."""
        if last_step != self.last_step:
            self.last_step = last_step
            self.stepped.emit(None)

    def look_at(self, key: int) -> None:
        """Look at another item."""
        self.is_at_meeting = False
        if key != self._current and any(item.key == key for item in self.draft.items):
            self._current = key
            self.current_changed.emit()

    def look_at_line(self, line: int) -> None:
        """Look at the item that came from this line: the current one where it did, else the first
        of the deepest."""
        current = self.current
        if current is not None and current.covers(line):
            return
        found = [item for item in self.draft.items if item.covers(line)]
        if found:
            self.look_at(max(found, key=lambda item: (item.is_used, item.level, -item.key)).key)

    def next_to_check(self, step: int = 1) -> bool:
        """Go to the next item to look at, round the end; False where there is none.

        What concerns the meeting as a whole is passed between the last item and the first.
        """
        draft = self.draft
        lines, whole = draft.open_lines(), len(draft.items)
        stops = [n for n, item in enumerate(draft.items) if needs_check(item, lines)]
        if meeting_needs_check(draft):
            stops.append(whole)
        if not stops:
            return False
        at = next((n for n, item in enumerate(draft.items) if item.key == self._current), whole)
        if self.is_at_meeting:
            at = whole
        # a stop that is the only one comes last, not at once
        found = min(stops, key=lambda stop: (step * (stop - at) - 1) % (whole + 1))
        if found == whole:
            self.is_at_meeting = True
        else:
            self.look_at(draft.items[found].key)
        return True

    def _tell_moved(self) -> None:
        if not self._is_editing:
            self.last_step = None
            self.stepped.emit(None)

    def _put(self, draft: Draft) -> None:
        self.draft = draft
        self.changed.emit()
