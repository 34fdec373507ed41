"""From one draft to the next as plain values: only what differs, so that it can be written down."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from briefpack.bilingual import Bilingual
from briefpack.model.draft import Draft, DraftItem, DraftRepair
from briefpack.model.meeting import Meeting
from briefpack.model.plain_values import plain, valued

_Each = TypeVar("_Each")

_DOUBTS = tuple[tuple[int, Bilingual], ...]
_PARTS: dict[str, Any] = {"meeting": Meeting, "doubts": _DOUBTS, "next_key": int}
_LISTS: dict[str, Any] = {
    "items": tuple[DraftItem, ...],
    "repairs": tuple[DraftRepair, ...],
}


def step_between(before: Draft, after: Draft) -> dict[str, Any]:
    """What leads from `before` to `after`; their lines and language are the same."""
    step: dict[str, Any] = {}
    for name, type_ in _PARTS.items():
        if getattr(before, name) != getattr(after, name):
            step[name] = plain(type_, getattr(after, name))
    for name, type_ in _LISTS.items():
        start, stop, between = _slice(getattr(before, name), getattr(after, name))
        if between or start != stop:
            step[name] = [start, stop, plain(type_, between)]
    return step


def after_step(draft: Draft, step: Mapping[str, Any]) -> Draft:
    """The draft that `step` leads to. Raises one of NOT_PLAIN."""
    if not isinstance(step, Mapping):
        raise TypeError("a step that is none")
    changed: dict[str, Any] = {}
    for name, data in step.items():
        if name in _PARTS:
            changed[name] = valued(_PARTS[name], data)
            continue
        type_, (start, stop, between) = _LISTS[name], data
        values = getattr(draft, name)
        if not 0 <= start <= stop <= len(values):
            raise ValueError(f"no places {start} to {stop} of {name}")
        changed[name] = (*values[:start], *valued(type_, between), *values[stop:])
    return replace(draft, **changed)


def require_whole(draft: Draft) -> None:
    """Raises ValueError where the parts of a draft contradict each other."""
    keys = {item.key for item in draft.items}
    if len(keys) != len(draft.items) or any(not 0 <= key < draft.next_key for key in keys):
        raise ValueError("two items of one key, or one of none")
    spans = [item.span for item in draft.items if item.span is not None]
    ends = [(span.start_line, span.end_line) for span in spans]
    ends += [(each.made.line, each.made.line) for each in draft.repairs]
    last = len(draft.lines) or max((end for _, end in ends), default=0)
    if any(not 0 <= start <= end <= min(last, _MOST_LINES) for start, end in ends):
        raise ValueError("a line that the source has not")
    if draft.meeting.pillars:
        raise ValueError("a meeting that is numbered already")


_MOST_LINES = 10_000_000


def _slice(
    before: tuple[_Each, ...], after: tuple[_Each, ...]
) -> tuple[int, int, tuple[_Each, ...]]:
    """Which places of `before` have other values in `after`: from, to, and these values."""
    shorter, start = min(len(before), len(after)), 0
    while start < shorter and before[start] is after[start]:
        start += 1
    left = 0
    while left < shorter - start and before[-1 - left] is after[-1 - left]:
        left += 1
    return start, len(before) - left, after[start : len(after) - left]
