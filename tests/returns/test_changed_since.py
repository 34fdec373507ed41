"""What changed in the dossier between sending and return, and what no agency touched."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from briefpack.model import edits
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress, Report
from briefpack.model.index import index_of
from briefpack.model.returned import Returned
from briefpack.model.time_frame import Grain, TimeFrame
from briefpack.workflows.take_back import apply_returned, take_back
from returned_sheets import TODAY, edited, sent

FIRST = "JC22-1.1.1"
BEFORE = datetime(2021, 12, 1, 5, tzinfo=UTC)
AFTER = datetime(2022, 2, 1, 5, tzinfo=UTC)
VAGUE = TimeFrame(Grain.FISCAL_YEAR, date(2022, 10, 1), date(2023, 9, 30))


def noted(dossier: Dossier, report: Report, recorded: datetime, round_id: str = "") -> Dossier:
    """The dossier after an officer, or with a round a sheet, has said this of the lead's work."""
    lead = index_of(dossier).places[FIRST].responsibility.lead
    id_ = f"progress-{len(dossier.progress)}"
    return edits.record_progress(dossier, Progress(id_, FIRST, lead, report, recorded, round_id))


def back(dossier: Dossier, *paths: Path) -> Returned:
    return take_back(dossier, paths, today=TODAY)


def test_a_vague_proposal_made_since_is_not_overwritten_without_a_question(
    jc22: Dossier, tmp_path: Path
) -> None:
    dossier, round_, path = sent(jc22, tmp_path)
    copy = edited(path, lambda sheet: sheet.fill(FIRST, DUE=date(2022, 9, 30)))

    by_officer = back(noted(dossier, Report(due=VAGUE), AFTER), copy)
    by_sheet = back(noted(dossier, Report(due=VAGUE), BEFORE, round_.id), copy)

    assert [change.is_conflict for change in by_officer.changes] == [True]
    assert [change.is_conflict for change in by_sheet.changes] == [True]


def test_a_vague_proposal_that_was_there_when_the_sheet_went_out_may_become_a_day(
    jc22: Dossier, tmp_path: Path
) -> None:
    dossier, _, path = sent(noted(jc22, Report(due=VAGUE), BEFORE), tmp_path)
    dossier = noted(dossier, Report(percent=10, due=VAGUE), AFTER)
    copy = edited(path, lambda sheet: sheet.fill(FIRST, DUE=date(2022, 9, 30)))

    [change] = back(dossier, copy).changes

    assert (change.current, change.is_conflict) == (VAGUE, False)


def test_what_an_officer_put_right_is_not_undone_by_choosing_the_file_again(
    jc22: Dossier, tmp_path: Path
) -> None:
    dossier, _, path = sent(jc22, tmp_path)
    copy = edited(path, lambda sheet: sheet.fill(FIRST, PROGRESS="ส่งผิดเรื่อง", PERCENT=10))
    first = back(dossier, copy)
    only_progress = [change for change in first.changes if change.field == "progress"]
    corrected = noted(apply_returned(dossier, first, only_progress), Report(), AFTER)

    again = back(corrected, copy)

    assert [(change.field, change.returned) for change in again.changes] == [("percent", 10)]


@pytest.mark.parametrize(
    "text", ["\uf0b7 ประชุมแล้ว", "ก\ue001ข", "\x07ก\r\nข ", "_x0041_", "=1+1", "ลบ ", "ก\u200bำ"]
)
def test_a_text_that_a_sheet_shows_in_its_own_way_comes_back_unchanged(
    jc22: Dossier, tmp_path: Path, text: str
) -> None:
    reported = noted(jc22, Report(progress=text, remarks=text), BEFORE)
    dossier, _, path = sent(reported, tmp_path)

    returned = back(dossier, path)

    assert (returned.changes, returned.problems) == ((), ())


def test_a_report_from_before_the_meeting_is_asked_about(jc22: Dossier, tmp_path: Path) -> None:
    dossier, _, path = sent(jc22, tmp_path)
    copy = edited(path, lambda sheet: sheet.fill(FIRST, REPORTED_ON=date(2021, 1, 6)))

    returned = back(dossier, copy)

    assert returned.changes == ()
    assert "ก่อนวันประชุม" in returned.problems[0].message
