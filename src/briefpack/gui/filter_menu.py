"""The menu of one filter: choices that can be ticked one after the other."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from briefpack.gui.filter_words import Chip, choices
from briefpack.gui.selection import Selection
from briefpack.model.filtering import Facet, Filters, Scene, counts


class FilterMenu(QMenu):
    """Stays open while choices are ticked, and says how many outcomes each would leave."""

    def __init__(
        self, chip: Chip, selection: Selection, scene: Callable[[], Scene], parent: QWidget
    ) -> None:
        title = QCoreApplication.translate("filters", chip.title)
        super().__init__(title, parent)
        self.chip = chip
        self._selection = selection
        self._scene = scene
        self._facet = chip.facets[0]
        self._actions: dict[str, QAction] = {}
        self.aboutToShow.connect(self._fill)
        selection.filters_changed.connect(self._count)

    @property
    def facet(self) -> Facet:
        """The facet that its choices are of."""
        wanted = self._selection.filters
        return next((each for each in self.chip.facets if wanted.of(each)), self._facet)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._tick(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or not self._tick(self.activeAction()):
            super().keyPressEvent(event)

    def _tick(self, action: QAction | None) -> bool:
        """Tick a choice without closing the menu."""
        if action is None or not action.isCheckable():
            return False
        action.trigger()
        return True

    def _fill(self) -> None:
        self.clear()
        self._actions = {}
        if len(self.chip.facets) > 1:
            strict = self.addAction(self.tr("เฉพาะหน่วยงานหลัก"))
            strict.setCheckable(True)
            strict.setChecked(self.facet is Facet.LEAD)
            strict.toggled.connect(self._change_facet)
            self.addSeparator()
        scene = self._scene()
        filters = self._selection.filters
        counted = counts(self.facet, filters, scene)
        known = {**counted, **dict.fromkeys(filters.of(self.facet))}
        for choice in choices(self.facet, known, scene.index):
            action = self.addAction("")
            action.setCheckable(True)
            action.setData((choice.value, choice.text))
            action.triggered.connect(self._toggle)
            self._actions[choice.value] = action
        if not known:
            self.addAction(self.tr("ยังไม่มีผลการประชุม")).setEnabled(False)
        self._say(counted)

    def _count(self) -> None:
        """Count anew; what is not seen is counted when it is."""
        if self.isVisible():
            self._say(counts(self.facet, self._selection.filters, self._scene()))

    def _say(self, counted: Mapping[str, int]) -> None:
        """Say the counts and ticks as they are now; the lines stay where they are."""
        filters = self._selection.filters
        for value, action in self._actions.items():
            text = action.data()[1].replace("&", "&&")
            action.setText(f"{text}\t{counted.get(value, 0)}")
            action.setChecked(value in filters.of(self.facet))

    def _toggle(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            filters = self._selection.filters.toggled(self.facet, action.data()[0])
            self._selection.filter_by(filters)

    def _change_facet(self, is_strict: bool) -> None:
        """Ask the same agencies as leads, or as any of those involved."""
        filters = self._selection.filters
        before, self._facet = self.facet, Facet.LEAD if is_strict else Facet.AGENCY
        moved = {(self._facet, value) for value in filters.of(before)}
        self._selection.filter_by(Filters(filters.without(before).wanted | moved))
        self._count()
