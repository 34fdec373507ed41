"""One readable file for each user, fields that keep at once, and defaults that come back."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefpack.gui import settings_rows
from briefpack.gui.date_habits import date_habits, keep_date_habits
from briefpack.gui.first_start import FirstStart
from briefpack.gui.office_template import brief_template
from briefpack.gui.palette import DARK, LIGHT
from briefpack.gui.program import Program
from briefpack.gui.round_habits import name_of_next, shown_round
from briefpack.gui.settings import (
    AUTHOR,
    BRIEF_TEMPLATE,
    DAYS_TO_ANSWER,
    DIGITS_IN_BRIEF,
    DOCUMENT_FONT,
    EXPORT_FOLDER,
    LANGUAGE,
    LOOK,
    OFFICE,
    PER_AGENCY,
    RECENT,
    ROUND_NUMBERING,
    WAS_GREETED,
    WEEK_START,
    Setting,
    Settings,
)
from briefpack.gui.settings_dialog import SettingsDialog
from briefpack.gui.settings_rows import ChoiceRow, NumberRow, PathRow, TextRow
from briefpack.gui.theme import theme
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Round
from briefpack.workflows.officer_name import officer_name


@pytest.fixture(autouse=True)
def as_before(dressed: QApplication, tmp_path: Path) -> Iterator[None]:
    yield
    theme().apply(LIGHT)
    keep_date_habits(Settings(tmp_path / "none.ini"))


@pytest.fixture
def dialog(qtbot: QtBot, settings: Settings) -> SettingsDialog:
    made = SettingsDialog(None, settings)
    qtbot.addWidget(made)
    return made


def written(folder: Path, text: str) -> Settings:
    path = folder / "by-hand.ini"
    path.write_text(text, encoding="utf-8")
    return Settings(path)


def choose(row: object, value: str) -> None:
    assert isinstance(row, ChoiceRow)
    row.setCurrentIndex(row.findData(value))
    row.activated.emit(row.currentIndex())


def test_the_file_can_be_read_and_written_by_a_person(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.set(AUTHOR, "สมหญิง ใจดี")
    settings.set(DAYS_TO_ANSWER, 14)
    del settings

    text = (tmp_path / "settings.ini").read_text(encoding="utf-8")
    assert 'author="สมหญิง ใจดี"' in text or "author=สมหญิง ใจดี" in text
    assert "days_to_answer=14" in text


def test_what_was_set_is_there_at_the_next_start(tmp_path: Path) -> None:
    values: tuple[tuple[Setting, object], ...] = (  # type: ignore[type-arg]
        (AUTHOR, "สมหญิง, กรมเอเชียตะวันออก"),
        (DAYS_TO_ANSWER, 0),
        (PER_AGENCY, True),
        (RECENT, ["/a", "/b"]),
        (RECENT, ["/a"]),
    )
    for setting, value in values:
        Settings(tmp_path / "settings.ini").set(setting, value)

        assert Settings(tmp_path / "settings.ini").get(setting) == value


@pytest.mark.parametrize(
    ("text", "setting", "default"),
    [
        ("[look]\nlanguage=fr", LANGUAGE, "system"),
        ("[matrix]\ndays_to_answer=many", DAYS_TO_ANSWER, 30),
        ("[matrix]\ndays_to_answer=-3", DAYS_TO_ANSWER, 30),
        ("[brief]\ntemplate=/nowhere/brief.docx", BRIEF_TEMPLATE, ""),
        ("[files]\nexport_folder=/nowhere", EXPORT_FOLDER, ""),
        ("[brief]\ndigits=roman", DIGITS_IN_BRIEF, "thai"),
    ],
)
def test_a_bad_value_is_the_default_and_is_named(
    tmp_path: Path,
    text: str,
    setting: Setting,  # type: ignore[type-arg]
    default: object,
) -> None:
    settings = written(tmp_path, text)

    assert settings.get(setting) == default
    assert settings.bad() == (setting,)


def test_the_start_says_which_settings_were_bad(
    qtbot: QtBot, dressed: QApplication, tmp_path: Path
) -> None:
    program = Program(written(tmp_path, "[look]\ncolours=pink"), tmp_path / "state")
    program.complete()
    qtbot.addWidget(program.window)

    assert "สีหน้าจอ" in program.window.status_line.message.text()


def test_the_dialog_says_it_too(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = SettingsDialog(None, written(tmp_path, "[look]\ncolours=pink"))
    qtbot.addWidget(dialog)

    assert not dialog.bad.isHidden()
    assert "สีหน้าจอ" in dialog.bad.text()


def test_light_and_dark_are_seen_at_once(dialog: SettingsDialog, settings: Settings) -> None:
    choose(dialog.rows[LOOK.name], "dark")
    assert theme().colours == DARK

    choose(dialog.rows[LOOK.name], "light")
    assert theme().colours == LIGHT
    assert settings.get(LOOK) == "light"


def test_calendars_begin_as_set_from_now_on(dialog: SettingsDialog) -> None:
    choose(dialog.rows[WEEK_START.name], "monday")

    assert date_habits().first_weekday == 0


def test_a_name_that_is_emptied_comes_back(dialog: SettingsDialog, settings: Settings) -> None:
    settings.set(AUTHOR, "สมหญิง")
    row = dialog.rows[AUTHOR.name]
    assert isinstance(row, TextRow)

    row.setText("  ")
    row.editingFinished.emit()

    assert row.text() == "สมหญิง"
    assert settings.get(AUTHOR) == "สมหญิง"


def test_a_text_being_typed_is_kept_on_closing(
    qtbot: QtBot, dialog: SettingsDialog, settings: Settings
) -> None:
    dialog.show()
    row = dialog.rows[OFFICE.name]
    assert isinstance(row, TextRow)
    row.setFocus()
    dialog.activateWindow()
    qtbot.waitUntil(row.hasFocus)
    row.setText("กรมเอเชียตะวันออก")

    dialog.reject()

    assert settings.get(OFFICE) == "กรมเอเชียตะวันออก"


def test_the_defaults_come_back_and_the_officer_stays(
    dialog: SettingsDialog, settings: Settings
) -> None:
    settings.set(AUTHOR, "สมหญิง")
    choose(dialog.rows[LOOK.name], "dark")
    days = dialog.rows[DAYS_TO_ANSWER.name]
    assert isinstance(days, NumberRow)
    days.setText("๗")
    days.editingFinished.emit()
    assert settings.get(DAYS_TO_ANSWER) == 7

    dialog.reset.click()

    assert settings.get(LOOK) == "system"
    assert settings.get(DAYS_TO_ANSWER) == 30
    assert days.text() == "30 วัน"
    assert settings.get(AUTHOR) == "สมหญิง"
    assert theme().colours == LIGHT


@pytest.mark.parametrize(("typed", "kept"), [("14 วัน", 14), ("", 0), ("900", 30), ("สิบ", 30)])
def test_a_number_of_days_is_kept_where_it_is_one(
    dialog: SettingsDialog, settings: Settings, typed: str, kept: int
) -> None:
    days = dialog.rows[DAYS_TO_ANSWER.name]
    assert isinstance(days, NumberRow)

    days.setText(typed)
    days.editingFinished.emit()

    assert settings.get(DAYS_TO_ANSWER) == kept


def test_a_template_is_picked_and_cleared(qtbot: QtBot, settings: Settings, tmp_path: Path) -> None:
    template = tmp_path / "office.docx"
    template.write_bytes(b"")
    row = PathRow(settings, BRIEF_TEMPLATE, "ของโปรแกรม", lambda *_: template)
    qtbot.addWidget(row)

    row.choose.click()
    assert settings.get(BRIEF_TEMPLATE) == str(template)

    row.clear.click()
    assert settings.get(BRIEF_TEMPLATE) == ""


def test_briefs_are_in_the_font_that_is_set_unless_the_office_has_a_template(
    dialog: SettingsDialog, settings: Settings, tmp_path: Path
) -> None:
    assert brief_template(settings).name == "brief.docx"
    row = dialog.rows[DOCUMENT_FONT.name]
    assert isinstance(row, ChoiceRow)

    row.setCurrentIndex(row.findData("Sarabun"))
    row.activated.emit(row.currentIndex())
    in_sarabun = brief_template(settings)
    own = tmp_path / "office.docx"
    own.write_bytes(b"")
    settings.set(BRIEF_TEMPLATE, str(own))

    assert in_sarabun.name == "brief-sarabun.docx" and in_sarabun.is_file()
    assert brief_template(settings) == own
    dialog.reset.click()
    assert brief_template(settings).name == "brief.docx"


def test_rounds_are_named_as_set_in_the_window_and_in_what_is_sent(
    dialog: SettingsDialog, settings: Settings
) -> None:
    sent = Round("r1", 1, "p", date(2021, 11, 3))
    dossier = Dossier("d", "ลาว", rounds=(sent,))
    row = dialog.rows[ROUND_NUMBERING.name]
    assert isinstance(row, ChoiceRow)
    assert shown_round(sent, dossier.rounds) == "1"
    assert name_of_next(dossier, date(2021, 12, 1), settings) == ""

    row.setCurrentIndex(row.findData("yearly"))
    row.activated.emit(row.currentIndex())

    assert shown_round(sent, dossier.rounds) == "1/2564"
    assert name_of_next(dossier, date(2021, 12, 1), settings) == "2/2564"
    dialog.reset.click()
    assert shown_round(sent, dossier.rounds) == "1"


def test_every_setting_of_the_officer_has_a_field(dialog: SettingsDialog) -> None:
    from briefpack.gui.settings import ALL

    assert set(dialog.rows) == {each.name for each in ALL if each.title}
    assert all(settings_rows.title_of(each) for each in ALL if each.title)


def test_the_first_start_asks_once(
    monkeypatch: pytest.MonkeyPatch, dressed: QApplication, settings: Settings
) -> None:
    asked: list[FirstStart] = []

    def answer(dialog: FirstStart) -> int:
        asked.append(dialog)
        dialog.name.setText(" สมหญิง ใจดี ")
        dialog.office.setText("กรมเอเชียตะวันออก")
        return 1

    monkeypatch.setattr(FirstStart, "exec", answer)
    FirstStart.ask_once(None, settings)
    FirstStart.ask_once(None, settings)

    assert len(asked) == 1
    assert settings.get(AUTHOR) == "สมหญิง ใจดี"
    assert settings.get(OFFICE) == "กรมเอเชียตะวันออก"


def test_the_first_start_can_be_skipped(
    monkeypatch: pytest.MonkeyPatch, dressed: QApplication, settings: Settings
) -> None:
    before = settings.get(AUTHOR)
    monkeypatch.setattr(FirstStart, "exec", lambda _: 0)

    FirstStart.ask_once(None, settings)

    assert settings.get(WAS_GREETED)
    assert settings.get(AUTHOR) == before


@pytest.mark.parametrize(
    "name",
    ["สมหญิง ใจดี", "สมหญิง, ผอ.", 'O\'Brien "x" \\ y; #z =%40', "@at", "สมชาย\u200bก", "a[b]=c"],
)
def test_a_command_finds_the_name_that_the_window_stored(tmp_path: Path, name: str) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.set(AUTHOR, name)
    del settings

    assert officer_name(tmp_path / "settings.ini") == name
