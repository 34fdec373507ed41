"""Dates in the Buddhist era, written and read: what the rest of the program asks for."""

from briefpack.thai.read_dates import DateReading, Doubt, DoubtKind, parse_date, read_date
from briefpack.thai.write_dates import OWN_DIGITS, Form, Style, format_date, format_interval

__all__ = [
    "OWN_DIGITS",
    "DateReading",
    "Doubt",
    "DoubtKind",
    "Form",
    "Style",
    "format_date",
    "format_interval",
    "parse_date",
    "read_date",
]
