"""Names of countries in texts about bilateral meetings, and their ISO codes."""

import re
from dataclasses import dataclass
from functools import cache

from briefpack.model.wording import Wording

# Names as officers write them, the usual one first; all others come from CLDR.
_OWN: dict[str, tuple[str, str, str]] = {
    "LA": ("สปป. ลาว", "Lao PDR", r"สปป\. ?ลาว|สาธารณรัฐประชาธิปไตยประชาชนลาว|ลาว|Lao PDR|Laos?"),
    "KH": ("กัมพูชา", "Cambodia", "กัมพูชา|Cambodian?"),
    "VN": ("เวียดนาม", "Viet Nam", "เวียดนาม|Viet ?Nam(?:ese)?"),
    "MM": ("เมียนมา", "Myanmar", "เมียนมา(?:ร์)?|พม่า|Myanmar"),
    "MY": ("มาเลเซีย", "Malaysia", "มาเลเซีย|Malaysian?"),
    "SG": ("สิงคโปร์", "Singapore", "สิงคโปร์|Singapore"),
    "ID": ("อินโดนีเซีย", "Indonesia", "อินโดนีเซีย|Indonesian?"),
    "PH": ("ฟิลิปปินส์", "Philippines", "ฟิลิปปินส์|Philippines?"),
    "BN": ("บรูไนดารุสซาลาม", "Brunei Darussalam", "บรูไน(?:ดารุสซาลาม)?|Brunei(?: Darussalam)?"),
    "TL": ("ติมอร์-เลสเต", "Timor-Leste", "ติมอร์[- ]?เลสเต|Timor-Leste"),
    "CN": ("จีน", "China", "จีน|China|Chinese"),
    "JP": ("ญี่ปุ่น", "Japan", "ญี่ปุ่น|Japan(?:ese)?"),
    "KR": ("สาธารณรัฐเกาหลี", "Republic of Korea", "สาธารณรัฐเกาหลี|เกาหลีใต้|Republic of Korea"),
    "IN": ("อินเดีย", "India", "อินเดีย|Indian?"),
    "RU": ("รัสเซีย", "Russia", "สหพันธรัฐรัสเซีย|รัสเซีย|Russian? Federation|Russian?"),
    "US": ("สหรัฐอเมริกา", "United States", "สหรัฐอเมริกา|สหรัฐฯ|United States"),
    "GB": ("สหราชอาณาจักร", "United Kingdom", "สหราชอาณาจักร|อังกฤษ|United Kingdom"),
    "DE": ("เยอรมนี", "Germany", "เยอรมนี|เยอรมัน|Germany|German"),
    "FR": ("ฝรั่งเศส", "France", "ฝรั่งเศส|France|French"),
    "AU": ("ออสเตรเลีย", "Australia", "ออสเตรเลีย|Australian?"),
    "NZ": ("นิวซีแลนด์", "New Zealand", "นิวซีแลนด์|New Zealand"),
    "TR": ("ตุรกี", "Türkiye", "ทูร์เคีย|ตุรกี|ตุรเคีย|Türkiye|Turkey"),
    "AE": ("สหรัฐอาหรับเอมิเรตส์", "United Arab Emirates", "สหรัฐอาหรับเอมิเรตส์|ยูเออี"),
    "BT": ("ภูฏาน", "Bhutan", "ภูฏาน|Bhutan"),
    "LK": ("ศรีลังกา", "Sri Lanka", "ศรีลังกา|Sri Lankan?"),
}
_LEFT_OUT = {"TH", "EU", "UN", "QO", "EZ", "XA", "XB"}
_PAIR = "(?:ไทย|Thai(?:land)?)"


@dataclass(frozen=True, slots=True)
class Country:
    """A country by its ISO code, with the name officers use."""

    code: str
    name: Wording


def counterpart_in(text: str) -> Country | None:
    """The other country of a meeting: the one paired with Thailand, else the first one named."""
    pattern = _pattern()
    pair = re.search(
        rf"{_PAIR}\s*[-–—/]\s*(?P<after>{pattern})|(?P<before>{pattern})\s*[-–—/]\s*{_PAIR}"
        rf"|{_PAIR}\s*(?:กับ|และ|and)\s*(?P<with>{pattern})",
        text,
    )
    if pair:
        return _country(next(name for name in pair.groups() if name))
    found = re.search(pattern, text)
    return _country(found[0]) if found else None


def country(code: str) -> Country:
    """The country of a code, by the names used here."""
    thai, english, _ = _OWN.get(code, ("", "", ""))
    if not thai:
        thai, english = _cldr()[code]
    return Country(code, Wording(thai, english))


def _country(name: str) -> Country:
    for code, (_, _, pattern) in _OWN.items():
        if re.fullmatch(pattern, name):
            return country(code)
    return country(next(code for code, names in _cldr().items() if name in names))


@cache
def _cldr() -> dict[str, tuple[str, str]]:
    from babel import Locale

    thai, english = Locale("th").territories, Locale("en").territories
    return {
        code: (str(thai[code]), str(english[code]))
        for code in map(str, english)
        if len(code) == 2 and code.isalpha() and code in thai and code not in _LEFT_OUT
    }


@cache
def _pattern() -> str:
    names = {name for code, pair in _cldr().items() if code not in _OWN for name in pair}
    own = "|".join(pattern for _, _, pattern in _OWN.values())
    rest = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return f"(?:{own}|{rest})"
