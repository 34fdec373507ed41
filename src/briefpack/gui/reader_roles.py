"""What a screen reader calls the widgets painted here; Qt calls each of them a client area."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Shiboken

_ROLES: dict[type[QWidget], QAccessible.Role] = {}
_kept: list[QAccessibleInterface] = []
"""Qt deletes an interface with its widget; until then nobody else may, so it is held here."""


def tell_readers(kind: type[QWidget], role: QAccessible.Role) -> None:
    """Widgets of this class have this role; their name and description are their own."""
    if not _ROLES:
        QAccessible.installFactory(_made)
    _ROLES[kind] = role


def _made(_class: str, thing: QObject | None) -> QAccessibleInterface | None:
    """The interface of one of ours; None leaves the others to Qt."""
    if not isinstance(thing, QWidget):
        return None
    role = next((_ROLES[kind] for kind in type(thing).__mro__ if kind in _ROLES), None)
    if role is None:
        return None
    _kept[:] = [each for each in _kept if Shiboken.isValid(each)]
    _kept.append(QAccessibleWidget(thing, role))
    return _kept[-1]
