from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefpack.bilingual import Bilingual
from briefpack.model.draft import Aspect, Decision, Draft, DraftItem, DraftLevel
from briefpack.model.draft_edits import (
    accept,
    bring_back,
    demote,
    edit_text,
    has_taken,
    join_next,
    leave_out,
    promote,
    settle_doubts,
    split,
    take,
)
from briefpack.model.draft_records import draft_of, meeting_of, records_of
from briefpack.model.draft_repairs import decide, repaired_line
from briefpack.model.meeting import (
    CommitmentKind,
    Meeting,
    Outcome,
    Pillar,
    SourceSpan,
    Topic,
)
from briefpack.model.records import (
    Confidence,
    LeftOut,
    Proposal,
    ReadingProblem,
    Records,
    Repair,
)
from briefpack.model.wording import Wording

LINES = ("๑. เศรษฐกิจ", "- การค้า : คงเป้าหมำย", "ร่วมกัน ท่ีตกลง และ ท่ีเห็นพ้อง", "* * *")


def _records() -> Records:
    outcome = Outcome(
        "JC1-1.1.1",
        "1.1.1",
        Wording("คงเป้าหมายร่วมกัน ที่ตกลง และ ที่เห็นพ้อง"),
        SourceSpan(2, 3),
    )
    meeting = Meeting(
        "JC1",
        Wording("การประชุมที่กรุงเทพฯ"),
        pillars=(
            Pillar(
                "JC1-1",
                1,
                Wording("เศรษฐกิจ"),
                (Topic("JC1-1.1", Wording("การค้า"), (outcome,), SourceSpan(2, 2)),),
                SourceSpan(1, 1),
            ),
        ),
    )
    return Records(
        meeting,
        repairs=(
            Repair(2, "หมำย", "หมาย", "sara-aa", Confidence.CHECK, 17),
            Repair(3, "ท่ี", "ที่", "mark-order", start=8),
            Repair(3, "ท่ี", "ที่", "mark-order", start=20),
        ),
        left_out=(LeftOut(4, "* * *", "ornament"),),
        problems=(
            ReadingProblem(3, Bilingual("ต่อบรรทัด", "joined")),
            ReadingProblem(9, Bilingual("ไม่พบวันที่", "no date")),
        ),
        proposals=(Proposal("JC1-1.1.1", CommitmentKind.TARGET),),
    )


@pytest.fixture
def draft() -> Draft:
    return draft_of(_records(), LINES)


def _outcome(draft: Draft) -> DraftItem:
    return next(item for item in draft.items if item.level is DraftLevel.OUTCOME)


def test_an_untouched_draft_gives_the_records_it_was_made_from(draft: Draft) -> None:
    assert meeting_of(draft) == _records().meeting
    assert records_of(draft).left_out == _records().left_out
    assert records_of(draft).repairs == _records().repairs


def test_a_doubt_goes_to_the_deepest_item_on_its_line_or_to_the_meeting(draft: Draft) -> None:
    assert _outcome(draft).doubts == ("ต่อบรรทัด",)
    assert draft.doubts == ((9, "ไม่พบวันที่"),)
    # the topic shares line 2, where a repair is to be checked, with the outcome; the meeting is one
    assert (draft.counts().certain, draft.counts().check, draft.counts().left_out) == (1, 3, 1)


def test_accepting_an_item_settles_its_doubts_and_the_repairs_on_its_lines(draft: Draft) -> None:
    key = _outcome(draft).key

    accepted = accept(draft, [key])

    assert settle_doubts(accepted).counts().check == 0
    assert accepted.repairs[0].decision is Decision.ACCEPTED
    assert accept(accepted, [key], accepted=False) == draft


def test_a_promoted_outcome_is_a_topic_and_the_rest_is_numbered_anew(draft: Draft) -> None:
    promoted = promote(split(draft, _outcome(draft).key, 18), [_outcome(draft).key])

    topics = meeting_of(promoted).pillars[0].topics

    assert [topic.id for topic in topics] == ["JC1-1.1", "JC1-1.2"]
    assert [o.id for o in topics[1].outcomes] == ["JC1-1.2.1"]
    assert topics[0].outcomes == ()


def test_a_demoted_pillar_leaves_what_was_under_it_with_a_pillar_of_no_name(draft: Draft) -> None:
    demoted = demote(draft, [draft.items[0].key])

    pillar = meeting_of(demoted).pillars[0]

    assert pillar.title == Wording()
    assert [topic.title.th for topic in pillar.topics] == ["เศรษฐกิจ", "การค้า"]


def test_a_pillar_stays_a_pillar_and_an_outcome_an_outcome(draft: Draft) -> None:
    assert promote(draft, [draft.items[0].key]) is draft
    assert demote(draft, [_outcome(draft).key]) is draft


def test_splitting_and_joining_come_back_to_the_same_text(draft: Draft) -> None:
    key = _outcome(draft).key

    parts = split(draft, key, 18)
    joined = join_next(parts, key)

    assert [o.text.th for o in meeting_of(parts).outcomes()] == [
        "คงเป้าหมายร่วมกัน",
        "ที่ตกลง และ ที่เห็นพ้อง",
    ]
    assert joined.item(key).text == _outcome(draft).text
    assert split(draft, key, 0) is draft


def test_what_was_split_within_a_word_is_whole_again_when_joined(draft: Draft) -> None:
    key, whole = _outcome(draft).key, _outcome(draft)

    parts = split(split(draft, key, 19), key, 3)
    once = join_next(parts, key)
    twice = join_next(once, key)

    assert once.item(key).text == whole.text[:19]
    assert twice.item(key).text == whole.text
    assert twice.item(key).doubts == whole.doubts


def test_parts_come_together_in_any_order(draft: Draft) -> None:
    key = _outcome(draft).key

    parts = split(split(draft, key, 19), key, 3)
    second = parts.items[parts.at(key) + 1].key
    joined = join_next(join_next(parts, second), key)

    assert joined.item(key).text == _outcome(draft).text


def test_what_is_to_be_checked_of_the_meeting_counts_as_one(draft: Draft) -> None:
    assert draft.counts().check == settle_doubts(draft).counts().check + 1


def test_the_last_item_has_nothing_to_join(draft: Draft) -> None:
    assert join_next(draft, _outcome(draft).key) is draft


def test_what_is_left_out_comes_back_on_its_level(draft: Draft) -> None:
    key = draft.items[1].key

    gone = leave_out(draft, [key], "by hand")

    assert meeting_of(gone).pillars[0].topics[0].title == Wording()
    assert LeftOut(2, "การค้า", "by hand") in records_of(gone).left_out
    assert bring_back(gone, [key]) == draft


def test_an_empty_text_changes_nothing(draft: Draft) -> None:
    assert edit_text(draft, _outcome(draft).key, " \n") is draft
    assert _outcome(edit_text(draft, _outcome(draft).key, "ใหม่")).text == "ใหม่"


def test_a_proposal_is_set_only_when_taken(draft: Draft) -> None:
    key = _outcome(draft).key
    assert next(meeting_of(draft).outcomes()).kind is None

    taken = take(draft, key, Aspect.KIND)

    assert next(meeting_of(taken).outcomes()).kind is CommitmentKind.TARGET
    assert has_taken(taken.item(key), Aspect.KIND)
    assert take(taken, key, Aspect.KIND, taken=False) == draft


def test_rejecting_one_of_two_equal_repairs_changes_that_place_alone(draft: Draft) -> None:
    rejected = decide(draft, 2, Decision.REJECTED)

    assert _outcome(rejected).text == "คงเป้าหมายร่วมกัน ที่ตกลง และ ท่ีเห็นพ้อง"
    assert decide(rejected, 2, Decision.OPEN) == draft


def test_a_repair_made_otherwise_stands_in_the_text_and_in_the_line(draft: Draft) -> None:
    edited = decide(draft, 1, Decision.EDITED, "ซึ่ง")

    assert "ร่วมกัน ซึ่งตกลง" in _outcome(edited).text
    assert repaired_line(edited, 3)[0] == "ร่วมกัน ซึ่งตกลง และ ที่เห็นพ้อง"


def test_a_repair_in_the_meetings_title_is_taken_back_there() -> None:
    repair = Repair(1, "ท่ี", "ที่", "mark-order", start=10)
    records = Records(_records().meeting, repairs=(repair,))
    draft = draft_of(
        Records(Meeting("JC1", Wording("การประชุมที่กรุงเทพฯ")), records.repairs), ["การประชุมท่ีกรุงเทพฯ"]
    )

    rejected = decide(draft, 0, Decision.REJECTED)

    assert rejected.meeting.title.th == "การประชุมท่ีกรุงเทพฯ"


def test_a_repair_that_is_not_to_be_found_any_more_is_decided_all_the_same(draft: Draft) -> None:
    edited = edit_text(draft, _outcome(draft).key, "อื่น")

    rejected = decide(edited, 1, Decision.REJECTED)

    assert rejected.items == edited.items
    assert rejected.repairs[1].decision is Decision.REJECTED


Edit = Callable[[Draft, int, int], Draft]
EDITS: tuple[Edit, ...] = (
    lambda draft, key, _: promote(draft, [key]),
    lambda draft, key, _: demote(draft, [key]),
    lambda draft, key, _: leave_out(draft, [key], "why"),
    lambda draft, key, _: bring_back(draft, [key]),
    lambda draft, key, _: accept(draft, [key]),
    lambda draft, key, _: join_next(draft, key),
    split,
)


@given(
    st.lists(st.tuples(st.sampled_from(EDITS), st.integers(0, 99), st.integers(0, 60)), max_size=30)
)
def test_no_sequence_of_edits_loses_a_letter(steps: list[tuple[Edit, int, int]]) -> None:
    draft = draft_of(_records(), LINES)
    letters = _letters(draft)

    for edit, which, offset in steps:
        draft = edit(draft, draft.items[which % len(draft.items)].key, offset)

        assert _letters(draft) == letters
        assert _in_records(draft) == letters
        assert len({item.key for item in draft.items}) == len(draft.items)
        ids = [outcome.id for outcome in meeting_of(draft).outcomes()]
        assert len(set(ids)) == len(ids)


def _letters(draft: Draft) -> Counter[str]:
    return Counter("".join("".join(item.text.split()) for item in draft.items))


def _in_records(draft: Draft) -> Counter[str]:
    records = records_of(draft)
    texts = [left.text for left in records.left_out]
    for pillar in records.meeting.pillars:
        texts.append(pillar.title.th)
        for topic in pillar.topics:
            texts.append(topic.title.th)
            texts += [outcome.text.th for outcome in topic.outcomes]
    return Counter("".join("".join(text.split()) for text in texts))
