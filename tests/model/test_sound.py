"""A dossier that does not hold together loses the least that makes it hold again."""

from dataclasses import replace

from hypothesis import given

from briefpack.model.dossier import Dossier
from briefpack.model.merge import merge
from briefpack.model.pack import Pack
from briefpack.model.sound import Dropped, dropped_words, sound
from strategies import dossiers

GONE = "JC1-9.9.9"


def outcomes(dossier: Dossier) -> set[str]:
    return {outcome.id for meeting in dossier.meetings for outcome in meeting.outcomes()}


def entries(dossier: Dossier) -> list[tuple[str, str]]:
    return [(pack.id, id_) for pack in dossier.packs for id_ in pack.outcome_ids]


@given(dossiers())
def test_no_pack_names_an_outcome_that_is_not_there(dossier: Dossier) -> None:
    assert {id_ for _, id_ in entries(sound(dossier).dossier)} <= outcomes(dossier)


@given(dossiers())
def test_all_else_stays_and_what_went_is_told(dossier: Dossier) -> None:
    found = sound(dossier)
    told = sum(len(each.outcome_ids) for each in found.dropped)

    packs = (p.without(set(p.outcome_ids) - outcomes(dossier)) for p in dossier.packs)
    assert found.dossier == replace(dossier, packs=tuple(packs))
    assert told == len(entries(dossier)) - len(entries(found.dossier))


@given(dossiers())
def test_what_holds_together_is_itself(dossier: Dossier) -> None:
    once = sound(dossier).dossier

    assert sound(once).dossier is once
    assert not sound(once).dropped


def test_the_officer_is_told_which_pack_and_how_many(jc22: Dossier) -> None:
    torn = jc22.with_pack(Pack("pack-2", "หารือเวียงจันทน์").including([GONE, "JC22-1.1.1", "x"]))
    dropped = sound(torn).dropped

    assert dropped == (Dropped("หารือเวียงจันทน์", (GONE, "x")),)
    assert "“หารือเวียงจันทน์” 2 รายการ" in dropped_words(dropped).th
    assert dropped_words(()).th == ""


@given(dossiers(), dossiers())
def test_a_merge_of_two_that_hold_together_does_too(one: Dossier, other: Dossier) -> None:
    mine, theirs = sound(one).dossier, sound(replace(other, id=one.id)).dossier
    for base in (mine, theirs, None):
        assert not sound(merge(base, mine, theirs).dossier).dropped
