"""What repair mends, what it leaves alone, and what it says about it."""

import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefpack import paths
from briefpack.thai.repair import Certainty, repair
from clean_thai import FOREIGN, RIGHT_AS_IT_IS, SENTENCES

PAGE = "\n".join(SENTENCES)
FACTSHEET = (paths.JC22 / "factsheet.txt").read_text("utf-8")
BUNDLED = json.loads(paths.JC22_RECORDS.read_text("utf-8"))["repairs"]
EXPECTED = Path(__file__).parents[1] / "data" / "expected" / "factsheet.proofread.txt"


def unspaced(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize(
    ("damaged", "whole", "rule"),
    [
        ("เพ่ือ", "เพื่อ", "mark-order"),
        ("ค\u0e49\u0e38มครอง", "คุ้มครอง", "mark-order"),
        ("พันธ์ุ", "พันธุ์", "mark-order"),
        ("น\u0e33\u0e49", "น้ำ", "mark-order"),
        ("ที่่ประชุม", "ที่ประชุม", "doubled-mark"),
        ("ผูู้แทน", "ผู้แทน", "doubled-mark"),
        ("ส\u0e4d\u0e33คัญ", "สำคัญ", "doubled-mark"),
        ("ส าคัญ", "สำคัญ", "sara-am"),
        ("น้ า", "น้ำ", "sara-am"),
        ("บริษัทจ ากัด", "บริษัทจำกัด", "sara-am"),
        ("สํานักงาน", "สำนักงาน", "nikhahit-aa"),
        ("นํ้า", "น้ำ", "nikhahit-aa"),
        ("น้ํา", "น้ำ", "nikhahit-aa"),
        ("นํ้\u0e49า", "น้ำ", "nikhahit-aa"),
        ("ค ําสั่ง", "คำสั่ง", "nikhahit-aa"),
        ("หนา้ที่", "หน้าที่", "displaced-mark"),
        ("เ่ก่า", "เก่า", "displaced-mark"),
        ("แ้ก", "แก้", "displaced-mark"),
        ("ทีเ่กี่ยวข้อง", "ที่เกี่ยวข้อง", "displaced-mark"),
        ("นี ้จะ", "นี้จะ", "space-before-mark"),
        ("แห่งที ่๕", "แห่งที่ ๕", "space-before-mark"),
        ("สาขาที ่BKK", "สาขาที่ BKK", "space-before-mark"),
        ("ทั้งนี ้ บริษัท", "ทั้งนี้ บริษัท", "space-before-mark"),
        ("ความส ำเร็จ", "ความสำเร็จ", "false-space"),
        ("คว าม", "ความ", "false-space"),
        ("ข้ าราชการ", "ข้าราชการ", "false-space"),
        ("จะเ ป็น", "จะเป็น", "false-space"),
        ("พร ะราชบัญญัติ", "พระราชบัญญัติ", "false-space"),
        ("เเละ", "และ", "double-e"),
        ("ก\u200bำหนด", "กำหนด", "zero-width"),
        ("เ\u2060มื่อ", "เมื่อ", "zero-width"),
        ("ไทย\u200c ลาว\ufeff.", "ไทย ลาว.", "zero-width"),
        ("ที\uf70a", "ที่", "private-use"),
        ("ป\uf702\uf714", "ปี้", "private-use"),
        ("ผ\uf719\uf70b", "ผู้", "private-use"),
        ("\uf700าน", "ฐาน", "private-use"),
        ("ป\uf886", "ปี", "private-use"),
    ],
)
def test_each_kind_of_damage_is_mended_by_its_rule(damaged: str, whole: str, rule: str) -> None:
    repaired = repair(damaged)

    assert repaired.text == whole
    assert {each.rule for each in repaired.repairs} == {rule}


@pytest.mark.parametrize("text", [*SENTENCES, *RIGHT_AS_IT_IS, PAGE, *(w[0] for w in [PAGE])])
def test_what_is_right_stays_as_it_is(text: str) -> None:
    assert repair(text).repairs == ()


def test_every_line_of_the_factsheet_is_repaired_as_its_proofreader_did(request: object) -> None:
    proofread = EXPECTED.read_text("utf-8")

    repaired = unspaced(repair(FACTSHEET).text)

    for paragraph in proofread.splitlines():
        assert unspaced(paragraph.lstrip("#-")) in repaired


def test_the_factsheet_is_as_its_recorded_repairs_leave_it() -> None:
    lines = FACTSHEET.split("\n")
    reached = dict.fromkeys(range(len(lines)), 0)
    for each in BUNDLED:
        number = each["line"] - 1
        at = lines[number].index(each["before"], reached[number])
        rest = lines[number][at + len(each["before"]) :]
        lines[number] = lines[number][:at] + each["after"] + rest
        reached[number] = at + len(each["after"])

    assert repair(FACTSHEET).text == "\n".join(lines)


def test_most_repairs_of_the_factsheet_are_told_as_the_records_tell_them() -> None:
    told = {(each.line, each.before, each.after, each.rule) for each in repair(FACTSHEET).repairs}

    recorded = {tuple(each[key] for key in ("line", "before", "after", "rule")) for each in BUNDLED}

    assert len(told & recorded) >= 54
    assert (60, "ค\u0e49\u0e38มครอง", "คุ้มครอง", "mark-order") in told


def test_only_the_displaced_mark_of_the_factsheet_needs_a_person() -> None:
    doubtful = [each for each in repair(FACTSHEET).repairs if each.certainty is Certainty.CHECK]

    assert [(each.line, each.before, each.after) for each in doubtful] == [(75, "มคีวาม", "มีความ")]


def test_a_repair_says_line_place_and_the_word_it_is_in() -> None:
    (found,) = repair("หัวเรื่อง\r\nไทย เพ่ือการพัฒนา").repairs

    assert (found.line, found.start, found.before, found.after) == (2, 4, "เพ่ือ", "เพื่อ")


def test_a_space_that_comes_behind_its_mark_is_shown_with_what_follows() -> None:
    (found,) = repair("แห่งที ่๕ (บึงกาฬ)").repairs

    assert (found.before, found.after) == ("ที ่๕", "ที่ ๕")


def test_a_name_in_no_list_is_repaired_as_the_document_was_damaged() -> None:
    document = "ส าคัญ ก าหนด ด าเนินการ จ านวน อ านวย\nแขวงบอลิค าไซ"

    assert repair(document).text.endswith("บอลิคำไซ")


def test_where_the_document_has_its_sara_am_a_space_before_aa_is_only_a_space() -> None:
    document = PAGE + "\nคำ ว่า คว ามร่วมมือ ท าสี ว่ าการ ก ารทำงาน"

    last = repair(document).text.splitlines()[-1]

    assert last == "คำ ว่า ความร่วมมือ ทาสี ว่าการ การทำงาน"


def test_a_tone_mark_and_aa_cut_off_together_are_sara_am_where_the_words_say_so() -> None:
    document = "แม่น ้าเหือง น ้ามันเชื้อเพลิง ล ้าค่า ค ้าประกัน การค ้าขาย จ านวน ส าคัญ ท างาน"

    repaired = repair(document)

    assert repaired.text == ("แม่น้ำเหือง น้ำมันเชื้อเพลิง ล้ำค่า ค้ำประกัน การค้าขาย จำนวน สำคัญ ทำงาน")
    assert {each.certainty for each in repaired.repairs} == {Certainty.CERTAIN}


def test_a_tone_mark_and_aa_cut_off_together_are_to_be_checked_where_both_are_words() -> None:
    last = repair("จ านวน ส าคัญ ท างาน ก าหนด ราคา น ้า").repairs[-1]

    assert last.certainty is Certainty.CHECK


def test_where_every_aa_has_a_circle_the_words_tell_which_were_sara_am() -> None:
    damaged = "พนักงํานเจ้ําหน้ําที่ตํามคําสั่ง ก ําหนดกํารทํางํานของคนต่ ํางด้ําว"

    assert repair(damaged).text == "พนักงานเจ้าหน้าที่ตามคำสั่ง กำหนดการทำงานของคนต่างด้าว"


def test_marks_that_float_before_their_words_come_home() -> None:
    assert repair("กรมการจัดหางาน ้ หนา ๒๖ ่ เลม ๑๓๙").text == "กรมการจัดหางาน หน้า ๒๖ เล่ม ๑๓๙"


def test_a_slipped_mark_is_only_looked_for_on_a_damaged_page() -> None:
    slipped = "ให้มคีวามคล่องตัว"

    assert repair(slipped).text == slipped
    assert repair("เพ่ือ ท่ี ย่ังยืน " + slipped).text.endswith("ให้มีความคล่องตัว")


SWAPPED = "เพ่ือ ท่ี ซ่ึง ย่ังยืน "
SPLIT = "ส าคัญ ก าหนด จ านวน ด าเนินการ "
SLIPPED = "หนา้ที่ ทีเ่กี่ยวข้อง ขา้ราชการ "


@pytest.mark.parametrize("damage", [SWAPPED, SPLIT, SLIPPED])
@pytest.mark.parametrize("name", FOREIGN)
def test_a_right_foreign_word_keeps_its_marks_on_a_damaged_page(damage: str, name: str) -> None:
    assert repair(damage + name).text.endswith(" " + name)


def test_a_slip_among_words_that_are_common_is_found_behind_a_space_that_lost_its_sara_am() -> None:
    assert repair(SPLIT + "ให้มคีวามคล่องตัว").text.endswith("ให้มีความคล่องตัว")


def test_a_slip_that_could_be_syllables_is_found_only_where_marks_slip() -> None:
    assert repair(SWAPPED + "เพมิ่ทุน").text.endswith("เพมิ่ทุน")
    assert repair(SLIPPED + "เพมิ่ทุน").text.endswith("เพิ่มทุน")


def test_a_space_inside_a_word_is_only_looked_for_where_there_are_others() -> None:
    spaced = "ความ มั่นคงของปร ะชาชน เมื่ อครบ"

    assert repair("เมื่ อครบ").text == "เมื่ อครบ"
    assert repair(spaced + " นี ้ บี ้ ก ารค้า").text.startswith("ความ มั่นคงของประชาชน เมื่อครบ")


def test_what_no_rule_can_tell_stays() -> None:
    for text in ("ก่้", "กิี", "่", "ๆ่", "1่", "า่", "a\uf70a", "ดอร์ี", "เจ้าิ"):
        assert repair(text).text == text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\x0b", "\x0c", "\u2028", "\r"])
def test_line_ends_stay_as_they_are(end: str) -> None:
    damaged = f"เพ่ือ{end}{end}ส าคัญ{end}"

    assert repair(damaged).text == f"เพื่อ{end}{end}สำคัญ{end}"


def test_only_line_feeds_count_lines() -> None:
    repairs = repair("ก\x0bข\u2028ค\rเพ่ือ\r\nเพ่ือ").repairs

    assert [each.line for each in repairs] == [1, 2]


anything = st.text(
    alphabet=st.one_of(
        st.sampled_from("กนมวทสหอ" + "ะาำเแโไ" + "ัิีืุู็่้์ํฺ" + " \u00a0\u200b\n๕a“\uf70a\uf702"),
        st.characters(),
    ),
    max_size=40,
)


@given(anything)
@example("กา่ม่า")
@example("เ่ เเ")
def test_repairing_again_changes_nothing(text: str) -> None:
    once = repair(text).text

    assert repair(once).text == once


@given(anything)
def test_no_line_is_lost_or_added(text: str) -> None:
    assert repair(text).text.count("\n") == text.count("\n")


@given(st.integers(0, 10), st.sampled_from(["า", "่", " ่", "ํ", "เ", " า", "ก่ี", "ก า", "\u200b"]))
def test_long_runs_end_soon(exponent: int, piece: str) -> None:
    text = piece * 2**exponent

    assert repair(repair(text).text).repairs == ()
