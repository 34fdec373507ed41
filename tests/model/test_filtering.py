from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefpack.model import edits
from briefpack.model.agency import Responsibility
from briefpack.model.annotation import Annotation, AnnotationKind
from briefpack.model.dossier import Dossier
from briefpack.model.filtering import (
    CHOICES_OF,
    NOBODY,
    Due,
    Facet,
    Filters,
    InPack,
    Noted,
    Scene,
    counts,
    passing,
)
from briefpack.model.follow_up import Report
from briefpack.model.index import index_of
from briefpack.model.status import Status
from briefpack.model.time_frame import Grain, TimeFrame
from follow_ups import FIRST, SECOND, THIRD, TODAY, led_by, reported
from strategies import dossiers

AT = datetime(2022, 5, 30, tzinfo=UTC)


def scene_of(dossier: Dossier, *chosen: str, today: date = TODAY) -> Scene:
    return Scene(index_of(dossier), frozenset(chosen), today)


def left(dossier: Dossier, *wanted: tuple[Facet, str], today: date = TODAY) -> frozenset[str]:
    return passing(Filters(frozenset(wanted)), scene_of(dossier, today=today))


@st.composite
def scenes(draw: st.DrawFn) -> Scene:
    index = index_of(draw(dossiers()))
    chosen = frozenset(id_ for id_ in index.places if draw(st.booleans()))
    return Scene(index, chosen, draw(st.dates(date(2020, 1, 1), date(2030, 1, 1))))


@st.composite
def filters_for(draw: st.DrawFn, scene: Scene) -> Filters:
    known = {
        (facet, choice)
        for facet, choices_of in CHOICES_OF.items()
        for place in scene.index.places.values()
        for choice in choices_of(place, scene)
    }
    return Filters(draw(st.frozensets(st.sampled_from([*sorted(known), (Facet.LEAD, "ไม่มี")]))))


@given(scenes())
def test_no_filter_hides_nothing(scene: Scene) -> None:
    assert passing(Filters(), scene) == set(scene.index.places)


@given(st.data(), scenes())
def test_facets_together_leave_what_each_leaves(data: st.DataObject, scene: Scene) -> None:
    filters = data.draw(filters_for(scene))

    each = [
        passing(Filters(frozenset((facet, choice) for choice in filters.of(facet))), scene)
        for facet in filters.facets
    ]
    assert passing(filters, scene) == frozenset(scene.index.places).intersection(*each)


@given(st.data(), scenes())
def test_choices_of_one_facet_add_up(data: st.DataObject, scene: Scene) -> None:
    facet = data.draw(st.sampled_from(Facet))
    filters = data.draw(filters_for(scene))
    choices = filters.of(facet)

    each = [passing(Filters(frozenset({(facet, choice)})), scene) for choice in choices]
    whole = passing(Filters(frozenset((facet, choice) for choice in choices)), scene)
    assert not choices or whole == frozenset().union(*each)


@given(st.data(), scenes())
def test_a_count_is_what_its_choice_would_leave(data: st.DataObject, scene: Scene) -> None:
    facet = data.draw(st.sampled_from(Facet))
    filters = data.draw(filters_for(scene))

    for choice, count in counts(facet, filters, scene).items():
        only = Filters(filters.without(facet).wanted | {(facet, choice)})
        assert len(passing(only, scene)) == count


@given(st.data(), scenes())
def test_a_choice_made_twice_is_taken_back(data: st.DataObject, scene: Scene) -> None:
    filters = data.draw(filters_for(scene))

    assert filters.toggled(Facet.LEAD, "กต.").toggled(Facet.LEAD, "กต.") == filters


def test_a_lead_agency_is_also_one_of_those_involved(jc22: Dossier) -> None:
    dossier = edits.make_responsible(jc22, FIRST, Responsibility("กปภ.", ("ทกท.",)))

    assert left(dossier, (Facet.LEAD, "กปภ.")) == left(dossier, (Facet.AGENCY, "กปภ.")) == {FIRST}
    assert left(dossier, (Facet.AGENCY, "ทกท.")) == {FIRST}
    assert left(dossier, (Facet.LEAD, "ทกท.")) == frozenset()


def test_outcomes_on_which_nobody_reported_can_be_asked_for(jc22: Dossier) -> None:
    dossier = reported(led_by(jc22, FIRST, "มท."), FIRST, "มท.", Report(Status.DONE))

    assert left(dossier, (Facet.STATUS, Status.DONE)) == {FIRST}
    assert len(left(dossier, (Facet.STATUS, NOBODY))) == 26


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (-1, {Due.OVERDUE}),
        (0, {Due.SOON, Due.LATER}),
        (30, {Due.SOON, Due.LATER}),
        (31, {Due.LATER}),
        (90, {Due.LATER}),
        (91, set()),
    ],
)
def test_a_time_frame_is_near_by_its_end(jc22: Dossier, days: int, expected: set[Due]) -> None:
    dossier = led_by(jc22, FIRST, "มท.", TODAY + timedelta(days))

    assert {due for due in Due if FIRST in left(dossier, (Facet.DUE, due))} == expected


@pytest.mark.parametrize("days", [-1, 10])
def test_what_is_done_is_neither_overdue_nor_soon(jc22: Dossier, days: int) -> None:
    dossier = led_by(jc22, FIRST, "มท.", TODAY + timedelta(days))
    dossier = reported(dossier, FIRST, "มท.", Report(Status.DONE))

    assert not any(FIRST in left(dossier, (Facet.DUE, due)) for due in Due)


def test_a_condition_is_not_the_same_as_no_time_frame(jc22: Dossier) -> None:
    dossier = edits.set_time_frame(jc22, FIRST, TimeFrame(Grain.CONDITIONAL))
    dossier = edits.set_time_frame(dossier, SECOND, TimeFrame())

    assert FIRST in left(dossier, (Facet.DUE, Due.CONDITIONAL))
    assert SECOND in left(dossier, (Facet.DUE, Due.NONE))
    assert FIRST not in left(dossier, (Facet.DUE, Due.NONE))


def test_notes_are_asked_for_by_their_kind(jc22: Dossier) -> None:
    kind = AnnotationKind.CAUTION
    note = Annotation("note-1", THIRD, kind, "ระวัง", "สมหญิง", AT, AT)
    dossier = edits.annotate(jc22, note)

    assert left(dossier, (Facet.NOTES, kind)) == left(dossier, (Facet.NOTES, Noted.ANY)) == {THIRD}
    assert left(dossier, (Facet.NOTES, AnnotationKind.BACKGROUND)) == frozenset()
    assert len(left(dossier, (Facet.NOTES, Noted.NONE))) == 26


def test_the_pack_at_hand_divides_the_outcomes(jc22: Dossier) -> None:
    scene = scene_of(jc22, FIRST, THIRD)

    chosen = passing(Filters(frozenset({(Facet.CHOSEN, InPack.CHOSEN)})), scene)
    left_out = passing(Filters(frozenset({(Facet.CHOSEN, InPack.LEFT_OUT)})), scene)
    assert chosen == {FIRST, THIRD}
    assert chosen | left_out == set(scene.index.places) and not chosen & left_out
