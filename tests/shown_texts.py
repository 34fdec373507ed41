"""Every text of a window that a person can come to see or hear."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QWidget

from briefpack.bilingual import Bilingual

_TEXTS = (
    "text",
    "placeholderText",
    "toolTip",
    "accessibleName",
    "accessibleDescription",
    "windowTitle",
    "toPlainText",
    "suffix",
    "specialValueText",
)
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def shown_texts(root: QWidget) -> Iterator[str]:
    """The texts of a widget and of all in it, its actions and its lists."""
    for widget in (root, *root.findChildren(QWidget)):
        yield from _texts_of(widget)
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(at) for at in range(widget.count()))
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _texts_in(widget.model())
    for action in root.findChildren(QAction):
        yield from _texts_of(action)


def record_texts(value: object) -> Iterator[str]:
    """Every text in a dossier, or in any value made of values."""
    if isinstance(value, Bilingual):
        return  # the program's own words
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            yield from record_texts(getattr(value, field.name))
    elif isinstance(value, dict):
        yield from record_texts(tuple(value.items()))
    elif isinstance(value, tuple | list | frozenset | set):
        for each in value:
            yield from record_texts(each)


def _texts_of(thing: object) -> Iterator[str]:
    for name in _TEXTS:
        ask = getattr(thing, name, None)
        if callable(ask):
            yield str(ask())


def _texts_in(model: QAbstractItemModel) -> Iterator[str]:
    root = QModelIndex()
    for row in range(model.rowCount(root)):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
        for column in range(columns):
            for role in _ROLES:
                said = model.index(row, column, root).data(role)
                if isinstance(said, str):
                    yield said
