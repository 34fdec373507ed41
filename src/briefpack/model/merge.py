"""Merging two dossiers that grew from one: by id and field, each field by its rule.

Nothing is lost: what only one side changed is in the result; what both changed differently is a
conflict, of which the result has mine and the conflict all three values.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from briefpack.model.dossier import Dossier
from briefpack.model.merge_anchors import anchors_followed
from briefpack.model.merge_fields import FieldMerger
from briefpack.model.merge_found import UNKNOWN, Choices, Incoming, Merged, Path, Side, Why
from briefpack.model.merge_looks import in_use, problems_of, removed_in_use
from briefpack.model.merge_notes import with_lost_texts
from briefpack.model.merge_order import Sorting, merged_order, moved_members
from briefpack.model.merge_shapes import ANNOTATION, DOSSIER, MEETING, Rule, Shape
from briefpack.model.merge_tidy import tidied, tree_ids

_LISTS = frozenset({Rule.LIST, Rule.HISTORY, Rule.RECORD})


def merge(
    base: Dossier | None, mine: Dossier, theirs: Dossier, choices: Choices | None = None
) -> Merged:
    """The dossier with the changes of both; `choices` decide conflicts by their ids.

    The same whichever side is called mine, but for conflicts. Without a base nobody knows who
    changed what: all that either side has is in, and where they differ a person decides.

    Raises ValueError for dossiers of different ids, and for words chosen where words cannot stand.
    """
    ids = {each.id for each in (base, mine, theirs) if each is not None}
    if len(ids) > 1:
        raise ValueError(f"different dossiers: {', '.join(sorted(ids))}")
    merger = _Merger(base, mine, theirs, choices or {})
    dossier = merger.dossier()
    return Merged(
        dossier,
        tuple(merger.conflicts),
        tuple(merger.incoming),
        () if base is None else problems_of(base, mine, theirs),
        base,
        mine,
        theirs,
    )


def resolved(merged: Merged, choices: Choices) -> Dossier:
    """The dossier with these conflicts decided, by their ids; the others stay as they are."""
    return merge(merged.base, merged.mine, merged.theirs, choices).dossier


class _Merger(FieldMerger):
    """One merge: walks the three values together."""

    def __init__(
        self, base: Dossier | None, mine: Dossier, theirs: Dossier, choices: Choices
    ) -> None:
        super().__init__(choices)
        self._sides = base, mine, theirs
        self._use: dict[Side, frozenset[str]] = {}
        self._kept_history = False
        # what they left as it was is mine, unless something is missing there that they need
        self._is_needed_here = base is not None and bool(removed_in_use(base, mine, theirs))

    def dossier(self) -> Dossier:
        """The merged dossier."""
        base, mine, theirs = self._sides
        known = UNKNOWN if base is None else base
        merged: Dossier = self._record(DOSSIER, (), known, mine, theirs)
        if merged is mine:
            return mine
        merged, settled = anchors_followed(merged, *self._sides)
        self.conflicts = [
            each
            for each in self.conflicts
            if each.field != "anchor" or each.path[-1] not in settled
        ]
        tidy = tidied(merged, *self._sides)
        if (tidy is not merged or self._kept_history) and mine == base:
            return theirs  # one side alone is the answer, to the last detail
        return tidy

    def _record(self, shape: Shape, path: Path, base: Any, mine: Any, theirs: Any) -> Any:
        """One value on all three sides."""
        asked = frozenset() if base is UNKNOWN else shape.asked(base, mine, theirs)
        changed = {}
        for name, rule in shape.rules.items():
            three = getattr(base, name), getattr(mine, name), getattr(theirs, name)
            if self._is_settled(*three):
                continue
            if rule in _LISTS:
                value = self._items(shape.children[name], rule, (*path, name), *three)
            elif name in asked and three[2] != three[0]:
                value = self.ask(path, name, Why.WOULD_SHOW_MORE, *three)
            else:
                value = self.field(rule, path, name, *three)
            changed[name] = value
        if shape is MEETING and "pillars" in changed:
            changed = self._without_doubles(path, changed, base, mine, theirs)
        if base is not UNKNOWN:
            changed = shape.settled(base, mine, theirs, changed)
        if shape is ANNOTATION and self._is_decided(path, "text"):
            changed = with_lost_texts(mine, theirs, changed)
        return replace(mine, **changed) if changed else mine

    def _is_decided(self, path: Path, name: str) -> bool:
        """Whether a person has chosen between the two values of a field."""
        asked = (each for each in self.conflicts if (each.path, each.field) == (path, name))
        return any(each.id in self._choices for each in asked)

    def _is_settled(self, base: Any, mine: Any, theirs: Any) -> bool:
        """Whether theirs changes nothing."""
        return bool(theirs == mine or (theirs == base and not self._is_needed_here))

    def _without_doubles(
        self, path: Path, changed: dict[str, Any], base: Any, mine: Any, theirs: Any
    ) -> dict[str, Any]:
        """The tree of a meeting as one value, where merging it by parts put an outcome into two
        places: nothing here can say which of them is right.
        """
        ids = tree_ids(changed["pillars"])
        if len(ids) == len(set(ids)):
            return changed
        here = (*path, "pillars")
        self.conflicts = [each for each in self.conflicts if each.path[: len(here)] != here]
        self.incoming = [each for each in self.incoming if each.path[: len(here)] != here]
        three = base.pillars, mine.pillars, theirs.pillars
        return {**changed, "pillars": self.ask(path, "pillars", Why.BOTH_MOVED, *three)}

    def _items(
        self, shape: Shape, rule: Rule, path: Path, base: Any, mine: Any, theirs: Any
    ) -> tuple[Any, ...]:
        """One list: its members one by one, then their order."""
        sides = [_by_id(shape, () if side is UNKNOWN else side) for side in (base, mine, theirs)]
        if None in sides:  # two of one id: the list is a value
            return tuple(self.field(Rule.VALUE, path[:-1], path[-1], base, mine, theirs))
        b, m, t = (side or {} for side in sides)
        merged = {}
        for id_ in m if m.keys() == t.keys() else dict.fromkeys((*m, *t)):
            before, ours, other = b.get(id_), m.get(id_), t.get(id_)
            if ours is not None and other is not None:
                before = UNKNOWN if base is UNKNOWN else before
                if self._is_settled(before, ours, other):  # nearly all, as a rule
                    merged[id_] = ours
                    continue
            value = self._item(shape, rule, (*path, id_), before, ours, other)
            if value is not None:
                merged[id_] = value
        return tuple(merged[each] for each in self._order(shape, rule, path, (b, m, t), merged))

    def _item(self, shape: Shape, rule: Rule, path: Path, base: Any, mine: Any, theirs: Any) -> Any:
        """One member, or None where it is out."""
        if mine is not None and theirs is not None:
            if base is not None:
                return self._record(shape, path, base, mine, theirs)
            return self.ask(path, "", Why.BOTH_ADDED, base, mine, theirs)
        if base is None:  # one side added it
            return self.take(path, "", mine, mine if theirs is None else theirs)
        if rule is Rule.RECORD:
            self._kept_history = True
            return self.take(path, "", mine, base if mine is None else mine)
        kept_by, kept = (Side.MINE, mine) if theirs is None else (Side.THEIRS, theirs)
        if kept == base and not self._is_used(shape, path[-1], kept, kept_by):
            return self.take(path, "", mine, None)
        why = Why.REMOVED_THERE if theirs is None else Why.REMOVED_HERE
        return self.ask(path, "", why, base, mine, theirs, undecided=kept)

    def _is_used(self, shape: Shape, id_: str, item: Any, by: Side) -> bool:
        """Whether this side did something that needs the item."""
        base, mine, theirs = self._sides
        if base is None:
            return False
        if by not in self._use:
            self._use[by] = in_use(base, mine if by is Side.MINE else theirs)
        return not self._use[by].isdisjoint((id_, *shape.holds(item)))

    def _order(
        self,
        shape: Shape,
        rule: Rule,
        path: Path,
        sides: tuple[Mapping[str, Any], ...],
        merged: Mapping[str, Any],
    ) -> tuple[str, ...]:
        base, mine, theirs = (tuple(side) for side in sides)
        if base == mine == theirs == tuple(merged):
            return mine
        by = Sorting()
        if rule is not Rule.LIST:
            by = Sorting(lambda id_: (shape.when(merged[id_]), id_), is_history=True)
        order = merged_order(base, mine, theirs, merged, by)
        ours = tuple(each for each in mine if each in merged)
        if order.clashing:
            about = tuple(each for each in mine if each in order.clashing)
            where = path[:-1], path[-1]
            chosen = self.ask(*where, Why.BOTH_MOVED, base, mine, theirs, about=about)
            if chosen == theirs:
                order = merged_order(base, theirs, mine, merged, by)
        moved = tuple(each for each in order.ids if each in sides[1])
        if moved != ours:
            changed = moved_members(ours, moved)
            about = tuple(each for each in moved if each in changed)
            self.incoming.append(Incoming(path[:-1], path[-1], mine, order.ids, about))
        return order.ids


def _by_id(shape: Shape, items: tuple[Any, ...]) -> dict[str, Any] | None:
    """The items by their ids; None where two have the same."""
    found = {str(getattr(item, shape.identity)): item for item in items}
    return found if len(found) == len(items) else None
