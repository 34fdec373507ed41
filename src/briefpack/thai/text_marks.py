"""Short marks of texts, by which one that was changed is known without keeping it."""

import hashlib
from collections.abc import Iterable
from functools import lru_cache

from briefpack.thai.search import fold


def marks_of(texts: Iterable[str]) -> str:
    """The marks of several texts, apart by blanks."""
    return " ".join(map(mark_of, texts))


@lru_cache(maxsize=4096)
def mark_of(text: str) -> str:
    """A short digest of the text as it is compared."""
    return hashlib.sha256(compared(text).encode("utf-8", "surrogatepass")).hexdigest()[:8]


def compared(text: str) -> str:
    """A text as it is compared: folded, without any blanks."""
    return "".join(fold(text).split())
