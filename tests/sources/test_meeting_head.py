"""What the head of a document says of its meeting, as officers word it."""

import pytest

from readings import Read, outline

BODY = "\n\n๑. ด้านการค้า\n- เพิ่มมูลค่าการค้า\n๒. ด้านแรงงาน\n- จัดทำบันทึกความเข้าใจ\n"
TITLE = "ผลการประชุมคณะกรรมาธิการร่วมไทย-ลาว ครั้งที่ ๕"


@pytest.mark.parametrize("name", ["เมียนมา", "เมียนมาร์", "พม่า"])
def test_a_country_is_known_by_each_of_its_spellings(name: str, read: Read) -> None:
    meeting = read(f"ผลการประชุมคณะกรรมาธิการร่วมไทย-{name} ครั้งที่ ๑๐{BODY}").meeting

    assert meeting.counterpart == "MM"


@pytest.mark.parametrize("sign", [" :", ":", " -", " –", ""])
def test_the_sign_behind_a_counted_word_belongs_to_the_count(sign: str, read: Read) -> None:
    text = f"{TITLE}\n\nเสาที่ ๑{sign} สันติภาพ\n- ลาดตระเวน\nเสาที่ ๒{sign} ความมั่งคั่ง\n- ค้าขายกัน\n"

    records = read(text)

    assert outline(records.meeting) == [
        ["สันติภาพ", ["", "ลาดตระเวน"]],
        ["ความมั่งคั่ง", ["", "ค้าขายกัน"]],
    ]
    assert [pillar.number for pillar in records.meeting.pillars] == [1, 2]
    assert records.left_out == ()


@pytest.mark.parametrize(
    "opening",
    [
        "เมื่อวันที่ 8 ตุลาคม 2564 รัฐมนตรีทั้งสองได้หารือกัน",
        "ในวันที่ 8 ตุลาคม 2564 รัฐมนตรีทั้งสองได้หารือกัน",
        "การประชุมจัดขึ้นเมื่อวันที่ 8 ตุลาคม 2564",
        "เมื่อวันที่ 8 ตุลาคม 2564",
    ],
)
def test_a_word_that_opens_a_date_is_no_place(opening: str, read: Read) -> None:
    meeting = read(f"{TITLE}\n\n{opening}{BODY}").meeting

    assert meeting.place.th == "" and meeting.start is not None


def test_a_position_ends_where_the_next_clause_begins(read: Read) -> None:
    chairs = (
        "การประชุมมีนายสมชาย ใจดี รัฐมนตรีว่าการกระทรวงการต่างประเทศ "
        "เป็นประธานร่วมกับนางสาวคำปา พมมะวง รัฐมนตรีว่าการกระทรวงการต่างประเทศ สปป. ลาว"
    )
    for clause in (" มีสาระสำคัญ ดังนี้", " ซึ่งที่ประชุมเห็นชอบหลายเรื่อง", " สรุปได้ว่าสำเร็จ", ""):
        meeting = read(f"{TITLE}\n\n{chairs}{clause}{BODY}").meeting

        assert [chair.position.th for chair in meeting.co_chairs] == [
            "รัฐมนตรีว่าการกระทรวงการต่างประเทศ",
            "รัฐมนตรีว่าการกระทรวงการต่างประเทศ สปป. ลาว",
        ]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("กรุงธากา 9 - 10 มกราคม 2566", "กรุงธากา"),
        ("เมืองหลวงพระบาง แขวงหลวงพระบาง ๙ มกราคม ๒๕๖๖", "เมืองหลวงพระบาง แขวงหลวงพระบาง"),
        ("เวียงจันทน์ ๙-๑๐ มกราคม ๒๕๖๖", "เวียงจันทน์"),
        ("หลวงพระบาง วันที่ 9 มกราคม 2566", "หลวงพระบาง"),
        ("ณ กรุงธากา ระหว่างวันที่ 9 - 10 มกราคม 2566", "กรุงธากา"),
    ],
)
def test_a_line_says_where_and_when(line: str, place: str, gap: str, read: Read) -> None:
    meeting = read(f"{TITLE}{gap}{line}{BODY}").meeting

    assert (meeting.title.th, meeting.dates.th, meeting.place.th) == (TITLE, line, place)
    assert meeting.start is not None and meeting.start.isoformat().startswith("2023-01-")
    assert meeting.introduction.th == ""


def test_an_english_line_says_where_and_when(read: Read) -> None:
    title = "Outcomes of the 10th Meeting of the Thailand-India Joint Commission for Cooperation"
    body = "\n\n1. Trade\n- Promote trade\n2. Health\n- Exchange experts\n"

    meeting = read(f"{title}\nNew Delhi, 25-27 February 2024{body}").meeting

    assert (meeting.title.en, meeting.place.en) == (title, "New Delhi")
    assert meeting.mechanism.en == "Thailand-India Joint Commission for Cooperation"
    assert str(meeting.end) == "2024-02-27"


@pytest.mark.parametrize("line", ["ภายใน 5 มกราคม 2566", "กำหนดแล้วเสร็จ 5 มกราคม 2566"])
def test_a_limit_is_no_place(line: str, read: Read) -> None:
    assert read(f"{TITLE}\n\n{line}{BODY}").meeting.place.th == ""


def test_a_place_on_a_line_of_its_own_is_the_place(read: Read) -> None:
    for gap in ("\n", "\n\n"):
        records = read(f"{TITLE}{gap}ณ เมืองหลวงพระบาง{BODY}")

        assert records.meeting.place.th == "เมืองหลวงพระบาง"
        assert not any("จัดข้อความ" in problem.message for problem in records.problems)
    assert records.meeting.introduction.th == ""
