"""The sections of a pack's brief: added, put in order, switched off, taken out.

Each function takes a pack and returns the next one; a key that is not there changes nothing.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from briefpack.model.pack import Pack, Section, SectionKind

_USUAL_ORDER = {kind: at for at, kind in enumerate(SectionKind)}


def section_of(pack: Pack, key: str) -> Section | None:
    """The section of this key, if the pack has it."""
    return next((each for each in pack.sections if each.key == key), None)


def kinds_to_add(pack: Pack) -> tuple[SectionKind, ...]:
    """The kinds that are not in the pack yet, in their usual order. OWN can always be added."""
    present = {each.kind for each in pack.sections}
    return tuple(kind for kind in SectionKind if kind is SectionKind.OWN or kind not in present)


def section_added(pack: Pack, section: Section, after: str = "") -> Pack:
    """The section behind the one with the key `after`, else where its kind usually stands."""
    if section_of(pack, section.key) is not None:
        return pack
    at = _place_of(pack, after) + 1 if section_of(pack, after) else _usual_place(pack, section)
    sections = (*pack.sections[:at], section, *pack.sections[at:])
    return replace(pack, sections=sections)


def section_changed(pack: Pack, key: str, change: Callable[[Section], Section]) -> Pack:
    """The pack with one section changed."""
    sections = tuple(change(each) if each.key == key else each for each in pack.sections)
    return pack if sections == pack.sections else replace(pack, sections=sections)


def section_removed(pack: Pack, key: str) -> Pack:
    """The pack without this section. The outcomes' own stays: it can only be switched off."""
    if key == SectionKind.OUTCOMES.value:
        return pack
    sections = tuple(each for each in pack.sections if each.key != key)
    return pack if len(sections) == len(pack.sections) else replace(pack, sections=sections)


def sections_moved(pack: Pack, keys: Iterable[str], to: int) -> Pack:
    """These sections together, in their present order, before today's place `to`."""
    wanted = set(keys)
    moving = [each for each in pack.sections if each.key in wanted]
    before = [each for each in pack.sections[: max(to, 0)] if each.key not in wanted]
    after = [each for each in pack.sections[max(to, 0) :] if each.key not in wanted]
    sections = (*before, *moving, *after)
    return pack if sections == pack.sections else replace(pack, sections=sections)


def _place_of(pack: Pack, key: str) -> int:
    return [each.key for each in pack.sections].index(key)


def _usual_place(pack: Pack, section: Section) -> int:
    """Behind the last section of a kind that comes before its own; an OWN section is last."""
    rank = _USUAL_ORDER[section.kind]
    before = [at for at, each in enumerate(pack.sections) if _USUAL_ORDER[each.kind] <= rank]
    return before[-1] + 1 if before else 0
