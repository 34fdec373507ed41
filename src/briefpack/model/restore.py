"""Going back to a former state, without undoing what happened in the world."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from briefpack.model.dossier import Dossier

_Item = TypeVar("_Item")


def restored(former: Dossier, present: Dossier) -> Dossier:
    """The dossier as it was, with what cannot be undone: rounds were sent, agencies have reported,
    files came in, briefs went out. All of that since `former` stays.
    """
    return replace(
        former,
        id=present.id,
        rounds=_with(former.rounds, present.rounds, lambda each: each.id),
        progress=_with(former.progress, present.progress, lambda each: each.id),
        evidence=_with(former.evidence, present.evidence, lambda each: each.id),
        briefings=_with(former.briefings, present.briefings, lambda each: each.id),
    )


def names_without_content(former: Dossier, present: Dossier) -> tuple[str, ...]:
    """The files that come back by name only: the present has them no more, nor did the former keep
    what is in them.
    """
    here = {each.id for each in present.evidence}
    return tuple(each.name for each in former.evidence if not each.content and each.id not in here)


def _with(
    former: Iterable[_Item], present: Iterable[_Item], identity: Callable[[_Item], str]
) -> tuple[_Item, ...]:
    """Those of the present, and before them the ones that it has no more."""
    here = tuple(present)
    ids = set(map(identity, here))
    return (*(each for each in former if identity(each) not in ids), *here)
