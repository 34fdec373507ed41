"""Enumerations of Qt by the words Qt itself has for them, for what is seen first.

PySide makes all of the enumerations of `Qt`, or those of `QStyle`, when the first of them is used:
15 ms and 5 ms of a start, which is as much as making the window. What is made before the window was
painted does without; `tests/test_start.py` sees to it.
"""

from PySide6.QtCore import QObject


def set_word(target: QObject, name: str, word: str) -> None:
    """Set a property of an enumeration to the one of this name; ValueError if there is none."""
    if not target.setProperty(name, word):
        raise ValueError(f"{type(target).__name__} has no {name} {word}")
