import gc
import sys
import threading
import unicodedata
import weakref
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefpack.bilingual import Bilingual
from briefpack.errors import Cancelled, ExportError
from briefpack.gui import icons
from briefpack.gui.lock_watch import LockWatch
from briefpack.gui.outcomes_model import OutcomesModel
from briefpack.gui.painted_text import fitted
from briefpack.gui.palette import DARK, LIGHT, Colours
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.settings import ALL, AUTHOR, DIGITS_IN_BRIEF, GEOMETRY, PER_AGENCY, Settings
from briefpack.gui.tasks import Tasks
from briefpack.gui.theme import font
from briefpack.model.dossier import Dossier
from briefpack.storage.document import Document
from briefpack.workflows.steps import Step


def test_a_shortened_text_ends_between_words_and_never_inside_a_cluster(
    dressed: QApplication, outcome_texts: list[str]
) -> None:
    for text in outcome_texts:
        for width in (160, 230, 310):
            shown = fitted(text, font(), width, 2)
            kept = shown.removesuffix("…")

            assert text.startswith(kept) and len(kept) > 10
            following = text[len(kept) : len(kept) + 1]
            assert not following or unicodedata.category(following) != "Mn"
            assert following != "ำ"


def test_a_shortened_text_uses_its_line(dressed: QApplication, outcome_texts: list[str]) -> None:
    metrics = QFontMetricsF(font())

    for text in (text for text in outcome_texts if len(text) > 100):
        assert 200 < metrics.horizontalAdvance(fitted(text, font(), 300, 1)) <= 300


def test_a_text_that_fits_is_whole(dressed: QApplication) -> None:
    assert fitted("ปู่ผู้นำ", font(), 300, 1) == "ปู่ผู้นำ"


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read_on_every_ground(colours: Colours) -> None:
    grounds = (colours.window, colours.surface, colours.raised, colours.accent_soft)
    pairs = [(text, ground) for text in (colours.text, colours.secondary) for ground in grounds]
    pairs += [(colours.danger, ground) for ground in (*grounds[:3], colours.danger_soft)]
    pairs += [(colours.accent, ground) for ground in grounds[:2]]
    pairs += [(colours.success, colours.surface), (colours.warning, colours.surface)]
    pairs += [(colours.on_accent, colours.accent), (colours.text, colours.hit)]
    pairs += [(colours.text, colours.danger_soft), (colours.warning, colours.window)]

    too_faint = {pair for pair in pairs if _contrast(*pair) < 4.5}

    assert not too_faint


def test_every_setting_has_another_name() -> None:
    assert all(one.name != other.name for one, other in combinations(ALL, 2))


def test_a_setting_comes_back(tmp_path: Path) -> None:
    Settings(tmp_path / "s.ini").set(PER_AGENCY, True)

    assert Settings(tmp_path / "s.ini").get(PER_AGENCY) is True


@pytest.mark.parametrize("stored", ["roman", "", "[1, 2]", "@Invalid()"])
def test_a_bad_stored_value_is_the_default(tmp_path: Path, stored: str) -> None:
    path = tmp_path / "s.ini"
    path.write_text(
        f"[brief]\ndigits={stored}\n[officer]\nauthor=\n[window]\ngeometry={stored}\n", "utf-8"
    )
    settings = Settings(path)

    assert settings.get(DIGITS_IN_BRIEF) == "thai"
    assert settings.get(AUTHOR).strip()
    assert settings.get(GEOMETRY) is not None


def test_recent_files_are_newest_first_and_only_those_that_exist(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.ini")
    paths = [tmp_path / f"{name}.briefpack" for name in "abc"]
    for path in paths:
        path.touch()
        settings.remember_file(path)
    settings.remember_file(paths[0])
    paths[1].unlink()

    assert settings.recent_files() == (paths[0], paths[2])


def unexpected(answer: object) -> None:
    pytest.fail(f"nobody waited for {answer}")


def test_a_job_answers_on_the_windows_thread(qtbot: QtBot) -> None:
    tasks = Tasks()
    answers: list[int] = []
    steps: list[tuple[str, int, int]] = []
    tasks.progressed.connect(lambda *step: steps.append(step))

    def work(step: Step) -> int:
        step("นับ", 1, 1)
        return 42

    with qtbot.waitSignal(tasks.ended):
        tasks.run("นับ", work, answers.append, unexpected)

    assert answers == [42]
    assert steps == [("นับ", 1, 1)]


def test_a_job_that_fails_says_so_once(qtbot: QtBot) -> None:
    tasks = Tasks()
    failures: list[Exception] = []

    def work(_: Step) -> None:
        raise ExportError(Bilingual("เขียนไม่ได้", "cannot be written"))

    with qtbot.waitSignal(tasks.ended):
        tasks.run("เขียน", work, unexpected, failures.append)

    assert [str(each) for each in failures] == ["เขียนไม่ได้"]


def test_a_cancelled_job_stops_at_its_next_step_and_says_nothing(qtbot: QtBot) -> None:
    tasks = Tasks()
    stopped: list[bool] = []

    def work(step: Step) -> None:
        try:
            while True:
                step("วน", 0, 0)
        except Cancelled:
            stopped.append(True)
            raise

    with qtbot.waitSignal(tasks.ended):
        tasks.run("วน", work, unexpected, unexpected)
        tasks.cancel()

    assert stopped == [True]
    assert not tasks.is_busy


@pytest.mark.parametrize("end", [Tasks.finish, shiboken6.delete])
def test_an_answer_that_comes_after_the_end_is_told_to_nobody(
    qtbot: QtBot, end: Callable[[Tasks], None]
) -> None:
    tasks = Tasks()
    is_done = threading.Event()

    def work(_: Step) -> None:
        is_done.set()

    tasks.run("นับ", work, unexpected, unexpected)
    assert is_done.wait(10)
    end(tasks)  # waits for the worker; what it says is on its way

    qtbot.wait(1)


def test_a_job_that_is_done_stays_nowhere(qtbot: QtBot) -> None:
    tasks = Tasks()
    with qtbot.waitSignal(tasks.ended):
        tasks.run("นับ", lambda _: 1, lambda _: None, unexpected)
        job = weakref.ref(tasks._running[0])
    tasks.finish()
    gc.collect()

    assert job() is None


def test_a_document_that_was_closed_stays_with_no_heartbeat(
    qtbot: QtBot, jc22: Dossier, tmp_path: Path
) -> None:
    parent = QObject()
    watch, document = LockWatch(parent), Document.create(jc22, tmp_path)
    watch.watch(document)
    watch.beat()
    qtbot.waitUntil(lambda: not watch._is_beating)
    watch.stop()
    document.close()
    closed = weakref.ref(document)
    del document
    gc.collect()

    assert closed() is None


def test_typing_in_the_search_leaks_no_reference_to_none_or_true(
    session: Session, selection: Selection
) -> None:
    """PySide6 6.12.0 on Python 3.11 lost one at every call and ended the process."""
    model = OutcomesModel(session, selection)
    selection.search("น")
    before = sys.getrefcount(None), sys.getrefcount(True)

    for number in range(300):
        selection.search(f"น{number % 3}")
        model.index(0, 0).data(Qt.ItemDataRole.DisplayRole)
        model.modelReset.emit()

    after = sys.getrefcount(None), sys.getrefcount(True)
    assert after[0] > before[0] - 100
    assert after[1] > before[1] - 100


def test_an_icon_is_whole_on_a_screen_of_any_density(dressed: QApplication) -> None:
    dense = icons.pixmap("circle-check", LIGHT.text, 20, 2.0).toImage()
    dense.setDevicePixelRatio(1.0)

    assert dense == icons.pixmap("circle-check", LIGHT.text, 40).toImage()


def test_an_icon_is_drawn_in_the_size_and_state_it_is_asked_for(dressed: QApplication) -> None:
    made = icons.icon("circle-check", LIGHT.text, LIGHT.disabled)
    copy = QIcon(made)

    small, large = made.pixmap(QSize(16, 16), 1.0), copy.pixmap(QSize(20, 20), 2.0)
    grey = made.pixmap(QSize(16, 16), 1.0, QIcon.Mode.Disabled).toImage()

    assert (small.width(), large.width()) == (16, 40)
    assert small.toImage() == icons.pixmap("circle-check", LIGHT.text, 16).toImage()
    assert grey == icons.pixmap("circle-check", LIGHT.disabled, 16).toImage()


def test_an_icon_without_room_is_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    """Buttons that are not laid out yet ask for it; Qt complains of painting on nothing."""
    made = icons.icon("circle-check", LIGHT.text, LIGHT.disabled)

    assert made.pixmap(QSize(12, 0)).isNull()
    assert icons.pixmap("circle-check", LIGHT.text, 0).isNull()
    assert "QPainter" not in capfd.readouterr().err
