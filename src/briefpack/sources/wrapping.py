"""How a document breaks its lines, and whether two of its lines join with a space.

A text layer says little: where a line was broken at a space, the space may be left at its end
or not; where it was broken inside a run of Thai, there is none, but layout may add one.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefpack.sources.read_lines import Line
from briefpack.thai.widths import display_width

_WIDEST = 180  # columns; whoever writes longer lines ends them only with the paragraph
_FULL = 0.8  # of the widest line: the shortest full line of a Thai page is 0.84 of it
_RAGGED = 12  # columns; a Thai word as long as that is rare, so a break inside Thai leaves less
_THAI = re.compile("[ก-๎]")
_LATIN = re.compile("[A-Za-z]")
# Words that want their next word at once: prepositions, auxiliaries, verbs without their object,
# class nouns. A space behind one of them at the end of a line is layout.
_BINDING = (
    *("ตาม", "ใน", "จาก", "ของ", "แก่", "แด่", "กับ", "และ", "หรือ"),
    *("จะ", "ได้แก่", "ซึ่ง", "ด้าน", "ระบบ", "ความ", "อย่าง", "ระหว่าง", "เป็น"),
    *("ภายใต้", "ผ่าน", "เกี่ยวกับ", "สำหรับ", "โดย", "เพื่อ", "ควร", "อาจ", "ต้อง"),
    *("ส่งเสริม", "พัฒนา", "สนับสนุน", "เสริมสร้าง", "กระชับ", "ขยาย", "เร่งรัด", "ผลักดัน", "อำนวย"),
    *("ยกระดับ", "แก้ไข", "ป้องกัน", "ปราบปราม", "จัดตั้ง", "จัดทำ", "บริหาร"),
)
_NOT_BINDING = ("เกิดความ", "ข้อความ", "ประกอบด้าน", "ทุกด้าน", "หลายด้าน", "ต่อเนื่องจาก")
_OPENING_CLAUSE = re.compile("เพื่อ|โดย|ซึ่ง|รวมทั้ง|ตลอดจน|ทั้งนี้|นอกจากนี้|ณ ")
_UNFINISHED = ("ระหว่าง", "และ", "หรือ", "ของ", "กับ", "โดย", "ได้แก่", "เช่น", "อาทิ", "ตาม", ",", "-")


@dataclass(frozen=True, slots=True)
class Joint:
    """How two lines of one paragraph join; `is_doubtful` asks for a person's eye."""

    with_space: bool
    is_doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Wrapping:
    """How a document breaks its lines.

    `width` is that of its full lines, 0 where lines are not broken by width. `blanks_tell` says
    that a space at a line's end means one; `at_spaces` that lines were broken only at spaces.
    """

    width: int = 0
    blanks_tell: bool = False
    at_spaces: bool = False

    def is_full(self, line: Line, following: Line | None = None) -> bool:
        """Whether the line ended because it was full, so that its paragraph may go on."""
        if not self.width:
            return False
        if line.width >= _FULL * self.width:
            return True
        return following is not None and not _fits(line, following, self.width)


def wrapping_of(lines: Sequence[Line]) -> Wrapping:
    """What the document's lines say about its own breaking."""
    widths = sorted(line.width for line in lines if not line.ends_paragraph)
    if not widths or widths[-1 - len(widths) // 20] > _WIDEST:
        return Wrapping()
    width = widths[-1 - len(widths) // 50]
    joints = [
        (before, after)
        for before, after in pairwise(lines)
        if after.marker is None
        and not before.ends_paragraph
        and before.width >= _FULL * width / 2
        and not after.heading
        and (before.width >= _FULL * width or not _fits(before, after, width))
    ]
    blanks = sum(before.ends_blank for before, _ in joints)
    return Wrapping(width, 0 < blanks < len(joints), bool(joints) and _at_spaces(joints, width))


def _at_spaces(joints: Sequence[tuple[Line, Line]], width: int) -> bool:
    """Whether a wrapper that breaks at spaces only made these lines: ragged, yet none had room."""
    gaps = sorted(width - before.width for before, _ in joints)
    tight = sum(not _fits(before, after, width) for before, after in joints)
    return tight >= 0.9 * len(joints) and gaps[-1 - len(gaps) // 5] >= _RAGGED


def _fits(line: Line, following: Line, width: int) -> bool:
    word = following.whole.split(" ", 1)[0]
    return line.width + 1 + display_width(word) <= width


def joint(before: Line, after: Line, wrapping: Wrapping) -> Joint:
    """How a line and the next one of its paragraph join."""
    left, right = before.whole, after.text
    if not left or not right:
        return Joint(with_space=True)
    if wrapping.blanks_tell:
        return _by_blank(left, right, before.ends_blank)
    if wrapping.at_spaces:
        return Joint(with_space=True)
    return _by_letters(left, right)


def _by_blank(left: str, right: str, is_blank: bool) -> Joint:
    if is_blank and _THAI.match(left[-1]) and _THAI.match(right[0]) and _binds(left):
        return Joint(with_space=False, is_doubtful=True)
    between_latin = _LATIN.match(left[-1]) and _LATIN.match(right[0])
    return Joint(with_space=is_blank or bool(between_latin))


def _binds(left: str) -> bool:
    return left.endswith(_BINDING) and not left.endswith(_NOT_BINDING)


def _by_letters(left: str, right: str) -> Joint:
    """Without a sign of the space itself: what the letters on both sides usually want."""
    if left[-1] == "-" and len(left) > 1 and left[-2] != " ":
        return Joint(with_space=False)
    both_thai = _THAI.match(left[-1]) and _THAI.match(right[0]) and left[-1] not in "ๆฯ"
    if both_thai and right[0] not in "ๆ":
        doubtful = not _binds(left) and _OPENING_CLAUSE.match(right) is not None
        return Joint(with_space=False, is_doubtful=doubtful)
    return Joint(with_space=right[0] not in ",.;:)]}”’" and left[-1] not in "([{“‘")


def is_unfinished(text: str) -> bool:
    """Whether a text cannot be a whole paragraph: an open quotation or a word that binds."""
    return text.count("“") > text.count("”") or text.endswith(_UNFINISHED)
