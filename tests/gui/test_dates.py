"""Dates are typed in either era or picked from a Buddhist calendar, and never silently guessed."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefpack.gui import language
from briefpack.gui.calendar_days import MONDAY, SUNDAY, days_shown, in_other_month, weekdays
from briefpack.gui.calendar_popup import CalendarPopup
from briefpack.gui.date_field import DateField
from briefpack.gui.date_habits import keep_date_habits
from briefpack.gui.date_words import in_short
from briefpack.gui.settings import DIGITS_OF_DATES, WEEK_START, Settings
from briefpack.gui.time_frame_field import TimeFrameField
from briefpack.model.time_frame import TimeFrame
from briefpack.thai.dates import read_date

Key = Qt.Key
MEETING = date(2021, 11, 3)


@pytest.fixture(autouse=True)
def as_before(dressed: QApplication, tmp_path: Path) -> Iterator[None]:
    yield
    language.speak("th")
    keep_date_habits(Settings(tmp_path / "none.ini"))


@pytest.fixture
def field(qtbot: QtBot, dressed: QApplication) -> DateField:
    made = DateField("วันที่", MEETING)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def popup(qtbot: QtBot, field: DateField) -> CalendarPopup:
    made = CalendarPopup(field, MEETING, date(2021, 11, 18))
    made.open_under(field)
    return made


@pytest.mark.parametrize(
    "typed", ["3/11/2564", "๓ พ.ย. ๒๕๖๔", "2021-11-03", "3 November 2021", "3/11/64"]
)
def test_a_day_is_read_in_either_era_and_said_back(field: DateField, typed: str) -> None:
    field.edit.setText("1/1/2550")
    field.edit.setText(typed)

    assert field.day == MEETING
    assert "พฤศจิกายน" in field.understood.text()


def test_a_short_year_is_taken_by_the_rule_and_that_is_said(field: DateField) -> None:
    field.edit.setText("3/11/64")

    assert field.day == MEETING
    assert field.understood.property("role") == "warning"
    assert field.answers.buttons == []


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("3/2/2470", [date(1927, 2, 3), date(1928, 2, 3)]),
        ("11/3/2564 BE", [date(2021, 11, 3), date(2021, 3, 11)]),
        ("วันจันทร์ที่ 3 พ.ย. 2564", [date(2021, 11, 3)]),
    ],
)
def test_a_doubtful_day_is_asked_about_and_none_until_then(
    field: DateField, typed: str, days: list[date]
) -> None:
    field.edit.setText(typed)

    assert field.day is None
    assert len(field.answers.buttons) == len(days)
    assert all("ค.ศ." in button.text() for button in field.answers.buttons)

    field.answers.buttons[-1].click()

    assert field.day == days[-1]
    assert field.answers.buttons == []
    assert field.understood.property("role") == "secondary"


def test_what_is_no_day_is_said_in_red(field: DateField) -> None:
    field.edit.setText("31/2/2565")

    assert field.day is None
    assert field.understood.property("role") == "error"


def test_an_old_day_that_is_given_is_not_asked_about(qtbot: QtBot, dressed: QApplication) -> None:
    field = DateField("วันที่", date(1927, 2, 3))
    qtbot.addWidget(field)

    assert field.day == date(1927, 2, 3)
    assert field.answers.buttons == []


@given(st.dates(date(1941, 4, 1), date(2200, 1, 1)), st.sampled_from(["th", "en"]))
def test_what_a_field_shows_it_reads_back(day: date, spoken: str) -> None:
    language_of_test = "en" if spoken == "en" else "th"
    app = QApplication.instance()
    assert app is not None
    app.setProperty("interface_language", language_of_test)

    assert read_date(in_short(day)).date == day


def test_alt_down_opens_the_calendar_and_enter_takes_its_day(field: DateField) -> None:
    QTest.keyClick(field.edit, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    (popup,) = field.findChildren(CalendarPopup)
    assert popup.isVisible() and popup.grid.day == MEETING

    QTest.keyClick(popup.grid, Key.Key_Right)
    QTest.keyClick(popup.grid, Key.Key_Return)

    assert field.day == date(2021, 11, 4)
    assert field.edit.text() == "๔ พ.ย. ๒๕๖๔"
    assert not popup.isVisible()


def test_esc_closes_the_calendar_and_changes_nothing(field: DateField) -> None:
    QTest.keyClick(field.edit, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    (popup,) = field.findChildren(CalendarPopup)
    QTest.keyClick(popup.grid, Key.Key_Down)
    QTest.keyClick(popup.grid, Key.Key_Escape)

    assert not popup.isVisible()
    assert field.day == MEETING


@pytest.mark.parametrize(
    ("key", "shift", "day"),
    [
        (Key.Key_Left, False, date(2021, 11, 2)),
        (Key.Key_Up, False, date(2021, 10, 27)),
        (Key.Key_Down, False, date(2021, 11, 10)),
        (Key.Key_PageUp, False, date(2021, 10, 3)),
        (Key.Key_PageDown, False, date(2021, 12, 3)),
        (Key.Key_PageUp, True, date(2020, 11, 3)),
        (Key.Key_PageDown, True, date(2022, 11, 3)),
        (Key.Key_Home, False, date(2021, 11, 18)),
    ],
)
def test_the_calendar_is_walked_by_keys(
    popup: CalendarPopup, key: Key, shift: bool, day: date
) -> None:
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier

    QTest.keyClick(popup.grid, key, held)

    assert popup.grid.day == day
    assert popup.grid.accessibleName() == popup.said.text()


def test_the_month_stands_with_its_buddhist_year(popup: CalendarPopup) -> None:
    assert popup.title.text() == "พฤศจิกายน ๒๕๖๔"


def test_a_click_chooses_a_day(qtbot: QtBot, popup: CalendarPopup) -> None:
    with qtbot.waitSignal(popup.chosen) as chosen:
        QTest.mouseClick(popup.grid, Qt.MouseButton.LeftButton, pos=QPoint(20, 28 + 34 + 17))

    assert chosen.args == [date(2021, 11, 7)]  # the first Sunday


def test_the_calendar_is_as_the_officer_has_it(
    qtbot: QtBot, field: DateField, settings: Settings
) -> None:
    settings.set(WEEK_START, "monday")
    settings.set(DIGITS_OF_DATES, "arabic")
    keep_date_habits(settings)
    popup = CalendarPopup(field, MEETING, MEETING)
    popup.open_under(field)

    assert popup.title.text() == "พฤศจิกายน 2564"
    with qtbot.waitSignal(popup.chosen) as chosen:
        QTest.mouseClick(popup.grid, Qt.MouseButton.LeftButton, pos=QPoint(20, 28 + 34 + 17))
    assert chosen.args == [date(2021, 11, 8)]  # the second Monday


def test_in_english_both_eras_are_said(qtbot: QtBot, dressed: QApplication) -> None:
    language.speak("en")
    field = DateField("Date", MEETING)
    qtbot.addWidget(field)

    assert field.edit.text() == "Nov 3, 2564 BE"
    assert field.understood.text() == "Wednesday, November 3, 2564 BE (2021\N{NO-BREAK SPACE}CE)"


@given(st.dates(), st.sampled_from([SUNDAY, MONDAY]))
def test_six_weeks_hold_the_month_in_order(day: date, first: int) -> None:
    shown = days_shown(day, first)

    assert len(shown) == 42
    assert day in shown
    days = [each for each in shown if each is not None]
    assert all(b - a == timedelta(1) for a, b in pairwise(days))
    assert all(
        each is None or each.weekday() == weekdays(first)[place % 7]
        for place, each in enumerate(shown)
    )


@given(st.dates(), st.integers(-1200, 1200))
def test_another_month_has_the_same_day_or_its_last(day: date, months: int) -> None:
    there = in_other_month(day, months)

    if there is not None:
        assert (there.year * 12 + there.month) - (day.year * 12 + day.month) == months
        assert there.day == day.day or (there + timedelta(1)).day == 1


def test_a_time_frame_takes_a_day_from_the_calendar(qtbot: QtBot, dressed: QApplication) -> None:
    field = TimeFrameField()
    qtbot.addWidget(field)
    field.show_time_frame(TimeFrame.on(MEETING))
    field.show()
    QTest.keyClick(field.edit, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    (popup,) = field.findChildren(CalendarPopup)

    with qtbot.waitSignal(field.chosen) as chosen:
        QTest.keyClick(popup.grid, Key.Key_PageDown)
        QTest.keyClick(popup.grid, Key.Key_Return)

    assert chosen.args == [TimeFrame.on(date(2021, 12, 3))]


def test_a_doubtful_deadline_is_chosen_only_when_answered(
    qtbot: QtBot, dressed: QApplication
) -> None:
    field = TimeFrameField()
    qtbot.addWidget(field)
    heard: list[TimeFrame] = []
    field.chosen.connect(heard.append)

    field.edit.setText("3/2/2470")
    field.take()
    assert heard == []
    before = field.answers.buttons
    field.take()  # as when the field loses the focus to the answer
    assert field.answers.buttons is before

    field.answers.buttons[1].click()
    assert heard == [TimeFrame.on(date(1928, 2, 3))]
