"""Deciding on a repair: the text that it changed follows."""

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

from briefpack.model.draft import Decision, Draft, DraftRepair
from briefpack.model.meeting import Meeting
from briefpack.model.wording import Wording

_FIELDS = tuple(each.name for each in fields(Meeting) if each.type in (Wording, "Wording"))


def decide(draft: Draft, at: int, decision: Decision, text: str = "") -> Draft:
    """The repair at this place is accepted, rejected or made otherwise, with `text`.

    Where the text was edited since, so that the repair is no more to be found in it, only the
    decision is noted.
    """
    repair = draft.repairs[at]
    now = {
        Decision.REJECTED: repair.made.before,
        Decision.EDITED: text,
    }.get(decision, repair.made.after)
    decided = DraftRepair(repair.made, now, decision)
    repairs = (*draft.repairs[:at], decided, *draft.repairs[at + 1 :])
    if now == repair.text:
        return replace(draft, repairs=repairs)
    return replace(_rewritten(draft, at, now), repairs=repairs)


def repaired_line(draft: Draft, line: int) -> tuple[str, dict[int, int]]:
    """A line with its repairs as they are decided, and where each of them begins in it."""
    raw = draft.lines[line - 1] if 0 < line <= len(draft.lines) else ""
    shown, starts, end, length = [], {}, 0, 0
    of_line = [(n, each) for n, each in enumerate(draft.repairs) if each.made.line == line]
    for n, start in _in_line(raw, of_line):
        shown.append(raw[end:start])
        length += start - end
        starts[n] = length
        shown.append(draft.repairs[n].text)
        length += len(draft.repairs[n].text)
        end = start + len(draft.repairs[n].made.before)
    return "".join((*shown, raw[end:])), starts


def _in_line(raw: str, repairs: list[tuple[int, DraftRepair]]) -> Iterator[tuple[int, int]]:
    """The repairs that can be found in the line, none over another, with where they begin."""
    end = 0
    for n, each in sorted(repairs, key=lambda pair: pair[1].made.start or 0):
        start = each.made.start
        if start is None:
            start = raw.find(each.made.before, end)
        if start >= end and raw.startswith(each.made.before, start):
            end = start + len(each.made.before)
            yield n, start


def _rewritten(draft: Draft, at: int, now: str) -> Draft:
    repair = draft.repairs[at]
    line, starts = repaired_line(draft, repair.made.line)
    place = starts.get(at, 0)
    left, right = line[:place], line[place + len(repair.text) :]
    found = [
        (score, item.key, start)
        for item in draft.items
        if item.covers(repair.made.line)
        for score, start in _occurrences(item.text, repair.text, left, right)
    ]
    if found:
        _, key, start = max(found, key=lambda each: each[0])
        item = draft.item(key)
        return draft.with_item(replace(item, text=_put(item.text, start, repair.text, now)))
    return replace(draft, meeting=_in_meeting(draft.meeting, repair.text, now, left, right))


def _in_meeting(meeting: Meeting, old: str, new: str, left: str, right: str) -> Meeting:
    """Every field of the meeting that holds this very place of the source, changed."""
    changed: dict[str, Any] = {}
    for name in _FIELDS:
        wording: Wording = getattr(meeting, name)
        found = list(_occurrences(wording.th, old, left, right))
        if found:
            _, start = max(found)
            changed[name] = replace(wording, th=_put(wording.th, start, old, new))
    return replace(meeting, **changed)


def _occurrences(text: str, wanted: str, left: str, right: str) -> Iterator[tuple[int, int]]:
    """Where `wanted` stands in the text, with how many letters around it agree with the line's."""
    start = text.find(wanted) if wanted else -1
    while start >= 0:
        before = _agreeing(reversed(text[:start].split()), reversed(left.split()), from_end=True)
        after = _agreeing(iter(text[start + len(wanted) :].split()), iter(right.split()))
        yield before + after, start
        start = text.find(wanted, start + 1)


def _agreeing(first: Iterator[str], second: Iterator[str], *, from_end: bool = False) -> int:
    """How many letters agree from here, white space not counted."""
    count = 0
    for one, other in zip(first, second, strict=False):
        pairs = (
            zip(reversed(one), reversed(other), strict=False)
            if from_end
            else zip(one, other, strict=False)
        )
        for a, b in pairs:
            if a != b:
                return count
            count += 1
        if len(one) != len(other):
            return count
    return count


def _put(text: str, start: int, old: str, new: str) -> str:
    return text[:start] + new + text[start + len(old) :]
