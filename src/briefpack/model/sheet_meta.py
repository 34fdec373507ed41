"""What a follow-up workbook says of itself, on its meta sheet and in its properties."""

from dataclasses import fields

from briefpack.model.follow_up import Report

META_SHEET = "_briefpack"
META_FORMAT = "1"

FORMAT = "format"
ROUND = "round"
DOSSIER = "dossier"
PACK = "pack"
EXPORT = "export"

REPORT_FIELDS = tuple(field.name for field in fields(Report))
META_HEADER = ("outcome", "agency", *REPORT_FIELDS)
"""The headings above the values as sent: a line of them follows the facts."""

ROUND_PROPERTY = "briefpack.round"
EXPORT_PROPERTY = "briefpack.export"
