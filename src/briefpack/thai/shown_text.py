"""Text as any reader's fonts can show it."""

import re
import unicodedata

from briefpack.thai.clean import printable

# Text pasted from Word brings bullets of symbol fonts along; what else is private to a font has no
# shape in another one, and is shown as what it would look like: a box.
_SYMBOL_BULLET = re.compile("[\uf0a7\uf0b7\uf0d8\uf0fc]")
# All that `shown` may change, but for the order of marks. Most texts hold none of it.
_DOUBTFUL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200c\u2028\u2029\u2060\ud800-\uf8ff"
    "\ufdd0-\ufdef\ufeff\ufffe\uffff\U000f0000-\U0010ffff]"
)
_PRIVATE_USE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")


def has_private_use(text: str) -> bool:
    """Whether the text holds characters that only one font can draw."""
    return _PRIVATE_USE.search(text) is not None


def shown(text: str) -> str:
    """The text, printable, and without characters that only one font can draw."""
    # Python finds most texts printable sooner than they are searched: all that is doubtful is not.
    if (text.isprintable() or not _DOUBTFUL.search(text)) and unicodedata.is_normalized(
        "NFC", text
    ):
        return text
    return _PRIVATE_USE.sub("□", _SYMBOL_BULLET.sub("•", printable(text)))
