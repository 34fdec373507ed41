"""The kinds of Thai letters, each as what stands between the brackets of a pattern."""

CONSONANTS = "ก-ฮ"
LEADING = "เ-ไ"
TONES = "\u0e48-\u0e4b"
VOWEL_MARKS = "\u0e31\u0e34-\u0e39"
MARKS = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
FOLLOWING = "ะาำๅ"
LETTERS = "ก-ฮะ-ฺเ-ๅ็-๎"
NIKHAHIT = "\u0e4d"
SARA_AM = "\u0e33"
SPACES = " \u00a0\u2000-\u200a\u202f\u3000"
ZERO_WIDTH = "\u00ad\u034f\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"

# Dot below, vowels below, vowels above, tone marks, ์ and ๎: the order in which they are written.
MARK_ORDER = "\u0e3a\u0e38\u0e39\u0e31\u0e34\u0e35\u0e36\u0e37\u0e47\u0e4d"
MARK_ORDER += "\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4e"
_VOWELS_OF_ONE = frozenset("\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e47\u0e4d")
_TONES_OF_ONE = frozenset("\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4e")


def ordered(marks: str) -> str | None:
    """The marks of one consonant in the order they are written, each once.

    None if no consonant carries them together: two vowel signs, or two tone marks.
    """
    kinds = set(marks)
    if len(kinds & _VOWELS_OF_ONE) > 1 or len(kinds & _TONES_OF_ONE) > 1:
        return None
    return "".join(sorted(kinds, key=MARK_ORDER.index))
