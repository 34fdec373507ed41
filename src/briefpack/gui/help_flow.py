"""The guide at the chapter for the place at hand, what a control is, what the program is."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWhatsThis, QWidget

from briefpack.gui.actions import Actions
from briefpack.gui.explanations import explain, explain_all
from briefpack.gui.language import language
from briefpack.paths import GUIDE

CHAPTERS = {
    "WelcomePage": "first-steps",
    "PreviewPanel": "export",
    "MatrixPanel": "export",
    "ExportDialog": "export",
    "QPrintDialog": "export",
    "Workspace": "notes",
    "PackPanel": "packs",
    "SectionPanel": "packs",
    "PackDialog": "packs",
    "NameDialog": "packs",
    "CompareDialog": "packs",
    "AgencyPicker": "notes",
    "FollowUpPage": "follow-up",
    "ProgressHistory": "follow-up",
    "ImportPlace": "import",
    "HistoryPage": "safety",
    "MergePage": "safety",
    "RecoveryBox": "safety",
    "SettingsDialog": "settings",
    "CommandPalette": "keys",
    "ShortcutSheet": "keys",
    "AboutDialog": "contents",
}
"""The chapter for a part of the window, by its class; the innermost part decides."""

_FIRST = "first-steps"
_HELP_ACTIONS = ("show_guide", "what_is_this")


class HelpFlow(QObject):
    """Answers F1 and Shift+F1, in dialogs too."""

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = [actions[name] for name in _HELP_ACTIONS]
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._reach_dialog)

    def slots(self) -> dict[str, Callable[..., object]]:
        """What each of the actions of this menu does."""
        return {
            "show_guide": self.show_guide,
            "what_is_this": self.say_what_this_is,
            "about": self.show_about,
        }

    def show_guide(self) -> None:
        """Show the guide beside the window or dialog that has the focus."""
        from briefpack.gui.guide import Guide
        from briefpack.gui.guide_window import GuideWindow

        asked_from = QApplication.focusWidget()
        top = QApplication.activeModalWidget() or self._window
        chapter = chapter_for(asked_from or _page_of(top))
        guide = top.findChild(GuideWindow)
        if guide is None:
            guide = GuideWindow(top, Guide(GUIDE, language()))
            guide.resize(guide.sizeHint())
        guide.show_chapter(chapter)
        guide.show()
        guide.raise_()
        guide.activateWindow()
        guide.view.setFocus()

    def say_what_this_is(self) -> None:
        """Say what the control with the focus is; where none has, let one be pointed at."""
        widget = QApplication.focusWidget()
        text = explain(widget) if widget else ""
        if widget is None or not text:
            explain_all(QApplication.activeModalWidget() or self._window)
            QWhatsThis.enterWhatsThisMode()
            return
        QWhatsThis.showText(widget.mapToGlobal(QPoint(0, widget.height())), text, widget)

    def show_about(self) -> None:
        """Show the versions, and whose work the program stands on."""
        from briefpack.gui.about_dialog import AboutDialog

        AboutDialog.show_to(self._window)

    def _reach_dialog(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A dialog blocks the window's actions; these belong to whatever dialog is at hand."""
        if now is None:
            return
        explain(now)  # a screen reader asks as soon as the focus is there
        top = now.window()
        if isinstance(top, QDialog | QMessageBox):
            known: list[QAction] = top.actions()
            top.addActions([action for action in self._actions if action not in known])


def chapter_for(widget: QWidget | None) -> str:
    """The chapter about the innermost part of the window that has one."""
    while widget is not None:
        for kind in type(widget).__mro__:
            if kind.__name__ in CHAPTERS:
                return CHAPTERS[kind.__name__]
        widget = widget.parentWidget()
    return _FIRST


def _page_of(top: QWidget) -> QWidget | None:
    """What is seen, where nothing has the focus."""
    return next((w for w in top.findChildren(QWidget) if _is_page(w)), None)


def _is_page(widget: QWidget) -> bool:
    return widget.isVisible() and type(widget).__name__ in CHAPTERS
