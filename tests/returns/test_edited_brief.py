"""A brief is edited in Word and comes back: what it changes, and what it never changes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from briefpack.errors import ReturnError
from briefpack.export.brief_options import BriefOptions
from briefpack.model.annotation import Annotation, AnnotationKind, Output
from briefpack.model.dossier import Dossier
from briefpack.model.evidence import EvidenceKind
from briefpack.model.pack import Section, SectionKind
from briefpack.model.wording import Language
from briefpack.workflows.take_back import apply_returned
from briefs import NOON, OPTIONS, annotated, jc22, note
from returned_briefs import BOSS, Boss, back, resaved_by_libreoffice, written

OUTCOME = "JC22-2.1.1"
POINTS = (
    "ฝ่ายไทยเสนอวงเงิน 1,200 ล้านบาท ภายในปี 2565\n- **ย้ำ** สปป. ลาว เห็นชอบแล้ว\n\n2. ส่งร่างภายใน 30 วัน"
)
TALK = note(AnnotationKind.TALKING_POINT, POINTS)
CAUTION = note(AnnotationKind.CAUTION, "- ห้ามกล่าวถึงเขตแดน\n- COVID-19 จบแล้ว")
SECRET = note(AnnotationKind.INTERNAL_NOTE, "ท่านยังไม่เห็นชอบวงเงิน")
DOSSIER = annotated(TALK, CAUTION, SECRET)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return written(DOSSIER, tmp_path / "brief.docx")


def as_sent(path: Path) -> Path:
    return path


def by_python_docx(path: Path) -> Path:
    return Boss(path).save()


SAVED = [as_sent, by_python_docx, resaved_by_libreoffice]


@pytest.mark.parametrize("layout", [Output.FULL, Output.MINISTER, Output.CARD, Output.MEMO])
@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize("save", SAVED)
def test_a_brief_nobody_edited_changes_nothing(
    tmp_path: Path, layout: Output, language: Language, save: Callable[[Path], Path]
) -> None:
    options = replace(OPTIONS, layout=layout, language=language)
    path = written(DOSSIER, tmp_path / "brief.docx", options)

    found = back(DOSSIER, save(path))

    assert (found.changes, found.problems, found.unmatched) == ((), (), ())


@pytest.mark.parametrize("save", SAVED)
def test_an_edited_word_comes_back_in_the_letters_of_the_record(
    path: Path, save: Callable[[Path], Path]
) -> None:
    boss = Boss(path)
    boss.replaces(boss.of_note(TALK.id), "เสนอ", "ขอเสนอ")
    boss.save()

    (change,) = back(DOSSIER, save(path)).changes

    assert change.returned == POINTS.replace("ไทยเสนอ", "ไทยขอเสนอ")
    assert (change.outcome_id, change.annotation, change.field) == (OUTCOME, TALK.id, "annotation")
    assert (change.sent, change.current, change.is_conflict) == (POINTS, POINTS, False)


def test_an_edited_number_is_written_in_the_digits_of_the_record(path: Path) -> None:
    boss = Boss(path)
    boss.replaces(boss.of_note(TALK.id), "๑,๒๐๐", "๑,๕๐๐")

    (change,) = back(DOSSIER, boss.save()).changes

    assert change.returned == POINTS.replace("1,200", "1,500")


def test_tracked_changes_are_taken_as_if_accepted_and_signed(path: Path) -> None:
    boss = Boss(path)
    boss.tracks(boss.of_note(TALK.id), "เสนอวงเงิน", "เสนอกรอบวงเงิน")

    (change,) = back(DOSSIER, boss.save()).changes

    assert change.returned == POINTS.replace("เสนอวงเงิน", "เสนอกรอบวงเงิน")
    assert change.author == BOSS


def test_a_point_deleted_with_tracking_is_gone_from_the_note_and_from_nothing_else(
    path: Path,
) -> None:
    boss = Boss(path)
    boss.tracks_paragraph_gone(boss.saying("ส่งร่างภายใน"))

    found = back(DOSSIER, boss.save())

    assert [change.returned for change in found.changes] == [POINTS.partition("\n\n")[0]]
    assert not found.problems


@pytest.mark.parametrize("save", SAVED)
def test_a_paragraph_added_under_a_note_belongs_to_it(
    path: Path, save: Callable[[Path], Path]
) -> None:
    boss = Boss(path)
    boss.adds_after(boss.saying("COVID-19 จบแล้ว"), "ให้พูดเรื่องน้ำก่อน")
    boss.save()

    found = back(DOSSIER, save(path))

    assert [change.returned for change in found.changes] == [f"{CAUTION.text}\n- ให้พูดเรื่องน้ำก่อน"]
    assert not found.problems


def test_bold_by_hand_comes_back_as_bold(path: Path) -> None:
    boss = Boss(path)
    boss.of_note(CAUTION.id).runs[-1].bold = True

    (change,) = back(DOSSIER, boss.save()).changes

    assert change.returned == "- **ห้ามกล่าวถึงเขตแดน**\n- COVID-19 จบแล้ว"


def test_what_both_sides_changed_is_a_conflict(path: Path) -> None:
    boss = Boss(path)
    boss.replaces(boss.of_note(TALK.id), "เสนอ", "ขอเสนอ")
    ours = replace(TALK, text="ถอนเรื่องนี้แล้ว")
    dossier = annotated(ours, CAUTION)

    (change,) = back(dossier, boss.save()).changes

    assert change.is_conflict
    assert change.current == "ถอนเรื่องนี้แล้ว"
    assert "๑,๒๐๐" in str(change.sent)


def test_what_the_dossier_says_meanwhile_too_is_no_change(path: Path) -> None:
    boss = Boss(path)
    boss.replaces(boss.of_note(TALK.id), "เสนอ", "ขอเสนอ")
    path = boss.save()
    (change,) = back(DOSSIER, path).changes
    dossier = annotated(replace(TALK, text=str(change.returned)), CAUTION, SECRET)

    assert not back(dossier, path).changes


@pytest.mark.parametrize("save", SAVED)
def test_a_comment_becomes_an_internal_note_of_its_author(
    path: Path, save: Callable[[Path], Path]
) -> None:
    boss = Boss(path)
    boss.comments(boss.of_note(TALK.id), "ถาม กค. เรื่องวงเงินก่อน")
    boss.save()

    found = back(DOSSIER, save(path))
    after = apply_returned(DOSSIER, found, found.changes)

    (change,) = found.changes
    assert (change.field, change.outcome_id, change.author) == ("comment", OUTCOME, BOSS)
    added = after.annotations[-1]
    assert (added.kind, added.text) == (AnnotationKind.INTERNAL_NOTE, "ถาม กค. เรื่องวงเงินก่อน")
    assert (added.author, added.show_in) == (BOSS, frozenset())
    assert not found.problems


def test_a_comment_on_a_passage_of_the_outcome_is_about_that_passage(path: Path) -> None:
    boss = Boss(path)
    outcome = next(each for each in jc22().meetings[0].outcomes() if each.id == OUTCOME)
    words = outcome.text.th[:12]
    paragraph = boss.saying(words)
    run = paragraph.runs[-1]
    rest = run.text[12:]
    run.text = run.text[:12]
    boss.adds = paragraph.add_run(rest)  # type: ignore[attr-defined]
    boss.document.add_comment([run], text="ตรวจถ้อยคำ", author=BOSS, initials="รอ")

    (change,) = back(DOSSIER, boss.save()).changes

    assert change.anchor is not None
    assert change.anchor.quote == words.strip()


def test_a_comment_under_no_outcome_is_shown_and_not_taken(path: Path) -> None:
    boss = Boss(path)
    boss.comments(boss.document.paragraphs[0], "เปลี่ยนชื่อเรื่อง")

    found = back(DOSSIER, boss.save())

    assert not found.changes
    assert [problem.value for problem in found.problems] == [f"{BOSS}: เปลี่ยนชื่อเรื่อง"]


def test_an_edited_outcome_is_shown_with_its_words_and_never_taken(path: Path) -> None:
    boss = Boss(path)
    words = next(e for e in jc22().meetings[0].outcomes() if e.id == OUTCOME).text.th[:12]
    boss.replaces(boss.saying(words), words, "ฝ่ายไทยเปลี่ยนใจ ")

    found = back(DOSSIER, boss.save())

    assert not found.changes
    (problem,) = found.problems
    assert problem.outcome_id == OUTCOME
    assert "ฝ่ายไทยเปลี่ยนใจ" in problem.value


def test_a_new_paragraph_elsewhere_is_shown_with_its_words(path: Path) -> None:
    boss = Boss(path)
    boss.adds_after(boss.document.paragraphs[0], "ร่างที่สอง")

    found = back(DOSSIER, boss.save())

    assert [problem.value for problem in found.problems] == ["ร่างที่สอง"]


def test_a_deleted_paragraph_elsewhere_is_counted(path: Path) -> None:
    boss = Boss(path)
    boss.removes(boss.document.paragraphs[1])

    found = back(DOSSIER, boss.save())

    assert len(found.problems) == 1
    assert "1 ย่อหน้าถูกลบ" in found.problems[0].message


def test_a_note_that_is_gone_is_named_and_stays_in_the_dossier(path: Path) -> None:
    boss = Boss(path)
    boss.removes(boss.of_note(CAUTION.id))

    found = back(DOSSIER, boss.save())

    assert not found.changes
    lost = found.problems[0]
    assert (lost.outcome_id, lost.at.column) == (OUTCOME, "ข้อควรระวัง")


def test_a_brief_of_another_dossier_is_refused(path: Path) -> None:
    with pytest.raises(ReturnError, match="ส่งออกจากแฟ้มอื่น"):
        back(replace(DOSSIER, id="dossier-other"), path)


def test_a_document_that_is_no_brief_is_refused(tmp_path: Path) -> None:
    from docx import Document

    path = tmp_path / "letter.docx"
    Document().save(str(path))

    with pytest.raises(ReturnError, match="ไม่ใช่เอกสารที่ส่งออก"):
        back(DOSSIER, path)


def test_applying_keeps_the_former_text_and_the_file(path: Path) -> None:
    boss = Boss(path)
    boss.tracks(boss.of_note(TALK.id), "เสนอวงเงิน", "เสนอกรอบวงเงิน")
    path = boss.save()
    found = back(DOSSIER, path)

    after = apply_returned(DOSSIER, found, found.changes, recorded=NOON)

    edited: Annotation = next(each for each in after.annotations if each.id == TALK.id)
    assert (edited.text, edited.author) == (found.changes[0].returned, BOSS)
    assert [(each.text, each.author) for each in edited.earlier] == [(POINTS, "สมชาย")]
    (kept,) = after.evidence
    assert (kept.kind, kept.content) == (EvidenceKind.RETURNED_BRIEF, path.read_bytes())


def test_what_was_taken_in_is_not_shown_again(path: Path) -> None:
    boss = Boss(path)
    boss.tracks(boss.of_note(TALK.id), "เสนอวงเงิน", "เสนอกรอบวงเงิน")
    boss.comments(boss.of_note(CAUTION.id), "ดีแล้ว")
    path = boss.save()
    found = back(DOSSIER, path)
    after = apply_returned(DOSSIER, found, found.changes)

    assert not back(after, path).changes


def test_gathered_talking_points_come_back_too(tmp_path: Path) -> None:
    sections = (
        Section(SectionKind.TALKING_POINTS),
        Section(SectionKind.POSITIONS),
        Section(SectionKind.OUTCOMES),
    )
    dossier: Dossier = DOSSIER.with_pack(replace(DOSSIER.packs[0], sections=sections))
    options = BriefOptions(date(2021, 11, 30), digits="arabic")
    boss = Boss(written(dossier, tmp_path / "b.docx", options))
    boss.replaces(boss.of_note(TALK.id), "เสนอ", "ขอเสนอ")

    found = back(dossier, boss.save())

    assert [change.returned for change in found.changes] == [POINTS.replace("ไทยเสนอ", "ไทยขอเสนอ")]
    assert not found.problems
