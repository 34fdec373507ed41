"""The filters over the list of outcomes, and what they hide."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from briefpack.gui import icons
from briefpack.gui.filter_menu import FilterMenu
from briefpack.gui.filter_words import CHIPS, choices
from briefpack.gui.labels import label, set_property
from briefpack.gui.selection import Selection
from briefpack.gui.theme import SMALL_POINTS, XS, M, S, font, theme
from briefpack.model.filtering import Filters, Scene

_MOST_LETTERS = 12  # of a choice that is named in its button


class FilterBar(QWidget):
    """A button for each filter, as many as fit; one more has them all, and the way back."""

    def __init__(self, selection: Selection, scene: Callable[[], Scene]) -> None:
        super().__init__()
        self._selection = selection
        self._scene = scene
        self.menus = [FilterMenu(chip, selection, scene, self) for chip in CHIPS]
        self.chips = [self._chip(menu) for menu in self.menus]
        self._row = _Fitting(self.chips)
        self.all_menu = QMenu(self)
        self.all_button = QToolButton()
        self.hidden = label(role="secondary")
        self.clear_button = QPushButton(self.tr("ล้างตัวกรอง"))
        self._news = QWidget()
        self._set_up()
        self._lay_out()
        selection.filters_changed.connect(self._show_choices)
        self._show_choices()

    def open_all(self) -> None:
        """Open the menu of all filters."""
        self.all_menu.popup(self.all_button.mapToGlobal(self.all_button.rect().bottomLeft()))

    def clear(self) -> None:
        """Show every outcome again."""
        self._selection.filter_by(Filters())

    def say(self, shown: int, whole: int) -> None:
        """How many outcomes the filters leave."""
        self.hidden.setText(self.tr("แสดง {0} จาก {1}").format(shown, whole))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._mark_hidden()

    def _mark_hidden(self) -> None:
        """A filter without a button of its own shows in the button of all filters."""
        active = any(
            bool(self._selection.filters.of(menu.facet)) and chip.isHidden()
            for chip, menu in zip(self.chips, self.menus, strict=True)
        )
        set_property(self.all_button, "active", active)

    def _set_up(self) -> None:
        for menu in self.menus:
            self.all_menu.addMenu(menu)
        self.all_menu.addSeparator()
        self._clear_action = self.all_menu.addAction(self.tr("ล้างตัวกรอง"))
        self._clear_action.triggered.connect(self.clear)
        icons.dress(self.all_button, "list-filter", theme().colours, colour="secondary")
        self.all_button.setIconSize(QSize(16, 16))
        self.all_button.setFixedSize(32, 26)
        self.all_button.setMenu(self.all_menu)
        self.all_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.all_button.setAccessibleName(self.tr("ตัวกรองทั้งหมด"))
        self.all_button.setToolTip(self.tr("ตัวกรองทั้งหมด (Ctrl+Shift+F)"))
        self.clear_button.setProperty("role", "link")
        self.clear_button.setFont(font(SMALL_POINTS))
        self.clear_button.clicked.connect(self.clear)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(M, 0, S, S)
        line.setSpacing(XS)
        line.addWidget(self._row, 1)
        line.addWidget(self.all_button)
        news = QHBoxLayout(self._news)
        news.setContentsMargins(M, 0, XS, XS)
        news.setSpacing(XS)
        news.addWidget(self.hidden)
        news.addWidget(self.clear_button)
        news.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self._news)

    @staticmethod
    def _chip(menu: FilterMenu) -> QToolButton:
        chip = QToolButton()
        chip.setProperty("role", "chip")
        chip.setFont(font(SMALL_POINTS))
        chip.setMenu(menu)
        chip.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return chip

    def _show_choices(self) -> None:
        filters = self._selection.filters
        index = self._scene().index
        for chip, menu in zip(self.chips, self.menus, strict=True):
            wanted = filters.of(menu.facet)
            title = QCoreApplication.translate("filters", menu.chip.title)
            names = [each.short for each in choices(menu.facet, wanted, index)]
            text = title
            if len(names) == 1 and 0 < len(names[0]) <= _MOST_LETTERS:
                text = f"{title}: {names[0]}"
            elif names:
                text = f"{title} ({len(names)})"
            chip.setText(text)
            menu.setTitle(text)
            set_property(chip, "active", bool(names))
            chip.setAccessibleName(self.tr("กรองตาม{0}").format(text))
        self._row.place()
        self._mark_hidden()
        self._news.setVisible(bool(filters))
        self._clear_action.setEnabled(bool(filters))


class _Fitting(QWidget):
    """Widgets side by side, as many as there is room for: the others are hidden."""

    def __init__(self, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self._widgets = widgets
        for each in widgets:
            each.setParent(self)

    def sizeHint(self) -> QSize:
        hints = [each.sizeHint() for each in self._widgets]
        width = sum(hint.width() + XS for hint in hints)
        return QSize(width, max(hint.height() for hint in hints))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._widgets[0].sizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def place(self) -> None:
        """Put them in their places; to be called when one has another width."""
        left = 0
        for each in self._widgets:
            hint = each.sizeHint()
            fits = left + hint.width() <= self.width()
            each.setGeometry(
                left, (self.height() - hint.height()) // 2, hint.width(), hint.height()
            )
            each.setVisible(fits)
            left += hint.width() + XS if fits else self.width()
