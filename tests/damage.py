"""What Thai text suffers on its way through PDF readers, old fonts and old programs, one kind each.

Each takes a text and a source of chance, and damages all or some of the places that can suffer.
"""

import random
import re
from collections.abc import Callable
from itertools import count

from briefpack.thai.letters import CONSONANTS, LEADING, LETTERS, MARKS, TONES, VOWEL_MARKS

Damage = Callable[[str, random.Random], str]

_VOWEL_AND_TONE = re.compile(f"([{VOWEL_MARKS}])([{TONES}\u0e4c])")
_SARA_AM = re.compile(f"([{CONSONANTS}])([{TONES}]?)ำ")
_MARKS_AND_NEXT = re.compile(f"([{CONSONANTS}])([{MARKS}]+)([{CONSONANTS}])(?![{MARKS}])")
_TONE_BEFORE_LEADING = re.compile(f"([{TONES}])([{LEADING}])")
_TONE_AND_AA = re.compile(f"([{TONES}])([าะ])")
_TONE = re.compile(f"([{TONES}])")
_MARK = re.compile(f"([{MARKS}])")
_CLUSTER = re.compile(f"([{LEADING}]?[{CONSONANTS}][{MARKS}]*)(?=[{LETTERS}])")
_IN_CLUSTER = re.compile(f"(?<=[{CONSONANTS}])([{MARKS}ำ])")

_WINDOWS = {
    "\u0e48": "\uf70a\uf705\uf713",
    "\u0e49": "\uf70b\uf706\uf714",
    "\u0e4a": "\uf70c\uf707\uf715",
    "\u0e4b": "\uf70d\uf708\uf716",
    "\u0e4c": "\uf70e\uf709\uf717",
    "\u0e34": "\uf701",
    "\u0e35": "\uf702",
    "\u0e36": "\uf703",
    "\u0e37": "\uf704",
    "\u0e31": "\uf710",
    "\u0e47": "\uf712",
    "\u0e38": "\uf718",
    "\u0e39": "\uf719",
    "ญ": "\uf70f",
    "ฐ": "\uf700",
}
_MAC = {
    "\u0e31": "\uf884",
    "\u0e34": "\uf885",
    "\u0e35": "\uf886",
    "\u0e36": "\uf887",
    "\u0e37": "\uf888",
    "\u0e47": "\uf889",
    "\u0e48": "\uf88a\uf88b\uf88c",
    "\u0e49": "\uf88d\uf88e\uf88f",
    "\u0e4a": "\uf890\uf891\uf892",
    "\u0e4b": "\uf893\uf894\uf895",
    "\u0e4c": "\uf896\uf897\uf898",
}


def _some(pattern: re.Pattern[str], new: str, share: float) -> Damage:
    def damage(text: str, chance: random.Random) -> str:
        return pattern.sub(
            lambda found: found.expand(new) if chance.random() < share else found[0], text
        )

    return damage


def _in_font(glyphs: dict[str, str]) -> Damage:
    def damage(text: str, chance: random.Random) -> str:
        return "".join(chance.choice(glyphs.get(letter, letter)) for letter in text)

    return damage


def _displaced(text: str, chance: random.Random) -> str:
    """About one mark in forty; on the last line of all kinds, for the page to look damaged."""
    numbers = count(chance.randrange(40))
    slipped = _MARKS_AND_NEXT.sub(
        lambda found: found[0] if next(numbers) % 40 else found[1] + found[3] + found[2], text
    )
    return swapped(slipped, chance)


def swapped(text: str, chance: random.Random) -> str:
    """A tone mark before its vowel sign, about every second time."""
    return _some(_VOWEL_AND_TONE, r"\2\1", 0.5)(text, chance)


DAMAGES: dict[str, Damage] = {
    "mark order": swapped,
    "sara am split by a space": _some(_SARA_AM, r"\1\2 า", 1.0),
    "sara am as a circle and aa": _some(_SARA_AM, r"\1\2ํา", 1.0),
    "sara am as circle, tone and aa": _some(_SARA_AM, r"\1ํ\2า", 1.0),
    "a circle on every aa": lambda text, chance: (
        text.replace("ำ", "ํา").replace("า", "ํา").replace("ํํ", "ํ")
    ),
    "glyphs of Windows": _in_font(_WINDOWS),
    "glyphs of the Mac": _in_font(_MAC),
    "zero width in clusters": _some(_IN_CLUSTER, "\u200b\\1", 0.3),
    "doubled marks": _some(_MARK, r"\1\1", 0.2),
    "displaced by a consonant": _displaced,
    "tone on a leading vowel": _some(_TONE_BEFORE_LEADING, r"\2\1", 0.7),
    "tone on aa": _some(_TONE_AND_AA, r"\2\1", 0.7),
    "space before a tone": _some(_TONE, r" \1", 0.3),
    "two เ for แ": _some(re.compile("แ"), "เเ", 1.0),
    "spaces of justified lines": _some(_CLUSTER, r"\1 ", 0.1),
}


def damaged_by(kind: str, text: str, seed: int) -> str:
    """The text with this kind of damage; the same seed damages the same places."""
    return DAMAGES[kind](text, random.Random(seed))  # noqa: S311  # repeatable damage
