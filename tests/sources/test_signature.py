"""Who drew a document up, and when, at its end: no result and nobody's responsibility."""

import pytest

from briefpack.model.records import Records
from readings import Read, outline

HEAD = "ผลการประชุมคณะกรรมาธิการร่วมไทย-ลาว ครั้งที่ ๕\n\n"
BODY = f"{HEAD}๑. ด้านการค้า\n- เพิ่มมูลค่าการค้า\n๒. ด้านแรงงาน\n- จัดทำบันทึกความเข้าใจ\n"
RESULTS = [
    ["ด้านการค้า", ["", "เพิ่มมูลค่าการค้า"]],
    ["ด้านแรงงาน", ["", "จัดทำบันทึกความเข้าใจ"]],
]


def responsible(records: Records) -> list[str]:
    return [pillar.responsibility.lead for pillar in records.meeting.pillars]


@pytest.mark.parametrize(
    "block",
    [
        "กรมเอเชียตะวันออก\nกระทรวงการต่างประเทศ\n๕ ตุลาคม ๒๕๖๖",
        "กองเอเชียตะวันออก ๒\nกรมเอเชียตะวันออก\nตุลาคม ๒๕๖๖",
        "กรมเอเชียตะวันออก กระทรวงการต่างประเทศ\nข้อมูล ณ วันที่ ๕ ตุลาคม ๒๕๖๖",
        "กรมเอเชียตะวันออก",
    ],
)
def test_a_block_that_signs_is_left_out_and_asked_about(block: str, read: Read) -> None:
    records = read(f"{BODY}\n{block}\n")

    assert outline(records.meeting) == RESULTS
    assert responsible(records) == ["", ""]
    assert [each.text for each in records.left_out] == block.split("\n")
    assert any("ผู้จัดทำ" in problem.message for problem in records.problems)


def test_agencies_below_each_pillar_stay_those_of_the_last(read: Read) -> None:
    text = f"{HEAD}๑. ด้านการค้า\n- เพิ่มมูลค่าการค้า\n\nพณ.\n\n๒. ด้านแรงงาน\n- จัดทำบันทึก\n\nรง.\n"

    assert responsible(read(text)) == ["พณ.", "รง."]


def test_a_list_of_those_responsible_does_not_sign(read: Read) -> None:
    assert responsible(read(f"{BODY}\nหน่วยงานรับผิดชอบ: รง.\n")) == ["", "รง."]
