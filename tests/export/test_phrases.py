from datetime import date

import pytest

from briefpack.export.phrases import agency_name, responsibility_words, time_frame_words
from briefpack.export.properties import export_id
from briefpack.model.agency import Agency, Responsibility
from briefpack.model.time_frame import Grain, TimeFrame
from briefpack.model.wording import Wording

COMMERCE = Agency("พณ.", Wording("กระทรวงพาณิชย์", "Ministry of Commerce"))
ASEAN = Agency("กรมอาเซียน", Wording("กรมอาเซียน"))
AGENCIES = {each.code: each for each in (COMMERCE, ASEAN)}
YEAR = TimeFrame(Grain.CALENDAR_YEAR, date(2025, 1, 1), date(2025, 12, 31))


@pytest.mark.parametrize(
    ("time_frame", "said"),
    [
        (TimeFrame(), ""),
        (TimeFrame.on(date(2022, 6, 30)), "๓๐ มิถุนายน ๒๕๖๕"),
        (YEAR, "พ.ศ. ๒๕๖๘"),
        (TimeFrame(YEAR.grain, YEAR.start, YEAR.end, Wording("ปี 2568")), "ปี 2568"),
        (TimeFrame(Grain.CONDITIONAL, words=Wording("เมื่อพร้อม")), "เมื่อพร้อม"),
        (TimeFrame(Grain.NONE, words=Wording(en="in due course")), "in due course"),
    ],
)
def test_a_time_frame_is_as_vague_as_its_source(time_frame: TimeFrame, said: str) -> None:
    assert time_frame_words(time_frame, "thai", "th") == said


def test_every_grain_with_days_has_words() -> None:
    for grain in set(Grain) - {Grain.NONE, Grain.CONDITIONAL, Grain.DAY}:
        time_frame = TimeFrame(grain, date(2021, 10, 1), date(2022, 9, 30))

        assert "256" in time_frame_words(time_frame, "arabic", "th")


def test_an_agency_is_named_in_full_with_its_abbreviation_if_it_has_one() -> None:
    assert agency_name(COMMERCE, "th") == "กระทรวงพาณิชย์ (พณ.)"
    assert agency_name(COMMERCE, "en") == "Ministry of Commerce"
    assert agency_name(ASEAN, "th") == "กรมอาเซียน"


def test_proposed_agencies_are_marked_and_introduced_ones_abbreviated() -> None:
    who = Responsibility("พณ.", ("กรมอาเซียน", "ใหม่"), proposed=True)

    words = responsibility_words(who, AGENCIES, "th", introduced={"พณ."})

    assert words.lead == "พณ. (เสนอ)"
    assert words.supporting == "กรมอาเซียน, ใหม่ (เสนอ)"
    assert responsibility_words(Responsibility(), AGENCIES, "th").lead == ""


def test_an_export_id_follows_from_content_alone() -> None:
    one = export_id(COMMERCE, frozenset("abcdef"), (1, 2))

    assert one == export_id(COMMERCE, frozenset("fedcba"), (1, 2))
    assert one != export_id(COMMERCE, frozenset("abcdef"), (1, 3))
    assert len(one) == 16
