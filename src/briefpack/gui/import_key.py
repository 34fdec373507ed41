"""The key of the last step, on the pages that follow on a review."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget


class LastStepKey:
    """Ctrl+Shift+Enter presses the button; the action of that key is for the review alone."""

    def __init__(self, page: QWidget, button: QPushButton) -> None:
        for keys in ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"):
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
        button.setToolTip("Ctrl+Shift+Enter")
