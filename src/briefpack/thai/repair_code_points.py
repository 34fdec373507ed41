"""First: letters that are the right ones in a wrong code, or that nobody can see."""

import re

from briefpack.thai.draft import Edit
from briefpack.thai.letters import (
    CONSONANTS,
    FOLLOWING,
    LEADING,
    LETTERS,
    MARKS,
    NIKHAHIT,
    SARA_AM,
    TONES,
    ZERO_WIDTH,
)

# Fonts of Windows and of the Mac drew a mark in its other places (left of a tall letter, lowered)
# from codes of their own, which old programs wrote into their files.
_WINDOWS = "ฐ" + "\u0e34\u0e35\u0e36\u0e37" + "\u0e48\u0e49\u0e4a\u0e4b\u0e4c" * 2 + "ญ"
_WINDOWS += "\u0e31\u0e4d\u0e47" + "\u0e48\u0e49\u0e4a\u0e4b\u0e4c" + "\u0e38\u0e39\u0e3a"
_MAC = "\u0e31\u0e34\u0e35\u0e36\u0e37\u0e47"
_MAC += "".join(tone * 3 for tone in "\u0e48\u0e49\u0e4a\u0e4b\u0e4c") + "\u0e4d"
_GLYPHS = {
    **{chr(0xF700 + at): letter for at, letter in enumerate(_WINDOWS)},
    **{chr(0xF884 + at): letter for at, letter in enumerate(_MAC)},
}
GLYPHS = "\uf700-\uf71a\uf884-\uf899"

_GLYPH = re.compile(f"[{GLYPHS}]")
_A_LETTER = re.compile(f"[{CONSONANTS}]")
# A break may be meant between words, never inside what stands on one consonant. The joiners and
# the byte order mark mean nothing between Thai letters.
_IN_A_CLUSTER = re.compile(
    f"(?<=[{LETTERS}])[{ZERO_WIDTH}]+(?=[{MARKS}{FOLLOWING}])"
    f"|(?<=[{LEADING}])[{ZERO_WIDTH}]+(?=[{CONSONANTS}])"
    f"|(?<=[{LETTERS}])[\u200c\u200d\ufeff]+(?=[{LETTERS} .,;:)])"
)
_DOUBLE_E = re.compile("เเ")
_DOUBLE_CIRCLE = re.compile(f"{NIKHAHIT}{{1,3}}([{TONES}]?){NIKHAHIT}{{,3}}(?={SARA_AM})")


def private_use(line: str) -> list[Edit]:
    """Glyphs of Windows' and the Mac's Thai fonts become the letters they draw."""
    if not _GLYPH.search(line) or not _A_LETTER.search(line):
        return []
    return [
        Edit(found.start(), found.end(), _GLYPHS[found[0]], "private-use")
        for found in _GLYPH.finditer(line)
    ]


def zero_width(line: str) -> list[Edit]:
    """Invisible characters between a consonant and what belongs to it go."""
    return [
        Edit(found.start(), found.end(), "", "zero-width") for found in _IN_A_CLUSTER.finditer(line)
    ]


def double_e(line: str) -> list[Edit]:
    """เเ, typed twice, is แ."""
    return [Edit(at.start(), at.end(), "แ", "double-e") for at in _DOUBLE_E.finditer(line)]


def double_circle(line: str) -> list[Edit]:
    """The circle of ำ is not written a second time before it."""
    return [
        Edit(found.start(), found.end(), found[1], "doubled-mark")
        for found in _DOUBLE_CIRCLE.finditer(line)
    ]
