"""What an action is: a row of the menus' tables."""

from enum import Enum, auto
from typing import NamedTuple


class Needs(Enum):
    """What must be there for an action to make sense."""

    NOTHING = auto()
    DOSSIER = auto()
    PACK = auto()
    OUTCOMES = auto()
    OUTCOME = auto()
    REVIEW = auto()


class ActionSpec(NamedTuple):
    """One action. `keys` are shown in the order given; an empty `text` is a line in the menu.

    With `in_list`, its keys work only where the list it is for has the focus: Delete is a letter's
    end in an editor.
    """

    name: str
    text: str = ""
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: Needs = Needs.NOTHING
    checkable: bool = False
    in_list: bool = False


LINE = ActionSpec("")
"""A line in a menu."""
