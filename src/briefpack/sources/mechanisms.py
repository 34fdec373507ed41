"""What sort of meeting it was: its mechanism, abbreviation and number, and so its id."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from briefpack.thai.digits import to_arabic

# Where the document gives no abbreviation of its own. The first that is found is meant.
_ABBREVIATIONS = (
    ("คณะกรรมาธิการร่วมว่าด้วยความร่วมมือทวิภาคี", "JC"),
    ("คณะกรรมาธิการเขตแดนร่วม", "JBC"),
    ("คณะกรรมาธิการร่วมระหว่างรัฐบาล", "IGC"),
    ("คณะกรรมาธิการร่วม", "JC"),
    ("คณะกรรมการร่วมทางการค้า", "JTC"),
    ("คณะกรรมการร่วมด้านการค้า", "JTC"),
    ("คณะกรรมการชายแดนทั่วไป", "GBC"),
    ("คณะกรรมการชายแดนส่วนภูมิภาค", "RBC"),
    ("คณะกรรมการร่วม", "JC"),
    ("คณะทำงานร่วม", "JWG"),
    ("คณะรัฐมนตรีร่วม", "JCR"),
    ("การหารือทางการเมือง", "PC"),
    ("การปรึกษาหารือทางการเมือง", "PC"),
    ("การหารือเชิงยุทธศาสตร์", "SD"),
    ("joint commission", "JC"),
    ("joint trade committee", "JTC"),
    ("general border committee", "GBC"),
    ("joint boundary commission", "JBC"),
    ("joint working group", "JWG"),
    ("political consultation", "PC"),
    ("joint committee", "JC"),
)
_MECHANISM = re.compile(
    r"(?:การประชุม|ประชุม)\s*(?P<thai>(?:คณะ|กลไก|ระดับ|หารือ|รัฐมนตรี|ทวิภาคี|ร่วม)\S*(?: ?[-–] ?\S+)?)"
    r"|(?P<talks>การ(?:ปรึกษา)?หารือ\S*)"
)
_ENGLISH = re.compile(
    r"(?:Meeting of the |Session of the |of the |The )"
    r"(?P<name>(?!Meeting|Session)[A-Z][^,;:\n]*?"
    r"(?:Commission|Committee|Group|Consultations?|Dialogue)(?: (?:on|for) [A-Z][A-Za-z ]+)?)"
)
_ENGLISH_AFTER = re.compile(
    r"\d+(?:st|nd|rd|th) "
    r"(?P<name>[A-Z][^,;:\n]*?(?:Commission|Committee|Group|Consultations?|Dialogue))"
)
_GIVEN = re.compile(r"\([^()]*?[A-Z][A-Za-z ]+\s*[-–—::]\s*(?P<short>[A-Z]{2,6})\)")
_SHORT = re.compile(r"(?:การประชุม|\()\s*(?P<short>[A-Z]{2,6})\b(?!\s*\d)")
_NUMBER = re.compile(r"(?:ครั้งที่|สมัยที่)\s*(?P<number>[0-9๐-๙]{1,3})(?![0-9๐-๙])")
_ENGLISH_NUMBER = re.compile(
    r"\b(?P<number>\d{1,3})(?:st|nd|rd|th)\b|\b(?P<word>First|Second|Third|Fourth|Fifth|Sixth|"
    r"Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth)\b (?=.{0,20}(?:Meeting|Session|Joint))"
)
_WORDS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"),
    *("ninth", "tenth", "eleventh", "twelfth"),
)


@dataclass(frozen=True, slots=True)
class Mechanism:
    """A mechanism's name in the source's words, its abbreviation and the meeting's number."""

    name: str = ""
    abbreviation: str = ""
    number: int | None = None

    def meeting_id(self, counterpart: str) -> str:
        """JC22; without a number, the counterpart tells it from others: JC-LA."""
        tail = self.number or (counterpart and f"-{counterpart}")
        return f"{self.abbreviation or 'M'}{tail}"


def mechanism_in(title: str, introduction: str) -> Mechanism:
    """What the title says, and the introduction where the title is silent."""
    texts = (title, introduction)
    name = _first(_name(text) for text in texts)
    return Mechanism(
        name,
        _given(title, introduction) or _usual(f"{title}\n{name}"),
        next((number for text in texts if (number := _number(text)) is not None), None),
    )


def _name(text: str) -> str:
    if found := _MECHANISM.search(text):
        name = found["thai"] or found["talks"]
        return re.split(r"\s*(?:ครั้งที่|สมัยที่|\()", name)[0].strip()
    found = _ENGLISH.search(text) or _ENGLISH_AFTER.search(text)
    return found["name"].strip() if found else ""


def _given(*texts: str) -> str:
    """The abbreviation that the document itself writes."""
    for text in texts:
        if given := _GIVEN.search(text) or _SHORT.search(text):
            return given["short"]
    return ""


def _usual(name: str) -> str:
    name = name.lower()
    return next((short for words, short in _ABBREVIATIONS if words in name), "")


def _number(text: str) -> int | None:
    if found := _NUMBER.search(text):
        return int(to_arabic(found["number"]))
    if found := _ENGLISH_NUMBER.search(text):
        if found["number"]:
            return int(found["number"])
        return _WORDS.index(found["word"].lower()) + 1
    return None


def _first(texts: Iterable[str]) -> str:
    return next(filter(None, texts), "")
