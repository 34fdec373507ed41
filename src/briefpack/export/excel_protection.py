"""Protection against slips that leaves receivers sorting, filtering and widening columns."""

from openpyxl.worksheet.worksheet import Worksheet

# On a protected sheet "locked" means what nobody may do; openpyxl's flags say it the same way.
_ALLOWED = ("sort", "autoFilter", "formatCells", "formatColumns", "formatRows")


def protect_table(sheet: Worksheet) -> None:
    """Head and headings cannot be changed, rows and columns neither added nor removed.

    No cell of the table is locked, or nobody could sort it; checks guard those that are ours.
    There is no password: an office that has to may lift it.
    """
    sheet.protection.sheet = True
    for name in _ALLOWED:
        setattr(sheet.protection, name, False)
    sheet.protection.objects = sheet.protection.scenarios = True


def protect_text(sheet: Worksheet) -> None:
    """Nothing on the sheet can be changed but its column widths."""
    sheet.protection.sheet = True
    sheet.protection.formatColumns = sheet.protection.formatRows = False
    sheet.protection.objects = sheet.protection.scenarios = True
