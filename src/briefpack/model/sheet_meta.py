"""What a follow-up workbook says of itself, on its meta sheet and in its properties."""

import hashlib
from collections.abc import Iterable
from dataclasses import fields
from functools import lru_cache

from briefpack.model.follow_up import Report
from briefpack.model.headings import TrackingColumn
from briefpack.thai.search import fold

META_SHEET = "_briefpack"
META_FORMAT = "1"

FORMAT = "format"
ROUND = "round"
DOSSIER = "dossier"
PACK = "pack"
EXPORT = "export"

REPORT_FIELDS = tuple(field.name for field in fields(Report))
SENT_HEADER = ("outcome", "agency", *REPORT_FIELDS)
"""The headings above the values as sent: a line of them follows the facts."""
WRITTEN = "written"
META_HEADER = (*SENT_HEADER, WRITTEN)
"""All headings of that line: under the last stand the marks of our own columns."""

OUR_COLUMNS = (
    TrackingColumn.PILLAR,
    TrackingColumn.TOPIC,
    TrackingColumn.OUTCOME,
    TrackingColumn.LEAD,
    TrackingColumn.SUPPORTING,
    TrackingColumn.TIME_FRAME,
)
"""The columns that agencies read and do not fill in, in the order of their marks."""

ROUND_PROPERTY = "briefpack.round"
EXPORT_PROPERTY = "briefpack.export"


def marks_of(texts: Iterable[str]) -> str:
    """What is kept of the texts of our own columns: enough to see whether one was changed.

    The dossier may say something else by the time the sheet is back, and the sheet is no place to
    write everything twice.
    """
    return " ".join(map(mark_of, texts))


@lru_cache(maxsize=4096)
def mark_of(text: str) -> str:
    """A short digest of the text as it is compared."""
    return hashlib.sha256(compared(text).encode("utf-8", "surrogatepass")).hexdigest()[:8]


def compared(text: str) -> str:
    """A text of our own columns as it is compared: folded, without any blanks."""
    return "".join(fold(text).split())
