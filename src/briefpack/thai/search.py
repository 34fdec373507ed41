"""Search keys: two spellings that look or mean the same to an officer have the same key.

Matching is then plain `needle in key`. Keys are for comparing, never for showing.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from briefpack.thai.digits import THAI_DIGITS
from briefpack.thai.letters import MARK_ORDER, MARKS, NIKHAHIT, SARA_AM, ZERO_WIDTH

_SPACES = "\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
_SPACES += "\u2009\u200a\u2028\u2029\u202f\u205f\u3000\x1c\x1d\x1e\x1f"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02"
_SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u2032\u0060\u00b4\uff07"
_SAME = {
    **dict.fromkeys(ZERO_WIDTH, ""),
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(_DOUBLE_QUOTES, '"'),
    **dict.fromkeys(_SINGLE_QUOTES, "'"),
    **{thai: str(value) for value, thai in enumerate(THAI_DIGITS)},
}
# Four times as fast as str.translate, whose tables are slow beyond ASCII.
_SAME_CHARACTER = re.compile(f"[{re.escape(''.join(_SAME))}]")
_SPACE_RUN = re.compile(" {2,}")
_SPLIT_SARA_AM = re.compile(f"\u0e4d([{MARKS}]*)\u0e32")
_MARK_RUN = re.compile(f"[{MARKS}\u0e33]{{2,}}")
# Two marks of which the second should come first, or is there twice: hardly any text has them.
_OUT_OF_ORDER = re.compile(
    "|".join(f"{mark}[{MARK_ORDER[: at + 1]}]" for at, mark in enumerate(MARK_ORDER))
    + f"|\u0e33[{MARKS}\u0e33]|\u0e4d"
)


def fold(text: str) -> str:
    """The search key of a text; folding a key again changes nothing.

    Same for search: Thai and Arabic digits, marks in any order or doubled, ํา and ำ, เเ and แ,
    upper and lower case, kinds of space, dash and quote; zero-width characters are nothing, and
    white space is one space. The ends are not stripped.
    """
    text = _decomposed(_decomposed(text).casefold())
    text = _decomposed(_SAME_CHARACTER.sub(lambda char: _SAME[char[0]], text))
    text = text.replace("เเ", "แ")
    if _OUT_OF_ORDER.search(text):
        text = _MARK_RUN.sub(_in_order, _SPLIT_SARA_AM.sub("\\1\u0e33", text))
    if "  " in text:
        text = _SPACE_RUN.sub(" ", text)
    # A Thai mark sorted beside a Latin accent has to change places with it: seen only in nonsense.
    return text if unicodedata.is_normalized("NFD", text) else fold(text)


def _decomposed(text: str) -> str:
    # NFD, as Unicode's caseless matching asks; never a compatibility form: those split ำ.
    return text if unicodedata.is_normalized("NFD", text) else unicodedata.normalize("NFD", text)


_ordered: dict[str, str] = {}


def _in_order(run: re.Match[str]) -> str:
    known = _ordered.get(run[0])
    return known if known is not None else _ordered.setdefault(run[0], _canonical(run[0]))


def _canonical(run: str) -> str:
    """Vowel signs, then tone mark, then ์, each once; sara am last, its circle not written twice."""
    marks = set(run)
    sara_am = SARA_AM if SARA_AM in marks else ""
    if sara_am:
        marks -= {SARA_AM, NIKHAHIT}
    return "".join(sorted(marks, key=MARK_ORDER.index)) + sara_am


# A language has few clusters: marking hits in the rows on screen must keep up with typing.
_fold_cluster = lru_cache(maxsize=4096)(fold)


@dataclass(frozen=True, slots=True)
class Folded:
    """A search key, and for each of its characters the (start, end) it stands for in the text."""

    text: str
    offsets: tuple[tuple[int, int], ...]


def fold_with_offsets(text: str) -> Folded:
    """The key of `fold`, with the way back; clusters (a letter and its marks) stay whole."""
    key: list[str] = []
    offsets: list[tuple[int, int]] = []
    for start, end in _clusters(text):
        part = _fold_cluster(text[start:end])
        if part == " " and key and key[-1] == " ":
            part = ""  # a zero-width character between two spaces
        key.append(part)
        offsets += [(start, end)] * len(part)
    return Folded("".join(key), tuple(offsets))


def find_hits(needle: str, haystack: Folded) -> list[tuple[int, int]]:
    """Where a folded needle stands: (start, end) in the original text, in order, apart."""
    hits: list[tuple[int, int]] = []
    at = haystack.text.find(needle) if needle else -1
    while at >= 0:
        start, end = haystack.offsets[at][0], haystack.offsets[at + len(needle) - 1][1]
        if hits and start < hits[-1][1]:
            hits[-1] = (hits[-1][0], end)
        else:
            hits.append((start, end))
        at = haystack.text.find(needle, at + len(needle))
    return hits


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Stretches that fold by themselves: no rule of `fold` reaches over their borders."""
    starts: list[int] = []
    before, has_circle = "", False  # what precedes, zero-width characters not counted
    for at, char in enumerate(text):
        mark = unicodedata.category(char)[0] == "M"
        belongs = (
            mark
            or char in ZERO_WIDTH
            or char == "\u0e33"
            or (char == "\u0e32" and has_circle)
            or (char == "เ" and before == "เ")
            or (char.isspace() and before.isspace())
        )
        if not belongs or not starts:
            starts.append(at)
        if char not in ZERO_WIDTH:
            has_circle = char == "\u0e4d" or (has_circle and mark)
            before = char
    return pairwise([*starts, len(text)])
