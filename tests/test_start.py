"""What the start of the window imports: this decides how soon it is seen. Each in a new process."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import briefpack

NOT_BEFORE_IT_IS_SEEN = (
    *("sqlite3", "babel", "pickle", "subprocess"),
    *("docx", "openpyxl", "lxml", "pypdfium2", "marisa_trie", "briefpack.thai.dates"),
    *("briefpack.cli", "briefpack.storage", "briefpack.sources", "briefpack.export"),
    *(
        "briefpack.returns",
        "briefpack.workflows",
        "briefpack.model.dossier",
        "briefpack.thai.lattice",
    ),
    *("briefpack.gui.flows", "briefpack.gui.workspace", "briefpack.gui.messages"),
)
NOT_BEFORE_THEY_ARE_USED = (
    *("docx", "openpyxl", "lxml", "pypdfium2", "briefpack.cli"),
    "briefpack.gui.export_dialog",
    *("briefpack.model.merge", "briefpack.gui.history_page"),
)

SEEN = """
import json, sys
sys.argv = ["briefpack"]
import briefpack.__main__
from PySide6.QtWidgets import QApplication
from briefpack import app
application = app.make_application(["briefpack"], dressed=False)
program = app.make_program()
window = program.window
window.show()
application.processEvents()
"""
TELL = "print(json.dumps(sorted(sys.modules)))\n"
TELL_CLASSES = """
from PySide6 import QtCore, QtWidgets
print(json.dumps([*vars(QtCore), *vars(QtWidgets)]))
"""
COMPLETE = "program.complete()\nwindow.files.start_jc22()\napplication.processEvents()\n"
CLOSE = "window.files.session.document.close()\n"


NOT_MADE_BEFORE_IT_IS_SEEN = {"Qt", "QStyle"}
"""Classes with hundreds of enumerations, which PySide makes when the class is first met."""

ASKED_FOR_A_WINDOW = """
import builtins, json, sys, types
import briefpack.__main__
own = builtins.__import__
briefpack.app = types.SimpleNamespace(run=lambda dossier: 0)
sys.argv = ["briefpack"]
briefpack.__main__.main()
kept = ["kept"] if builtins.__import__ is own else []
print(json.dumps([*sys.modules, *kept]))
"""


def names_after(code: str, folder: Path) -> set[str]:
    source = str(Path(briefpack.__file__).parents[1])
    home = {name: str(folder) for name in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME")}
    environment = os.environ | home | {"PYTHONPATH": source, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, check=True, text=True
    )
    return set(json.loads(done.stdout))


def loaded_of(names: tuple[str, ...], modules: set[str]) -> list[str]:
    return [name for name in names if any(f"{each}.".startswith(f"{name}.") for each in modules)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


def test_the_window_is_seen_before_anything_that_works_behind_it(folder: Path) -> None:
    modules = names_after(SEEN + TELL, folder)

    assert "briefpack.gui.main_window" in modules
    assert loaded_of(NOT_BEFORE_IT_IS_SEEN, modules) == []


def test_it_is_seen_before_the_great_enumerations_of_qt_are_made(folder: Path) -> None:
    classes = names_after(SEEN + TELL_CLASSES, folder)

    assert "QLabel" in classes
    assert classes & NOT_MADE_BEFORE_IT_IS_SEEN == set()


def test_writers_and_readers_of_documents_wait_until_they_are_used(folder: Path) -> None:
    modules = names_after(SEEN + COMPLETE + TELL + CLOSE, folder)

    assert "briefpack.storage.document" in modules
    assert loaded_of(NOT_BEFORE_THEY_ARE_USED, modules) == []


def test_qt_leaves_the_import_of_python_as_it_is(folder: Path) -> None:
    names = names_after(ASKED_FOR_A_WINDOW, folder)

    assert "PySide6.QtWidgets" in names
    assert "kept" in names
