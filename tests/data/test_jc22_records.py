"""The JC22 records say what the factsheet says: no more, no firmer."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

KINDS = {
    "joint_action",
    "continuation",
    "target",
    "consultation",
    "consideration",
    "thai_support",
    "acknowledgement",
    "completed",
}
TO_ARABIC = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
BUDDHIST_YEAR = re.compile("๒๕[๐-๙]{2}")
THAI_LETTER = re.compile("[\u0e00-\u0e7f]")


def wordings(value: Any) -> Iterator[dict[str, str]]:
    """Every pair of Thai and English wording, however deep."""
    if isinstance(value, list):
        for each in value:
            yield from wordings(each)
    elif isinstance(value, dict):
        if "th" in value:
            yield value
        for each in value.values():
            yield from wordings(each)


def test_there_are_four_pillars_17_topics_and_27_outcomes(
    records: Any, outcomes: dict[str, Any]
) -> None:
    topics = [topic for pillar in records["pillars"] for topic in pillar["topics"]]

    assert [pillar["number"] for pillar in records["pillars"]] == [1, 2, 3, 4]
    assert (len(topics), len(outcomes)) == (17, 27)


def test_an_id_says_where_its_outcome_stands(records: Any) -> None:
    for pillar in records["pillars"]:
        for place, topic in enumerate(pillar["topics"], 1):
            expected = [
                f"JC22-{pillar['number']}.{place}.{n}" for n in range(1, len(topic["outcomes"]) + 1)
            ]

            assert [outcome["id"] for outcome in topic["outcomes"]] == expected


def test_the_first_outcome_spans_the_blank_line_inside_it(outcomes: dict[str, Any]) -> None:
    assert outcomes["JC22-1.1.1"]["source"] == {"start_line": 26, "end_line": 28}


def test_every_text_is_in_both_languages_and_normalised(records: Any) -> None:
    for wording in wordings(records):
        assert set(wording) == {"th", "en"}
        for text in wording.values():
            assert text and text == text.strip() and unicodedata.is_normalized("NFC", text)
        assert not THAI_LETTER.search(wording["en"])


def test_the_english_gives_every_buddhist_year_its_common_year_too(records: Any) -> None:
    for wording in wordings(records):
        for found in BUDDHIST_YEAR.findall(wording["th"]):
            year = int(found.translate(TO_ARABIC))

            assert str(year) in wording["en"] and str(year - 543) in wording["en"]
            assert "B.E." in wording["en"]


def test_the_translation_is_marked_unofficial(records: Any) -> None:
    assert records["meeting"]["translation"] == "unofficial"


def test_the_meeting_lasted_from_the_third_to_the_fourth(records: Any) -> None:
    meeting = records["meeting"]

    assert (meeting["id"], meeting["number"]) == ("JC22", 22)
    assert (meeting["start"], meeting["end"]) == ("2021-11-03", "2021-11-04")
    assert meeting["dates"]["th"] == "ระหว่างวันที่ ๓ - ๔ พฤศจิกายน ๒๕๖๔"


def test_the_theme_is_the_factsheets_and_not_the_cabinets(records: Any) -> None:
    meeting = records["meeting"]

    assert meeting["theme"]["th"] == "การฟื้นฟูไปด้วยกันอย่างเข้มแข็งและยั่งยืน"
    assert meeting["theme"]["th"] in meeting["introduction"]["th"]


def test_the_co_chairs_are_named_as_in_the_introduction(records: Any) -> None:
    meeting = records["meeting"]

    assert [chair["side"] for chair in meeting["co_chairs"]] == ["TH", "LA"]
    for chair in meeting["co_chairs"]:
        for lang in ("th", "en"):
            assert chair["name"][lang] in meeting["introduction"][lang]
            assert chair["position"][lang] in meeting["introduction"][lang]


def test_every_outcome_has_a_kind(outcomes: dict[str, Any]) -> None:
    assert {outcome["kind"] for outcome in outcomes.values()} == KINDS


def test_the_four_time_frames_are_those_the_source_states(outcomes: dict[str, Any]) -> None:
    framed = {
        key: (frame["grain"], frame.get("start"), frame.get("end"), frame["words"]["th"])
        for key, outcome in outcomes.items()
        if (frame := outcome["time_frame"])["grain"] != "none"
    }

    assert framed == {
        "JC22-1.3.1": ("conditional", None, None, "เมื่อสถานการณ์เอื้ออำนวย"),
        "JC22-2.1.1": ("calendar_year", "2025-01-01", "2025-12-31", "ปี ๒๕๖๘"),
        "JC22-3.2.1": (
            "range",
            "2020-01-01",
            "2022-12-31",
            "ระยะ ๓ ปี (พ.ศ. ๒๕๖๓ - ๒๕๖๕)",
        ),
        "JC22-4.1.1": ("calendar_year", "2022-01-01", "2022-12-31", "ปี ๒๕๖๕"),
    }


def test_a_time_frame_quotes_its_outcome_word_for_word(outcomes: dict[str, Any]) -> None:
    for outcome in outcomes.values():
        frame = outcome["time_frame"]
        if frame["grain"] == "none":
            assert set(frame) == {"grain"}
        else:
            for lang in ("th", "en"):
                assert frame["words"][lang] in outcome["text"][lang]


def test_no_time_frame_is_a_day_and_dated_ones_have_true_bounds(
    outcomes: dict[str, Any],
) -> None:
    for outcome in outcomes.values():
        frame = outcome["time_frame"]
        dated = frame["grain"] in {"calendar_year", "range"}
        assert frame["grain"] in {"calendar_year", "range", "conditional", "none"}
        assert ("start" in frame, "end" in frame) == (dated, dated)
        if dated:
            assert date.fromisoformat(frame["start"]) < date.fromisoformat(frame["end"])


def test_only_the_trade_target_and_the_yearly_scholarships_are_quantities(
    outcomes: dict[str, Any],
) -> None:
    stated = {
        key: [(q["amount"], q["unit"]["th"], q["per"], q["what"]["th"]) for q in quantities]
        for key, outcome in outcomes.items()
        if (quantities := outcome["quantities"])
    }

    assert stated == {
        "JC22-2.1.1": [("11000", "ล้านดอลลาร์สหรัฐ", "", "เป้าหมายการค้าร่วมกัน")],
        "JC22-3.3.1": [("30", "ทุน", "year", "ทุนปริญญาโท")],
    }


def test_the_handover_is_one_outcome_and_already_done(outcomes: dict[str, Any]) -> None:
    handover = outcomes["JC22-3.1.2"]

    assert all(mark in handover["text"]["th"] for mark in ("(๑)", "(๒)"))
    assert all(mark in handover["text"]["en"] for mark in ("(1)", "(2)"))
    assert handover["kind"] == "completed"


def test_laos_hosts_the_acmecs_summit_and_thailand_supports(outcomes: dict[str, Any]) -> None:
    summit = outcomes["JC22-4.1.1"]

    assert summit["kind"] == "thai_support"
    assert "support in hosting" in summit["text"]["en"]


@pytest.mark.parametrize(
    ("thai", "english"),
    [
        ("แขวงเวียงจันทน์", "Vientiane Province"),
        ("นครหลวงเวียงจันทน์", "Vientiane Capital"),
        ("การหารือ ๓ ฝ่าย", "tripartite talks"),
        ("๗๐ ปี ความสัมพันธ์ไทย – ลาว", "70 Years of Thai–Lao Relations"),
    ],
)
def test_a_name_is_translated_by_its_own_english(
    outcomes: dict[str, Any], thai: str, english: str
) -> None:
    for outcome in outcomes.values():
        assert (thai in outcome["text"]["th"]) == (english in outcome["text"]["en"])


def test_the_sources_own_oddities_are_kept(records: Any, outcomes: dict[str, Any]) -> None:
    bcg = records["pillars"][1]["topics"][3]["title"]["th"]

    assert bcg.endswith("(Bio-Circular-Green Economy Model: BCG Model")
    assert "ไทย-ลาว" in records["meeting"]["title"]["th"]
    assert "ไทย - ลาว" in outcomes["JC22-3.2.1"]["text"]["th"]
    assert "ไทย – ลาว" in outcomes["JC22-3.3.1"]["text"]["th"]
    assert "สปป.ลาว" in outcomes["JC22-4.2.1"]["text"]["th"]


def test_titles_stand_without_number_or_closing_colon(records: Any) -> None:
    for pillar in records["pillars"]:
        for titled in (pillar, *pillar["topics"]):
            title = titled["title"]["th"]
            assert not title.endswith(":") and not re.match(r"[๐-๙0-9]+\.", title)
