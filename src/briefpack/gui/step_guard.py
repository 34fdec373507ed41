"""Keeps a history where the dossier is: a step that could not be taken was not taken."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtGui import QUndoStack

from briefpack.errors import BriefpackError

_Value = TypeVar("_Value")


class StepGuard:
    """QUndoStack counts a step whatever became of it, and knows no way to refuse one. A step that
    fails, as on a full disk, is counted back here; without that, undo and redo would lead astray
    from then on.
    """

    def __init__(self, history: QUndoStack, tell: Callable[[BriefpackError], None]) -> None:
        self._history = history
        self._tell = tell
        self._here = history.index()
        self._taken: list[BriefpackError | None] = []
        self._is_counting_back = False
        history.indexChanged.connect(self._follow)

    def guarded(self, put: Callable[[_Value], None]) -> Callable[[_Value], None]:
        """`put` for a command of the history: it raises no BriefpackError."""

        def step(value: _Value) -> None:
            if self._is_counting_back:
                return
            try:
                put(value)
            except BriefpackError as error:
                self._taken.append(error)
            else:
                self._taken.append(None)

        return step

    def _follow(self, index: int) -> None:
        if self._is_counting_back:
            return
        taken, self._taken = self._taken, []
        fault = taken[-1] if taken else None
        if fault is None:  # each step has a whole dossier: only the last one counts
            self._here = index
            return
        reached = max((at for at, each in enumerate(taken, 1) if each is None), default=0)
        self._here += reached if index > self._here else -reached
        self._is_counting_back = True
        self._history.setIndex(self._here)
        self._is_counting_back = False
        self._tell(fault)
