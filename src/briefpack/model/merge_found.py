"""What a merge found: what comes in, and what a person must decide."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import Any, TypeAlias

from briefpack.model.dossier import Dossier


class Why(Enum):
    """Why a person must decide."""

    BOTH_CHANGED = auto()
    BOTH_ADDED = auto()
    BOTH_MOVED = auto()
    REMOVED_HERE = auto()  # and changed, or used, there
    REMOVED_THERE = auto()
    WOULD_SHOW_MORE = auto()  # merged unasked, a note could appear where neither side let it


class Side(Enum):
    """Whose value stands in the result."""

    MINE = auto()
    THEIRS = auto()


Choice: TypeAlias = Side | str
"""A side, or the words that stand instead of both."""
Path: TypeAlias = tuple[str, ...]
"""The attributes and ids that lead to a value: ("annotations", "note-7")."""


class ProblemKind(StrEnum):
    """What is odd about the three dossiers, though they were merged."""

    BASE_IS_LATER = "base_is_later"  # the base is no ancestor of both
    SAME_ROUND_NUMBER = "same_round_number"  # both opened a round of one number


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to look at; nothing was decided about it."""

    kind: ProblemKind
    path: Path


@dataclass(frozen=True, slots=True)
class Incoming:
    """A change that mine gets from theirs. `field` is empty where a whole item came or went; then
    `before` or `after` is None. For an order, the values are ids, of which `about` were moved.
    """

    path: Path
    field: str
    before: Any
    after: Any
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """One decision. `field` is empty where it is about a whole item: a value that is None then is
    the side that has it not. Without a base, `base` is UNKNOWN. For an order, the values are ids,
    of which `about` have two places.
    """

    path: Path
    field: str
    why: Why
    base: Any
    mine: Any
    theirs: Any
    about: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The same for the same question: the path and the field, in one text."""
        parts = (*self.path, self.field) if self.field else self.path
        return "/".join(part.replace("~", "~0").replace("/", "~1") for part in parts)

    @property
    def takes_words(self) -> bool:
        """Whether words of the officer's own can stand instead of both."""
        return bool(self.field) and type(self.mine) is str is type(self.theirs)


@dataclass(frozen=True, slots=True)
class Merged:
    """The merged dossier, in which what is undecided is mine (or, where mine removed what theirs
    changed, still there), with all it was made of.
    """

    dossier: Dossier
    conflicts: tuple[Conflict, ...]
    incoming: tuple[Incoming, ...]
    problems: tuple[Problem, ...]
    base: Dossier | None
    mine: Dossier
    theirs: Dossier


Choices: TypeAlias = Mapping[str, Choice]


class Unknown:
    """The base of what stands on both sides where no base is known: equal to nothing, in every
    attribute too.
    """

    def __getattr__(self, name: str) -> "Unknown":
        if name.startswith("__"):
            raise AttributeError(name)
        return self


UNKNOWN = Unknown()
