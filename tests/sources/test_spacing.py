"""Whether Thai lines join with a space, where nothing at their ends tells."""

import pytest

from briefpack.sources.seams import Joint, joint_by_blank
from briefpack.sources.spacing import Spacing

SPACE, NONE = Joint(with_space=True, is_doubtful=True), Joint(with_space=False)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("สนับสนุนการศึกษา", "โดยจะจัดประชุม"),
        ("ของทั้งสองประเทศ", "อาทิ การค้า"),
        ("ฝ่ายไทยพร้อมสนับสนุน", "สปป. ลาว ในการจัดประชุม"),
        ("ร่วมกับกระทรวงพลังงาน กระทรวงคมนาคม", "กระทรวงพาณิชย์"),
    ],
)
def test_a_space_stands_before_what_opens_a_clause_or_goes_on_a_list(left: str, right: str) -> None:
    assert Spacing([]).joint(left, right) == SPACE


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("ส่งเสริมการค้า", "และการลงทุน"),
        ("ดำเนินการโดย", "กระทรวงพาณิชย์"),
        ("การพัฒนา", "การท่องเที่ยว"),
        ("การขนส่งสินค้าและผู้", "โดยสารระหว่างประเทศ"),
        ("คุ้มครองนักลง", "ทุนระหว่างกัน"),
        ("เคารพ", "ซึ่งกันและกัน"),
    ],
)
def test_otherwise_thai_goes_on_without_one(left: str, right: str) -> None:
    assert Spacing([]).joint(left, right) == NONE


def test_the_same_words_elsewhere_in_the_document_show_how_they_stand() -> None:
    left, right = "พัฒนาเศรษฐกิจชีวภาพ", "เพื่อความยั่งยืน"

    assert Spacing([]).joint(left, right) == NONE
    assert Spacing(["ด้านเศรษฐกิจชีวภาพ เพื่อประเทศ"]).joint(left, right) == SPACE
    assert not Spacing(["การพัฒนาโดยเฉพาะ"]).joint("เพื่อการพัฒนา", "โดยเฉพาะการศึกษา").with_space


def test_a_word_that_the_document_always_sets_apart_stands_apart() -> None:
    document = [f"การ{what} ทั้งสองฝ่าย" for what in ("ค้า", "ลงทุน", "ศึกษา", "เกษตร", "ประมง")]

    assert Spacing([]).joint("การประชุม", "ทั้งสองฝ่าย") == NONE
    assert Spacing(document).joint("การประชุม", "ทั้งสองฝ่าย") == SPACE


def test_a_seam_inside_a_word_has_none_whatever_its_halves_usually_do() -> None:
    document = ["ร่วม การค้า", "ด้าน การค้า", "และ การค้า"]

    assert Spacing(document).joint("ผู้แทนประชุม", "การค้าไทย") == SPACE
    assert Spacing(document).joint("ผู้แทนหอ", "การค้าไทย") == NONE


def test_a_blank_before_an_abbreviation_is_no_layout() -> None:
    assert joint_by_blank("ไทยพร้อมสนับสนุน", "สปป. ลาว", is_blank=True).with_space
    assert not joint_by_blank("ไทยพร้อมสนับสนุน", "การศึกษา", is_blank=True).with_space
