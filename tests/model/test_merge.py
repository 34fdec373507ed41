"""Two dossiers that grew from one become one, and nothing is lost."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import strategies as some
from briefpack.model import edits
from briefpack.model.annotation import AnnotationKind, EarlierText, Output
from briefpack.model.classification import Classification
from briefpack.model.dossier import Dossier
from briefpack.model.merge import merge, resolved
from briefpack.model.merge_found import Conflict, Merged, ProblemKind, Side, Why
from briefpack.model.merge_notes import shown
from briefpack.model.merge_shapes import DOSSIER, Shape
from briefpack.model.pack import Pack, Section, SectionKind
from merges import LISTS, NOON, note, three

Three = tuple[Dossier, Dossier, Dossier]


@given(three())
def test_one_side_alone_is_the_answer(sides: Three) -> None:
    base, mine, theirs = sides

    assert merge(base, mine, base).dossier == mine
    assert merge(base, base, theirs).dossier == theirs
    assert merge(base, mine, mine).dossier == mine
    assert not merge(base, base, theirs).conflicts


@given(three())
def test_it_does_not_matter_whose_is_mine_where_nothing_conflicts(sides: Three) -> None:
    base, mine, theirs = sides

    one, other = merge(base, mine, theirs), merge(base, theirs, mine)

    assert {each.id for each in one.conflicts} == {each.id for each in other.conflicts} or (
        _is_about_notes(one, other)
    )
    if not one.conflicts and not other.conflicts:
        assert one.dossier == other.dossier


@given(three())
def test_what_one_side_alone_changed_is_in_the_result_or_in_a_conflict(sides: Three) -> None:
    base, mine, theirs = sides

    merged = merge(base, mine, theirs)

    decided = [each.id for each in merged.conflicts]
    values = [dict(_fields(DOSSIER, "", each)) for each in (base, mine, theirs, merged.dossier)]
    for key in values[1].keys() & values[2].keys() & values[0].keys():
        b, m, t = (each[key] for each in values[:3])
        if any(key == each or key.startswith(f"{each}/") for each in decided):
            continue
        if key in values[3] and b != t and b == m:
            assert values[3][key] == t
        if key in values[3] and b != m and b == t:
            assert values[3][key] == m


@given(three())
def test_every_item_that_a_side_added_is_there(sides: Three) -> None:
    base, mine, theirs = sides

    merged = merge(base, mine, theirs).dossier

    for name in ("annotations", "packs", "agencies", "progress", "rounds", "briefings"):
        there = {_id(each) for each in getattr(merged, name)}
        before = {_id(each) for each in getattr(base, name)}
        for side in (mine, theirs):
            assert {_id(each) for each in getattr(side, name)} - before <= there


@given(three())
def test_the_ids_of_a_merged_dossier_are_unique(sides: Three) -> None:
    merged = merge(*sides).dossier

    for items in (merged.annotations, merged.packs, merged.progress, merged.rounds):
        assert len({each.id for each in items}) == len(items)
    for pack in merged.packs:
        assert len(set(pack.outcome_ids)) == len(pack.entries)
    for meeting in merged.meetings:
        ids = [outcome.id for outcome in meeting.outcomes()]
        assert len(set(ids)) == len(ids)


@given(three())
def test_a_note_shows_nowhere_where_neither_side_let_it(sides: Three) -> None:
    _, mine, theirs = sides

    merged = merge(*sides).dossier

    here = {each.id: shown(each) for each in mine.annotations}
    there = {each.id: shown(each) for each in theirs.annotations}
    for each in merged.annotations:
        assert shown(each) <= here.get(each.id, frozenset()) | there.get(each.id, frozenset())


@given(three())
def test_a_conflict_holds_what_both_sides_say(sides: Three) -> None:
    base, mine, theirs = sides

    merged = merge(base, mine, theirs)

    ids = [each.id for each in merged.conflicts]
    assert len(set(ids)) == len(ids)
    for each in merged.conflicts:
        assert each.mine != each.theirs


@given(three())
def test_choosing_one_side_for_everything_leaves_no_trace_of_the_other(sides: Three) -> None:
    merged = merge(*sides)

    again = merge(*sides, dict.fromkeys((each.id for each in merged.conflicts), Side.MINE))
    theirs = merge(*sides, dict.fromkeys((each.id for each in merged.conflicts), Side.THEIRS))

    assert [each.id for each in again.conflicts] == [each.id for each in theirs.conflicts]
    assert [each.id for each in again.conflicts] == [each.id for each in merged.conflicts]


@given(some.dossiers(), some.dossiers(), some.dossiers())
def test_dossiers_that_have_nothing_in_common_merge_too(
    base: Dossier, mine: Dossier, theirs: Dossier
) -> None:
    merged = merge(base, replace(mine, id=base.id), replace(theirs, id=base.id))

    assert merged.dossier.id == base.id


def test_notes_on_different_outcomes_come_together(jc22: Dossier) -> None:
    base = replace(jc22, annotations=(note(),))
    mine = edits.annotate(base, replace(note(), text="ของเรา"))
    theirs = edits.annotate(base, note("note-2", text="ของเขา"))

    merged = merge(base, mine, theirs)

    assert [each.text for each in merged.dossier.annotations] == ["ของเรา", "ของเขา"]
    assert not merged.conflicts
    assert [each.path for each in merged.incoming] == [("annotations", "note-2")]


def test_two_texts_for_one_note_are_a_conflict_and_mine_stands() -> None:
    merged = _of_notes(note(), note(text="ของเรา"), note(text="ของเขา"))

    (conflict,) = merged.conflicts
    assert conflict == Conflict(
        ("annotations", "note-1"), "text", Why.BOTH_CHANGED, note().text, "ของเรา", "ของเขา"
    )
    assert conflict.id == "annotations/note-1/text"
    assert merged.dossier.annotations[0].text == "ของเรา"


def test_a_conflict_is_decided_for_a_side_or_by_words() -> None:
    merged = _of_notes(note(), note(text="ของเรา"), note(text="ของเขา"))
    at = "annotations/note-1/text"

    assert resolved(merged, {at: Side.MINE}).annotations[0].text == "ของเรา"
    assert resolved(merged, {at: Side.THEIRS}).annotations[0].text == "ของเขา"
    assert resolved(merged, {at: "ทั้งสอง"}).annotations[0].text == "ทั้งสอง"


def test_words_cannot_stand_for_a_classification() -> None:
    merged = _of_notes(
        note(),
        note(classification=Classification.SECRET),
        note(classification=Classification.TOP_SECRET),
    )

    with pytest.raises(ValueError, match="classification"):
        resolved(merged, {"annotations/note-1/classification": "ลับ"})


def test_the_time_of_the_last_change_is_no_conflict() -> None:
    merged = _of_notes(
        note(),
        note(modified=NOON.replace(hour=14), text="ของเรา"),
        note(modified=NOON.replace(hour=13), classification=Classification.SECRET),
    )

    (merged_note,) = merged.dossier.annotations
    assert not merged.conflicts
    assert merged_note.modified.hour == 14
    assert merged_note.text == "ของเรา"
    assert merged_note.classification is Classification.SECRET


def test_what_a_note_said_before_is_kept_from_both_sides() -> None:
    first, of_mine, of_theirs = (
        EarlierText(text, "", NOON.replace(hour=hour))
        for text, hour in (("ก", 1), ("ค", 3), ("ข", 2))
    )

    merged = _of_notes(
        note(earlier=(first,)),
        note(earlier=(first, of_mine)),
        note(earlier=(first, of_theirs)),
    )

    assert merged.dossier.annotations[0].earlier == (first, of_theirs, of_mine)


@pytest.mark.parametrize(
    ("choice", "text", "lost"),
    [
        (Side.MINE, "ของเรา", ["ของเขา"]),
        (Side.THEIRS, "ของเขา", ["ของเรา"]),
        ("ของทั้งสอง", "ของทั้งสอง", ["ของเขา", "ของเรา"]),
    ],
)
def test_the_text_that_was_not_taken_is_what_the_note_said_before(
    choice: Side | str, text: str, lost: list[str]
) -> None:
    merged = _of_notes(
        note(text="เดิม"),
        note(text="ของเรา", modified=NOON.replace(hour=14)),
        note(text="ของเขา", modified=NOON.replace(hour=13)),
    )
    (conflict,) = merged.conflicts

    (undecided,) = merged.dossier.annotations
    (decided,) = resolved(merged, {conflict.id: choice}).annotations

    assert not undecided.earlier
    assert decided.text == text
    assert [each.text for each in decided.earlier] == lost


def test_sections_that_both_officers_added_are_both_there() -> None:
    pack = Pack("p", "เยือนลาว")
    base, mine, theirs = (
        Dossier("d", "", packs=(replace(pack, sections=(*pack.sections, *added)),))
        for added in ((), (_own_section("s-m"),), (_own_section("s-t"),))
    )

    merged = merge(base, mine, theirs)

    assert [each.id for each in merged.dossier.packs[0].sections] == ["", "", "", "s-m", "s-t"]
    assert not merged.conflicts


def test_paragraphs_changed_apart_come_together() -> None:
    merged = _of_notes(
        note(text="หนึ่ง\nสอง\nสาม\n"), note(text="๑\nสอง\nสาม\n"), note(text="หนึ่ง\nสอง\n๓\n")
    )

    assert merged.dossier.annotations[0].text == "๑\nสอง\n๓\n"
    assert not merged.conflicts


def test_a_note_removed_here_and_changed_there_stays_until_decided() -> None:
    base = Dossier("d", "", annotations=(note(),))
    mine = replace(base, annotations=())
    theirs = edits.annotate(base, note(text="ของเขา"))

    merged = merge(base, mine, theirs)

    (conflict,) = merged.conflicts
    assert conflict.why is Why.REMOVED_HERE
    assert (conflict.field, conflict.mine) == ("", None)
    assert merged.dossier.annotations == theirs.annotations
    assert resolved(merged, {conflict.id: Side.MINE}).annotations == ()
    assert resolved(merged, {conflict.id: Side.THEIRS}).annotations == theirs.annotations


def test_a_note_removed_on_one_side_and_left_on_the_other_is_gone() -> None:
    base = Dossier("d", "", annotations=(note(), note("note-2")))
    mine = edits.annotate(base, note("note-2", text="ของเรา"))
    theirs = edits.remove_annotation(base, "note-1")

    merged = merge(base, mine, theirs)

    assert [each.id for each in merged.dossier.annotations] == ["note-2"]
    assert [(each.path, each.after) for each in merged.incoming] == [
        (("annotations", "note-1"), None)
    ]


def test_outputs_taken_out_here_and_added_there_come_together() -> None:
    merged = _of_notes(
        note(show_in=frozenset({Output.FULL, Output.MEMO})),
        note(show_in=frozenset({Output.MEMO})),
        note(show_in=frozenset({Output.FULL, Output.MEMO, Output.CARD})),
    )

    assert merged.dossier.annotations[0].show_in == {Output.MEMO, Output.CARD}
    assert not merged.conflicts


def test_a_pack_added_here_and_an_output_added_there_are_asked() -> None:
    """Together they would show the note on the card of a visit for which nobody meant the card."""
    merged = _of_notes(
        note(),
        note(packs=frozenset({"pack-1", "pack-2"})),
        note(show_in=frozenset({Output.FULL, Output.CARD})),
    )

    (conflict,) = merged.conflicts
    assert (conflict.field, conflict.why) == ("show_in", Why.WOULD_SHOW_MORE)
    assert merged.dossier.annotations[0].show_in == {Output.FULL}
    assert Output.CARD in resolved(merged, {conflict.id: Side.THEIRS}).annotations[0].show_in


def test_a_note_made_internal_shows_nowhere_whatever_the_other_added() -> None:
    merged = _of_notes(
        note(),
        note(show_in=frozenset({Output.FULL, Output.CARD})),
        note(kind=AnnotationKind.INTERNAL_NOTE),
    )

    assert merged.dossier.annotations[0].kind is AnnotationKind.INTERNAL_NOTE
    assert merged.dossier.annotations[0].show_in == frozenset()


def test_words_written_into_an_internal_note_are_not_opened_unasked() -> None:
    internal = note(kind=AnnotationKind.INTERNAL_NOTE)

    rewritten_here = _of_notes(internal, replace(internal, text="เฉพาะภายใน"), note())
    rewritten_there = _of_notes(internal, note(), replace(internal, text="เฉพาะภายใน"))

    assert rewritten_here.dossier.annotations[0].kind is AnnotationKind.INTERNAL_NOTE
    assert {each.field for each in rewritten_here.conflicts} == {"kind", "show_in"}
    assert rewritten_there.dossier.annotations[0].text == note().text
    assert {each.field for each in rewritten_there.conflicts} == {"text"}


def test_words_are_not_made_less_secret_unasked() -> None:
    secret = note(classification=Classification.SECRET)

    merged = _of_notes(secret, replace(secret, text="ลับกว่าเดิม"), note())

    assert merged.dossier.annotations[0].classification is Classification.SECRET
    assert [each.field for each in merged.conflicts] == ["classification"]


def test_a_kind_chosen_over_an_internal_note_brings_its_outputs() -> None:
    press = note(kind=AnnotationKind.PRESS_LINE)
    merged = _of_notes(note(), press, note(kind=AnnotationKind.INTERNAL_NOTE))

    (conflict,) = merged.conflicts
    assert merged.dossier.annotations[0].show_in == press.show_in
    assert resolved(merged, {conflict.id: Side.THEIRS}).annotations[0].show_in == frozenset()


def test_outcomes_added_by_both_to_one_pack_are_all_there() -> None:
    base = Dossier("d", "", packs=(Pack("p", "เยือนลาว").including(["a", "b", "c"]),))
    mine = edits.move(edits.choose(base, "p", ["m"]), "p", ["c"], 0)
    theirs = edits.leave_out(edits.choose(base, "p", ["t", "m"]), "p", ["b"])

    merged = merge(base, mine, theirs)

    assert merged.dossier.packs[0].outcome_ids == ("c", "a", "t", "m")
    assert not merged.conflicts


def test_an_entry_moved_by_both_to_different_places_is_asked() -> None:
    base = Dossier("d", "", packs=(Pack("p", "เยือนลาว").including(["a", "b", "c", "d", "e"]),))
    mine = edits.move(base, "p", ["c"], 0)
    theirs = edits.move(base, "p", ["c"], 5)

    merged = merge(base, mine, theirs)

    (conflict,) = merged.conflicts
    assert (conflict.path, conflict.field, conflict.why) == (
        ("packs", "p"),
        "entries",
        Why.BOTH_MOVED,
    )
    assert merged.dossier == mine
    assert resolved(merged, {conflict.id: Side.THEIRS}) == theirs


def test_an_outcome_that_the_other_made_use_of_is_not_removed_unasked(jc22: Dossier) -> None:
    (meeting,) = jc22.meetings
    base = replace(jc22, packs=())
    mine = replace(base, meetings=())
    theirs = edits.annotate(base, note())

    merged = merge(base, mine, theirs)

    (conflict,) = merged.conflicts
    assert (conflict.why, conflict.path) == (Why.REMOVED_HERE, ("meetings", meeting.id))
    assert merged.dossier.meetings == base.meetings


def test_a_pack_holds_no_outcome_that_was_removed(jc22: Dossier) -> None:
    mine = replace(jc22, meetings=(), packs=())
    theirs = replace(jc22, packs=(replace(jc22.packs[0], name="อื่น"),))

    merged = merge(jc22, mine, theirs)
    decided = {each.id: Side.MINE for each in merged.conflicts if each.path[0] == "meetings"}

    assert not resolved(merged, decided).meetings
    assert all(not pack.entries for pack in resolved(merged, decided).packs)


def test_an_outcome_moved_between_topics_leaves_no_double(jc22: Dossier) -> None:
    moved = _with_first_outcome_moved(jc22)
    first = next(jc22.meetings[0].outcomes())
    theirs = _with_outcome(jc22, replace(first, number="๙"))

    merged = merge(jc22, moved, theirs)

    (conflict,) = merged.conflicts
    assert (conflict.field, conflict.why) == ("pillars", Why.BOTH_MOVED)
    assert merged.dossier == moved


def test_rounds_that_both_opened_are_both_kept_and_their_number_is_told() -> None:
    base = Dossier("d", "")
    mine = replace(base, rounds=(_round("r-m"),))
    theirs = replace(base, rounds=(_round("r-t"),))

    merged = merge(base, mine, theirs)

    assert {each.id for each in merged.dossier.rounds} == {"r-m", "r-t"}
    assert [each.kind for each in merged.problems] == [ProblemKind.SAME_ROUND_NUMBER]


def test_a_round_that_one_side_lacks_stays() -> None:
    base = Dossier("d", "", rounds=(_round("r"),))
    mine = replace(base, title="ของเรา")
    theirs = replace(base, rounds=())

    assert merge(base, mine, theirs).dossier.rounds == base.rounds


def test_a_base_that_is_later_than_both_is_told() -> None:
    base = Dossier("d", "", annotations=(note(modified=NOON.replace(hour=15)),))
    side = Dossier("d", "", annotations=(note(),))

    merged = merge(base, replace(side, title="ก"), side)

    assert [each.kind for each in merged.problems] == [ProblemKind.BASE_IS_LATER]


@given(three())
def test_without_a_base_everything_is_kept_and_every_difference_is_asked(sides: Three) -> None:
    _, mine, theirs = sides

    merged = merge(None, mine, theirs)

    assert merge(None, mine, mine).dossier == mine
    for name in ("annotations", "packs", "agencies", "progress", "rounds", "evidence"):
        there = {_id(each) for each in getattr(merged.dossier, name)}
        assert {_id(each) for side in (mine, theirs) for each in getattr(side, name)} == there
    here = {each.id: each for each in mine.annotations}
    for each in merged.dossier.annotations:
        assert each.id not in here or shown(each) == shown(here[each.id])


def test_without_a_base_a_difference_is_a_conflict_and_mine_stands() -> None:
    mine = Dossier(
        "d", "", annotations=(note(text="ของเรา", classification=Classification.SECRET),)
    )
    theirs = Dossier("d", "", annotations=(note(text="ของเขา"), note("note-2")))

    merged = merge(None, mine, theirs)

    assert [each.field for each in merged.conflicts] == ["text", "classification"]
    assert merged.dossier.annotations == (*mine.annotations, theirs.annotations[1])


def test_another_dossier_is_refused() -> None:
    with pytest.raises(ValueError, match="a, b"):
        merge(Dossier("a", ""), Dossier("a", ""), Dossier("b", ""))


@given(st.text(max_size=5), st.text(max_size=5))
def test_a_conflicts_id_tells_every_path_apart(one: str, other: str) -> None:
    first = Conflict((one, other), "", Why.BOTH_CHANGED, 0, 1, 2)
    second = Conflict((f"{one}/{other}",), "", Why.BOTH_CHANGED, 0, 1, 2)

    assert first.id != second.id


def _of_notes(base: Any, mine: Any, theirs: Any) -> Merged:
    sides = [Dossier("d", "", annotations=(each,)) for each in (base, mine, theirs)]
    return merge(sides[0], sides[1], sides[2])


def _own_section(id_: str) -> Section:
    return Section(SectionKind.OWN, id=id_)


def _round(id_: str) -> Any:
    from briefpack.model.follow_up import Round

    return Round(id_, 1, "pack-1", NOON.date())


def _id(item: Any) -> str:
    return str(getattr(item, "code", None) or item.id)


def _is_about_notes(*both: Merged) -> bool:
    """What would show more is asked on the side that changes it, so the fields may differ."""
    return any(each.why is Why.WOULD_SHOW_MORE for one in both for each in one.conflicts)


def _fields(shape: Shape, path: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Every plain field by a path as a conflict's id has it."""
    for name, rule in shape.rules.items():
        here = f"{path}/{name}" if path else name
        if rule not in LISTS:
            yield here, getattr(value, name)
            continue
        for item in getattr(value, name):
            yield from _fields(
                shape.children[name], f"{here}/{getattr(item, shape.children[name].identity)}", item
            )


def _with_outcome(dossier: Dossier, outcome: Any) -> Dossier:
    meeting = dossier.meetings[0]
    pillar = meeting.pillars[0]
    topic = replace(pillar.topics[0], outcomes=(outcome, *pillar.topics[0].outcomes[1:]))
    return _with_topics(dossier, (topic, *pillar.topics[1:]))


def _with_first_outcome_moved(dossier: Dossier) -> Dossier:
    first, second, *rest = dossier.meetings[0].pillars[0].topics
    moving = first.outcomes[0]
    return _with_topics(
        dossier,
        (
            replace(first, outcomes=first.outcomes[1:]),
            replace(second, outcomes=(moving, *second.outcomes)),
            *rest,
        ),
    )


def _with_topics(dossier: Dossier, topics: Any) -> Dossier:
    meeting = dossier.meetings[0]
    pillar = replace(meeting.pillars[0], topics=tuple(topics))
    return replace(dossier, meetings=(replace(meeting, pillars=(pillar, *meeting.pillars[1:])),))
