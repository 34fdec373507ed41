"""Numbers in a sentence that measure what is promised: money, shares, pieces."""

import re
from decimal import Decimal

from briefpack.model.meeting import Quantity
from briefpack.model.wording import Wording
from briefpack.thai.digits import to_arabic

_MONEY = (
    ("ดอลลาร์สหรัฐ(?:ฯ|อเมริกา)?", "ดอลลาร์สหรัฐ", "US dollars"),
    ("ดอลลาร์", "ดอลลาร์", "dollars"),
    ("ยูโร", "ยูโร", "euros"),
    ("บาท", "บาท", "baht"),
    ("เยน", "เยน", "yen"),
    ("หยวน", "หยวน", "yuan"),
    ("กีบ", "กีบ", "kip"),
)
_SCALES = (
    ("ล้านล้าน", "trillion"),
    ("แสนล้าน", ""),
    ("หมื่นล้าน", ""),
    ("พันล้าน", "billion"),
    ("ร้อยล้าน", ""),
    ("สิบล้าน", ""),
    ("ล้าน", "million"),
    ("แสน", ""),
    ("หมื่น", ""),
    ("", ""),
)
_PIECES = (
    ("ทุน", "scholarships"),
    ("เมกะวัตต์", "megawatts"),
    ("กิโลเมตร", "kilometres"),
    ("คน", "people"),
    ("ราย", "cases"),
    ("โครงการ", "projects"),
    ("กิจกรรม", "activities"),
    ("หลักสูตร", "courses"),
    ("เที่ยวบิน", "flights"),
    ("เที่ยว", "trips"),
    ("โดส", "doses"),
    ("ตัน", "tonnes"),
    ("ไร่", "rai"),
    ("จุด", "points"),
    ("ชุด", "sets"),
    ("คัน", "vehicles"),
    ("เตียง", "beds"),
)
_DIGIT = "[0-9๐-๙]"
_WRITTEN = rf"(?:{_DIGIT}{{1,3}}(?:,{_DIGIT}{{3}})+|{_DIGIT}+)(?:\.{_DIGIT}+)?"
_APART = r"(?<![0-9๐-๙.,/-])"
_NUMBER = rf"{_APART}(?P<amount>{_WRITTEN})"
_PER = r"(?P<per>\s*(?:ต่อปี|/ปี|ปีละ|per year|a year|annually))?"
_UNITS = "|".join(
    [
        *(rf"{scale}\s?{money}" for scale, _ in _SCALES for money, _, _ in _MONEY),
        *(rf"(?:ล้าน)?{piece}" for piece, _ in _PIECES),
    ]
)
_AMOUNT = re.compile(rf"{_NUMBER}\s?(?P<unit>{_UNITS})(?!ที่){_PER}")
_SHARE = re.compile(
    rf"(?:ร้อยละ\s?(?P<share>{_WRITTEN})|{_APART}(?P<cent>{_WRITTEN})\s?(?:เปอร์เซ็นต์|%|per cent))"
    rf"{_PER}"
)
_ENGLISH = re.compile(
    r"(?:USD|US\$)\s?(?P<amount>[0-9][0-9,.]*[0-9]|[0-9])(?:\s(?P<scale>million|billion|trillion))?"
)
_ENGLISH_PIECES = {english: thai for thai, english in _PIECES}
_COUNTED = re.compile(
    rf"(?<![0-9.,/-])(?P<amount>{_WRITTEN})\s(?P<unit>{'|'.join(_ENGLISH_PIECES)})\b{_PER}"
)
_WHAT = re.compile(r"(?<![ก-๎])(?P<what>[ก-๎]{4,40}?)(?:จำนวน|มูลค่า|ที่|ประมาณ|กว่า)\s?$")
_YEARLY = re.compile(r"(?:ปีละ|ต่อปี)\s*(?:จำนวน|ไม่เกิน|อย่างน้อย)?\s*$")
_VERB = re.compile("^(?:คง|ให้|บรรลุ|เพิ่ม|ขยาย|มี)+")


def quantities_in(text: str) -> tuple[Quantity, ...]:
    """The amounts with units that a text states, in order; years and ordinals are none."""
    found = [(match.start(), _amount(match, text)) for match in _AMOUNT.finditer(text)]
    found += [(match.start(), _share(match)) for match in _SHARE.finditer(text)]
    found += [(match.start(), _english(match)) for match in _ENGLISH.finditer(text)]
    found += [(match.start(), _pieces(match)) for match in _COUNTED.finditer(text)]
    return tuple(quantity for _, quantity in sorted(found, key=lambda each: each[0]))


def _amount(match: re.Match[str], text: str) -> Quantity:
    what = _WHAT.search(text[: match.start()])
    named = _VERB.sub("", what["what"]) if what else ""
    yearly = match["per"] or _YEARLY.search(text[: match.start()])
    return Quantity(
        _decimal(match["amount"]),
        _unit(match["unit"]),
        "year" if yearly else "",
        Wording(named.removesuffix("จำนวน")),
    )


def _share(match: re.Match[str]) -> Quantity:
    per = "year" if match["per"] else ""
    return Quantity(_decimal(match["share"] or match["cent"]), Wording("ร้อยละ", "per cent"), per)


def _english(match: re.Match[str]) -> Quantity:
    scale = f"{match['scale']} " if match["scale"] else ""
    return Quantity(_decimal(match["amount"]), Wording("", f"{scale}US dollars"))


def _pieces(match: re.Match[str]) -> Quantity:
    unit = Wording(_ENGLISH_PIECES[match["unit"]], match["unit"])
    return Quantity(_decimal(match["amount"]), unit, "year" if match["per"] else "")


def _decimal(number: str) -> Decimal:
    return Decimal(to_arabic(number).replace(",", ""))


def _unit(words: str) -> Wording:
    words = words.replace(" ", "")
    for pattern, thai, english in _MONEY:
        for scale, scaled in _SCALES:
            if re.fullmatch(f"{scale}{pattern}", words):
                told = english if scaled or not scale else ""
                return Wording(f"{scale}{thai}", f"{scaled} {told}".strip() if told else "")
    piece = dict(_PIECES).get(words.removeprefix("ล้าน"), "")
    return Wording(words, f"million {piece}" if words.startswith("ล้าน") else piece)
