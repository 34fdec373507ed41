"""Edits of a draft: each takes the draft as it is and returns the next one; no text is lost."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from briefpack.model.draft import Aspect, Decision, Draft, DraftItem, DraftLevel, Facts
from briefpack.model.meeting import Meeting, SourceSpan


def promote(draft: Draft, keys: Iterable[int]) -> Draft:
    """The items stand one level higher; a pillar stays one."""
    return _each(draft, keys, lambda item: _at_level(item, max(1, item.level - 1)))


def demote(draft: Draft, keys: Iterable[int]) -> Draft:
    """The items stand one level deeper; an outcome stays one."""
    return _each(draft, keys, lambda item: _at_level(item, min(3, item.level + 1)))


def leave_out(draft: Draft, keys: Iterable[int], why: str) -> Draft:
    """The items stand in no record; their text stays in the draft."""
    return _each(
        draft,
        keys,
        lambda item: replace(item, is_used=False, why=why) if item.is_used else item,
    )


def bring_back(draft: Draft, keys: Iterable[int]) -> Draft:
    """The items are records again, on the level they had."""
    return _each(
        draft, keys, lambda item: item if item.is_used else replace(item, is_used=True, why="")
    )


def accept(draft: Draft, keys: Iterable[int], *, accepted: bool = True) -> Draft:
    """Nothing of the items is in doubt any more, repairs on their lines included.

    With `accepted` false they are in doubt again.
    """
    wanted = frozenset(keys)
    draft = _each(draft, wanted, lambda item: replace(item, is_accepted=accepted))
    items = [item for item in draft.items if item.key in wanted]
    old, new = Decision.OPEN, Decision.ACCEPTED
    if not accepted:
        old, new = new, old
    lines = {
        line
        for item in items
        if item.span is not None
        for line in range(item.span.start_line, item.span.end_line + 1)
    }
    repairs = tuple(
        replace(each, decision=new) if each.decision is old and each.made.line in lines else each
        for each in draft.repairs
    )
    return replace(draft, repairs=repairs)


def edit_text(draft: Draft, key: int, text: str) -> Draft:
    """The item has this text; a text without letters is no text, and changes nothing."""
    item = draft.item(key)
    return draft.with_item(replace(item, text=text)) if text.strip() else draft


def split(draft: Draft, key: int, offset: int) -> Draft:
    """Two items of one level in the place of one; at an end of the text nothing is split."""
    at, item = draft.at(key), draft.item(key)
    first, second = item.text[:offset].rstrip(), item.text[offset:].lstrip()
    if not first or not second:
        return draft
    rest = replace(
        item,
        key=draft.next_key,
        text=second,
        other="",
        facts=Facts(),
        number=None,
        cut_from=(key, item.text[len(first) : len(item.text) - len(second)]),
    )
    after = (_now_after(each, key, rest.key) for each in draft.items[at + 1 :])
    items = (*draft.items[:at], replace(item, text=first), rest, *after)
    return replace(draft, items=items, next_key=draft.next_key + 1)


def join_next(draft: Draft, key: int) -> Draft:
    """The item goes on with the text of the next one, which is gone; the last one stays alone.

    What stands in no record joins only what stands in none, and is passed over otherwise. What was
    split off it comes back as it was: its text with what stood between, and each doubt once.
    """
    at, item = draft.at(key), draft.item(key)
    follows = [n for n in range(at + 1, len(draft.items)) if draft.items[n].is_used == item.is_used]
    if not follows:
        return draft
    other = draft.items[follows[0]]
    joined = replace(
        item,
        text=_joined(item.text, other.text, _between(item, other)),
        other=_joined(item.other, other.other),
        span=_span_of(item.span, other.span),
        doubts=tuple(dict.fromkeys((*item.doubts, *other.doubts))),
        is_accepted=item.is_accepted and other.is_accepted,
        facts=item.facts if item.facts != Facts() else other.facts,
        proposed=item.proposed or other.proposed,
    )
    items = [
        joined if n == at else _now_after(each, other.key, key)
        for n, each in enumerate(draft.items)
        if n != follows[0]
    ]
    return replace(draft, items=tuple(items))


def take(draft: Draft, key: int, aspect: Aspect, *, taken: bool = True) -> Draft:
    """The item has, or no longer has, what its words suggest of this."""
    item = draft.item(key)
    proposed = item.proposed
    if proposed is None:
        return draft
    empty, facts = Facts(), item.facts
    changed = {
        Aspect.KIND: lambda: replace(facts, kind=proposed.kind if taken else empty.kind),
        Aspect.TIME_FRAME: lambda: replace(
            facts, time_frame=proposed.time_frame if taken else empty.time_frame
        ),
        Aspect.QUANTITIES: lambda: replace(
            facts, quantities=proposed.quantities if taken else empty.quantities
        ),
        Aspect.AGENCIES: lambda: replace(
            facts,
            responsibility=replace(proposed.responsibility, proposed=False)
            if taken
            else empty.responsibility,
        ),
    }[aspect]()
    return draft.with_item(replace(item, facts=changed))


def has_taken(item: DraftItem, aspect: Aspect) -> bool:
    """Whether the item has something of this."""
    facts, empty = item.facts, Facts()
    return {
        Aspect.KIND: facts.kind != empty.kind,
        Aspect.TIME_FRAME: facts.time_frame != empty.time_frame,
        Aspect.QUANTITIES: facts.quantities != empty.quantities,
        Aspect.AGENCIES: facts.responsibility != empty.responsibility,
    }[aspect]


def describe_meeting(draft: Draft, meeting: Meeting) -> Draft:
    """The draft is of this meeting; its items stay."""
    return replace(draft, meeting=replace(meeting, pillars=()))


def settle_doubts(draft: Draft) -> Draft:
    """A person has looked at what concerns the meeting as a whole, repairs included."""
    own = frozenset(draft.repairs_of_meeting())
    repairs = tuple(
        replace(each, decision=Decision.ACCEPTED) if at in own and each.is_open else each
        for at, each in enumerate(draft.repairs)
    )
    return replace(draft, doubts=(), repairs=repairs)


def _at_level(item: DraftItem, level: int) -> DraftItem:
    return replace(item, level=DraftLevel(level), number=item.number if level == 1 else None)


def _each(draft: Draft, keys: Iterable[int], change: Callable[[DraftItem], DraftItem]) -> Draft:
    wanted = frozenset(keys)
    items = tuple(change(item) if item.key in wanted else item for item in draft.items)
    return draft if items == draft.items else replace(draft, items=items)


def _now_after(item: DraftItem, old: int, new: int) -> DraftItem:
    """What was split off the text of one item, which now ends another one."""
    if item.cut_from is None or item.cut_from[0] != old:
        return item
    return replace(item, cut_from=(new, item.cut_from[1]))


def _between(first: DraftItem, second: DraftItem) -> str:
    if second.cut_from is not None and second.cut_from[0] == first.key:
        return second.cut_from[1]
    return " "


def _joined(first: str, second: str, between: str = " ") -> str:
    return f"{first}{between}{second}".strip() if first and second else first or second


def _span_of(first: SourceSpan | None, second: SourceSpan | None) -> SourceSpan | None:
    if first is None or second is None:
        return first or second
    return SourceSpan(
        min(first.start_line, second.start_line), max(first.end_line, second.end_line)
    )
