"""The bar at the top: the dossier and its state, the search, and what is done most."""

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QToolButton

from briefpack.gui import icons
from briefpack.gui.actions import Actions
from briefpack.gui.labels import ElidedLabel, label, set_property
from briefpack.gui.qt_words import set_word
from briefpack.gui.theme import XS, M, S, font, theme

_ICON = QSize(18, 18)


class TopBar(QFrame):
    """Shows what it is told, and asks for a search as the officer types."""

    searched = Signal(str)
    left_search = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("top_bar")
        self.name = ElidedLabel()
        self.name.setFont(font(strong=True))
        self.name.setMaximumWidth(320)
        self.state = label(role="secondary")
        self.state.setProperty("state", "")
        self.search = QLineEdit()
        self._set_up_search()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(M, S, S, S)
        layout.setSpacing(XS)
        layout.addWidget(self.name)
        layout.addSpacing(S)
        layout.addWidget(self.state)
        layout.addStretch(1)
        layout.addWidget(self.search, 4)
        layout.addStretch(1)
        for name in ("undo", "redo"):
            layout.addWidget(self._button(actions, name))
        layout.addSpacing(S)
        for name, text in (("export_word", "Word"), ("export_excel", "Excel")):
            layout.addWidget(self._button(actions, name, text))
        layout.addSpacing(XS)
        layout.addWidget(self._menu_button(actions))

    def show_dossier(self, name: str, words: str, state: str) -> None:
        """The dossier's name and state; `state` chooses the colour of the words."""
        self.name.setText(name)
        self.state.setText(words)
        set_property(self.state, "state", state)

    def has_dossier(self, *, is_open: bool) -> None:
        """Whether there is anything to search."""
        if is_open and not self.search.isClearButtonEnabled():  # not before the window is seen
            icons.dress_clear_button(self.search, theme().colours)
            self.search.installEventFilter(self)
        self.search.setVisible(is_open)
        self.search.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter go from the search to what it found."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            from PySide6.QtCore import Qt  # not at the top: see qt_words

            keys = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.key() in keys and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.left_search.emit()
                return True
        return False

    def _set_up_search(self) -> None:
        self.search.setProperty("role", "search")
        self.search.setPlaceholderText(self.tr("ค้นหาผลการประชุม บันทึก หน่วยงาน   Ctrl+F"))
        self.search.setAccessibleName(self.tr("ค้นหา"))
        self.search.setMinimumWidth(240)
        self.search.setMaximumWidth(560)
        self.search.textChanged.connect(self.searched)

    def _button(self, actions: Actions, name: str, text: str = "") -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(actions[name])
        button.setIconSize(_ICON)
        button.setAccessibleName(actions[name].text().rstrip("…"))
        if text:
            button.setText(text)
            actions[name].changed.connect(lambda: button.setText(text))
            set_word(button, "toolButtonStyle", "ToolButtonTextBesideIcon")
            button.setProperty("role", "outlined")
        return button

    def _menu_button(self, actions: Actions) -> QToolButton:
        button = QToolButton()
        icons.dress(button, "ellipsis", theme().colours)
        button.setIconSize(_ICON)
        button.setAccessibleName(self.tr("คำสั่งทั้งหมด"))
        button.setToolTip(self.tr("คำสั่งทั้งหมด"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        set_word(button, "shortcut", "Alt+M")
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self._fill(actions, menu))
        button.setMenu(menu)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        return button

    @staticmethod
    def _fill(actions: Actions, menu: QMenu) -> None:
        """The menu is made when it is first asked for."""
        if menu.isEmpty():
            actions.fill(menu)
