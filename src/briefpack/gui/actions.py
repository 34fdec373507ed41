"""The actions of one window, made from the tables of its menus."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence, QUndoGroup
from PySide6.QtWidgets import QMenu, QWidget

from briefpack.gui import icons
from briefpack.gui.action_spec import LINE, ActionSpec, Needs
from briefpack.gui.menus import ACTIONS, MENUS
from briefpack.gui.qt_words import set_word
from briefpack.gui.theme import theme

_SPECS = {spec.name: spec for spec in ACTIONS}


class Actions(QObject):
    """The actions of one window, made from the table."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._history = QUndoGroup(self)  # empty until there is one to follow
        self._window = window
        self._present: frozenset[Needs] = frozenset()
        self._by_name: dict[str, QAction] = {}
        self._barred: dict[str, str] = {}

    def __getitem__(self, name: str) -> QAction:
        """The action, which is made when it is first asked for or connected."""
        if name not in self._by_name:
            self._by_name[name] = self._made(_SPECS[name], self._window)
        return self._by_name[name]

    def connect_to(self, slots: dict[str, Callable[..., object]]) -> None:
        """Connect each action to what it does; every action has a slot, or KeyError."""
        for spec in ACTIONS:
            action = self[spec.name]
            (action.toggled if spec.checkable else action.triggered).connect(slots[spec.name])

    def fill(self, menu: QMenu) -> None:
        """Put every action in its menu."""
        for title, specs in MENUS:
            submenu = menu.addMenu(QCoreApplication.translate("actions", title))
            for spec in specs:
                if spec is LINE:
                    submenu.addSeparator()
                else:
                    submenu.addAction(self[spec.name])

    def follow(self, history: QUndoGroup) -> None:
        """Undo and redo say what they would do, as long as there is something."""
        for changed in (
            *(history.canUndoChanged, history.canRedoChanged),
            *(history.undoTextChanged, history.redoTextChanged),
        ):
            changed.connect(self._show_history)
        self._history = history
        self._show_history()

    def _show_history(self) -> None:
        history = self._history
        for name, can, text in (
            ("undo", history.canUndo(), history.undoText()),
            ("redo", history.canRedo(), history.redoText()),
        ):
            verb = self.tr("เลิกทำ") if name == "undo" else self.tr("ทำซ้ำ")
            self[name].setEnabled(can)
            self[name].setText(f"{verb}: {text}" if text else verb)

    def enable(self, present: frozenset[Needs]) -> None:
        """Enable what makes sense with what is there; undo and redo follow the history."""
        self._present = present
        self._barred.clear()
        for name, action in self._by_name.items():
            if name not in ("undo", "redo"):
                action.setEnabled(self._makes_sense(_SPECS[name]))

    def bar(self, names: Iterable[str], why: str = "") -> None:
        """These cannot be done until `enable` is asked again; `why` is empty for what passes."""
        for name in names:
            if why:
                self._barred[name] = why
            self[name].setEnabled(False)

    def why_barred(self, name: str) -> str:
        """Why an action cannot be done though what it needs is there, or empty."""
        return self._barred.get(name, "")

    def _makes_sense(self, spec: ActionSpec) -> bool:
        return spec.needs is Needs.NOTHING or spec.needs in self._present

    def _made(self, spec: ActionSpec, window: QWidget) -> QAction:
        action = QAction(QCoreApplication.translate("actions", spec.text), window)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence.fromString(key) for key in spec.keys])
        action.setCheckable(spec.checkable)
        action.setEnabled(self._makes_sense(spec))
        if spec.in_list:
            set_word(action, "shortcutContext", "WidgetShortcut")
        else:
            window.addAction(action)
        if spec.icon:
            icons.dress(action, spec.icon, theme().colours)
        return action
