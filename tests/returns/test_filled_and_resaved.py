"""A filled sheet says the same, whichever program an agency saved it with."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from briefpack.model import edits
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress, Report
from briefpack.model.headings import TrackingColumn
from briefpack.model.returned import Change, Problem
from briefpack.model.status import Status
from briefpack.model.time_frame import Grain, TimeFrame
from briefpack.model.wording import Wording
from briefpack.workflows.take_back import take_back
from office_programs import PROGRAMS
from returned_sheets import TODAY, Sheet, edited, sent

FIRST, SECOND, THIRD, FOURTH = "JC22-1.1.1", "JC22-1.1.2", "JC22-2.1.1", "JC22-3.1.1"
LEAD = "กห."
NOON = datetime(2022, 1, 9, 12, tzinfo=UTC)
FISCAL_YEAR = TimeFrame(
    Grain.FISCAL_YEAR, date(2022, 10, 1), date(2023, 9, 30), Wording("ปีงบประมาณ 2566")
)


def fill(sheet: Sheet) -> None:
    sheet.fill(
        FIRST,
        STATUS="อยู่ระหว่างการดำเนินการ",
        PERCENT="๔๐%",
        PROGRESS="ลาดตระเวนร่วม\n๓ ครั้ง & <ประชุม>",
        OBSTACLES="=ไม่มี",
        DUE=datetime(2022, 9, 30),  # noqa: DTZ001
        REPORTER="พ.อ. สมชาย",
        REPORTED_ON="๑ มิ.ย. ๒๕๖๕",
        REMARKS="ลบ",
    )
    sheet.cell(FIRST, TrackingColumn.OBSTACLES).data_type = "s"
    sheet.fill(SECOND, PERCENT=75, PROGRESS=12, DUE="ปีงบประมาณ 2566", REPORTED_ON="31/5/2565")
    sheet.fill(THIRD, STATUS="เกือบเสร็จ", PERCENT=0.5, DUE="30/6/65", PROGRESS=True)
    share = sheet.cell(FOURTH, TrackingColumn.PERCENT)
    share.value, share.number_format = 0.9, "0%"
    sheet.fill(FOURTH, REPORTED_ON=datetime(2565, 5, 1))  # noqa: DTZ001
    sheet.worksheet.row_dimensions[sheet.row(SECOND)].hidden = True


@pytest.fixture(scope="module")
def round_trip(jc22: Dossier, tmp_path_factory: pytest.TempPathFactory) -> tuple[Dossier, Path]:
    folder = tmp_path_factory.mktemp("filled")
    before = Report(remarks="เดิม", status=Status.NOT_STARTED, reported_on=date(2022, 1, 5))
    dossier = edits.record_progress(jc22, Progress("p", FIRST, LEAD, before, NOON))
    dossier, _, path = sent(dossier, folder)
    return dossier, edited(path, fill)


def said(dossier: Dossier, path: Path) -> tuple[list[Change], list[Problem]]:
    """Changes and problems, wherever the file is and whatever its cells are called as typed."""
    returned = take_back(dossier, [path], today=TODAY)
    assert not returned.unmatched
    return (
        [replace(each, at=replace(each.at, file=""), typed="") for each in returned.changes],
        [replace(each, at=replace(each.at, file="")) for each in returned.problems],
    )


def test_the_filled_sheet_itself_says_what_was_typed(round_trip: tuple[Dossier, Path]) -> None:
    changes, problems = said(*round_trip)

    assert {(each.outcome_id, each.field): each.returned for each in changes} == {
        (FIRST, "status"): Status.IN_PROGRESS,
        (FIRST, "percent"): 40,
        (FIRST, "progress"): "ลาดตระเวนร่วม\n๓ ครั้ง & <ประชุม>",
        (FIRST, "obstacles"): "=ไม่มี",
        (FIRST, "due"): TimeFrame.on(date(2022, 9, 30)),
        (FIRST, "reporter"): "พ.อ. สมชาย",
        (FIRST, "reported_on"): date(2022, 6, 1),
        (FIRST, "remarks"): "",
        (SECOND, "percent"): 75,
        (SECOND, "progress"): "12",
        (SECOND, "due"): FISCAL_YEAR,
        (SECOND, "reported_on"): date(2022, 5, 31),
        (FOURTH, "percent"): 90,
    }
    assert [(each.outcome_id, each.at.column) for each in problems] == [
        (THIRD, TrackingColumn.STATUS),
        (THIRD, TrackingColumn.PERCENT),
        (THIRD, TrackingColumn.PROGRESS),
        (THIRD, TrackingColumn.DUE),
        (FOURTH, TrackingColumn.REPORTED_ON),
    ]


@pytest.mark.parametrize("by", PROGRAMS)
def test_a_filled_sheet_says_the_same_after_another_program_saved_it(
    by: object, round_trip: tuple[Dossier, Path], tmp_path: Path
) -> None:
    dossier, path = round_trip
    assert callable(by)
    by(path, tmp_path / "back.xlsx")

    changes, problems = said(dossier, tmp_path / "back.xlsx")

    expected_changes, expected_problems = said(dossier, path)
    assert changes == expected_changes
    assert [(each.at, each.value) for each in problems] == [
        (each.at, each.value) for each in expected_problems
    ]
