from dataclasses import replace

from hypothesis import given

from briefpack.model import edits
from briefpack.model.agency import Responsibility
from briefpack.model.differences import Difference, Part, differences
from briefpack.model.dossier import Dossier
from briefpack.model.restore import restored
from strategies import dossiers

OF_A_PACK = {Part.ENTRIES, Part.ORDER}  # told of a pack that is there, not of one that went
FIRST, SECOND = "JC22-1.1.1", "JC22-1.1.2"


@given(one=dossiers())
def test_a_dossier_does_not_differ_from_itself(one: Dossier) -> None:
    assert differences(one, one) == ()
    assert differences(one, replace(one, title=one.title + "!")) != ()


@given(one=dossiers(), other=dossiers())
def test_what_is_added_one_way_is_gone_the_other_way(one: Dossier, other: Dossier) -> None:
    there = [d for d in differences(one, other) if d.part not in OF_A_PACK]
    back = [d for d in differences(other, one) if d.part not in OF_A_PACK]

    assert len(there) == len(back)
    assert all(any((b.before, b.after) == (d.after, d.before) for b in back) for d in there)


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
        ids = [each.id for each in kept]
        assert set(ids) == {each.id for each in were}
        assert len(ids) == len(set(ids))
