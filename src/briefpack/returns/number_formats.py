"""Excel's number formats: which code a cell has, and whether it shows a day."""

import re
from functools import lru_cache

GENERAL = "General"

# Those that a file names by number alone. By 14 and 22 Excel means each reader's own order.
BUILT_IN = {
    0: GENERAL,
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    12: "# ?/?",
    13: "# ??/??",
    14: "d/m/yyyy",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "d/m/yyyy h:mm",
    37: "#,##0 ;(#,##0)",
    38: "#,##0 ;[Red](#,##0)",
    39: "#,##0.00;(#,##0.00)",
    40: "#,##0.00;[Red](#,##0.00)",
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mm:ss.0",
    48: "##0.0E+0",
    49: "@",
    **dict.fromkeys((*range(27, 32), 36, *range(50, 55), 57, 58), "yyyy/m/d"),  # East Asian
    **dict.fromkeys((32, 33, 34, 35, 55, 56), "h:mm"),
    59: "t0",
    60: "t0.00",
    61: "t#,##0",
    62: "t#,##0.00",
    67: "t0%",
    68: "t0.00%",
    69: "t# ?/?",
    70: "t# ??/??",
    71: "d/m/bbbb",  # the Thai ones
    72: "d-mmm-bb",
    73: "d-mmm",
    74: "mmm-bb",
    75: "h:mm",
    76: "h:mm:ss",
    77: "d/m/bbbb h:mm",
    78: "mm:ss",
    79: "[h]:mm:ss",
    80: "mm:ss.0",
    81: "d/m/bb",
}

_ELAPSED = re.compile(r"\[(h+|m+|s+)\]", re.IGNORECASE)
_NOT_A_CODE = re.compile(
    r'"[^"]*"|\\.|[_*].|\[[^\]]*\]|general|standard|am/pm|a/p|\.0+', re.IGNORECASE | re.DOTALL
)
_THAI = str.maketrans("วดปชนท", "dmyhms")
_THAI_ONLY = re.compile(r"[วดปชนท\s/:.,-]+")
_NUMBER = re.compile(r"[0#?@%]")


@lru_cache(maxsize=1024)
def shows_a_day(code: str) -> bool:
    """Whether a number in this format is a date: it shows a day, a month or a year.

    The calendar and the language (`[$-107041E]`, `bbbb`) change how it looks, not what it is.
    """
    first = _NOT_A_CODE.sub("", _ELAPSED.sub(r"\1", code)).partition(";")[0].casefold()
    if _THAI_ONLY.fullmatch(first):
        first = first.translate(_THAI)
    if _NUMBER.search(first):
        return False
    if any(letter in first for letter in "dyb"):
        return True
    return "m" in first and not any(letter in first for letter in "hs")
