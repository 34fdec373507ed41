"""What the words of an outcome suggest is proposed, as vague as it was said, and never set."""

from datetime import date
from decimal import Decimal

import pytest

from briefpack.model.agency import Agency, Responsibility
from briefpack.model.meeting import CommitmentKind, Meeting
from briefpack.model.time_frame import Grain, TimeFrame
from briefpack.sources.amounts_in_text import quantities_in
from briefpack.sources.kind_of_words import kind_of
from briefpack.sources.proposals import proposal_for
from briefpack.sources.time_in_text import time_frame_in
from readings import Read


def test_the_bundled_outcomes_suggest_what_people_made_of_them(
    bundled: Meeting, agencies: tuple[Agency, ...]
) -> None:
    for outcome in bundled.outcomes():
        proposal = proposal_for(outcome, agencies)

        assert proposal.kind is outcome.kind
        assert proposal.time_frame.words.th == outcome.time_frame.words.th
        assert (proposal.time_frame.grain, proposal.time_frame.start, proposal.time_frame.end) == (
            outcome.time_frame.grain,
            outcome.time_frame.start,
            outcome.time_frame.end,
        )
        assert [
            (each.amount, each.unit, each.per, each.what.th) for each in proposal.quantities
        ] == [(each.amount, each.unit, each.per, each.what.th) for each in outcome.quantities]


@pytest.mark.parametrize(
    ("words", "grain", "start", "end"),
    [
        ("ภายในปี ๒๕๖๘", Grain.CALENDAR_YEAR, date(2025, 1, 1), date(2025, 12, 31)),
        ("ภายในปีงบประมาณ พ.ศ. 2567", Grain.FISCAL_YEAR, date(2023, 10, 1), date(2024, 9, 30)),
        ("ภายในไตรมาสที่ 2 ของปี 2566", Grain.QUARTER, date(2023, 4, 1), date(2023, 6, 30)),
        ("ไตรมาส 1 ปีงบประมาณ 2567", Grain.QUARTER, date(2023, 10, 1), date(2023, 12, 31)),
        ("ภายในเดือนธันวาคม 2564", Grain.MONTH, date(2021, 12, 1), date(2021, 12, 31)),
        ("ภายในวันที่ ๓๐ กันยายน ๒๕๖๙", Grain.DAY, date(2026, 9, 30), date(2026, 9, 30)),
        ("พ.ศ. 2565 - 2567", Grain.RANGE, date(2022, 1, 1), date(2024, 12, 31)),
        ("ต้นปี 2565", Grain.CALENDAR_YEAR, date(2022, 1, 1), date(2022, 12, 31)),
        ("ในโอกาสแรก", Grain.CONDITIONAL, None, None),
        ("โดยเร็วที่สุด", Grain.CONDITIONAL, None, None),
        ("เมื่อสถานการณ์เอื้ออำนวย", Grain.CONDITIONAL, None, None),
    ],
)
def test_a_time_frame_is_as_exact_as_its_words(
    words: str, grain: Grain, start: date | None, end: date | None
) -> None:
    found = time_frame_in(f"ทั้งสองฝ่ายจะประชุมกัน{words} ณ กรุงเทพฯ")

    assert (found.grain, found.start, found.end, found.words.th) == (grain, start, end, words)


@pytest.mark.parametrize(
    "text",
    [
        "โอกาสครบรอบ 70 ปีความสัมพันธ์",
        "สะพานที่เปิดเมื่อปี 2563",
        "การประชุมเมื่อวันที่ 3 มิถุนายน 2563",
        "ปิดไปชั่วคราวในระยะแรก",
        "ภายในวันที่ 31 กุมภาพันธ์ 2568",
    ],
)
def test_what_is_past_or_no_time_gives_no_time_frame(text: str) -> None:
    assert time_frame_in(text) == TimeFrame()


def test_an_english_time_frame_is_quoted_in_english() -> None:
    found = time_frame_in("Reach the target by the end of 2025.")

    assert (found.grain, found.words.en) == (Grain.CALENDAR_YEAR, "by the end of 2025")


@pytest.mark.parametrize(
    ("text", "amount", "unit", "per"),
    [
        ("เป้าหมายการค้า 25,000 ล้านดอลลาร์สหรัฐ", "25000", "ล้านดอลลาร์สหรัฐ", ""),
        ("งบประมาณ ๓๘ ล้านบาท", "38", "ล้านบาท", ""),
        ("เพิ่มการค้าร้อยละ 10 ต่อปี", "10", "ร้อยละ", "year"),
        ("ประมาณ 1.15 ล้านดอลลาร์สหรัฐ", "1.15", "ล้านดอลลาร์สหรัฐ", ""),
        ("รับซื้อไฟฟ้า 9,000 เมกะวัตต์", "9000", "เมกะวัตต์", ""),
        ("ทุน ๓๐ ทุนต่อปี", "30", "ทุน", "year"),
    ],
)
def test_a_number_with_a_unit_is_a_quantity(text: str, amount: str, unit: str, per: str) -> None:
    (found,) = quantities_in(text)

    assert (found.amount, found.unit.th, found.per) == (Decimal(amount), unit, per)


@pytest.mark.parametrize(
    "text", ["การประชุมครั้งที่ ๑๐", "สะพานแห่งที่ ๕", "๗๐ ปี ความสัมพันธ์", "หารือ ๓ ฝ่าย", "โควิด-19"]
)
def test_ordinals_and_years_are_no_quantities(text: str) -> None:
    assert quantities_in(text) == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ฝ่ายมาเลเซียขอให้ไทยพิจารณาเปิดด่าน", CommitmentKind.CONSIDERATION),
        ("ทั้งสองฝ่ายเห็นพ้องให้จัดการประชุม JTC", CommitmentKind.JOINT_ACTION),
        ("จัดการประชุมคณะกรรมการร่วมทางการค้า", CommitmentKind.CONSULTATION),
        ("ไทยแสดงความยินดีต่อความสำเร็จ", CommitmentKind.ACKNOWLEDGEMENT),
        ("สานต่อความร่วมมือ", CommitmentKind.CONTINUATION),
        ("Thailand stands ready to help", CommitmentKind.THAI_SUPPORT),
        ("เรื่องอื่น ๆ", None),
    ],
)
def test_the_leading_verbs_suggest_a_kind(text: str, kind: CommitmentKind | None) -> None:
    assert kind_of(text) is kind


def test_reading_sets_nothing_of_what_it_proposes(read: Read) -> None:
    text = "ผลการประชุม JC ไทย-ลาว ครั้งที่ ๑\n๑. ด้าน\n• ไทยพร้อมสนับสนุนทุน ๓ ทุนภายในปี ๒๕๖๙ โดย กต.\n"

    records = read(text)

    (outcome,) = records.meeting.outcomes()
    (proposal,) = records.proposals
    assert (outcome.kind, outcome.time_frame, outcome.quantities) == (None, TimeFrame(), ())
    assert not outcome.responsibility
    assert proposal.outcome_id == outcome.id
    assert proposal.kind is CommitmentKind.THAI_SUPPORT
    assert proposal.responsibility == Responsibility("กต.", (), proposed=True)
    assert proposal.time_frame.grain is Grain.CALENDAR_YEAR and len(proposal.quantities) == 1


@pytest.mark.parametrize("text", ["ให้แล้วเสร็จก่อนเดือนมีนาคม ๒๕๖๗", "ลงนามก่อนสิ้นปี 2568"])
def test_a_limit_before_a_time_is_not_that_time(text: str) -> None:
    assert time_frame_in(text) == TimeFrame()


@pytest.mark.parametrize(
    ("text", "month"),
    [("ภายในไตรมาสแรกของปี 2568", 1), ("ในไตรมาสสุดท้ายของปี ๒๕๖๘", 10), ("ภายในไตรมาสที่ 2 ปี 2568", 4)],
)
def test_a_quarter_may_be_said_in_a_word(text: str, month: int) -> None:
    frame = time_frame_in(text)

    assert frame.grain is Grain.QUARTER and frame.start is not None
    assert frame.start.month == month


def test_what_is_promised_by_the_year_comes_before_or_behind_its_number() -> None:
    assert [each.per for each in quantities_in("ให้ทุนปีละ ๑๐ ทุน และ ๕ ทุนต่อปี")] == ["year", "year"]


def test_ten_thousands_of_millions_and_english_pieces_are_amounts() -> None:
    (money,) = quantities_in("ลงทุน 1.5 หมื่นล้านบาท")
    (pieces,) = quantities_in("Offer 10 scholarships per year")

    assert (str(money.amount), money.unit.th) == ("1.5", "หมื่นล้านบาท")
    assert (str(pieces.amount), pieces.unit.en, pieces.per) == ("10", "scholarships", "year")
