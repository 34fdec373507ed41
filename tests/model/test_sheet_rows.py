from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from briefpack.model import edits
from briefpack.model.agency import Responsibility
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress, Report
from briefpack.model.index import index_of
from briefpack.model.pack import Entry
from briefpack.model.sheet_rows import (
    agencies_of,
    report_on_sheet,
    rows_as_sent,
    rows_for_agency,
    rows_per_agency,
)
from briefpack.model.status import Status
from briefpack.model.time_frame import Grain, TimeFrame

NOON = datetime(2022, 3, 1, 12, tzinfo=UTC)
AGREED = date(2022, 6, 30)
PROPOSED = date(2022, 9, 30)


def reported(dossier: Dossier, agency: str, report: Report) -> Dossier:
    progress = Progress(f"progress-{agency}", "JC22-2.1.1", agency, report, NOON)
    return edits.record_progress(dossier, progress)


def test_one_row_stands_for_each_outcome_with_its_lead(jc22: Dossier) -> None:
    rows = rows_as_sent(index_of(jc22), jc22.packs[0])

    assert [row.outcome_id for row in rows] == list(jc22.packs[0].outcome_ids)
    assert (rows[0].agency, rows[6].agency) == ("กห.", "พณ.")


def test_an_agency_gets_what_it_leads_and_then_what_it_supports(jc22: Dossier) -> None:
    rows = rows_for_agency(index_of(jc22), jc22.packs[0], "พณ.")

    leads, supports = ["JC22-2.1.1", "JC22-2.1.4"], ["JC22-2.1.2", "JC22-2.1.3"]
    assert [row.outcome_id for row in rows[:4]] == leads + supports
    assert {row.agency for row in rows} == {"พณ."}


def test_outcomes_without_a_lead_come_last_and_by_themselves(jc22: Dossier) -> None:
    nobody = Responsibility(supporting=("พณ.",))
    dossier = edits.make_responsible(jc22, "JC22-1.1.1", nobody)
    index, pack = index_of(dossier), dossier.packs[0]

    assert agencies_of(index, pack)[-1] == ""
    assert [row.outcome_id for row in rows_for_agency(index, pack, "")] == ["JC22-1.1.1"]
    assert "JC22-1.1.1" in [row.outcome_id for row in rows_for_agency(index, pack, "พณ.")]


def test_a_round_by_agency_holds_the_rows_of_every_workbook(jc22: Dossier) -> None:
    index, pack = index_of(jc22), jc22.packs[0]

    rows = rows_per_agency(index, pack)

    assert set(rows_as_sent(index, pack)) <= set(rows)
    assert len({(row.outcome_id, row.agency) for row in rows}) == len(rows)


def test_a_sheet_shows_what_its_own_agency_reported(jc22: Dossier) -> None:
    dossier = reported(jc22, "พณ.", Report(Status.IN_PROGRESS, 40))
    dossier = reported(dossier, "กต.", Report(remarks="สนับสนุนแล้ว"))
    index = index_of(dossier)

    assert report_on_sheet(index, "JC22-2.1.1", "พณ.").percent == 40
    assert report_on_sheet(index, "JC22-2.1.1", "กต.") == Report(remarks="สนับสนุนแล้ว")


@pytest.mark.parametrize(
    ("agreed", "proposed", "shown"),
    [
        (TimeFrame.on(AGREED), None, AGREED),
        (TimeFrame.on(AGREED), TimeFrame.on(PROPOSED), PROPOSED),
        (TimeFrame(Grain.CALENDAR_YEAR, date(2022, 1, 1), date(2022, 12, 31)), None, None),
        (
            TimeFrame.on(AGREED),
            TimeFrame(Grain.FISCAL_YEAR, date(2021, 10, 1), date(2022, 9, 30)),
            None,
        ),
    ],
)
def test_a_day_is_shown_only_where_a_day_was_set(
    jc22: Dossier, agreed: TimeFrame, proposed: TimeFrame | None, shown: date | None
) -> None:
    dossier = edits.set_time_frame(jc22, "JC22-2.1.1", agreed)
    dossier = reported(dossier, "พณ.", Report(due=proposed))

    due = report_on_sheet(index_of(dossier), "JC22-2.1.1", "พณ.").due

    assert (due.day if due else None) == shown


def test_an_outcome_that_is_gone_has_no_row(jc22: Dossier) -> None:
    pack = replace(jc22.packs[0], entries=(Entry("JC22-9.9.9"), Entry("JC22-1.1.1")))

    rows = rows_as_sent(index_of(jc22), pack)

    assert [row.outcome_id for row in rows] == ["JC22-1.1.1"]
