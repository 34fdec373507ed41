"""Time frames in the Buddhist era, written and read: what the rest of the program asks for."""

from briefpack.thai.period import Grain, Period
from briefpack.thai.read_periods import parse_period
from briefpack.thai.write_periods import (
    format_fiscal_year,
    format_month,
    format_period,
    format_quarter,
    format_year,
    format_year_range,
)

__all__ = [
    "Grain",
    "Period",
    "format_fiscal_year",
    "format_month",
    "format_period",
    "format_quarter",
    "format_year",
    "format_year_range",
    "parse_period",
]
