"""The time frame that a sentence states, in its own words and no firmer than they are."""

import re
from functools import cache

from briefpack.model.time_frame import Grain, TimeFrame
from briefpack.model.wording import Wording
from briefpack.thai.date_words import month_pattern
from briefpack.thai.read_periods import read_period
from briefpack.thai.search import fold_with_offsets

_CONDITIONAL = (
    r"เมื่อ(?:สถานการณ์|เงื่อนไข|ปัจจัย|ทั้งสองฝ่าย|มีความ)?[ก-๎]{0,20}?(?:เอื้ออำนวย|อำนวย|พร้อม)"
    r"|ในโอกาสแรก(?:ที่[ก-๎]{2,20})?|ในโอกาสที่(?:เหมาะสม|สะดวก)|(?:โดย)?เร็วที่สุด|โดยเร็ว"
    r"|(?:when|once|as soon as) (?:the )?(?:situation|conditions?)\b"
    r"[^.,;]{0,20}?(?:permits?|allows?)"
    r"|as soon as (?:possible|practicable)|at the earliest opportunity"
)
_PAST = re.compile(r"(?:เมื่อ|ตั้งแต่|ตั้งแต่เมื่อ|นับแต่|since|held (?:in|on)|of)\s*(?:วันที่|เดือน)?\s*$")
# Words before a year that say what of it, or that it is a limit; the words are quoted with it.
_SHARE = r"(?:ภายใน(?:สิ้น)?|ต้น|กลาง|ปลาย|สิ้น|ครึ่งแรกของ|ครึ่งหลังของ|ช่วงต้น|ช่วงปลาย|by (?:the end of )?)"


def time_frame_in(text: str) -> TimeFrame:
    """The first time that a sentence states for what is to come; without one, none."""
    key = fold_with_offsets(text)
    for found in _written().finditer(key.text):
        start, end = key.offsets[found.start()][0], key.offsets[found.end() - 1][1]
        words = text[start:end].strip()
        wording = Wording(words) if re.search("[ก-ฮ]", text) else Wording("", words)
        if found["conditional"]:
            return TimeFrame(Grain.CONDITIONAL, words=wording)
        if _PAST.search(key.text[: found.start()]):
            continue
        try:
            period = read_period(found["time"] or found["inside"])
        except ValueError:
            continue
        if period is not None:
            return TimeFrame(Grain(period.grain), period.start, period.end, wording)
    return TimeFrame()


@cache
def _written() -> re.Pattern[str]:
    """All ways of stating a time, over folded text (Arabic digits, plain dashes)."""
    era = r"(?:พ\.ศ\.|ค\.ศ\.) *"
    year = rf"(?:{era})?(?:2[45]\d\d|20\d\d|19\d\d)(?!\d)"
    month = f"(?:เดือน *)?(?:{month_pattern()})"
    joint = " *(?:-|ถึง|to) *"
    fiscal = "(?:ปี)?งบประมาณ *"
    times = (
        rf"\d{{1,2}}(?:{joint}\d{{1,2}})? *{month} *(?:ปี *)?{year}",
        rf"{month} *(?:ปี *)?{year}",
        rf"ไตรมาส(?:ที่)? *[1-4] *(?:ของ)? *(?:ปี *(?:งบประมาณ *)?)?{year}|q[1-4] *(?:of )?{year}",
        rf"{fiscal}{year}(?:{joint}{year})?|fiscal years? {year}",
        rf"(?:ปี *)?{year}{joint}{year}",
        rf"ปี *{year}",
        rf"(?<=\bin ){year}|(?<=\bby ){year}|(?<=end of ){year}",
    )
    timed = "|".join(times)
    return re.compile(
        rf"(?P<conditional>{_CONDITIONAL})"
        rf"|ระยะ *\d+ *ปี *\((?P<inside>{timed})\)|(?:{_SHARE} *(?:วันที่ *)?)?(?P<time>{timed})"
    )
