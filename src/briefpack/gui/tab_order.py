"""Tab goes as one reads: Qt's own order is that in which controls were made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def tab_through(before: QWidget, layout: QLayout) -> None:
    """Have Tab go from `before` through everything in a layout, in the layout's order."""
    for one, following in pairwise((before, *_stops(layout))):
        QWidget.setTabOrder(one, following)


def _stops(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        elif widget is not None:
            inner = widget.layout()
        if inner is not None:
            yield from _stops(inner)
