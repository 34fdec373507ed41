"""Who presided over a meeting, out of the sentence that introduces it."""

import re

from briefpack.model.meeting import CoChair
from briefpack.model.wording import Language, Wording

# A name: a title of courtesy, a given name and a family name, or more parts up to a comma.
_COURTESY = (
    r"นางสาว|นาย|นาง|ดร\.|พลเอก|พล\.อ\.|พลตรี|พลโท|พลเรือเอก|พลอากาศเอก|ท่าน|หม่อมราชวงศ์|ม\.ร\.ว\.|"
    r"ดาโต๊ะ(?:ก์)?\S*"
)
_OFFICE = (
    "(?:รอง)?นายกรัฐมนตรี|(?:รอง)?รัฐมนตรี|ปลัดกระทรวง|รองปลัด|อธิบดี|ผู้แทน|เอกอัครราชทูต|ผู้ช่วยรัฐมนตรี|เลขาธิการ|"
    "ประธาน"
)
# What begins the next clause, so that a position, which may hold spaces itself, ends before it.
_GOES_ON = (
    "ณ|เมื่อ|ระหว่าง|ที่|ใน|ผ่าน|โดย|มี|ซึ่ง|สรุป|ดังนี้|ทั้งสองฝ่าย|ได้|เพื่อ|ภายใต้|การประชุม|ผลการ|สาระสำคัญ|"
    "นับเป็น|ทั้งนี้|เห็น|หารือ|จัด|พร้อม|ร่วมกัน|ตาม"
)
_BEFORE = (
    rf"(?P<{{0}}name>(?:{_COURTESY})\s?\S+(?: \S+){{{{0,3}}}}?) (?P<{{0}}position>(?:{_OFFICE}).+?)"
)
_AFTER = rf"(?P<{{0}}position>(?:{_OFFICE})[^()]+?)\s*\((?P<{{0}}name>[^()]{{{{3,60}}}})\)"
_THAI = (
    re.compile(
        _BEFORE.format("a")
        + r"\s*(?:ได้)?(?:ทำหน้าที่|เป็น)ประธานร่วม(?:ฝ่ายไทย)?กับ\s*"
        + _BEFORE.format("b")
        + rf"(?=\s+(?:{_GOES_ON})|\s*\n|\.?$)"
    ),
    re.compile(
        _BEFORE.format("a")
        + r"\s*และ\s*"
        + _BEFORE.format("b")
        + r"\s*(?:ได้)?(?:ทำหน้าที่|เป็น)ประธานร่วม"
    ),
    re.compile(
        _AFTER.format("a")
        + r"\s*(?:และ|กับ|ร่วมกับ)\s*"
        + _AFTER.format("b")
        + r"\s*(?:ได้)?เป็นประธานร่วม"
    ),
    re.compile(_AFTER.format("a") + r"\s*(?:ได้)?เป็นประธานร่วมกับ\s*" + _AFTER.format("b")),
)
_MR = r"(?:H\.E\. )?(?:Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Dato'?[^,]*?|General)? ?"
_ENGLISH = re.compile(
    rf"co-?chaired by (?P<aname>{_MR}[^,]+), (?P<aposition>.+?),? (?:and|together with) "
    rf"(?P<bname>(?:H\.E\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)[^,]+), (?P<bposition>[^.;]+?)"
    r"(?=,? (?:in|at|on|under|held)\b|[,.;]|$)"
)


def chairs_in(text: str, counterpart: str, language: Language) -> tuple[CoChair, ...]:
    """The two co-chairs, the Thai one first; nobody where the sentence is written otherwise."""
    for pattern in (_ENGLISH,) if language == "en" else _THAI:
        if found := pattern.search(text):
            sides = [(found[f"{side}name"], found[f"{side}position"]) for side in "ab"]
            if _is_foreign(sides[0][1]) and not _is_foreign(sides[1][1]):
                sides.reverse()
            return tuple(
                CoChair(code, _worded(name, language), _worded(position, language))
                for code, (name, position) in zip(("TH", counterpart), sides, strict=True)
            )
    return ()


def _is_foreign(position: str) -> bool:
    return (
        re.search("แห่ง(?!ชาติ|ราชอาณาจักรไทย)| of (?!Thailand)the (?!Kingdom of Thailand)", position)
        is not None
    )


def _worded(text: str, language: Language) -> Wording:
    text = text.strip()
    return Wording(en=text) if language == "en" else Wording(th=text)
