"""What an export is asked for: its kind, what is offered, and what the officer chose."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from pathlib import Path

from briefpack.model.annotation import Output
from briefpack.thai.digits import Digits


class Kind(Enum):
    """What is written."""

    WORD = auto()
    EXCEL = auto()
    PDF = auto()


@dataclass(frozen=True, slots=True)
class Choice:
    """Where to write, dated when, in which digits; with `per_agency`, `path` is a folder.

    `layout` is the brief's, `bilingual` only that of the full one; `form` is the matrix's; `due` is
    the day by which agencies answer, None for no such day.
    """

    path: Path
    day: date
    digits: Digits
    per_agency: bool = False
    form: Output = Output.TRACKING
    due: date | None = None
    layout: Output = Output.FULL
    bilingual: bool = False
    notes_as_comments: bool = False
    embeds_fonts: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """What the dialog starts from."""

    kind: Kind
    pack_name: str
    classification: str
    count: int
    first: Choice
    notes: Callable[[Choice], tuple[str, ...]] | None = None
    """What the choice leaves out; asked beside the window."""
