"""A step of the history keeps no more in memory than it can go back to."""

import gc
import weakref
from itertools import pairwise

from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication

from briefpack.gui.replace_command import Replace


class Value:
    """Something that can be seen to be gone."""


def test_what_was_typed_in_between_is_let_go(qapp: QApplication) -> None:
    stack = QUndoStack()
    values = [Value() for _ in range(5)]
    seen = [weakref.ref(value) for value in values]
    for before, after in pairwise(values):
        stack.push(Replace("แก้บันทึก", before, after, lambda _: None, "note-1#1"))

    del values, before, after
    gc.collect()

    assert stack.count() == 1
    assert [value() is not None for value in seen] == [True, False, False, False, True]


def test_who_shows_the_values_is_let_go_with_the_history(qapp: QApplication) -> None:
    class Shown:
        def put(self, value: int) -> None:
            """Show it."""

    shown, stack = Shown(), QUndoStack()
    seen = weakref.ref(shown)
    for number in range(5):
        stack.push(Replace("แก้บันทึก", number, number + 1, shown.put, "note-1#1"))
    stack.undo()
    stack.redo()

    stack.clear()
    del shown
    gc.collect()

    assert seen() is None
