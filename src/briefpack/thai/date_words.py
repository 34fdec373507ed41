"""The words officers put into dates, as patterns over folded text (see `thai.search`)."""

import re
from functools import cache

from briefpack.thai.cldr import BE_OFFSET, Lang, day_names, month_names
from briefpack.thai.search import fold

_LANGS: tuple[Lang, ...] = ("th", "en")
_BUDDHIST = r"พ\.? ?ศ\.?|พุทธศักราช|b\.?e\.?"
_CHRISTIAN = r"ค\.? ?ศ\.?|คริสต์ศักราช|c\.?e\.?|a\.?d\.?"
ERA = f"{_BUDDHIST}|{_CHRISTIAN}"

# Years as people write them: CE 1800–2300, and the same years in the Buddhist era; a bare number
# below 2400 is no B.E. year (B.E. 2343–2399 needs its พ.ศ.).
_CE_YEARS = range(1800, 2301)
_BE_YEARS = range(1800 + BE_OFFSET, 2301 + BE_OFFSET)
_LEAST_BARE_BE_YEAR = 2400


class UnreadYear(ValueError):  # noqa: N818  # it names what happened, in a sentence of ours
    """A number that is no year we can place; the text (Thai) says why."""


_LEAD = re.compile(r"(?:(?:ภายใน|ระหว่าง|ในช่วง|ช่วง|ตั้งแต่|ใน) *)?")
_LONGEST = 150  # characters; the longest interval we write ourselves has 76


def time_key(text: str) -> str:
    """The folded text without its ends' spaces and without a word like ภายใน in front.

    ValueError (Thai) for a text too long to be a time: the patterns are not made for a page.
    """
    if len(text) > _LONGEST:
        raise ValueError("ข้อความยาวเกินกว่าจะเป็นวันที่")
    return _LEAD.sub("", fold(text).strip(), count=1)


def named(text: str) -> str:
    """The text as a message names it: in quotes, a long one cut."""
    return f"“{text}”" if len(text) <= _LONGEST else f"“{text[:60]}…”"


def is_buddhist(era: str) -> bool:
    """Whether an era word, as matched by `ERA`, means the Buddhist era."""
    return re.fullmatch(_BUDDHIST, era) is not None


def common_year(digits: str, era: str = "") -> int:
    """The CE year that a number with or without an era word means; UnreadYear if there is none.

    Two digits are B.E. 25xx. Four digits from 2400 are B.E., 1800–2300 are CE.
    """
    year, two_digits = int(digits), len(digits) == 2
    buddhist = is_buddhist(era) if era else two_digits or year >= _LEAST_BARE_BE_YEAR
    if buddhist and two_digits:
        year += 2500
    if len(digits) in (2, 4) and year in (_BE_YEARS if buddhist else _CE_YEARS):
        return year - BE_OFFSET if buddhist else year
    raise UnreadYear(f"ปี {era} {digits} ไม่ใช่ปีที่อ่านได้".replace("  ", " "))


@cache
def months() -> dict[str, int]:
    """Month number by name, letters only: both languages, full and abbreviated."""
    names = {
        _letters(name): number
        for lang in _LANGS
        for width in ("wide", "abbreviated")
        for number, name in enumerate(month_names(lang, width), start=1)
    }
    # Spoken Thai drops -คม and -ยน; "sept" is common in English.
    spoken = {name[:-2]: number for name, number in names.items() if name.endswith(("คม", "ยน"))}
    return {**{name: n for name, n in spoken.items() if len(name) > 2}, **names, "sept": 9}


@cache
def weekdays() -> dict[str, int]:
    """Weekday number (Monday is 0) by name, letters only, without วัน."""
    return {
        _letters(name).removeprefix("วัน"): number
        for lang in _LANGS
        for width in ("wide", "abbreviated")
        for number, name in enumerate(day_names(lang, width))
    } | {"พฤหัส": 3, "tues": 1, "thur": 3, "thurs": 3}


@cache
def month_pattern() -> str:
    """Any name of a month."""
    return _any_of(months())


@cache
def weekday_pattern() -> str:
    """Any name of a weekday, with its วัน and ที่."""
    return f"(?:วัน)?(?:{_any_of(weekdays())})"


def month_number(word: str) -> int:
    """The month that a word matched by `month_pattern` names."""
    return months()[_letters(word)]


def weekday_number(word: str) -> int:
    """The weekday that a word matched by `weekday_pattern` names."""
    return weekdays()[_letters(word).removeprefix("วัน")]


def _letters(name: str) -> str:
    return fold(name).replace(".", "").replace(" ", "")


def _any_of(names: dict[str, int]) -> str:
    """Longest first; short names also with dots and spaces between the letters: พ.ย., พ ย, พย."""
    patterns = (
        re.sub(r"(?<=[ก-ฺ])(?=[ก-ฮ])", r"\\.? ?", name) if len(name) <= 4 else name
        for name in sorted(names, key=len, reverse=True)
    )
    return "|".join(f"{pattern}\\.?" for pattern in patterns)
