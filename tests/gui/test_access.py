"""Every control can be reached, read and understood without sight and without a mouse."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import scenes
from briefpack.gui import explanations, icons
from briefpack.gui.explanations import explain
from briefpack.gui.guide_window import GuideWindow
from briefpack.gui.help_flow import CHAPTERS
from briefpack.gui.main_window import MainWindow
from briefpack.gui.palette import LIGHT
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


def test_every_place_has_a_chapter_of_the_guide(scene: QWidget) -> None:
    places = scene.places if isinstance(scene, MainWindow) else None
    page = places.currentWidget() if places is not None else None

    about = scene if page is None else page
    kinds = {kind.__name__ for kind in type(about).__mro__}
    is_told = isinstance(scene, MainWindow) and page is None  # the first page begins the guide
    assert is_told or isinstance(scene, GuideWindow) or kinds & set(CHAPTERS), kinds


def test_every_control_says_what_it_is(scene: QWidget) -> None:
    silent = [told(widget) for widget in controls(scene) if not explain(widget).strip()]

    assert not silent, "\n".join(silent)
    assert all(widget.whatsThis() for widget in controls(scene))


def test_every_explained_control_is_there(scene: QWidget) -> None:
    for part in (scene, *scene.findChildren(QWidget)):
        texts = explanations._TEXTS.get(type(part).__name__, {})
        assert all(isinstance(getattr(part, name), QWidget) for name in texts if name)


def test_an_icon_without_room_is_nothing(dressed: QApplication) -> None:
    drawn = icons.icon("save", LIGHT.text, LIGHT.disabled).pixmap(QSize(0, 0))

    assert drawn.isNull()


def _by_tab(top: QWidget) -> list[QWidget]:
    """The controls in the order in which Tab goes through them."""
    wanted = set(controls(top))
    found: list[QWidget] = []
    at: QWidget | None = top
    for _ in range(2000):
        at = at.nextInFocusChain() if at is not None else None
        if at is None or at is top:
            break
        if at in wanted:
            found.append(at)
    return found


def _part(widget: QWidget) -> str:
    """The column or bar of the main frame that a control stands in."""
    names = {type(each).__name__ for each in _parents(widget)}
    order = ("TopBar", "Rail", "OutcomesPanel", "PackPanel", "DetailPanel", "StatusLine")
    return next((name for name in order if name in names), "")


@pytest.mark.parametrize("scene", [scenes.packs, scenes.pages], indirect=True)
def test_tab_goes_through_the_frame_as_it_is_read(scene: QWidget) -> None:
    tour = _by_tab(scene)
    visited = list(dict.fromkeys(_part(each) for each in tour))
    assert [part for part in visited if part] == [
        *("TopBar", "Rail", "OutcomesPanel", "PackPanel", "DetailPanel"),
    ]

    for part in visited:
        boxes = [
            QRect(each.mapTo(scene, QPoint(0, 0)), each.size())
            for each in tour
            if _part(each) == part
        ]
        for box, following in pairwise(boxes):
            is_below = following.center().y() >= box.top()
            is_same_line = abs(following.center().y() - box.center().y()) <= box.height() // 2
            assert is_below, f"{part}: {box} then {following}"
            assert not is_same_line or following.x() >= box.x(), f"{part}: {box}, {following}"
