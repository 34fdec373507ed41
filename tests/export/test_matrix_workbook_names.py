from hypothesis import given
from hypothesis import strategies as st

from briefpack.export.workbook_names import workbook_names

CODES = st.lists(
    st.text(max_size=80) | st.sampled_from(["กต.", "กต", "CON", "con.", ""]), max_size=8
)


def test_an_agencys_workbook_has_its_code_without_the_dot_that_windows_drops() -> None:
    names = workbook_names(["พณ.", "ป.ป.ส.", ""])

    assert list(names.values()) == ["พณ.xlsx", "ป.ป.ส.xlsx", "ยังไม่กำหนด.xlsx"]


def test_what_no_file_system_accepts_is_replaced() -> None:
    assert workbook_names(["a/b:c", "CON", "…"]) == {
        "a/b:c": "a-b-c.xlsx",
        "CON": "CON-.xlsx",
        "…": "….xlsx",
    }


def test_codes_that_would_share_a_name_are_numbered() -> None:
    assert list(workbook_names(["กต.", "กต", "AB", "ab"]).values()) == [
        *("กต.xlsx", "กต-2.xlsx", "AB.xlsx", "ab-2.xlsx")
    ]


@given(CODES)
def test_every_agency_has_a_name_of_its_own_that_stays_in_the_folder(codes: list[str]) -> None:
    names = workbook_names(codes)

    assert names.keys() == set(codes)
    assert len({name.casefold() for name in names.values()}) == len(names)
    assert all(
        name.endswith(".xlsx") and not set(name) & set('<>:"/\\|?*') for name in names.values()
    )
    assert all(name[0] not in ". " and name[-6] not in ". " for name in names.values())
