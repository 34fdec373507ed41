from hypothesis import given

from briefpack.model import edits
from briefpack.model.agency import Responsibility
from briefpack.model.differences import Difference, Part, differences
from briefpack.model.dossier import Dossier
from briefpack.model.restore import restored
from strategies import dossiers

FIRST, SECOND = "JC22-1.1.1", "JC22-1.1.2"


@given(one=dossiers(), other=dossiers())
def test_equal_dossiers_and_only_they_have_no_differences(one: Dossier, other: Dossier) -> None:
    assert differences(one, one) == ()
    assert differences(one, other) or one == other or _differ_out_of_sight(one, other)


def _differ_out_of_sight(one: Dossier, other: Dossier) -> bool:
    """In what nobody speaks of: the id, or the order of things that have ids."""
    return one.id != other.id or set(map(repr, one.annotations)) == set(
        map(repr, other.annotations)
    )


@given(one=dossiers(), other=dossiers())
def test_what_is_added_one_way_is_gone_the_other_way(one: Dossier, other: Dossier) -> None:
    there = {(d.part, repr(d.before), repr(d.after)) for d in differences(one, other)}
    back = {(d.part, repr(d.after), repr(d.before)) for d in differences(other, one)}

    assert there == back


def test_each_part_is_told_by_itself(jc22: Dossier) -> None:
    pack = jc22.packs[0].id
    after = edits.make_responsible(jc22, FIRST, Responsibility("กต."))
    after = edits.leave_out(after, pack, [SECOND])
    after = edits.move(after, pack, [FIRST], 5)

    parts = [each.part for each in differences(jc22, after)]

    assert parts == [Part.RESPONSIBILITY, Part.ENTRIES, Part.ORDER]
    assert differences(jc22, after)[1] == Difference(Part.ENTRIES, pack, (SECOND,), None)


@given(former=dossiers(), present=dossiers())
def test_going_back_takes_nothing_back_that_happened_in_the_world(
    former: Dossier, present: Dossier
) -> None:
    after = restored(former, present)

    assert (after.meetings, after.packs, after.annotations) == (
        former.meetings,
        former.packs,
        former.annotations,
    )
    assert after.id == present.id
    for kept, were in (
        (after.rounds, (*present.rounds, *former.rounds)),
        (after.progress, (*present.progress, *former.progress)),
        (after.evidence, (*present.evidence, *former.evidence)),
        (after.briefings, (*present.briefings, *former.briefings)),
    ):
        ids = [each.id for each in kept]  # type: ignore[attr-defined]
        assert set(ids) == {each.id for each in were}  # type: ignore[attr-defined]
        assert len(ids) == len(set(ids))
