import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils import column_index_from_string, get_column_letter

from briefpack.files.cell_places import (
    LAST_COLUMN,
    area_of,
    column_letters,
    column_number,
    place_of,
    size_of,
)


@given(number=st.integers(1, LAST_COLUMN))
def test_columns_are_counted_as_excel_counts_them(number: int) -> None:
    letters = column_letters(number)

    assert letters == get_column_letter(number)
    assert column_number(letters) == column_number(letters.lower()) == number
    assert column_index_from_string(letters) == number


@pytest.mark.parametrize(
    ("text", "place"), [("A1", (1, 1)), ("$b$7", (7, 2)), ("XFD1048576", (1_048_576, 16_384))]
)
def test_a_place_is_a_row_and_a_column(text: str, place: tuple[int, int]) -> None:
    assert place_of(text) == place


@pytest.mark.parametrize("text", ["", "A", "1", "A0", "XFE1", "A1048577", "ก1", "A๑", "A1:B2"])
def test_what_excel_does_not_have_is_no_place(text: str) -> None:
    assert place_of(text) is None


@pytest.mark.parametrize("text", ["A1:C2", "C2:A1", "A2:C1", "$A$1:$C$2"])
def test_an_area_begins_at_its_upper_left_corner(text: str) -> None:
    area = area_of(text)

    assert area == (1, 1, 2, 3)
    assert size_of(area) == 6


@pytest.mark.parametrize("text", ["", "A1", "A1:", ":", "A:C", "A1:B2:C3"])
def test_what_names_no_two_corners_is_no_area(text: str) -> None:
    assert area_of(text) is None
