"""No-break marks where a line must not end: in dates, after พ.ศ. and สปป., in ครั้งที่ ๒๒.

For documents only. Records keep their plain spaces; `unglue` gives them back for comparing.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import TypeAlias

from briefpack.thai.cldr import month_names

NBSP = "\u00a0"
WORD_JOINER = "\u2060"
_DASH = "[-–]"
_DIGITS = "[0-9๐-๙]"
_ABBREVIATION = r"(?<![ก-๎.])(?:[ก-ฮ]{1,3}\.){1,6}"
_ENDS_ABBREVIATED = re.compile(rf"{_ABBREVIATION}\Z")
_COUNTED = "ครั้งที่|ข้อที่|ข้อ|หน้า|วันที่|ปี|ปีงบประมาณ|ไตรมาสที่|ฉบับที่|เล่มที่|มาตรา|ระยะที่|ลำดับที่|แห่งที่|ร้อยละ"


# What is counted, as it stands behind a number; names that only begin so (วันที่, ฝ่ายไทย) do not.
_UNITS = (
    "เดือน|ปี(?!\u2060?ที่|งบ)|วัน(?!\u2060?ที่|[จอพศส])|สัปดาห์|ชั่วโมง|นาที(?!่)"
    "|ครั้ง(?!\u2060?ที่)|คน|ราย(?![กงช])|แห่ง(?!\u2060?ที่)"
    "|ฝ่าย(?!ไทย|ลาว)|ประเทศ(?!ไทย)|ฉบับ(?!\u2060?ที่)|โครงการ|ทุน|เท่า|ไร่|ตัน|ล้าน|บาท|ดอลลาร์|กิโลเมตร|กม\\."
    "|เมกะวัตต์|(?:years?|months?|weeks?|days?|hours?|million|billion|per cent|countries|km)\\b"
)
# The space between: not that behind a year, which the next word has nothing to do with.
_BEFORE_UNIT = rf"(?<={_DIGITS} )(?<!{_DIGITS}{{4}} )(?={_UNITS})"
# COVID-19, but nothing in an address, which whoever copies it must get as it was written.
_CODE = (
    rf"(?<![A-Za-z0-9/.:@_=&?%#~+-])[A-Za-z]{{1,12}}-"
    rf"(?={_DIGITS}{{1,4}}(?![A-Za-z0-9๐-๙@/_=-]|\.[A-Za-z0-9]))"
)

# Where a line may end although no space stands there: after the dash of an interval, before a
# bracket that closes one, after a full stop (พ.ศ.๒๕๖๕), and inside วันที่, ครั้งที่ and (เสนอ), which
# are two words to a dictionary.
_JOINED = re.compile(rf"{_DASH}|{_DIGITS}(?=\))|[ก-๎](?=ที่{NBSP})|\(เสน(?=อ)|\A\.\Z")


# (ดู https://…: a long address begins a line of its own, and the word before it goes along. Nothing
# is put into the address: whoever copies it must get what was written.
_BEFORE_LINK = re.compile(
    r"(?:(?<=ดู)|(?<=ที่)|(?<=เว็บไซต์)|(?<=\b[Ss]ee)|(?<=\bat)) (?=https?://|www\.)"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")

# Whatever is glued holds one of these signs, each of which begins with a character of one set: a
# number before a dash or a month (1 - 3, 1 พฤศจิกายน), else one behind a word and a space (ปี 2565,
# November 3), an abbreviation before a space, the space before a unit, the dash of a code, and what
# stands alone: ณ, ๆ, (เสนอ), ไทย-ลาว.
_SIGN = re.compile(
    r"[0-9๐-๙.ณ(ๆ -](?:"
    r"(?<=[0-9๐-๙])()[0-9๐-๙]*(?= ?[-–]| [กตธพมสเADFJMNOS])"
    r"|(?<=[ก-๎A-Za-z] [0-9๐-๙])()[0-9๐-๙]*"
    r"|(?<=\.)() "
    r"|(?<=ณ)() |(?<=\()(?:เสนอ|proposed)\)|(?<= ๆ)|(?<=[ก-๎]{2}-)(?=[ก-๎]{2})"
    rf"|{_BEFORE_UNIT}()|(?<=[A-Za-z]-)(?={_DIGITS})()|(?<=[ก-ฮ]\.)(?={_DIGITS})()"
    r")"
)
_OTHER_SIGN = re.compile(r"[(–-]|(?<=[ก-ฮ])\.")
# How far a place may reach to the left and to the right of its sign, by the sign's group.
_AFTER_WORD = 2
_REACH = {
    1: (24, 24),
    _AFTER_WORD: (14, 14),
    3: (24, 24),
    4: (0, 1),
    5: (1, 14),
    6: (14, 8),
    7: (1, 1),
    None: (1, 2),
}
_FARTHEST = 24


def glue(text: str) -> str:
    """The text with U+00A0 for the spaces at which a line must not break, and U+2060 after the
    dash of an interval, where one may break even before a no-break space.

    Careful on purpose: days, month and year; years from and to; an abbreviation with dots and the
    name or year after it (สปป. ลาว, พ.ศ. ๒๕๖๔); a counting word and its number (ครั้งที่ ๒๒); ณ and
    its place; ๆ and the word it repeats; two names and their dash (ไทย-ลาว); a code (COVID-19); a
    number and the short word for what is counted (๖ เดือน); (เสนอ) and the word before it. Other
    words stay apart from the number before them: in Thai any may follow one, and gluing them all
    would tear lines open. An address gets no joiner.
    """
    if " " not in text and _OTHER_SIGN.search(text) is None:
        return text  # nothing to glue: the number of an outcome
    if "://" in text or "www." in text:
        glued = _near_signs(_BEFORE_LINK.sub(NBSP, text))
        return _ADDRESS.sub(lambda found: found[0].replace(WORD_JOINER, ""), glued)
    return _near_signs(text)


def _near_signs(text: str) -> str:
    parts: list[str] = []
    done = 0
    for start, end, alone in _stretches(text):
        if alone is not None:
            place = _PLACE_OF[alone.lastindex](text, alone.start())
            if place is not None:
                begins, ends, glued = place
                parts += (text[done:begins], glued)
                done = ends
                continue
        for found in _places().finditer(text, start, end):
            parts += (text[done : found.start()], _glued(found[0]))
            done = found.end()
    return "".join((*parts, text[done:])) if parts else text


def glue_spaces(text: str) -> str:
    """The text with U+00A0 where `glue` has it and nothing more: it is as long as it was."""
    if WORD_JOINER in text:
        return text
    return glue(text).replace(WORD_JOINER, "")


def _stretches(text: str) -> Iterator[tuple[int, int, re.Match[str] | None]]:
    """The parts of the text in which something may be glued, in order and apart.

    With each, its sign if it has only one.
    """
    start = end = -1
    alone: re.Match[str] | None = None
    before_numbers = _before_numbers()
    for sign in _SIGN.finditer(text):
        begins, ends = sign.span()
        group = sign.lastindex
        # Most numbers stand behind a word that has nothing to do with them.
        if group == _AFTER_WORD:
            words = before_numbers.get(text[begins - 3 : begins - 1])
            if words is None or not text.endswith(words, 0, begins - 1):
                continue
        left, right = _REACH[group]
        if begins - _FARTHEST > end:
            if end >= 0:
                yield start, end, alone
            start = max(begins - left, 0)
            alone = sign
        else:
            alone = None
        # A place may reach over the sign before its own.
        start = min(start, max(begins - left, 0))
        end = max(end, ends + right)
    if end >= 0:
        yield start, end, alone


# What becomes of a sign that stands alone, as most do, is known without trying every place a line
# must not end at: from where to where the place goes, and how it reads. None: it has to be tried.
_Place: TypeAlias = tuple[int, int, str] | None


def _tried(text: str, at: int) -> _Place:
    return None


def _counted(text: str, at: int) -> _Place:
    """A number behind a word that counts it; a month may have a year behind it."""
    before = text[max(at - _FARTHEST, 0) : at - 1]
    word = next(each for each in _before_numbers()[before[-2:]] if before.endswith(each))
    glued = _counting_words().get(word)
    return (at - 1 - len(word), at, glued) if glued else None


def _abbreviated(text: str, at: int) -> _Place:
    """An abbreviation, up to its last full stop, and a name; a number may be a year."""
    is_name = "ก" <= text[at + 2 : at + 3] <= "๎"
    if is_name and _ENDS_ABBREVIATED.search(text, max(at - _FARTHEST, 0), at + 1):
        return at, at + 2, f".{NBSP}"
    return None


def _exactly(text: str, at: int) -> _Place:
    """ๆ, the dash of two names, (เสนอ), a unit, a year right behind พ.ศ."""
    if text[at] == " ":
        return at, at + 1, NBSP
    if text[at] == ".":
        return at, at + 1, f".{WORD_JOINER}"
    if text[at] == "ๆ":
        return at - 1, at, NBSP
    return (at, at + 1, f"-{WORD_JOINER}") if text[at] == "-" else None


_PLACE_OF: dict[int | None, Callable[[str, int], _Place]] = {
    1: _tried,
    _AFTER_WORD: _counted,
    3: _abbreviated,
    4: _tried,
    5: _exactly,
    6: _tried,
    7: _exactly,
    None: _exactly,
}


def _glued(text: str) -> str:
    return _JOINED.sub(lambda found: found[0] + WORD_JOINER, text.replace(" ", NBSP))


def unglue(text: str) -> str:
    """The text with plain spaces and no joiners, to compare what was read back with a record.

    A record may hold U+00A0 and U+2060 of its own: unglue both sides before comparing them.
    """
    return text.replace(NBSP, " ").replace(WORD_JOINER, "")


@cache
def _months() -> tuple[str, ...]:
    return tuple(
        name
        for lang in ("th", "en")
        for width in ("wide", "abbreviated")
        for name in sorted(month_names(lang, width), key=len, reverse=True)
    )


@cache
def _counting_words() -> Mapping[str, str]:
    """How each of them stands before its number."""
    return {word: _glued(f"{word} ") for word in _COUNTED.split("|")}


@cache
def _before_numbers() -> Mapping[str, tuple[str, ...]]:
    """Words that a number behind them belongs to, by their last two letters; long ones first."""
    words: dict[str, tuple[str, ...]] = {}
    for word in sorted((*_COUNTED.split("|"), *_months()), key=len, reverse=True):
        words[word[-2:]] = (*words.get(word[-2:], ()), word)
    return words


@cache
def _places() -> re.Pattern[str]:
    names = _months()
    months = "|".join(map(re.escape, names))
    on, to = "(?:วัน[ก-๎]{,9}?ที่ |ที่ )?", f" ?{_DASH} ?"
    day = f"(?<!{_DIGITS}){_DIGITS}{{1,2}}(?:{to}{_DIGITS}{{1,2}})?"
    four = f"(?<!{_DIGITS}){_DIGITS}{{4}}(?!{_DIGITS})"
    year = rf"(?:พ\.ศ\. |ค\.ศ\. )?{_DIGITS}{{4}}(?: BE)?"
    return re.compile(
        "|".join(
            (
                rf"{on}{day} (?:{months})(?: (?:{year}|{_DIGITS}{{2}}))?(?!{_DIGITS})",
                # November 3, 2564 BE; พฤศจิกายน 2564
                rf"{_begins(names)}(?:{months}) (?:{day}, {year}|{year})",
                rf"(?:(?:ปี )?พ\.ศ\. )?{four}{to}(?:พ\.ศ\. )?{four}\)?",  # พ.ศ. ๒๕๖๓ - ๒๕๖๕
                rf"{_begins(_COUNTED.split('|'))}(?:{_COUNTED}) (?:พ\.ศ\. )?(?={_DIGITS})",
                rf"{_ABBREVIATION} (?=[ก-๙0-9])",
                r"(?<![ก-๎])ณ (?=[ก-๙])",
                r" ๆ",
                r"(?<=[ก-๎]{2})-(?=[ก-๎]{2})",  # ไทย-ลาว
                r" ?\(เสนอ\)| \(proposed\)",
                f" {_BEFORE_UNIT}",
                _CODE,
                rf"(?<=[ก-ฮ])\.(?={_DIGITS})",  # พ.ศ.๒๕๖๕
            )
        )
    )


def _begins(words: Iterable[str]) -> str:
    """A quick look ahead at the first letter, before fifty words are tried."""
    return f"(?=[{''.join(sorted({word[0] for word in words}))}])"
