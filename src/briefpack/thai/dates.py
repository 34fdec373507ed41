"""Dates in the Buddhist era, written and read: what the rest of the program asks for."""

from briefpack.thai.write_dates import Form, Style, format_date, format_interval

__all__ = ["Form", "Style", "format_date", "format_interval"]
