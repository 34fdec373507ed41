"""The characters that Word's symbol fonts draw, as characters of Unicode.

Fonts such as Symbol and Wingdings draw a picture for a number. Word writes these numbers in the
private-use area from U+F000, where every other font shows an empty box.
"""

_PRIVATE = range(0xF000, 0xF100)
_FOR_ANY = "•"

_DRAWN = {
    "symbol": {
        0x2D: "−", 0xA8: "♦", 0xAA: "♠", 0xAE: "→", 0xB0: "°", 0xB4: "×", 0xB7: "•", 0xDE: "⇒",
    },
    "wingdings": {
        0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x75: "◆", 0x76: "❖", 0x77: "⬥",
        0x9F: "•", 0xA1: "○", 0xA7: "▪", 0xA8: "◻", 0xD8: "➢", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨",
        0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
    },
    "wingdings 2": {0x50: "✓", 0x51: "✗", 0x97: "●", 0xA2: "■", 0xA3: "□"},
    "webdings": {0x34: "▶", 0x3D: "◀", 0x61: "✓", 0x63: "□", 0x67: "■", 0x6E: "●"},
}  # fmt: skip


def drawn(character: str, font: str) -> str:
    """The character as the font shows it; a bullet where a private number is not known."""
    number = ord(character)
    known = _DRAWN.get(font.strip().lower())
    if number in _PRIVATE:
        tables = (known,) if known else (_DRAWN["symbol"], _DRAWN["wingdings"])
        return next((table[number & 0xFF] for table in tables if number & 0xFF in table), _FOR_ANY)
    return known.get(number, _FOR_ANY) if known and number < 0x100 else character
