import pytest

from briefpack.sources.word.markers import shown_number


@pytest.mark.parametrize(
    ("number_format", "numbers", "shown"),
    [
        ("decimal", (1, 10), ("1", "10")),
        ("thaiNumbers", (1, 27), ("๑", "๒๗")),
        ("thaiLetters", (1, 4, 5, 41, 42), ("ก", "ง", "จ", "ฮ", "กก")),
        ("thaiCounting", (1, 10, 11, 21, 30), ("หนึ่ง", "สิบ", "สิบเอ็ด", "ยี่สิบเอ็ด", "สามสิบ")),
        ("lowerLetter", (1, 26, 27), ("a", "z", "aa")),
        ("upperRoman", (4, 9, 2022), ("IV", "IX", "MMXXII")),
        ("decimalZero", (1, 12), ("01", "12")),
        ("none", (1,), ("",)),
        ("unheardOf", (3,), ("3",)),
        ("lowerLetter", (0, -1, 10**12), ("", "-1", "1000000000000")),
    ],
)
def test_numbers_are_shown_as_word_shows_them(
    number_format: str, numbers: tuple[int, ...], shown: tuple[str, ...]
) -> None:
    assert tuple(shown_number(number, number_format) for number in numbers) == shown
