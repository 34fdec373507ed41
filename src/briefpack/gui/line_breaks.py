"""Whether Qt knows where Thai words end here, and texts to show where it does not.

Qt asks libthai when it lays out a line. Where there is none (Windows) it breaks inside words, and a
label cuts its text short. There, what is shown is a copy with places to break.
"""

import re
from functools import cache

from PySide6.QtGui import QTextLayout, QTextOption

from briefpack.thai.breaking import Breakable, breakable

_SAMPLE = "การประชุม"
_ITS_BREAK = 3
_TOGETHER = (("สปป. ลาว", "สปป.\N{NO-BREAK SPACE}ลาว"), (" ๆ", "\N{NO-BREAK SPACE}ๆ"))
# libthai knows no curly quotes and lets a line end behind an opening one. Of what forbids that,
# this sign alone takes no room; a word joiner does not forbid it, since Thai begins behind it.
_NO_BREAK = "\N{MONGOLIAN VOWEL SEPARATOR}"
_OPENING = re.compile("(?<=[“‘«])(?=[ก-๙])")


@cache
def qt_breaks_thai() -> bool:
    """Whether Qt, asked once, ends a line of Thai where a word ends. Needs an application."""
    layout = QTextLayout(_SAMPLE)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(len(_SAMPLE) - 2)  # room for one of its two words and a part of the other
    layout.endLayout()
    return line.textLength() == _ITS_BREAK


def shown(text: str) -> Breakable:
    """The copy to lay out: the text itself where Qt knows its words."""
    return Breakable(text) if qt_breaks_thai() else breakable(text)


def painted(text: str) -> Breakable:
    """The copy to paint, or to show where nobody can copy from it: a name stays on one line, no
    line begins with ๆ, and none ends with an opening quote.
    """
    for apart, together in _TOGETHER:
        text = text.replace(apart, together)
    if not qt_breaks_thai():
        return shown(text)  # Qt itself keeps a quote with its word
    quotes = tuple(found.start() for found in _OPENING.finditer(text))
    return Breakable(_OPENING.sub(_NO_BREAK, text), quotes)
