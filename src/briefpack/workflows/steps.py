"""How long work tells how far it is, and hears that it should stop."""

from collections.abc import Callable

from briefpack.bilingual import Bilingual

COMPOSING, DONE = Bilingual("เรียบเรียง", "Composing"), Bilingual("เสร็จแล้ว", "Done")

Step = Callable[[str, int, int], None]
"""Called with what is being done (of the core Bilingual), how much is done, and of how much.

It raises `errors.Cancelled` where the officer stopped the work; whoever calls it lets that fly.
"""


def unwatched(doing: str, done: int, total: int) -> None:
    """The step for work nobody watches."""
