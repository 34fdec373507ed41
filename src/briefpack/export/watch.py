"""How work on many rows tells how many are done, and hears that it should stop."""

from collections.abc import Callable
from typing import TypeAlias

Watch: TypeAlias = Callable[[int], None]
"""Called with the rows done so far; it raises where the officer stopped the work."""

WATCHED_ROWS = 500
"""How many rows are worked on between two calls."""


def unwatched(done: int) -> None:
    """The watch for work nobody watches."""
