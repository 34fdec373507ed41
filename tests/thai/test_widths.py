import pytest

from briefpack.thai.widths import display_width


@pytest.mark.parametrize(
    ("text", "columns"),
    [("", 0), ("ที่", 1), ("น้ำ", 2), ("เพื่อ", 3), ("ความ\u200bร่วมมือ", 9), ("JC22", 4), ("中", 2)],
)
def test_marks_and_zero_width_characters_take_no_column(text: str, columns: int) -> None:
    assert display_width(text) == columns
