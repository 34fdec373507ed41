"""A second document about the same meeting, laid beside the first."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from briefpack.model.dossier import Dossier
from briefpack.model.meeting import Meeting, Outcome, Pillar, Topic
from briefpack.model.wording import Wording
from briefpack.workflows.compare_records import (
    Difference,
    compare_meetings,
    differences_between,
)


def told(texts: list[str]) -> Meeting:
    """A meeting that says these, under one untitled topic and other numbers than ours."""
    outcomes = tuple(
        Outcome(f"X-9.9.{n}", f"9.9.{n}", Wording(text)) for n, text in enumerate(texts, start=1)
    )
    topic = Topic("X-9.9", Wording(), outcomes)
    return Meeting("X", Wording(), pillars=(Pillar("X-9", 9, Wording(), (topic,)),))


def test_a_meeting_is_the_same_as_itself(jc22: Dossier) -> None:
    found = compare_meetings(jc22.meetings[0], jc22.meetings[0])

    assert [pair.ours for pair in found.same] == list(jc22.meetings[0].outcomes())
    assert all(pair.ours == pair.theirs and pair.likeness == 1 for pair in found.same)
    assert (found.worded_differently, found.new, found.missing) == ((), (), ())


def test_outcomes_are_paired_by_what_they_say_whatever_their_order(jc22: Dossier) -> None:
    texts = [outcome.text.th for outcome in jc22.meetings[0].outcomes()]

    found = compare_meetings(jc22.meetings[0], told(texts[::-1]))

    assert len(found.same) == 27
    assert all(pair.ours.text.th == pair.theirs.text.th for pair in found.same)


def test_another_telling_is_paired_with_what_it_tells(jc22: Dossier) -> None:
    summary = told(
        [
            "ทั้ง 2 ฝ่ายเห็นพ้องให้มีการหารือสามฝ่ายกับจีนเรื่องระบบราง และเร่งก่อสร้างสะพานมิตรภาพ แห่งที่ 5",
            "ฝ่ายไทยส่งมอบศูนย์บำบัดผู้ติดยาเสพติดให้โรงพยาบาลเมืองโพนโฮง และอุปกรณ์แก่โรงพยาบาลเด็ก",
            "ทั้งสองฝ่ายจะจัดแข่งขันตะกร้อประจำปี",
        ]
    )

    found = compare_meetings(jc22.meetings[0], summary)

    pairs = {(pair.ours.id, pair.theirs.id) for pair in found.worded_differently}
    assert {("JC22-2.2.3", "X-9.9.1"), ("JC22-3.1.2", "X-9.9.2")} <= pairs
    assert [outcome.id for outcome in found.new] == ["X-9.9.3"]
    assert "JC22-1.1.1" in {outcome.id for outcome in found.missing}


def test_a_pair_says_which_words_differ() -> None:
    differences = differences_between(
        "ส่งเสริมความร่วมมือด้านพลังงานภายในปี ๒๕๖๘", "กระชับความร่วมมือด้านพลังงาน ภายในปี 2569"
    )

    assert differences == (Difference("ส่งเสริม", "กระชับ"), Difference("๒๕๖๘", "2569"))


def test_spaces_and_digits_of_another_shape_are_no_difference(jc22: Dossier) -> None:
    ours = jc22.meetings[0]
    texts = [outcome.text.th.replace(" ", "  ") for outcome in ours.outcomes()]
    texts = [text.translate(str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")) for text in texts]

    assert len(compare_meetings(ours, told(texts)).same) == 27


def test_nothing_beside_something_is_all_missing_or_all_new(jc22: Dossier) -> None:
    ours = jc22.meetings[0]
    empty = replace(ours, pillars=())

    assert len(compare_meetings(ours, empty).missing) == 27
    assert len(compare_meetings(empty, ours).new) == 27


@given(st.lists(st.text("กขคงจาิ่ ab12", max_size=20), max_size=6), st.data())
def test_every_outcome_is_told_of(texts: list[str], data: st.DataObject) -> None:
    others = data.draw(st.lists(st.sampled_from([*texts, "อื่น ๆ"]), max_size=6))

    found = compare_meetings(told(texts), told(others))

    pairs = (*found.same, *found.worded_differently)
    assert {p.ours.id for p in pairs} | {o.id for o in found.missing} == {
        f"X-9.9.{n}" for n in range(1, len(texts) + 1)
    }
    assert {p.theirs.id for p in pairs} | {o.id for o in found.new} == {
        f"X-9.9.{n}" for n in range(1, len(others) + 1)
    }
