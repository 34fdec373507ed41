"""Lines that are a paragraph by themselves, whatever stands around them, told by what they say."""

import re
from functools import cache

from briefpack.thai.date_words import ERA, month_pattern
from briefpack.thai.search import fold

_KIND = re.compile(
    r"fact ?sheet|เอกสารข้อเท็จจริง|ข้อมูลประกอบ|ข่าวสารนิเทศ|press release|เอกสารแนบ.{0,12}|สำเนา|"
    r"สิ่งที่ส่งมาด้วย.{0,12}|ร่าง|ลับ|ลับมาก|ลับที่สุด|ด่วน|ด่วนที่สุด|ด่วนมาก|confidential|draft",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:สาระสำคัญ(?:ของเรื่อง)?|เรื่องเดิม|ข้อเท็จจริง|ผลการประชุม(?:ฯ)?|ข้อสรุป(?:ที่สำคัญ)?|"
    r"ผลลัพธ์(?:ที่สำคัญ)?|ภาพรวม|"
    r"(?:กต\.|กระทรวงการต่างประเทศ(?:\s*\(กต\.\))?)\s*(?:รายงาน|เสนอ|แจ้ง)ว่า|"
    r"key outcomes?|outcomes?|summary|background)\s*[::]?",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[“\"'‘].+[”\"'’]")
_TITLE = re.compile(
    r"(?:\(?ร่าง\)?\s*)?(?:(?:สรุป|รายงาน|ผล|บันทึก|ถ้อยแถลง|แถลง)[ก-๎]*การประชุม|ผลการหารือ|สรุปผล|"
    r"การประชุม.*ครั้งที่\s*[0-9๐-๙]+|การประชุมคณะ|(?:agreed |joint )?(?:outcomes?|summary|results|"
    r"minutes|record|factsheet|fact sheet|statement)\b.*\bof\b|the \d+(?:st|nd|rd|th)\b.*meeting)",
    re.IGNORECASE,
)
_TITLE_END = re.compile(r"(?:ครั้งที่|สมัยที่)\s*[0-9๐-๙/]+(?:\s*ณ\s*\S.{0,40})?$|ณ\s*\S.{0,25}$")
_PROSE = re.compile(
    "การประชุม|ตามที่|เมื่อ|ระหว่างวันที่|วันที่|ในการ|ด้วย|คณะรัฐมนตรี|กระทรวง|รองนายก|นายกรัฐมนตรี|"
    "รัฐมนตรี|นาย|นาง|กต|The |ความร่วมมือ|ด้าน"
)
# A word before a day that is no place: it says what the day is, or opens a sentence.
_NO_PLACE = (
    "วัน|เมื่อ|ใน|ระหว่าง|ภายใน|ก่อน|หลัง|ถึง|ตั้งแต่|นับ|จน|ครั้ง|ประจำ|สิ้น|ต้น|กลาง|ปลาย|แล้วเสร็จ|กำหนด|จัด|"
    "การ|ประชุม|ที่|ตาม|ด้วย|โดย|คณะ|ฝ่าย|ไทย|ลงวัน|ฉบับ|ข้อมูล|สถานะ|(?:held|by|before|after|until|on|in|at|from|to|as|"
    "no|date|dates|during|between|signed|updated|the|of)\\b"
)
_PLACE = re.compile(
    rf"(?:ณ +)?(?!{_NO_PLACE})(?P<place>"
    rf"(?:กรุง|นคร|เมือง|จังหวัด|โรงแรม)[ก-๎]+(?:[ ,]+(?!{_NO_PLACE})[ก-๎]+){{0,4}}?|[ก-๎]{{3,40}}?|"
    r"(?-i:[A-Z])[A-Za-z'’-]+(?: [A-Za-z'’-]+){0,3}?(?:, (?-i:[A-Z])[A-Za-z]+)??)[ ,]+"
    r"(?=(?:เมื่อ|ใน)?วัน[ก-๎]{0,10}ที่|ระหว่าง|(?:on |from )?[0-9๐-๙])",
    re.IGNORECASE,
)


def is_kind(text: str) -> bool:
    """Whether a line only says what kind of document this is, or how secret or urgent."""
    return _KIND.fullmatch(text.strip("- ()")) is not None


def is_label(text: str) -> bool:
    """Whether a line is only the name of the part that follows."""
    return _LABEL.fullmatch(text) is not None


def is_quoted(text: str) -> bool:
    """Whether a whole line stands in one pair of quotation marks."""
    return _QUOTED.fullmatch(text) is not None and text.count("“") <= 1


def is_dates(text: str) -> bool:
    """Whether a line says a day or an interval, with its year, and nothing else."""
    return len(text) <= 90 and _dates().fullmatch(fold(text).strip("()- ")) is not None


def is_place_and_dates(text: str) -> bool:
    """Whether a line says where and when, and nothing else: `กรุงธากา 9 - 10 มกราคม 2566`."""
    place = _PLACE.match(text)
    return place is not None and is_dates(text[place.end() :])


def place_before_dates(text: str) -> str:
    """The place at the start of a line of places and days; empty where it begins otherwise."""
    found = _PLACE.match(text)
    return found["place"] if found else ""


def is_title(text: str) -> bool:
    """Whether a line is worded as the title of a document about a meeting."""
    return len(text) <= 300 and _TITLE.match(text) is not None


def is_alone(text: str) -> bool:
    """Whether no other line joins this one."""
    return (
        is_kind(text)
        or is_label(text)
        or is_quoted(text)
        or is_dates(text)
        or is_place_and_dates(text)
    )


def is_whole_title(text: str) -> bool:
    """Whether a line ends as a meeting's title ends: with its number or its place."""
    return len(text) <= 200 and _TITLE_END.search(text) is not None


def opens_prose(text: str) -> bool:
    """Whether a line begins as the first sentence of an introduction does."""
    return _PROSE.match(text) is not None


@cache
def _dates() -> re.Pattern[str]:
    day = r"\d{1,2}(?:st|nd|rd|th)?"
    month = f"(?:{month_pattern()})"
    year = rf"(?:(?:{ERA}) *)?\d{{4}}(?: *(?:{ERA}))?"
    lead = r"(?:(?:(?:ระหว่าง|เมื่อ|ใน)? *(?:วัน[ก-๎]{0,10})?ที่|ระหว่าง|วันที่|on|from|dates?:?) *)?"
    joint = " *(?:-|ถึง|to|and|และ) *"
    shapes = (
        rf"{day}(?: *{month}(?: *{year})?)?(?:{joint}{day})? *{month} *,? *{year}",
        rf"{month} *{day}(?:{joint}(?:{month} *)?{day})? *, *{year}",
        rf"{month} *{year}",
    )
    return re.compile(f"{lead}(?:{'|'.join(shapes)})(?: *ณ .{{2,50}})?")
