"""Numbers as Word's number formats show them."""

from collections.abc import Callable

_THAI_DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
# Obsolete letters, ฆ, ฤ and ฦ are left out, as ISO/IEC 29500 has it for `thaiLetters`.
_THAI_LETTERS = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
_LATIN_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_THAI_WORDS = ("", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า")
_LARGEST = 32_767  # Word's own limit; more letters or numerals would fill the memory


def shown_number(number: int, number_format: str) -> str:
    """The number in one of Word's formats; in Arabic digits where the format is not known."""
    if not 0 <= number <= _LARGEST:
        return str(number)
    show = _FORMATS.get(number_format, str)
    return show(number)


def _letters(alphabet: str) -> Callable[[int], str]:
    """After its end the alphabet begins again with each letter doubled: y, z, aa, bb."""

    def show(number: int) -> str:
        times, place = divmod(number - 1, len(alphabet))
        return alphabet[place] * (times + 1) if number else ""

    return show


def _roman(number: int) -> str:
    shown = ""
    for amount, numeral in _ROMAN:
        times, number = divmod(number, amount)
        shown += numeral * times
    return shown


def _thai_words(number: int) -> str:
    if number >= 100:
        return str(number)
    tens, ones = divmod(number, 10)
    begin = {0: "", 1: "สิบ", 2: "ยี่สิบ"}.get(tens, f"{_THAI_WORDS[tens]}สิบ")
    return begin + ("เอ็ด" if tens and ones == 1 else _THAI_WORDS[ones]) or "ศูนย์"


_FORMATS: dict[str, Callable[[int], str]] = {
    "none": lambda number: "",
    "decimalZero": lambda number: f"{number:02}",
    "upperLetter": lambda number: _letters(_LATIN_LETTERS)(number).upper(),
    "lowerLetter": _letters(_LATIN_LETTERS),
    "upperRoman": lambda number: _roman(number).upper(),
    "lowerRoman": _roman,
    "thaiNumbers": lambda number: str(number).translate(_THAI_DIGITS),
    "thaiLetters": _letters(_THAI_LETTERS),
    "thaiCounting": _thai_words,
    "numberInDash": lambda number: f"- {number} -",
    "decimalEnclosedParen": lambda number: f"({number})",
    "decimalEnclosedFullstop": lambda number: f"{number}.",
}
