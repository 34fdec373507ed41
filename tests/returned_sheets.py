"""Returned sheets for the tests: what our writer makes, after an agency was at it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from briefpack.export.matrix_options import MatrixOptions
from briefpack.export.matrix_tracking import SHEET_TITLE
from briefpack.model import edits
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Round
from briefpack.model.headings import RowKey, TrackingColumn
from briefpack.workflows.export_matrix import export_matrix, export_per_agency, plan_round

ISSUED = date(2022, 1, 10)
TODAY = date(2022, 6, 1)


def sent(dossier: Dossier, folder: Path) -> tuple[Dossier, Round, Path]:
    """The dossier with a round, and the one workbook that went out."""
    options = MatrixOptions(ISSUED)
    round_ = plan_round(dossier, dossier.packs[0].id, options)
    dossier = edits.open_round(dossier, round_)
    path = folder / f"sheet-{round_.number}.xlsx"
    export_matrix(dossier, round_, path, options)
    return dossier, round_, path


def sent_per_agency(dossier: Dossier, folder: Path) -> tuple[Dossier, Round, dict[str, Path]]:
    """The dossier with a round, and the agencies' workbooks by the start of their names."""
    options = MatrixOptions(ISSUED)
    round_ = plan_round(dossier, dossier.packs[0].id, options, per_agency=True)
    dossier = edits.open_round(dossier, round_)
    exported = export_per_agency(dossier, round_, folder, options)
    return dossier, round_, {path.stem: path for path in exported.paths}


class Sheet:
    """The follow-up sheet of a workbook, by the headings of its columns."""

    def __init__(self, worksheet: Worksheet) -> None:
        self.worksheet = worksheet
        self.header = next(
            row
            for row in range(1, 60)
            if any(worksheet.cell(row, c).value == RowKey.OUTCOME_ID for c in range(1, 40))
        )

    def column(self, heading: str) -> int:
        return next(c for c in range(1, 60) if self.worksheet.cell(self.header, c).value == heading)

    def row(self, outcome_id: str) -> int:
        ids = self.column(RowKey.OUTCOME_ID)
        return next(
            row
            for row in range(self.header + 1, self.worksheet.max_row + 1)
            if self.worksheet.cell(row, ids).value == outcome_id
        )

    def cell(self, outcome_id: str, heading: TrackingColumn) -> Any:
        return self.worksheet.cell(self.row(outcome_id), self.column(heading))

    def fill(self, outcome_id: str, **values: object) -> None:
        """Values by the names of the headings: STATUS="แล้วเสร็จ"."""
        for name, value in values.items():
            self.cell(outcome_id, TrackingColumn[name]).value = value


def edited(path: Path, change: Callable[[Sheet], object], name: str = "") -> Path:
    """A copy of the workbook in which an agency has changed something."""
    workbook = openpyxl.load_workbook(path)
    change(Sheet(workbook[SHEET_TITLE]))
    copy = path.with_name(name or f"{path.stem}-back.xlsx")
    workbook.save(copy)
    workbook.close()
    return copy
