"""What a follow-up workbook says of itself, on its meta sheet and in its properties."""

from dataclasses import fields

from briefpack.model.follow_up import Report
from briefpack.model.headings import TrackingColumn

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
