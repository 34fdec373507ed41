"""Outcomes that one officer added or removed while another worked on the same dossier."""

from dataclasses import replace

import pytest

from briefpack.model import edits, outcome_edits
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress, Report
from briefpack.model.index import index_of
from briefpack.model.merge import merge, resolved
from briefpack.model.merge_found import Side, Why
from briefpack.model.sound import sound
from briefpack.model.status import Status
from briefpack.model.wording import Wording
from merges import NOON, note

OUTCOME = "JC22-2.1.1"


@pytest.fixture
def base(jc22: Dossier) -> Dossier:
    """With a note and a report on the outcome, which stands in the pack."""
    noted = edits.annotate(edits.annotate(jc22, note("note-0", outcome_id="JC22-1.1.1")), note())
    report = Progress("progress-1", OUTCOME, "พณ.", Report(Status.IN_PROGRESS, 40), NOON)
    return edits.record_progress(noted, report)


def added(dossier: Dossier, words: str) -> Dossier:
    place = index_of(dossier).places[OUTCOME]
    new = outcome_edits.new_outcome(place.meeting, place.pillar, place.topic)
    new = replace(new, text=Wording(words))
    return outcome_edits.add_outcome(dossier, new, place.topic.id, after=OUTCOME)


def test_what_both_added_at_one_place_is_there(base: Dossier) -> None:
    mine, theirs = added(base, "ของเรา"), added(base, "ของเขา")

    merged = merge(base, mine, theirs)

    words = [each.text.th for each in index_of(merged.dossier).places[OUTCOME].topic.outcomes]
    assert {"ของเรา", "ของเขา"} <= set(words)
    assert not merged.conflicts


def test_what_one_removed_and_the_other_left_alone_is_gone_with_its_notes(base: Dossier) -> None:
    mine = outcome_edits.remove_outcomes(base, [OUTCOME])
    theirs = added(base, "ของเขา")

    merged = merge(base, mine, theirs)

    assert not merged.conflicts
    assert OUTCOME not in index_of(merged.dossier).places
    assert [each.id for each in merged.dossier.annotations] == ["note-0"]
    assert sound(merged.dossier).dossier is merged.dossier


@pytest.mark.parametrize("remover", [Side.MINE, Side.THEIRS])
def test_what_one_removed_and_the_other_wrote_on_stays_whole_until_a_person_decides(
    base: Dossier, remover: Side
) -> None:
    less = outcome_edits.remove_outcomes(base, [OUTCOME])
    noted = edits.annotate(base, note("note-2", text="ถามความคืบหน้า"))
    mine, theirs = (less, noted) if remover is Side.MINE else (noted, less)

    merged = merge(base, mine, theirs)

    assert {each.path[-1] for each in merged.conflicts} == {OUTCOME}
    why = Why.REMOVED_HERE if remover is Side.MINE else Why.REMOVED_THERE
    assert {each.why for each in merged.conflicts} == {why}
    assert merged.dossier == noted


def test_decided_to_be_gone_it_takes_along_what_its_removal_took(base: Dossier) -> None:
    less = outcome_edits.remove_outcomes(base, [OUTCOME])
    noted = edits.annotate(base, note("note-2", text="ถามความคืบหน้า"))
    merged = merge(base, less, noted)

    decided = resolved(merged, {each.id: Side.MINE for each in merged.conflicts})

    assert OUTCOME not in index_of(decided).places
    assert [each.id for each in decided.annotations] == ["note-0", "note-2"]
    assert decided.progress == ()
    assert sound(decided).dossier is decided
