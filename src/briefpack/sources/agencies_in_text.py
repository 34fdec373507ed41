"""Agencies named in a text: codes, names and aliases, in the order in which they stand."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefpack.model.agency import Agency, Responsibility

_LONGEST_LIST = 3_000  # characters
_LEAD = re.compile(r"หน่วยงาน(?:รับผิดชอบ)?หลัก|เจ้าภาพหลัก|lead(?: agency)?", re.IGNORECASE)
_SUPPORT = re.compile(
    r"หน่วยงาน(?:ที่)?(?:สนับสนุน|ร่วม|รอง|เกี่ยวข้อง)|สนับสนุน\s*[::]|support(?:ing)?", re.IGNORECASE
)
_MARKED_LEAD = re.compile(r"\(\s*(?:หน่วยงาน|เจ้าภาพ)?หลัก\s*\)")
_MARKED_SUPPORT = re.compile(r"\(\s*(?:หน่วยงาน)?(?:ร่วม|รอง|สนับสนุน)\s*\)")
_BEFORE = re.compile(
    r"^(?:หน่วยงาน(?:ที่)?(?:รับผิดชอบ|เกี่ยวข้อง)?|โดยมี|ร่วมกับ|และ|หรือ|กับ|and\b|or\b|with\b|the\b)+",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"(?:เป็นหน่วยงานหลัก|เป็นเจ้าภาพ|เป็นต้น|ฯลฯ|เป็น)+$")
_BETWEEN = re.compile(r"[,;/()\[\]::•·–—\0]|\s-\s|\s{2,}")
_LOOKS_LIKE_ONE = re.compile(
    "กระทรวง|กรม|สำนัก|สำนักงาน|คณะกรรมการ|การ.*แห่งประเทศไทย|ธนาคาร|สภา|สถาบัน|ศูนย์|องค์การ"
)


@dataclass(frozen=True, slots=True)
class Named:
    """An agency's code, and the part of the text that names it."""

    code: str
    start: int
    end: int


def agencies_in(text: str, agencies: Sequence[Agency]) -> tuple[Named, ...]:
    """Every mention, longest name first where several begin at one place; nothing overlaps."""
    pattern, codes = _dictionary(tuple(agencies))
    if pattern is None:
        return ()
    return tuple(
        Named(codes[_plain(found[0])], found.start(), found.end())
        for found in pattern.finditer(text)
    )


def is_agency_list(text: str, agencies: Sequence[Agency]) -> bool:
    """Whether a text does nothing but name agencies, known ones mostly."""
    named = agencies_in(text, agencies) if len(text) <= _LONGEST_LIST else ()
    if not named:
        return False
    unknown = sum(len(name) for name in _unknown(text, named) if not _LOOKS_LIKE_ONE.match(name))
    return unknown <= 0.15 * len(text)


def responsibility_in(
    text: str, agencies: Sequence[Agency]
) -> tuple[Responsibility, tuple[str, ...]]:
    """Who leads and who supports by a list of agencies, and the names that are not known.

    The first one named leads, as a proposal, unless the text itself says who does.
    """
    named = agencies_in(text, agencies)
    codes = tuple(dict.fromkeys(each.code for each in named))
    unknown = tuple(_unknown(text, named))
    if not codes:
        return Responsibility(), unknown
    lead, said = codes[0], len(codes) == 1 and not _unknown(text[: named[0].start], ())
    if marked := _marked_lead(text, named):
        lead, said = marked, True
    elif word := _LEAD.search(text):
        behind = [each for each in named if each.start >= word.end()]
        if behind:
            lead = behind[0].code
            said = not _unknown(text[word.end() : behind[0].start], ())
    elif (word := _SUPPORT.search(text)) and named[0].start > word.start():
        return Responsibility("", codes), unknown
    supporting = tuple(code for code in codes if code != lead)
    return Responsibility(lead, supporting, proposed=not said), unknown


def _marked_lead(text: str, named: Sequence[Named]) -> str:
    """The agency with `(หลัก)` behind its name."""
    word = _MARKED_LEAD.search(text)
    before = [each.code for each in named if each.end <= word.start()] if word else []
    return before[-1] if before else ""


def _unknown(text: str, named: Sequence[Named]) -> list[str]:
    """What stands between the agencies that are known, but for words that only connect them."""
    letters = list(text)
    for each in named:
        letters[each.start : each.end] = "\0" * (each.end - each.start)
    rest = "".join(letters)
    for words in (_MARKED_LEAD, _MARKED_SUPPORT, _LEAD, _SUPPORT):
        rest = words.sub("\0", rest)
    names = (
        _BEHIND.sub("", _BEFORE.sub("", part.strip(" .\n"))).strip(" .\n")
        for part in _BETWEEN.split(rest)
    )
    return [name for name in names if re.search("[ก-ฮ]{2}|[A-Za-z]{2}", name)]


def _plain(name: str) -> str:
    return re.sub(r"\s", "", name).casefold()


@lru_cache(maxsize=4)
def _dictionary(agencies: tuple[Agency, ...]) -> tuple[re.Pattern[str] | None, dict[str, str]]:
    """One pattern for all names, and each name's code; the first agency to have a name keeps it."""
    codes: dict[str, str] = {}
    for agency in agencies:
        for name in (agency.code, agency.name.th, agency.name.en, *agency.aliases):
            if name:
                codes.setdefault(_plain(name), agency.code)
    names = {
        name.strip(): None
        for agency in agencies
        for name in (agency.code, agency.name.th, agency.name.en, *agency.aliases)
        if name.strip()
    }
    by_letter: dict[str, list[str]] = {}
    for name in sorted(names, key=len, reverse=True):
        by_letter.setdefault(name[0], []).append(name)
    # Under their first letters: tried one by one, hundreds of names cost ten times as much.
    groups = (
        f"{re.escape(letter)}(?:{'|'.join(map(_behind_first_letter, each))})"
        for letter, each in by_letter.items()
    )
    return (re.compile("|".join(groups)) if by_letter else None), codes


def _behind_first_letter(name: str) -> str:
    """The rest of a name as it may be written: blanks free; a short one as a word of its own."""
    first, rest = re.escape(name[0]), r"\s*".join(map(re.escape, name[1:].split()))
    if len(name) <= 8 or name.isascii():
        return rf"(?<![ก-๎A-Za-z.]{first}){rest}(?![ก-๎A-Za-z])"
    return rest
