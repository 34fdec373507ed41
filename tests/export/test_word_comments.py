"""Notes as Word comments: who wrote them, where they stand, and that nothing else slips out."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from briefpack.export.check_word import check_word
from briefpack.export.write_word import write_word
from briefpack.model.annotation import Anchor, AnnotationKind, Output
from briefpack.model.classification import Classification
from briefs import OPTIONS, TEMPLATE, annotated, brief_of, jc22, note
from returned_briefs import BOSS, Boss, back, resaved_by_libreoffice, written

AS_COMMENTS = replace(OPTIONS, notes_as_comments=True)
TEXT = "เสนอวงเงิน 1,200 ล้านบาท\n- **ย้ำ** สปป. ลาว เห็นชอบแล้ว"
TALK = note(AnnotationKind.TALKING_POINT, TEXT)
CAUTION = note(AnnotationKind.CAUTION, "ห้ามกล่าวถึงเขตแดน")
SECRET = note(AnnotationKind.INTERNAL_NOTE, "ท่านยังไม่เห็นชอบวงเงินสองพันล้านบาท")
OUTCOME = next(each for each in jc22().meetings[0].outcomes() if each.id == TALK.outcome_id)


def comments_in(path: Path) -> list[Any]:
    return list(Document(str(path)).comments)


def test_a_comment_has_the_notes_author_time_and_words(tmp_path: Path) -> None:
    path = written(annotated(TALK, CAUTION, SECRET), tmp_path / "b.docx", AS_COMMENTS)

    talk, caution = comments_in(path)

    assert (talk.author, talk.initials, talk.timestamp) == ("สมชาย", "ส", TALK.modified)
    assert caution.text == "ข้อควรระวัง  ห้ามกล่าวถึงเขตแดน"
    body = "\n".join(each.text for each in Document(str(path)).paragraphs)
    assert "ห้ามกล่าวถึงเขตแดน" not in body


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (lambda one: one.paragraphs[0].runs[-1].add_text("เด็ดขาด"), "ข้อความไม่ตรง"),
        (lambda one: setattr(one, "author", "ผู้อื่น"), "ผู้เขียนหรือเวลาไม่ตรง"),
        (lambda one: one.paragraphs[0].runs[-1].clear(), "ข้อความไม่ตรง"),
    ],
)
def test_a_comment_that_says_something_else_than_was_meant_is_found(
    tmp_path: Path, edit: Any, says: str
) -> None:
    dossier = annotated(TALK, CAUTION)
    boss = Boss(written(dossier, tmp_path / "b.docx", AS_COMMENTS))
    edit(list(boss.document.comments)[1])

    findings = check_word(boss.save(), brief_of(dossier, AS_COMMENTS))

    assert any(says in each.message for each in findings), findings


def test_a_comment_more_or_less_than_was_meant_is_found(tmp_path: Path) -> None:
    path = written(annotated(TALK, CAUTION), tmp_path / "b.docx", AS_COMMENTS)

    findings = check_word(path, brief_of(annotated(TALK), AS_COMMENTS))

    assert any("มีความเห็น 2 รายการ จากที่เรียบเรียงไว้ 1" in each.message for each in findings)


def test_equal_briefs_with_comments_are_equal_bytes(tmp_path: Path) -> None:
    dossier = annotated(TALK, CAUTION)

    one = written(dossier, tmp_path / "1.docx", AS_COMMENTS).read_bytes()

    assert one == written(dossier, tmp_path / "2.docx", AS_COMMENTS).read_bytes()


def test_a_note_about_a_passage_is_a_comment_on_that_passage(tmp_path: Path) -> None:
    passage = OUTCOME.text.th[5:20].strip()
    start = OUTCOME.text.th.index(passage)
    about = replace(CAUTION, anchor=Anchor(start, passage))
    path = written(annotated(about), tmp_path / "b.docx", AS_COMMENTS)

    assert check_word(path, brief_of(annotated(about), AS_COMMENTS)) == ()
    boss = Boss(path)
    said, inside = "", False
    for each in boss.document.element.body.iter():
        name = str(each.tag).rpartition("}")[2]
        inside = name == "commentRangeStart" or (inside and name != "commentRangeEnd")
        said += (each.text or "") if inside and name == "t" else ""
    assert said.replace("\u00a0", " ").replace("\u2060", "") == passage


@pytest.mark.parametrize(
    "places",
    [[(30, 40), (5, 15), None], [None, (0, 4)], [(10, 60), (12, 14), (0, 60)], [(3, 9), (3, 9)]],
)
@pytest.mark.parametrize("bilingual", [False, True])
def test_notes_about_passages_in_any_order_are_written(
    tmp_path: Path, places: list[tuple[int, int] | None], bilingual: bool
) -> None:
    notes = [
        replace(
            CAUTION,
            id=f"note-{number}",
            anchor=place and Anchor(place[0], OUTCOME.text.th[slice(*place)]),
        )
        for number, place in enumerate(places)
    ]
    options = replace(AS_COMMENTS, bilingual=bilingual)
    path = written(annotated(*notes), tmp_path / "b.docx", options)

    assert check_word(path, brief_of(annotated(*notes), options)) == ()


@pytest.mark.parametrize("kind", AnnotationKind)
@pytest.mark.parametrize("layout", [Output.FULL, Output.MINISTER, Output.CARD, Output.MEMO])
@pytest.mark.parametrize("secrecy", [Classification.NONE, max(Classification)])
@pytest.mark.parametrize("as_comments", [False, True])
@pytest.mark.parametrize("is_shown", [False, True])
def test_a_note_is_in_the_package_only_where_it_may_be(
    tmp_path: Path,
    kind: AnnotationKind,
    layout: Output,
    secrecy: Classification,
    as_comments: bool,
    is_shown: bool,
) -> None:
    one = replace(note(kind, "ถ้อยคำที่ไม่มีที่อื่นเลยในโลกนี้"), classification=secrecy)
    one = replace(one, show_in=one.show_in if is_shown else frozenset())
    options = replace(OPTIONS, layout=layout, notes_as_comments=as_comments)
    brief = brief_of(annotated(one, SECRET), options)
    path = tmp_path / "b.docx"

    write_word(brief, path, TEMPLATE)

    assert check_word(path, brief) == ()


@pytest.mark.parametrize("save", [lambda path: path, resaved_by_libreoffice])
def test_comments_that_nobody_edited_change_nothing(tmp_path: Path, save: Any) -> None:
    dossier = annotated(TALK, CAUTION, SECRET)
    path = written(dossier, tmp_path / "b.docx", AS_COMMENTS)

    found = back(dossier, save(path))

    assert (found.changes, found.problems) == ((), ())


@pytest.mark.parametrize("save", [lambda path: path, resaved_by_libreoffice])
def test_an_edited_comment_is_an_edit_of_its_note_and_a_reply_is_a_new_one(
    tmp_path: Path, save: Any
) -> None:
    dossier = annotated(TALK, CAUTION, SECRET)
    boss = Boss(written(dossier, tmp_path / "b.docx", AS_COMMENTS))
    caution = list(boss.document.comments)[1]
    caution.paragraphs[0].runs[-1].text = "ห้ามกล่าวถึงเขตแดนเด็ดขาด"
    boss.document.add_comment(
        boss.saying(OUTCOME.text.th[:10]).runs[:1], text="เห็นชอบ", author=BOSS, initials="รอ"
    )

    found = back(dossier, save(boss.save()))

    assert sorted((each.field, str(each.returned)) for each in found.changes) == [
        ("annotation", "ห้ามกล่าวถึงเขตแดนเด็ดขาด"),
        ("comment", "เห็นชอบ"),
    ]
    assert not found.problems
