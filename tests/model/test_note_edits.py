from dataclasses import replace
from datetime import UTC, datetime, timedelta

from briefpack.model.anchors import anchor_on, place_of
from briefpack.model.annotation import Annotation, AnnotationKind, EarlierText
from briefpack.model.dossier import Dossier
from briefpack.model.index import index_of
from briefpack.model.note_edits import MOST_EARLIER, change_note, reword, rewritten
from briefpack.model.wording import Wording

OUTCOME = "JC22-2.1.1"
NINE = datetime(2022, 5, 1, 9, tzinfo=UTC)
LATER = NINE + timedelta(hours=1)
NOTE = Annotation("n", OUTCOME, AnnotationKind.TALKING_POINT, "ร่าง", "สมชาย", NINE, NINE)


def test_what_is_typed_in_one_sitting_is_one_version() -> None:
    note = rewritten(NOTE, "ร่างก", "สมชาย", NINE + timedelta(minutes=2))

    assert (note.text, note.earlier) == ("ร่างก", ())


def test_another_sitting_keeps_what_was_said_before() -> None:
    note = rewritten(NOTE, "ใหม่", "สมชาย", LATER)

    assert note.earlier == (EarlierText("ร่าง", "สมชาย", NINE),)


def test_another_author_keeps_it_at_once() -> None:
    note = rewritten(NOTE, "ใหม่", "สมหญิง", NINE + timedelta(seconds=1))

    assert note.author == "สมหญิง"
    assert note.earlier == (EarlierText("ร่าง", "สมชาย", NINE),)


def test_the_history_of_a_note_is_bounded_and_keeps_the_newest() -> None:
    note = NOTE
    for hour in range(1, 40):
        note = rewritten(note, f"ครั้งที่ {hour}", "สมชาย", NINE + timedelta(hours=hour))

    assert len(note.earlier) == MOST_EARLIER
    assert note.earlier[-1].text == "ครั้งที่ 38"


def test_a_clock_set_back_loses_no_version() -> None:
    assert rewritten(NOTE, "ใหม่", "สมชาย", NINE - timedelta(days=1)).earlier != ()


def test_a_note_about_a_passage_follows_it_when_the_text_is_edited(jc22: Dossier) -> None:
    text = index_of(jc22).places[OUTCOME].outcome.text
    start = text.th.index("ล้านดอลลาร์")
    anchor = anchor_on(text.th, start, start + len("ล้านดอลลาร์สหรัฐ"))
    dossier = replace(jc22, annotations=(replace(NOTE, anchor=anchor),))

    after = reword(dossier, OUTCOME, Wording("ทั้งสองฝ่าย" + text.th, text.en))

    (note,) = after.annotations
    new = index_of(after).places[OUTCOME].outcome.text.th
    assert note.anchor is not None
    span = place_of(note.anchor, new)
    assert span is not None
    assert span[0] == start + len("ทั้งสองฝ่าย")


def test_rewording_to_the_same_text_changes_nothing(jc22: Dossier) -> None:
    assert reword(jc22, OUTCOME, index_of(jc22).places[OUTCOME].outcome.text) is jc22
    assert reword(jc22, "JC1-1.1.1", Wording("x")) is jc22


def test_a_note_that_is_gone_stays_gone(jc22: Dossier) -> None:
    assert change_note(jc22, "n", lambda note: replace(note, text="x")) is jc22
