"""A cell's value as the person who typed it saw it."""

from datetime import date, datetime

from briefpack.returns.grid import CellValue, GridCell


def typed(cell: GridCell | None) -> str:
    """The cell as text: days as day/month/year of the Common Era, as the cell holds them."""
    return "" if cell is None else _shown(cell.value, is_share="%" in cell.number_format)


def _shown(value: CellValue, *, is_share: bool) -> str:
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime | date):
        return f"{value.day}/{value.month}/{value.year}"
    if isinstance(value, int | float):
        return f"{value * 100:.10g}%" if is_share else f"{value:.15g}"
    return value
