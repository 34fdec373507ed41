"""A dossier has one window: a second start shows it."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefpack import app, paths
from briefpack.gui.one_window import OneWindow, shown_by_another

HOLDER = """
import sys
from pathlib import Path
from briefpack.gui.one_window import OneWindow
OneWindow(Path(sys.argv[1])).hold(Path(sys.argv[2]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_window_is_asked_to_show_itself(qtbot: QtBot, tmp_path: Path) -> None:
    window = OneWindow(tmp_path)
    window.hold(tmp_path / "jc22.briefpack")

    with qtbot.waitSignal(window.asked_for):
        assert shown_by_another(tmp_path, tmp_path / "x" / ".." / "jc22.briefpack")

    window.release()
    assert not shown_by_another(tmp_path, tmp_path / "jc22.briefpack")


def test_another_dossier_has_a_window_of_its_own(tmp_path: Path, qtbot: QtBot) -> None:
    window = OneWindow(tmp_path)
    window.hold(tmp_path / "a.briefpack")
    assert not shown_by_another(tmp_path, tmp_path / "b.briefpack")

    window.hold(tmp_path / "b.briefpack")

    assert not shown_by_another(tmp_path, tmp_path / "a.briefpack")
    assert shown_by_another(tmp_path, tmp_path / "b.briefpack")
    window.release()


def test_a_process_that_was_killed_holds_nothing(tmp_path: Path) -> None:
    dossier = tmp_path / "jc22.briefpack"
    command = [sys.executable, "-c", HOLDER, str(tmp_path), str(dossier)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        assert shown_by_another(tmp_path, dossier)
        child.kill()
        child.wait()

    assert not shown_by_another(tmp_path, dossier)


def test_a_second_start_opens_no_second_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "state_folder", lambda: tmp_path)
    dossier = tmp_path / "jc22.briefpack"
    first = OneWindow(tmp_path)
    first.hold(dossier)

    assert app.run(dossier) == 0  # it would not come back from a window

    first.release()
