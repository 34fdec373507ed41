"""Every control can be reached, read and understood without sight and without a mouse."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from briefpack.gui import explanations
from briefpack.gui.explanations import explain
from briefpack.gui.main_window import MainWindow
from briefpack.model.dossier import Dossier
from scenes import SCENES, Scene, Stage, controls

Role = QAccessible.Role


@pytest.fixture(params=SCENES, ids=lambda scene: scene.__name__)
def scene(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    window: MainWindow,
    dossier: Dossier,
    tmp_path: Path,
) -> QWidget:
    """The window or dialog of one place, with something in it."""
    made: Scene = request.param
    return made(Stage(qtbot, window, dossier, tmp_path))


def told(widget: QWidget) -> str:
    """A control as a failing test names it."""
    names = [type(each).__name__ for each in (widget, *_parents(widget))][:4]
    return f"{' in '.join(names)} “{widget.accessibleName() or widget.objectName()}”"


def _parents(widget: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    parent = widget.parentWidget()
    while parent is not None:
        found.append(parent)
        parent = parent.parentWidget()
    return found


def test_every_control_has_a_name_and_a_role(scene: QWidget) -> None:
    nameless = []
    for widget in controls(scene):
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip() or interface.role() is Role.NoRole:
            nameless.append(f"{told(widget)} {interface.role()}")

    assert list(controls(scene))
    assert not nameless, "\n".join(nameless)


def test_every_control_says_what_it_is(scene: QWidget) -> None:
    silent = [told(widget) for widget in controls(scene) if not explain(widget).strip()]

    assert not silent, "\n".join(silent)
    assert all(widget.whatsThis() for widget in controls(scene))


def test_every_explained_control_is_there(scene: QWidget) -> None:
    for part in (scene, *scene.findChildren(QWidget)):
        texts = explanations._TEXTS.get(type(part).__name__, {})
        assert all(isinstance(getattr(part, name), QWidget) for name in texts if name)
