"""The only undo command there is: one value for another."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QUndoCommand

_Value = TypeVar("_Value")


class Replace(QUndoCommand, Generic[_Value]):
    """Goes between two values by `put`; the push of it does nothing, as the edit is done already.

    Commands in a row with the same `merge_key` are one; without a key none are.
    """

    def __init__(
        self,
        label: str,
        before: _Value,
        after: _Value,
        put: Callable[[_Value], None],
        merge_key: str = "",
    ) -> None:
        super().__init__(label)
        self._before = before
        self._after = after
        self._put = put
        self._merge_key = merge_key
        self._is_done = True  # the push of a command redoes it; the edit already has

    def id(self) -> int:
        return 1 if self._merge_key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, Replace) or other._merge_key != self._merge_key:
            return False
        self._after = other._after
        other._let_go()
        return True

    def redo(self) -> None:
        if not self._is_done:
            self._put(self._after)
        self._is_done = True

    def undo(self) -> None:
        self._is_done = False
        self._put(self._before)

    def _let_go(self) -> None:
        """PySide keeps what was merged for good; the values and the session need not stay with it.
        The history deletes it unused.
        """
        del self._before, self._after, self._put
