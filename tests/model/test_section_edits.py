from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from briefpack.model.pack import Pack, Section, SectionKind
from briefpack.model.section_edits import (
    kinds_to_add,
    section_added,
    section_changed,
    section_of,
    section_removed,
    sections_moved,
)

PACK = Pack("pack-1", "เยือน")
AGENDA = Section(SectionKind.OWN, id="section-1")
keys = st.lists(st.sampled_from(("cover", "background", "outcomes", "section-1")), unique=True)


def kinds(pack: Pack) -> list[SectionKind]:
    return [each.kind for each in pack.sections]


def test_a_kind_that_is_there_is_not_offered_again_but_own_sections_always_are() -> None:
    pack = section_added(PACK, AGENDA)

    offered = kinds_to_add(pack)

    assert SectionKind.COVER not in offered
    assert SectionKind.PROGRAMME in offered
    assert SectionKind.OWN in offered


def test_a_section_comes_where_its_kind_usually_stands() -> None:
    pack = section_added(PACK, Section(SectionKind.PROGRAMME))

    assert kinds(pack)[:2] == [SectionKind.COVER, SectionKind.PROGRAMME]


def test_a_section_comes_behind_the_one_that_was_pointed_at() -> None:
    pack = section_added(PACK, AGENDA, after="cover")

    assert [each.key for each in pack.sections][:2] == ["cover", "section-1"]


def test_a_kind_stands_once() -> None:
    assert section_added(PACK, Section(SectionKind.COVER)) is PACK


def test_the_outcomes_can_be_switched_off_but_not_taken_out() -> None:
    off = section_changed(PACK, "outcomes", lambda each: replace(each, included=False))
    section = section_of(off, "outcomes")

    assert section is not None
    assert not section.included
    assert section_removed(PACK, "outcomes") is PACK


def test_a_removed_section_is_gone_and_the_others_stay() -> None:
    pack = section_added(PACK, AGENDA)

    assert section_removed(pack, "section-1") == PACK


def test_a_key_that_is_not_there_changes_nothing() -> None:
    assert section_changed(PACK, "annexes", lambda each: replace(each, text="x")) is PACK
    assert section_removed(PACK, "annexes") is PACK


@given(keys, st.integers(-1, 6))
def test_moving_sections_loses_and_doubles_none(moving: list[str], to: int) -> None:
    pack = section_added(PACK, AGENDA)

    moved = sections_moved(pack, moving, to)

    assert sorted(each.key for each in moved.sections) == sorted(each.key for each in pack.sections)
    assert [each.key for each in moved.sections if each.key not in moving] == [
        each.key for each in pack.sections if each.key not in moving
    ]
