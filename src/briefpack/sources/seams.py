"""What the letters around a seam between two lines want: a space, none, or a person's eye."""

import re
from dataclasses import dataclass

_THAI = re.compile("[ก-๎]")
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
# In official texts a space stands before these more often than not (โดย 35 of 44, ซึ่ง 9 of 10,
# ครั้งที่ 14 of 16, abbreviations 31 of 35), but not before และ (48 of 177), เพื่อ (14 of 68) or ใน.
_OPENING_CLAUSE = re.compile(
    "โดย(?!สาร|รวม)|ซึ่ง(?!กัน)|รวมทั้ง|รวมถึง|ตลอดจน|พร้อมทั้ง|ทั้งนี้|นอกจากนี้|เช่น(?!กัน|เดียว)|อาทิ(?!ตย์)"
    "|ดังนี้|ดังต่อไปนี้|ครั้งที่|ณ |[ก-ฮ]{1,4}[.]"
)
_SPACE_BEHIND = ("เช่น", "อาทิ", "ทั้งนี้", "นอกจากนี้", "ดอลลาร์สหรัฐ")
_UNFINISHED = (
    *("แนวคิดหลัก", "แนวคิด", "หัวข้อหลัก", "หัวข้อ", "theme", "the"),
    *("ระหว่าง", "และ", "หรือ", "ของ", "กับ", "โดย", "ได้แก่", "เช่น", "อาทิ", "ตาม", ",", "-"),
)


@dataclass(frozen=True, slots=True)
class Joint:
    """How two lines of one paragraph join; `is_doubtful` asks for a person's eye."""

    with_space: bool
    is_doubtful: bool = False


def wants_space(left: str, right: str) -> bool:
    """Whether the letters on both sides of a seam never stand together without a space."""
    if not right or left[-1] == "-" or right[0] in "-/":
        return False
    scripts = {_script(left[-1]), _script(right[0])}
    return scripts in ({"latin"}, {"thai", "latin"}) or left.endswith(
        (" ณ", "ๆ", "ฯ", *_SPACE_BEHIND)
    )


def _script(char: str) -> str:
    return "thai" if _THAI.match(char) else "latin" if char.isascii() and char.isalpha() else ""


def joint_by_blank(left: str, right: str, is_blank: bool) -> Joint:
    """Where a blank at a line's end means a space, unless the word before it wants its next."""
    both_thai = _THAI.match(left[-1]) and _THAI.match(right[0])
    if is_blank and both_thai and binds(left) and not opens_clause(right):
        return Joint(with_space=False, is_doubtful=True)
    return Joint(with_space=is_blank or _counts(left, right))


def _counts(left: str, right: str) -> bool:
    """Whether a number meets the Thai word before it, `ภายในปี | 2570`, or behind it."""
    number_behind = _THAI.match(left[-1]) and right[0].isdigit()
    return bool(number_behind or (left[-1].isdigit() and _THAI.match(right[0])))


def binds(left: str) -> bool:
    """Whether a text ends with a word that wants its next one at once."""
    return left.endswith(_BINDING) and not left.endswith(_NOT_BINDING)


def opens_clause(right: str) -> bool:
    """Whether a text begins with a word before which a space usually stands."""
    return _OPENING_CLAUSE.match(right) is not None


def is_open(left: str, right: str) -> bool:
    """Whether Thai words meet at a seam of which the letters do not tell if it has a space."""
    both_thai = _THAI.match(left[-1]) and _THAI.match(right[0])
    return bool(both_thai) and right[0] != "ๆ" and not wants_space(left, right)


def joint_by_letters(left: str, right: str) -> Joint:
    """Without a sign of the space itself: what the letters on both sides usually want.

    Only for a seam that is not open.
    """
    if left[-1] == "-" and len(left) > 1 and left[-2] != " ":
        return Joint(with_space=False)
    return Joint(with_space=right[0] not in ",.;:)]}”’" and left[-1] not in "([{“‘")


def is_unfinished(text: str) -> bool:
    """Whether a line cannot end its paragraph: a bracket or quotation is open, or a word binds."""
    is_open = text.count("“") > text.count("”") or text.count("(") > text.count(")")
    return is_open or text.endswith(_UNFINISHED)
