"""Damaged Thai text made whole: what PDF readers, old fonts and old programs did to its letters.

Four kinds of knowledge, the surest first: code points, what a Thai cluster can be, what the
document shows about itself, and words, where those leave a choice. What is right stays as it is.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from briefpack.thai import repair_code_points as code_points
from briefpack.thai import repair_marks as marks
from briefpack.thai import repair_sara_am as sara_am
from briefpack.thai import repair_spaces as spaces
from briefpack.thai import repair_words as words
from briefpack.thai.draft import Draft, Edit
from briefpack.thai.letters import (
    CONSONANTS,
    FOLLOWING,
    LEADING,
    LETTERS,
    MARKS,
    NIKHAHIT,
    SPACES,
    TONES,
    ZERO_WIDTH,
)
from briefpack.thai.repair_chunks import repairs_of
from briefpack.thai.repairs import Certainty, Repair, Repaired, apply_repairs

__all__ = ["Certainty", "Repair", "Repaired", "apply_repairs", "repair"]

_Rule = Callable[[str], list[Edit]]
_SURE_CODES: tuple[_Rule, ...] = (
    code_points.private_use,
    code_points.zero_width,
    code_points.double_e,
    code_points.double_circle,
)
_STRUCTURE: tuple[_Rule, ...] = (
    marks.mark_order,
    spaces.space_before_mark,
    spaces.lonely_mark,
    spaces.space_before_vowel,
    spaces.space_after_leading_vowel,
    marks.mark_after_vowel,
    marks.mark_on_leading_vowel,
)
# One look at a line, to leave the many alone that have none of all this.
_SUSPECT = re.compile(
    f"[{code_points.GLYPHS}{NIKHAHIT}]"
    f"|[{ZERO_WIDTH}](?=[{LETTERS} .,;:)])"
    "|เเ"
    f"|[{MARKS}{FOLLOWING}](?<![{CONSONANTS}][{MARKS}])[{MARKS}]"
    f"|[{TONES}{SPACES}][{MARKS}]|([{MARKS}])\\1|\u0e4c[{MARKS}]|ำำ"
    f"|[{SPACES}][{FOLLOWING}]"
    f"|[{LEADING}][{MARKS}{SPACES}]"
)
_SPACE_RULES = ("false-space", "space-before-mark")
_MARK_RULES = ("mark-order", "displaced-mark", "doubled-mark", "space-before-mark", "sara-am")
_MOST_PASSES = 12


@dataclass(frozen=True, slots=True)
class _Damage:
    """How many repairs of each kind there were, in a text of so many letters."""

    rules: Counter[str]
    letters: int

    @property
    def has_loose_marks(self) -> bool:
        return self._is_known(_MARK_RULES)

    @property
    def has_slipping_marks(self) -> bool:
        return self._is_known(("displaced-mark",), 2)

    @property
    def price_of_a_space(self) -> float | None:
        """What the words must gain for a space to go; None in a document without false spaces."""
        if not self._is_known(_SPACE_RULES):
            return None
        # Marks behind a space tell of a font, spaces inside words of justified lines.
        return 2.0 if self.rules["false-space"] * 150 >= self.letters else 9.0

    def _is_known(self, rules: tuple[str, ...], least: int = 3) -> bool:
        """Three slips in a long text are slips; three on a page tell of its origin."""
        count = sum(self.rules[rule] for rule in rules)
        return count >= least and count * 1500 >= self.letters


def repair(text: str) -> Repaired:
    """The text with its damaged Thai repaired, and every repair. Repairing again changes nothing.

    Lines end in \\n or \\r\\n, and their number and ends stay as they are.
    """
    bodies = [line.removesuffix("\r") for line in text.split("\n")]
    drafts: dict[int, Draft] = {}
    for _ in range(_MOST_PASSES):
        if not _pass(bodies, drafts):
            break
    repairs = tuple(
        each
        for number in sorted(drafts)
        for each in repairs_of(bodies[number], drafts[number], number + 1)
    )
    return Repaired(apply_repairs(text, repairs), repairs) if repairs else Repaired(text)


def _pass(bodies: list[str], drafts: dict[int, Draft]) -> bool:
    """One round of all rules; whether it changed anything."""
    lines = [drafts[at].text if at in drafts else body for at, body in enumerate(bodies)]
    suspects = [at for at, line in enumerate(lines) if _SUSPECT.search(line)]
    if not suspects:
        return False
    made: Counter[str] = Counter()

    def change(at: int, rule: _Rule) -> None:
        draft = drafts.get(at) or Draft.of(bodies[at])
        edits = rule(draft.text)
        if edits:
            drafts[at] = draft.edited(edits)
            lines[at] = drafts[at].text
            made.update(edit.rule for edit in edits)

    for at in suspects:
        for rule in _SURE_CODES:
            change(at, rule)
    evidence = _evidence(lines, suspects)
    for at in suspects:
        change(at, lambda line: sara_am.circle_and_aa(line, evidence))
        for rule in _STRUCTURE:
            change(at, rule)
        change(at, lambda line: sara_am.split_sara_am(line, evidence))
    damage = _Damage(made, sum(map(len, lines)))
    _repair_words(range(len(lines)), damage, change)
    return bool(made)


def _repair_words(
    numbers: Iterable[int], damage: _Damage, change: Callable[[int, _Rule], None]
) -> None:
    price = damage.price_of_a_space
    if price is not None:
        for at in numbers:
            change(at, lambda line: words.false_spaces(line, price))
    if damage.has_loose_marks:
        for at in numbers:
            change(at, lambda line: words.displaced_marks(line, marks_slip=False))
    if damage.has_slipping_marks:
        for at in numbers:
            change(at, lambda line: words.displaced_marks(line, marks_slip=True))


def _evidence(lines: list[str], suspects: list[int]) -> sara_am.Evidence:
    intact = sum(line.count("ำ") for line in lines)
    plain = sum(line.count("า") for line in lines)
    return sara_am.evidence_of((lines[at] for at in suspects), intact, plain)
