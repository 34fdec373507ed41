"""Which command a few typed letters mean."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefpack.thai.search import fold


@dataclass(frozen=True, slots=True)
class Command:
    """An action by its name, the names it is found by, and why it cannot be done now."""

    name: str
    shown: str
    menu: str
    keys: str
    others: tuple[str, ...] = ()
    why_not: str = ""


def commands_for(typed: str, commands: Iterable[Command]) -> tuple[Command, ...]:
    """The commands that are meant, best first; those that can be done come before the others.

    Each typed word has to begin a name, stand in it, or give its letters in their order.
    """
    ranked = []
    for place, command in enumerate(commands):
        rank = _rank(fold(typed).split(), command)
        if rank is not None:
            ranked.append((rank + 10 * bool(command.why_not), place, command))
    return tuple(command for _, _, command in sorted(ranked, key=lambda each: each[:2]))


def _rank(needles: list[str], command: Command) -> int | None:
    names = [fold(name) for name in (command.shown, *command.others)]
    ranks = [_rank_of(needle, names, fold(command.menu)) for needle in needles]
    return None if None in ranks else max((rank for rank in ranks if rank is not None), default=0)


def _rank_of(needle: str, names: list[str], menu: str) -> int | None:
    if any(name.startswith(needle) for name in names):
        return 0
    if any(f" {needle}" in name for name in names):
        return 1
    if any(needle in name for name in names):
        return 2
    if needle in menu:
        return 3
    return 4 if any(_has_in_order(needle, name) for name in names) else None


def _has_in_order(needle: str, name: str) -> bool:
    letters = iter(name)
    return len(needle) > 1 and all(letter in letters for letter in needle)
