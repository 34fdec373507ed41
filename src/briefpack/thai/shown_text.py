"""Text as any reader's fonts can show it."""

import re

from briefpack.thai.clean import printable

# Text pasted from Word brings bullets of symbol fonts along; what else is private to a font has no
# shape in another one, and is shown as what it would look like: a box.
_SYMBOL_BULLET = re.compile("[\uf0a7\uf0b7\uf0d8\uf0fc]")
_PRIVATE_USE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")


def has_private_use(text: str) -> bool:
    """Whether the text holds characters that only one font can draw."""
    return _PRIVATE_USE.search(text) is not None


def shown(text: str) -> str:
    """The text, printable, and without characters that only one font can draw."""
    return _PRIVATE_USE.sub("□", _SYMBOL_BULLET.sub("•", printable(text)))
