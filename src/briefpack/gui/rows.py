"""What a list of outcomes shows in one row: the same values on the left and in the pack."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import Qt

from briefpack.gui.painted_text import Hit

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
ID_ROLE = Qt.ItemDataRole.UserRole + 2


class Level(IntEnum):
    """How deep a row stands; the number is what screen readers are told."""

    SECTION = 0  # of a brief: only a pack has them, and says what they are
    PILLAR = 1
    TOPIC = 2
    OUTCOME = 3


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it is painted.

    `found_in` is a passage of something else than the text in which the search was found, after
    the name of what it is. `is_movable` is true of a pack's rows: their order is the officer's.
    `below` is what a section says about itself, after the `alert` of what is missing;
    `marks` are icons with their counts.
    """

    id: str
    level: Level
    text: str
    number: str = ""
    checked: Qt.CheckState | None = None
    badge: str = ""
    hits: tuple[Hit, ...] = ()
    found_in: str = ""
    found_hits: tuple[Hit, ...] = ()
    is_movable: bool = False
    below: str = ""
    alert: str = ""
    marks: tuple[tuple[str, int], ...] = ()
