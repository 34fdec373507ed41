"""Outcomes written by hand, and taken away with all that names them."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

import strategies as some
from briefpack.model import edits, outcome_edits
from briefpack.model.annotation import Annotation, AnnotationKind
from briefpack.model.differences import Part, differences
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress, Report, Round, SentRow
from briefpack.model.ids import new_id
from briefpack.model.index import Place, index_of
from briefpack.model.meeting import Outcome
from briefpack.model.outcome_edits import TakenAlong
from briefpack.model.sound import sound
from briefpack.model.status import Status
from briefpack.model.wording import Wording

NOON = datetime(2022, 5, 1, 12, tzinfo=UTC)
BESIDE = "JC22-2.1.1"


def place(dossier: Dossier, outcome_id: str = BESIDE) -> Place:
    return index_of(dossier).places[outcome_id]


def new(dossier: Dossier, outcome_id: str = BESIDE) -> Outcome:
    at = place(dossier, outcome_id)
    return outcome_edits.new_outcome(at.meeting, at.pillar, at.topic)


def noted(dossier: Dossier, outcome_id: str = BESIDE) -> Dossier:
    kind = AnnotationKind.TALKING_POINT
    return edits.annotate(
        dossier, Annotation(new_id("note"), outcome_id, kind, "เร่งรัด", "สมชาย", NOON, NOON)
    )


def reported(dossier: Dossier, outcome_id: str = BESIDE) -> Dossier:
    report = Report(Status.IN_PROGRESS, 40)
    return edits.record_progress(dossier, Progress("p1", outcome_id, "พณ.", report, NOON))


def ids_of(dossier: Dossier) -> list[str]:
    return list(index_of(dossier).places)


def test_an_outcome_stands_behind_the_one_it_was_added_after(jc22: Dossier) -> None:
    outcome = new(jc22)

    grown = outcome_edits.add_outcome(jc22, outcome, place(jc22).topic.id, after=BESIDE)

    ids = ids_of(grown)
    assert ids[ids.index(BESIDE) + 1] == outcome.id
    assert [each for each in ids if each != outcome.id] == ids_of(jc22)


def test_it_has_the_next_number_of_its_topic_and_no_other_number_changes(jc22: Dossier) -> None:
    topic = place(jc22).topic
    grown = outcome_edits.add_outcome(jc22, new(jc22), topic.id, after=BESIDE)

    numbers = [each.number for each in place(grown).topic.outcomes]

    assert numbers == ["2.1.1", f"2.1.{len(topic.outcomes) + 1}"] + [
        each.number for each in topic.outcomes[1:]
    ]
    assert new(grown).number == f"2.1.{len(topic.outcomes) + 2}"


def test_the_number_follows_those_that_the_topic_has_however_they_are_written(
    jc22: Dossier,
) -> None:
    last = place(jc22).topic.outcomes[-1]

    named = outcome_edits.set_number(jc22, last.id, "2.1.12 (ก)")

    assert new(named).number == "2.1.13 (ก)"


def test_an_id_that_is_given_is_not_given_again(jc22: Dossier) -> None:
    outcome = replace(new(jc22), id="JC22-1.1.1")

    assert outcome_edits.add_outcome(jc22, outcome, place(jc22).topic.id) is jc22


def test_an_unknown_topic_changes_nothing(jc22: Dossier) -> None:
    assert outcome_edits.add_outcome(jc22, new(jc22), "JC22-9.9") is jc22


def test_behind_its_neighbour_it_is_in_the_pack_and_in_the_same_group(jc22: Dossier) -> None:
    pack = jc22.packs[0]
    grown = outcome_edits.add_outcome(jc22, outcome := new(jc22), place(jc22).topic.id)

    chosen = outcome_edits.put_in_pack_behind(grown, pack.id, outcome.id, BESIDE)

    ids = chosen.pack(pack.id).outcome_ids
    assert ids[ids.index(BESIDE) + 1] == outcome.id
    without = edits.leave_out(grown, pack.id, [BESIDE])
    assert outcome_edits.put_in_pack_behind(without, pack.id, outcome.id, BESIDE) is without


def test_notes_reports_and_places_in_packs_go_with_a_removed_outcome(jc22: Dossier) -> None:
    full = reported(noted(noted(noted(jc22), "JC22-1.1.1")))

    less = outcome_edits.remove_outcomes(full, [BESIDE])

    assert outcome_edits.taken_along(full, [BESIDE]) == TakenAlong(notes=2, reports=1)
    assert BESIDE not in ids_of(less)
    assert {each.outcome_id for each in less.annotations} == {"JC22-1.1.1"}
    assert less.progress == ()
    assert all(BESIDE not in pack.outcome_ids for pack in less.packs)
    assert sound(less).dossier is less


def test_rounds_stay_as_they_were_sent(jc22: Dossier) -> None:
    row = SentRow(BESIDE, "พณ.", Report())
    round_ = Round("round-1", 1, jc22.packs[0].id, NOON.date(), rows=(row,))

    less = outcome_edits.remove_outcomes(edits.open_round(jc22, round_), [BESIDE])

    assert less.rounds == (round_,)


def test_what_a_removal_does_not_touch_stays_the_same_object(jc22: Dossier) -> None:
    less = outcome_edits.remove_outcomes(jc22, [BESIDE])

    before, after = jc22.meetings[0], less.meetings[0]
    assert after.pillars[0] is before.pillars[0]
    assert after.pillars[1].topics[1] is before.pillars[1].topics[1]
    assert less.annotations is jc22.annotations
    assert outcome_edits.remove_outcomes(jc22, ["JC99-1.1.1"]) is jc22


def test_a_heading_without_outcomes_stays(jc22: Dossier) -> None:
    topic = place(jc22).topic

    less = outcome_edits.remove_outcomes(jc22, [each.id for each in topic.outcomes])

    assert [each.id for each in less.meetings[0].pillars[1].topics].count(topic.id) == 1


def test_a_dossier_without_outcomes_is_begun_by_hand(jc22: Dossier) -> None:
    empty = replace(jc22, meetings=(), packs=())

    begun = outcome_edits.begin_by_hand(empty, "M-1-a", "M-1", Wording("ผลการประชุม"))

    (only,) = index_of(begun).places.values()
    assert (only.outcome.id, only.outcome.number) == ("M-1-a", "1.1.1")
    assert only.meeting.title == Wording(jc22.title)
    assert only.pillar.title == Wording("ผลการประชุม")
    assert begun.packs[0].outcome_ids == ("M-1-a",)


def test_a_meeting_that_lost_its_outcomes_is_gone_on_with(jc22: Dossier) -> None:
    bare = outcome_edits.remove_outcomes(jc22, ids_of(jc22))

    begun = outcome_edits.begin_by_hand(bare, "JC22-a", "M-1", Wording("ผลการประชุม"))

    (only,) = index_of(begun).places.values()
    assert (only.meeting.id, only.topic.id) == ("JC22", "JC22-1.1")
    assert begun.packs == bare.packs


def test_a_topic_and_a_pillar_are_added_with_a_first_outcome(jc22: Dossier) -> None:
    at = place(jc22)
    topic = outcome_edits.new_topic(at, Wording("ท่องเที่ยว"))
    pillar = outcome_edits.new_pillar(at.meeting, Wording("อื่น ๆ"))

    grown = outcome_edits.add_topic(jc22, topic, at.topic.id)
    grown = outcome_edits.add_pillar(grown, pillar, "JC22")

    assert [each.id for each in grown.meetings[0].pillars[1].topics][1] == topic.id
    assert grown.meetings[0].pillars[-1] is pillar
    assert (pillar.number, pillar.topics[0].outcomes[0].number) == (5, "5.1.1")
    numbers = [each.number for each in grown.meetings[0].outcomes()]
    assert len(numbers) == len(set(numbers))


def test_a_heading_is_called_otherwise(jc22: Dossier) -> None:
    renamed = outcome_edits.retitle(jc22, "JC22-2.1", Wording("การค้า"))
    renamed = outcome_edits.retitle(renamed, "JC22-1", Wording("ความมั่นคง"))

    assert place(renamed).topic.title == Wording("การค้า")
    assert place(renamed, "JC22-1.1.1").pillar.title == Wording("ความมั่นคง")
    assert outcome_edits.retitle(jc22, "JC22-9", Wording("?")) is jc22


def test_an_added_and_a_removed_outcome_are_told_among_the_differences(jc22: Dossier) -> None:
    grown = outcome_edits.add_outcome(jc22, outcome := new(jc22), place(jc22).topic.id)
    less = outcome_edits.remove_outcomes(grown, [BESIDE])

    told = {each.about: each for each in differences(jc22, less) if each.part is Part.OUTCOME}

    assert told.keys() == {outcome.id, BESIDE}
    assert told[outcome.id].before is None
    assert told[BESIDE].after is None


@given(some.dossiers(), st.data())
def test_whatever_is_removed_the_dossier_holds_together(
    dossier: Dossier, data: st.DataObject
) -> None:
    dossier = sound(dossier).dossier
    ids = ids_of(dossier)
    gone = data.draw(st.sets(st.sampled_from(ids)) if ids else st.just(set()))

    less = outcome_edits.remove_outcomes(dossier, gone)

    assert sound(less).dossier is less
    assert ids_of(less) == [each for each in ids if each not in gone]
    left = [each.id for each in dossier.annotations if each.outcome_id not in gone]
    assert [each.id for each in less.annotations] == left
    counted = outcome_edits.taken_along(dossier, gone)
    assert counted.notes == len(dossier.annotations) - len(less.annotations)
    assert counted.reports == len(dossier.progress) - len(less.progress)
