"""Sara am (ำ) in pieces: ํ and า, or a space and า. Which letter it was, the document tells.

In Thai, ำ is about 9 % of all ำ and า. A document without any has lost them; one that has its share
has spaces inside words instead, and there the letter is a plain า.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from math import log

from briefpack.thai.draft import Edit
from briefpack.thai.lattice import Choice, cost, letters_after, letters_before, read
from briefpack.thai.letters import (
    CONSONANTS,
    LEADING,
    NIKHAHIT,
    SARA_AM,
    SPACES,
    TONES,
)
from briefpack.thai.repairs import Certainty

_S = f"[{SPACES}]"
_SPLIT = re.compile(
    f"(?P<base>[{LEADING}]?[{CONSONANTS}])(?P<first>{_S}{{,2}})(?P<tone>[{TONES}]?)"
    f"(?P<second>{_S}{{,2}})(?<=[{TONES}{SPACES}])า"
)
_CIRCLE = re.compile(
    f"([{LEADING}]?[{CONSONANTS}])({_S}?)([{TONES}]?)({_S}?){NIKHAHIT}({_S}?)([{TONES}]?)\\6?({_S}?)า"
)
_CLEAR = 3.0  # how much cheaper a reading is that the words decide
_SAMPLE = 400  # places looked at to know the document


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the whole document says about its ำ.

    `most_loss`: by how much a split ำ may read worse than า and still be taken for ำ (if negative,
    by how much it must read better). `is_sure`: the document has lost its ำ beyond doubt.
    `all_circled`: every า was given a circle.
    """

    most_loss: float
    is_sure: bool
    all_circled: bool


def evidence_of(lines: Iterable[str], intact: int, plain: int) -> Evidence:
    """The evidence in the lines that have such places, and in how many ำ and า there are."""
    am = aa = circled_am = circled_aa = 0
    for line in lines:
        if am + aa < _SAMPLE:
            votes = [_vote(line, found) for found in _splits(line) if _is_before_aa(found)]
            am, aa = am + votes.count(SARA_AM), aa + votes.count("า")
        if circled_am + circled_aa < _SAMPLE:
            votes = [_circle_vote(line, found) for found in _CIRCLE.finditer(line)]
            circled_am += votes.count(SARA_AM)
            circled_aa += votes.count("า")
    is_rare = intact * 50 <= intact + plain
    is_sure = is_rare and am >= 3 and am > 8 * aa
    return Evidence(_most_loss(am, aa, is_rare, is_sure), is_sure, circled_aa > circled_am)


def _most_loss(am: int, aa: int, is_rare: bool, is_sure: bool) -> float:
    if is_sure:
        return 20.0  # more than one letter in no known word: the other reading is none
    if am >= aa if am + aa else is_rare:
        return 2 * _CLEAR
    if is_rare:  # ำ is lost, but there are false spaces as well: as the odds are here
        return log((am + 1) / (aa + 1))
    return -4 * _CLEAR


def _splits(line: str) -> Iterable[re.Match[str]]:
    return (found for found in _SPLIT.finditer(line) if found["first"] or found["second"])


def _is_before_aa(found: re.Match[str]) -> bool:
    """Not only a tone mark was cut off (น ้า), which happens to า and ำ alike: words decide."""
    return bool(found["second"] or not found["tone"])


def _vote(line: str, found: re.Match[str]) -> str:
    """ำ or า where the words decide, else nothing."""
    aa, am = _prices(line, found.start(), found["base"] + found["tone"], found.end())
    return SARA_AM if am + _CLEAR < aa else "า" if aa + _CLEAR < am else ""


def _circle_vote(line: str, found: re.Match[str]) -> str:
    base = found[1] + (found[3] or found[6])
    before, after = letters_before(line, found.start()), letters_after(line, found.end())
    # Beside other circles the words cannot be read; each is taken as the letter itself.
    before, after = before.replace("ํา", "า"), after.replace("ํา", "า")
    aa, am = cost(before + base + "า" + after), cost(before + base + SARA_AM + after)
    if found[1][0] == "เ" or aa + _CLEAR < am:
        return "า"
    return SARA_AM if am + _CLEAR < aa else ""


def _prices(line: str, start: int, base: str, end: int) -> tuple[float, float]:
    before, after = letters_before(line, start), letters_after(line, end)
    return cost(before + base + "า" + after), cost(before + base + SARA_AM + after)


def split_sara_am(line: str, evidence: Evidence) -> list[Edit]:
    """A consonant, a space and า: ำ in a document that lost them, else า after a false space."""
    edits = []
    for found in _splits(line):
        base = found["base"] + found["tone"]
        aa, am = _prices(line, found.start(), base, found.end())
        start = found.end("base")
        if found["base"][0] != "เ" and _is_am(found, am - aa, evidence):
            decided = am + _CLEAR < aa or evidence.is_sure
            certainty = Certainty.CERTAIN if decided else Certainty.CHECK
            edits.append(Edit(start, found.end(), found["tone"] + SARA_AM, "sara-am", certainty))
        elif (
            not _is_before_aa(found)
            or letters_after(line, found.end())
            or aa <= cost(letters_before(line, found.end("base")))
        ):
            rule = "space-before-mark" if found["first"] and found["tone"] else "false-space"
            certainty = Certainty.CERTAIN if aa + _CLEAR < am else Certainty.CHECK
            edits.append(Edit(start, found.end(), found["tone"] + "า", rule, certainty))
    return edits


def _is_am(found: re.Match[str], loss: float, evidence: Evidence) -> bool:
    if _is_before_aa(found):
        return loss <= evidence.most_loss
    return evidence.most_loss > 0 and loss + _CLEAR < 0


def circle_and_aa(line: str, evidence: Evidence) -> list[Edit]:
    """ํ and า are ำ, but in a document where every า was given a circle the words decide."""
    found = list(_CIRCLE.finditer(line))
    found = [each for each in found if not (each[3] and each[6])]
    if not evidence.all_circled:
        return [_circle_edit(each, SARA_AM, Certainty.CERTAIN) for each in found]
    letters = _read_circles(line, found)
    return [_circle_edit(each, *letter) for each, letter in zip(found, letters, strict=True)]


def _circle_edit(found: re.Match[str], letter: str, certainty: Certainty) -> Edit:
    after = (found[3] or found[6]) + letter
    return Edit(found.end(1), found.end(), after, "nikhahit-aa", certainty)


def _read_circles(line: str, found: list[re.Match[str]]) -> list[tuple[str, Certainty]]:
    """For each place the letter that reads best, all of a line read together."""
    parts: list[str | Choice] = []
    done = 0
    for each in found:
        base = each[1] + (each[3] or each[6])
        against = 1000.0 if each[1][0] == "เ" else 0.0
        parts += [
            line[done : each.start()],
            Choice((base + "า", base + SARA_AM), (0.0, against)),
        ]
        done = each.end()
    reading = read([*parts, line[done:]])
    return [
        (SARA_AM if taken else "า", Certainty.CHECK if taken else Certainty.CERTAIN)
        for taken in reading.taken
    ]
