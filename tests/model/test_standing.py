from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given

from briefpack.model import edits
from briefpack.model.dossier import Dossier
from briefpack.model.evidence import Evidence, EvidenceKind
from briefpack.model.follow_up import Report
from briefpack.model.index import index_of
from briefpack.model.meeting import Meeting
from briefpack.model.standing import (
    Phase,
    Standing,
    Tally,
    busiest,
    coming,
    former,
    overdue,
    round_standings,
    slips,
    standings,
    tallies,
)
from briefpack.model.status import Status
from briefpack.model.time_frame import Grain, TimeFrame
from follow_ups import FIRST, SECOND, THIRD, TODAY, led_by, reported, sent
from strategies import dossiers

YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


def standing(dossier: Dossier, outcome_id: str) -> Standing:
    found = standings(index_of(dossier), "", TODAY)
    return next(each for each in found if each.outcome.id == outcome_id)


@pytest.mark.parametrize(
    ("status", "due", "phase"),
    [
        (None, TOMORROW, Phase.UNREPORTED),
        (None, YESTERDAY, Phase.LATE),
        (Status.IN_PROGRESS, TOMORROW, Phase.ONGOING),
        (Status.IN_PROGRESS, TODAY, Phase.ONGOING),
        (Status.IN_PROGRESS, YESTERDAY, Phase.LATE),
        (Status.UNDER_REVIEW, TOMORROW, Phase.ONGOING),
        (Status.CONTINUOUS, YESTERDAY, Phase.ONGOING),
        (Status.DONE, YESTERDAY, Phase.DONE),
        (Status.DELAYED, TOMORROW, Phase.LATE),
        (Status.NOT_STARTED, TOMORROW, Phase.NOT_STARTED),
        (Status.ON_HOLD, YESTERDAY, Phase.STOPPED),
        (Status.CANCELLED, YESTERDAY, Phase.STOPPED),
    ],
)
def test_an_outcome_is_in_one_phase(
    jc22: Dossier, status: Status | None, due: date, phase: Phase
) -> None:
    dossier = led_by(jc22, FIRST, "พณ.", due)
    if status is not None:
        dossier = reported(dossier, FIRST, "พณ.", Report(status=status))

    assert standing(dossier, FIRST).phase is phase


def test_only_the_lead_agencys_report_counts(jc22: Dossier) -> None:
    dossier = led_by(jc22, FIRST, "พณ.")
    dossier = reported(dossier, FIRST, "กต.", Report(status=Status.DONE))

    assert standing(dossier, FIRST).status is None


@given(dossiers())
def test_phases_add_up_to_all_outcomes(dossier: Dossier) -> None:
    found = standings(index_of(dossier), "", TODAY)

    groups = tallies(found, lambda each: each.agency)

    assert sum(group.total for group in groups) == len(index_of(dossier).places)


def test_a_meeting_is_counted_by_itself(jc22: Dossier) -> None:
    other = Meeting("JC23", jc22.meetings[0].title)
    dossier = replace(jc22, meetings=(*jc22.meetings, other))

    assert len(standings(index_of(dossier), "JC22", TODAY)) == 27
    assert standings(index_of(dossier), "JC23", TODAY) == ()


def test_what_is_overdue_longest_and_due_soonest_comes_first(jc22: Dossier) -> None:
    dossier = led_by(jc22, FIRST, "พณ.", YESTERDAY)
    dossier = led_by(dossier, SECOND, "พณ.", YESTERDAY - timedelta(days=9))
    dossier = led_by(dossier, THIRD, "พณ.", TOMORROW)
    found = standings(index_of(dossier), "", TODAY)

    assert [each.outcome.id for each in overdue(found)][:2] == [SECOND, FIRST]
    assert coming(found)[0].outcome.id == THIRD


def test_nothing_comes_next_for_what_is_done_or_has_no_date(jc22: Dossier) -> None:
    dossier = led_by(jc22, FIRST, "พณ.", TOMORROW)
    dossier = reported(dossier, FIRST, "พณ.", Report(status=Status.DONE))
    dossier = edits.set_time_frame(dossier, SECOND, TimeFrame(Grain.CONDITIONAL))

    ids = [each.outcome.id for each in coming(standings(index_of(dossier), "", TODAY))]

    assert FIRST not in ids
    assert SECOND not in ids


def test_the_busiest_come_first_and_what_nobody_leads_last() -> None:
    small, none, large = (
        Tally(key, {Phase.DONE: count}) for key, count in (("ก", 1), ("", 9), ("ข", 5))
    )

    assert busiest((small, none, large), 2) == ((large, small), (none,))


def test_a_round_knows_who_answered_it(jc22: Dossier) -> None:
    dossier = sent(jc22, 1, YESTERDAY, (FIRST, "พณ."), (SECOND, "พณ."), (THIRD, "กต."))
    dossier = sent(dossier, 2, TOMORROW, (FIRST, "พณ."))
    dossier = reported(dossier, FIRST, "พณ.", Report(percent=5), round_id="round-1")

    newest, first = round_standings(dossier, TODAY)

    assert newest.owed_by == ("พณ.",)
    assert not newest.is_past_due
    assert [(each.agency, each.reported, each.sent) for each in first.answers] == [
        ("พณ.", 1, 2),
        ("กต.", 0, 1),
    ]
    assert first.owed_by == ("กต.",)
    assert first.is_past_due


def test_a_report_noted_down_by_an_officer_answers_no_round(jc22: Dossier) -> None:
    dossier = sent(jc22, 1, None, (FIRST, "พณ."))
    dossier = reported(dossier, FIRST, "พณ.", Report(percent=5))

    assert round_standings(dossier, TODAY)[0].owed_by == ("พณ.",)


@pytest.mark.parametrize(
    ("name", "about", "owed"),
    [
        ("พณ.xlsx", "round-1", ("กต.",)),
        ("ตอบกลับ/พณ.xlsx", "round-1", ("กต.",)),
        ("พณ.xlsx", "round-2", ("พณ.", "กต.")),
        ("ตอบแล้ว.xlsx", "round-1", ("พณ.", "กต.")),
    ],
)
def test_an_agency_whose_own_workbook_came_back_unchanged_has_answered(
    jc22: Dossier, name: str, about: str, owed: tuple[str, ...]
) -> None:
    dossier = sent(jc22, 1, None, (FIRST, "พณ."), (SECOND, "กต."))
    at = datetime(2022, 11, 1, tzinfo=UTC)
    file = Evidence.of(name, EvidenceKind.RETURNED_SHEET, about, at, b"sheet")
    dossier = replace(dossier, evidence=(file,))

    def names_of(agencies: Sequence[str]) -> dict[str, str]:
        return {agency: f"{agency}xlsx" for agency in agencies}

    (standing,) = round_standings(dossier, TODAY, names_of)

    assert standing.owed_by == owed
    assert not any(each.reported for each in standing.answers)


def test_a_target_slips_when_it_is_carried_over_or_when_the_agency_proposes_later(
    jc22: Dossier,
) -> None:
    dossier = led_by(jc22, FIRST, "พณ.", YESTERDAY)
    dossier = led_by(dossier, SECOND, "พณ.", TOMORROW)
    proposed = TimeFrame.on(TOMORROW + timedelta(days=30))
    dossier = reported(dossier, SECOND, "พณ.", Report(due=proposed))
    carried = replace(index_of(dossier).places[SECOND].outcome, carried_from=FIRST)
    index = index_of(dossier)

    before = former(index, carried)
    moved = slips(index, carried)

    assert before is not None and before.outcome.id == FIRST
    assert [(slip.before.day, slip.after.day, slip.is_proposed) for slip in moved] == [
        (YESTERDAY, TOMORROW, False),
        (TOMORROW, proposed.day, True),
    ]


def test_a_target_brought_forward_has_not_slipped(jc22: Dossier) -> None:
    dossier = led_by(jc22, FIRST, "พณ.", TOMORROW)
    dossier = reported(dossier, FIRST, "พณ.", Report(due=TimeFrame.on(YESTERDAY)))

    assert slips(index_of(dossier), index_of(dossier).places[FIRST].outcome) == ()
