"""What an officer chooses before a matrix is written."""

from dataclasses import dataclass
from datetime import date

from briefpack.model.annotation import Output
from briefpack.model.wording import Language
from briefpack.thai.digits import Digits


@dataclass(frozen=True, slots=True)
class MatrixOptions:
    """The choices for one matrix. `form` is TRACKING or CABINET.

    `issued` is the sheet's own date. `digits` governs the numbers and dates we write; the text of
    a record stands verbatim. `round_name` is what the round is called, if not by its number.
    """

    issued: date
    form: Output = Output.TRACKING
    digits: Digits = "arabic"
    language: Language = "th"
    author: str = ""
    due: date | None = None
    round_name: str = ""
