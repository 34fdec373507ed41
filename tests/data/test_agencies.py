"""The list of agencies names each one once, and knows every agency the records propose."""

import unicodedata
from collections import Counter
from typing import Any

COLUMNS = ["code", "name_th", "name_en", "aliases", "parent", "checked"]
MINISTRIES = [
    *("นร.", "กห.", "กค.", "กต.", "กก.", "พม.", "อว.", "กษ.", "คค.", "ดศ."),
    *("ทส.", "พน.", "พณ.", "มท.", "ยธ.", "รง.", "วธ.", "ศธ.", "สธ.", "อก."),
]


def aliases(agency: dict[str, str]) -> list[str]:
    return [alias for alias in agency["aliases"].split("|") if alias]


def by_code(agencies: list[dict[str, str]]) -> dict[str, dict[str, str]]:
    return {agency["code"]: agency for agency in agencies}


def test_the_file_is_plain_utf_8_with_line_feeds(agencies_bytes: bytes) -> None:
    assert agencies_bytes.startswith(",".join(COLUMNS).encode() + b"\n")
    assert b"\r" not in agencies_bytes and agencies_bytes.endswith(b"\n")


def test_every_row_is_whole_and_normalised(agencies: list[dict[str, str]]) -> None:
    for agency in agencies:
        assert list(agency) == COLUMNS
        assert agency["code"] and agency["name_th"] and agency["name_en"]
        for value in (*agency.values(), *aliases(agency)):
            assert value == " ".join(value.split()) and unicodedata.is_normalized("NFC", value)


def test_no_code_name_or_alias_means_two_agencies(agencies: list[dict[str, str]]) -> None:
    meant = Counter(
        word.casefold()
        for agency in agencies
        for word in {agency["code"], agency["name_th"], agency["name_en"], *aliases(agency)}
    )

    assert [word for word, count in meant.items() if count > 1] == []


def test_every_parent_is_in_the_list(agencies: list[dict[str, str]]) -> None:
    codes = by_code(agencies)

    for agency in agencies:
        assert agency["parent"] in {"", *codes} - {agency["code"]}


def test_all_ministries_are_there_and_stand_under_nobody(agencies: list[dict[str, str]]) -> None:
    codes = by_code(agencies)

    assert [codes[code]["parent"] for code in MINISTRIES] == [""] * 20


def test_courts_the_bank_and_the_police_stand_under_no_ministry(
    agencies: list[dict[str, str]],
) -> None:
    codes = by_code(agencies)

    assert {codes[code]["parent"] for code in ("ศป.", "ศย.", "อส.", "ธปท.", "ตช.")} == {""}


def test_the_department_of_cooperation_is_the_foreign_ministrys(
    agencies: list[dict[str, str]],
) -> None:
    (department,) = [agency for agency in agencies if "TICA" in aliases(agency)]

    assert department["code"] == "กรมความร่วมมือระหว่างประเทศ"
    assert department["parent"] == "กต."


def test_a_wrong_name_of_the_raw_list_is_put_right(agencies: list[dict[str, str]]) -> None:
    assert by_code(agencies)["กฟผ."]["name_th"] == "การไฟฟ้าฝ่ายผลิตแห่งประเทศไทย"


def test_an_ambiguous_abbreviation_is_left_out(agencies: list[dict[str, str]]) -> None:
    words = {word for agency in agencies for word in (agency["code"], *aliases(agency))}

    assert "สผ." not in words


def test_an_agency_without_a_settled_abbreviation_goes_by_its_name(
    agencies: list[dict[str, str]],
) -> None:
    for agency in agencies:
        assert agency["checked"] in {"cabinet", "usage", "name"}
        assert (agency["code"] == agency["name_th"]) == (agency["checked"] == "name")


def test_every_outcome_has_a_proposed_lead_and_only_known_agencies(
    agencies: list[dict[str, str]], outcomes: dict[str, Any]
) -> None:
    codes = by_code(agencies)

    for outcome in outcomes.values():
        proposal = outcome["agencies"]
        named = [proposal["lead"], *proposal["supporting"]]
        assert proposal["standing"] == "proposed"
        assert set(named) <= set(codes) and len(named) == len(set(named))
