"""One meeting's factsheet in many forms gives the same records: nothing hangs on one layout."""

from dataclasses import replace

import pytest

from briefpack.model.meeting import Meeting
from briefpack.model.wording import Wording
from factsheets import Form, Mark, bullet, numbered, written
from readings import Read, fields, shape

MARKS: dict[str, tuple[Mark, Mark, Mark]] = {
    "as published": (numbered("{P}."), bullet("\uf0b7"), bullet("\uf0d8")),
    "its bullets the other way round": (numbered("{P}."), bullet("\uf0d8"), bullet("\uf0b7")),
    "other symbols": (numbered("{P}."), bullet("\uf0a7"), bullet("\uf0fc")),
    "dots and hyphens": (numbered("{p}."), bullet("•"), bullet("-")),
    "hyphens and dashes": (numbered("{p})"), bullet("-"), bullet("–")),
    "letters as bullets": (numbered("({p})"), bullet("o"), bullet("▪")),
    "letters that bullets turned into": (numbered("({P})"), bullet("§"), bullet("Ø")),
    "asterisks": (numbered("ข้อ {p}"), bullet("*"), bullet("-")),
    "one hyphen and two": (numbered("{P}."), bullet("-"), bullet("--")),
    "one bullet for both": (numbered("{P}."), bullet("•"), bullet("•")),
    "decimals": (numbered("{p}."), numbered("{p}.{t}"), numbered("{p}.{t}.{o}")),
    "Thai decimals": (numbered("{P}."), numbered("{P}.{T}"), numbered("{P}.{T}.{O}")),
    "decimals and hyphens": (numbered("{P}."), numbered("{P}.{T}"), bullet("-")),
    "numbers of three shapes": (numbered("{p}."), numbered("{t})"), numbered("({o})")),
}
WIDTHS = [(0, False), (60, False), (80, False), (100, False), (60, True), (80, True), (100, True)]


@pytest.mark.parametrize("marks", MARKS.values(), ids=MARKS.keys())
@pytest.mark.parametrize(("width", "at_spaces"), WIDTHS)
@pytest.mark.parametrize("blank_between", [True, False], ids=["with blanks", "dense"])
def test_the_form_of_a_factsheet_changes_nothing_in_its_records(
    marks: tuple[Mark, Mark, Mark],
    width: int,
    at_spaces: bool,
    blank_between: bool,
    bundled: Meeting,
    read: Read,
) -> None:
    form = Form(*marks, width=width, at_spaces=at_spaces, blank_between=blank_between)

    records = read(written(bundled, form))

    assert shape(records.meeting) == shape(bundled)
    assert fields(records.meeting) == fields(bundled)
    assert {each.why for each in records.left_out} == {
        "document kind",
        "ornament",
        "quotation mark around the theme",
    }


@pytest.mark.parametrize("indents", [(0, 2, 4), (0, 4, 8), (8, 12, 16)])
def test_levels_show_by_indentation_alone(
    indents: tuple[int, int, int], bundled: Meeting, read: Read
) -> None:
    form = Form(topic=bullet("-"), outcome=bullet("-"), indents=indents, width=80)

    assert shape(read(written(bundled, form)).meeting) == shape(bundled)


def test_the_same_kind_of_number_counts_three_levels_by_indentation(
    bundled: Meeting, read: Read
) -> None:
    form = Form(numbered("{p}."), numbered("{t}."), numbered("{o}."), indents=(0, 4, 8))

    assert shape(read(written(bundled, form)).meeting) == shape(bundled)


def test_a_stray_blank_before_some_lines_is_no_level(bundled: Meeting, read: Read) -> None:
    lines = written(bundled, Form(width=80)).split("\n")
    shifted = [f" {line}" if number % 3 == 0 else line for number, line in enumerate(lines)]

    assert shape(read("\n".join(shifted)).meeting) == shape(bundled)


def test_windows_line_ends_and_tabs_behind_marks_change_nothing(
    bundled: Meeting, read: Read
) -> None:
    text = written(bundled, Form(gap="\t", width=80)).replace("\n", "\r\n")

    assert shape(read(text).meeting) == shape(bundled)


@pytest.mark.parametrize("number", ["- {} -", "{}", "หน้า {}", "Page {} of 9"])
def test_page_numbers_and_running_titles_are_left_out(
    number: str, bundled: Meeting, read: Read
) -> None:
    lines = written(bundled, Form(width=80)).split("\n")
    paged: list[str] = []
    for at, line in enumerate(lines):
        if at and at % 25 == 0:
            paged += ["", number.format(at // 25), "", "กองเอเชียตะวันออก ๒", ""]
        paged.append(line)

    records = read("\n".join(paged))

    assert shape(records.meeting) == shape(bundled)
    assert {"page number", "running title"} <= {each.why for each in records.left_out}


def test_without_a_line_of_dates_the_introduction_tells_the_days(
    bundled: Meeting, read: Read
) -> None:
    records = read(written(bundled, Form(with_dates=False, with_theme=False, width=80)))

    expected = {**fields(bundled), "dates": ""}
    assert fields(records.meeting) == expected
    assert shape(records.meeting) == shape(bundled)


def test_the_theme_is_empty_where_nothing_names_it(bundled: Meeting, read: Read) -> None:
    introduction = Wording("การประชุมได้มีข้อสรุปที่เป็นประโยชน์ อาทิ")
    meeting = replace(bundled, introduction=introduction)

    read_meeting = read(written(meeting, Form(with_theme=False, blank_between=False))).meeting

    assert (read_meeting.theme.th, read_meeting.introduction) == ("", introduction)
    assert (read_meeting.start, read_meeting.end) == (bundled.start, bundled.end)
