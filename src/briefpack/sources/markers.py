"""The number or bullet at the start of a line, and what sort of mark it is."""

import re
import unicodedata
from dataclasses import dataclass

from briefpack.thai.date_words import month_pattern
from briefpack.thai.digits import to_arabic

_LETTERS = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
_ROMAN = {"i": 1, "v": 5, "x": 10}
_NUMBER = r"[0-9๐-๙]{1,3}"
_COUNTED = "ข้อที่|ข้อ|ประเด็นที่|เสาหลักที่|เสาที่|ด้านที่|หัวข้อที่|ส่วนที่|Pillar|Topic|Item|Section|Part"
# The number's own shape is its style: ๑. and 1. are one, 1. and 1) are two.
_NUMBERED = (
    re.compile(
        rf"(?P<word>{_COUNTED})\s*(?P<number>{_NUMBER}(?:\.{_NUMBER})*)"
        r"(?P<end>\s*[::]|\s+[-–—](?=\s+\D)|[.)]?)(?=\s|[ก-๎A-Za-z“]|$)",
        re.IGNORECASE,
    ),
    re.compile(rf"(?P<number>{_NUMBER}(?:\.{_NUMBER})+)(?P<end>[.)]?)(?=\s|[ก-๎A-Za-z“\"(]|$)"),
    re.compile(rf"(?P<start>\(?)(?P<number>{_NUMBER})(?P<end>\.?\)|\.)(?=\s|[ก-๎A-Za-z“\"]|$)"),
)
# A number before what it counts, `๑ ครั้งต่อปี`, marks nothing.
_COUNTS = re.compile(
    rf"{_NUMBER}\s+(?:ครั้ง|คน(?!ไทย)|ราย(?!งาน|ได้|การ)|ฉบับ|แห่ง|ประเทศ|ฝ่าย|ปี|เดือน|วัน|สัปดาห์|ชั่วโมง|ล้าน|พัน|หมื่น|"
    rf"แสน|บาท|เปอร์เซ็นต์|กิโลเมตร|ตัน|ไร่|ทุน|{month_pattern()})",
    re.IGNORECASE,
)
_BARE = re.compile(rf"(?P<number>{_NUMBER})(?=\s+[ก-๎A-Z“])")
BARE = "number without a sign"
_LETTERED = re.compile(
    rf"(?P<start>\(?)(?P<letter>[{_LETTERS}]|[a-h]|[ivx]{{1,4}}|[IVX]{{1,4}})(?P<end>\)|\.)(?=\s|$)"
)
_DASHES = "-–—»›"
_NO_BULLETS = "\"'%&/\\@#,.:;!?…¡¿ฯ<=|"  # what sentences are written with
_LETTER_BULLETS = "oØü§vqn"  # what Symbol and Wingdings bullets turn into
_ATX = re.compile(r"#{1,6}(?=\s)")


@dataclass(frozen=True, slots=True)
class Marker:
    """What stands before an item: `text` as written, `style` what its siblings share.

    `value` is its number, part by part: (2,) for ๒. and (1, 3) for 1.3; empty for a bullet.
    """

    text: str
    style: str
    value: tuple[int, ...] = ()

    @property
    def is_number(self) -> bool:
        """Whether it counts its siblings."""
        return bool(self.value)


def split_marker(text: str) -> tuple[Marker | None, str]:
    """The marker at the start of a stripped text, and the rest without blanks before it."""
    marker = _numbered(text) or _lettered(text) or _bullet(text) or _bare(text)
    return marker, (text[len(marker.text) :].lstrip() if marker else text)


def counts_something(text: str) -> bool:
    """Whether a text begins with a number and what it counts, as the middle of a sentence does."""
    return _COUNTS.match(text) is not None


def marker_of(drawn: str) -> Marker | None:
    """The marker that a format draws by itself, such as Word's automatic numbers."""
    drawn = drawn.strip()
    if not drawn:
        return None
    marker, rest = split_marker(f"{drawn} ก")
    return marker if marker and rest == "ก" else Marker(drawn, f"bullet {drawn[0]}")


def _numbered(text: str) -> Marker | None:
    for pattern in _NUMBERED:
        if found := pattern.match(text):
            parts = found.groupdict()
            value = tuple(int(to_arabic(part)) for part in parts["number"].split("."))
            if not all(value):
                return None
            word = (parts.get("word") or "").lower()
            start, end = parts.get("start") or "", "" if word else parts["end"]
            style = f"number {word}{start}{end}" if len(value) == 1 else f"decimal {len(value)}"
            return Marker(found[0], style, value)
    return None


def _bare(text: str) -> Marker | None:
    """A number with nothing behind it but a space; whoever asks must see that it counts."""
    found = None if counts_something(text) else _BARE.match(text)
    value = int(to_arabic(found[0])) if found else 0
    return Marker(found[0], BARE, (value,)) if found and value else None


def _lettered(text: str) -> Marker | None:
    found = _LETTERED.match(text)
    if found is None:
        return None
    letter, around = found["letter"], f"{found['start']}{found['end']}"
    if letter in _LETTERS:
        return Marker(found[0], f"letter ก{around}", (_LETTERS.index(letter) + 1,))
    if set(letter.lower()) <= set(_ROMAN):
        shape = "I" if letter.isupper() else "i"
        return Marker(found[0], f"roman {shape}{around}", (_roman(letter.lower()),))
    return Marker(found[0], f"letter a{around}", (ord(letter) - ord("a") + 1,))


def _roman(letters: str) -> int:
    values = [_ROMAN[letter] for letter in letters]
    return sum(-value if value < max(values[at:]) else value for at, value in enumerate(values))


def _bullet(text: str) -> Marker | None:
    if found := _ATX.match(text):
        return Marker(found[0], f"bullet {found[0]}")
    char = text[:1]
    if not is_bullet(char):
        letter = char and char in _LETTER_BULLETS and re.match(r"\S(?:\s+[ก-๙A-Z]|$)", text)
        return Marker(char, f"bullet {char}") if letter else None
    run = len(text) - len(text.lstrip(char))
    rest = text[run:]
    private = unicodedata.category(char) == "Co"
    if run > 3 or (rest and not (private or rest[0].isspace() or "ก" <= rest[0] <= "๎")):
        return None
    if rest and not re.search(r"\w", rest):
        return None
    return Marker(char * run, f"bullet {char * run}")


def is_bullet(char: str) -> bool:
    """Whether a character by itself can be a bullet, whatever its code point."""
    if not char or char in _NO_BULLETS:
        return False
    return char in _DASHES or unicodedata.category(char) in ("So", "Sm", "Po", "Co")
