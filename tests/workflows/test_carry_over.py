"""What a meeting left open is carried into the next one with the same country."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from briefpack.model.annotation import AnnotationKind
from briefpack.model.dossier import Dossier
from briefpack.model.edits import record_progress
from briefpack.model.follow_up import Progress, Report
from briefpack.model.meeting import Meeting
from briefpack.model.new_meeting import add_meeting
from briefpack.model.status import Status
from briefpack.model.wording import Wording
from briefpack.workflows.carry_over import CARRIED_OVER, carry_over, open_outcomes

NOW = datetime(2024, 10, 1, 9, tzinfo=UTC)
AS_OF = date(2024, 10, 1)


@pytest.fixture
def dossier(jc22: Dossier) -> Dossier:
    """JC22 with some of it reported on, and JC23 after it."""
    later = Meeting("JC23", Wording("ครั้งที่ ๒๓"), 23, counterpart="LA", start=date(2024, 10, 1))
    dossier = add_meeting(jc22, later)
    for at, (outcome, agency, status) in enumerate(
        [
            ("JC22-1.1.1", "กห.", Status.DONE),
            ("JC22-1.1.2", "มท.", Status.CANCELLED),
            ("JC22-1.2.1", "ตช.", Status.DONE),  # it supports; its lead has not reported
            ("JC22-1.3.1", "รง.", Status.IN_PROGRESS),
            ("JC22-3.2.1", "กต.", Status.CONTINUOUS),
        ]
    ):
        report = Progress(f"p{at}", outcome, agency, Report(status), NOW)
        dossier = record_progress(dossier, report)
    return dossier


def carried(dossier: Dossier, *ids: str) -> Dossier:
    return carry_over(dossier, "JC23", ids, as_of=AS_OF, author="นภา", now=NOW)


def test_what_the_lead_did_not_report_done_or_cancelled_is_open(dossier: Dossier) -> None:
    found = {each.place.outcome.id: each.status for each in open_outcomes(dossier, "JC23", AS_OF)}

    assert len(found) == 25
    assert "JC22-1.1.1" not in found and "JC22-1.1.2" not in found
    assert found["JC22-1.2.1"] is None
    assert found["JC22-1.3.1"] is Status.IN_PROGRESS


def test_an_agreed_time_frame_that_has_passed_is_slipped(dossier: Dossier) -> None:
    slipped = [
        each.place.outcome.id for each in open_outcomes(dossier, "JC23", AS_OF) if each.is_slipped
    ]

    # 2.1.1 says 2025, 3.2.1 is continuous and so never overdue
    assert slipped == ["JC22-4.1.1"]


def test_meetings_with_others_and_later_ones_leave_nothing_open(dossier: Dossier) -> None:
    other = replace(dossier.meetings[1], counterpart="KH")
    later = replace(dossier.meetings[1], start=date(2020, 1, 1))

    for meeting in (other, later):
        changed = replace(dossier, meetings=(dossier.meetings[0], meeting))
        assert open_outcomes(changed, "JC23", AS_OF) == ()


def test_the_chosen_ones_stand_in_the_new_meeting_and_say_where_they_come_from(
    dossier: Dossier,
) -> None:
    after = carried(dossier, "JC22-1.3.1", "JC22-4.1.1", "JC22-1.1.1")

    (pillar,) = after.meetings[1].pillars
    first, second = after.meetings[1].outcomes()
    former = {outcome.id: outcome for outcome in dossier.meetings[0].outcomes()}
    assert pillar.title == CARRIED_OVER
    assert [topic.title.th for topic in pillar.topics] == ["ความร่วมมือด้านแรงงาน", "อนุภูมิภาคลุ่มน้ำโขง"]
    assert (first.carried_from, second.carried_from) == ("JC22-1.3.1", "JC22-4.1.1")
    assert (first.number, second.number) == ("1.1.1", "1.2.1")
    assert first.text == former["JC22-1.3.1"].text
    assert second.time_frame == former["JC22-4.1.1"].time_frame
    assert first.id.startswith("JC23-") and len({first.id, second.id}) == 2
    assert first.source is None
    assert after.meetings[0] == dossier.meetings[0]


def test_a_slipped_target_is_noted_for_the_office_alone(dossier: Dossier) -> None:
    after = carried(dossier, "JC22-1.3.1", "JC22-4.1.1")

    (note,) = after.annotations
    _, summit = after.meetings[1].outcomes()
    assert note.kind is AnnotationKind.INTERNAL_NOTE and note.outcome_id == summit.id
    assert "ปี ๒๕๖๕" in note.text and "JC22-4.1.1" in note.text
    assert note.show_in == frozenset()


def test_what_was_carried_once_is_not_offered_again(dossier: Dossier) -> None:
    once = carried(dossier, "JC22-1.3.1")
    twice = carried(once, "JC22-1.3.1", "JC22-1.4.1")

    assert [outcome.carried_from for outcome in twice.meetings[1].outcomes()] == [
        "JC22-1.3.1",
        "JC22-1.4.1",
    ]
    assert len(twice.meetings[1].pillars) == 1


def test_choosing_nothing_changes_nothing(dossier: Dossier) -> None:
    assert carried(dossier) is dossier
    assert carried(dossier, "JC22-1.1.1", "unknown") is dossier
