"""What was typed and could not be kept yet, as on a full disk: it stays on the screen."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from briefpack.model.dossier import Dossier

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in an editor; `key` says in which, and stays the same however often it is
    shown.
    """

    key: str
    value: object


@dataclass(frozen=True, slots=True)
class Draft:
    """An edit that is tried again: what `Session.edit` was asked for."""

    typed: Typed
    label: str
    change: Callable[[Dossier], Dossier]
    merge_key: str


class Drafts:
    """At most one draft for each editor; the last one counts, since it has all that was typed."""

    def __init__(self) -> None:
        self._by_key: dict[str, Draft] = {}

    def __len__(self) -> int:
        return len(self._by_key)

    def all(self) -> tuple[Draft, ...]:
        """Those that wait, in the order in which they were begun."""
        return tuple(self._by_key.values())

    def keep(self, draft: Draft) -> None:
        """It could not be kept; it waits."""
        self._by_key[draft.typed.key] = draft

    def forget(self, key: str) -> None:
        """It was kept, or something later was."""
        self._by_key.pop(key, None)

    def shown(self, key: str, stored: _Value) -> _Value:
        """What an editor shows: what was typed in it and waits, or else what is stored."""
        draft = self._by_key.get(key)
        if draft is None or not isinstance(draft.typed.value, type(stored)):
            return stored
        return draft.typed.value
