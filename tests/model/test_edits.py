from datetime import UTC, date, datetime

import pytest

from briefpack.model import edits
from briefpack.model.agency import Responsibility
from briefpack.model.annotation import Annotation, AnnotationKind, Output
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress, Report
from briefpack.model.index import index_of
from briefpack.model.status import Status
from briefpack.model.time_frame import TimeFrame

NOON = datetime(2022, 5, 1, 12, tzinfo=UTC)


def note_on(outcome_id: str, text: str = "เร่งรัด") -> Annotation:
    kind = AnnotationKind.TALKING_POINT
    return Annotation("note-1", outcome_id, kind, text, "สมชาย", NOON, NOON)


def test_an_outcome_put_back_into_its_pack_has_its_notes_again(jc22: Dossier) -> None:
    pack = jc22.packs[0].id
    noted = edits.annotate(jc22, note_on("JC22-2.1.1"))

    back = edits.choose(edits.leave_out(noted, pack, ["JC22-2.1.1"]), pack, ["JC22-2.1.1"])

    assert index_of(back).annotations["JC22-2.1.1"] == (note_on("JC22-2.1.1"),)


def test_a_note_written_again_stands_in_the_place_of_the_old_one(jc22: Dossier) -> None:
    noted = edits.annotate(jc22, note_on("JC22-2.1.1"))

    rewritten = edits.annotate(noted, note_on("JC22-2.1.1", "ขยายเวลา"))

    assert [note.text for note in rewritten.annotations] == ["ขยายเวลา"]


def test_a_removed_note_is_gone_and_nothing_else_is(jc22: Dossier) -> None:
    noted = edits.annotate(jc22, note_on("JC22-2.1.1"))

    assert edits.remove_annotation(noted, "note-1") == jc22


def test_an_edit_of_one_outcome_leaves_every_other_part_the_same_object(jc22: Dossier) -> None:
    day = TimeFrame.on(date(2022, 6, 30))

    edited = edits.set_time_frame(jc22, "JC22-2.1.1", day)

    before, after = jc22.meetings[0], edited.meetings[0]
    assert index_of(edited).places["JC22-2.1.1"].outcome.time_frame == day
    assert after.pillars[0] is before.pillars[0]
    assert after.pillars[1].topics[1] is before.pillars[1].topics[1]
    assert after.pillars[1].topics[0].outcomes[1] is before.pillars[1].topics[0].outcomes[1]


def test_an_unknown_outcome_changes_nothing(jc22: Dossier) -> None:
    assert edits.set_time_frame(jc22, "JC99-1.1.1", TimeFrame.on(date(2022, 6, 30))) == jc22


def test_an_outcome_without_agencies_of_its_own_inherits_from_above(jc22: Dossier) -> None:
    own = index_of(jc22).places["JC22-2.1.1"].responsibility
    assert own.lead == "พณ."

    without = edits.make_responsible(jc22, "JC22-2.1.1", Responsibility())

    assert index_of(without).places["JC22-2.1.1"].responsibility == Responsibility()


def test_a_supporting_agency_does_not_overwrite_what_the_lead_reported(jc22: Dossier) -> None:
    lead = Progress("p1", "JC22-2.1.1", "พณ.", Report(Status.IN_PROGRESS, 40), NOON)
    support = Progress("p2", "JC22-2.1.1", "กต.", Report(Status.DONE, 100), NOON)

    reported = edits.record_progress(edits.record_progress(jc22, lead), support)

    assert index_of(reported).report_of_lead("JC22-2.1.1") == Report(Status.IN_PROGRESS, 40)
    assert len(reported.progress) == 2


@pytest.mark.parametrize("kind", AnnotationKind)
def test_only_an_internal_note_shows_nowhere_and_none_shows_to_agencies(
    kind: AnnotationKind,
) -> None:
    shown = kind.may_show_in

    assert Output.TRACKING not in shown
    assert bool(shown) == (kind is not AnnotationKind.INTERNAL_NOTE)
