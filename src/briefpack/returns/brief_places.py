"""Where the outcomes and annotations of a returned brief stand in it."""

from collections.abc import Mapping
from dataclasses import dataclass

from briefpack.model.brief_items import Item, ItemKind, ItemList, digest_of
from briefpack.returns.light_edits import behind_lead, cut, light_of
from briefpack.returns.word_text import WordParagraph, WordView

_STYLES_OF_NOTES = frozenset({"note", "note bullet", "note number", "list paragraph"})


@dataclass(frozen=True, slots=True)
class NotePlace:
    """The paragraphs of an annotation, and what they say as light text.

    `is_led` tells that what stands before it is as it was sent; `is_shared` that another item
    begins in its paragraphs, so that nobody can tell which words are whose.
    """

    first: int
    last: int
    light: str
    is_led: bool
    is_shared: bool


@dataclass(frozen=True, slots=True)
class Places:
    """A view of the document with what belongs to what.

    `owners` are, by their paragraphs, the items that these belong to.
    """

    view: WordView
    notes: Mapping[str, NotePlace]
    owners: Mapping[int, Item]


def places_in(view: WordView, listed: ItemList) -> Places:
    """Where the items are; those whose bookmark is gone are nowhere."""
    begun: dict[int, list[Item]] = {}
    for item in listed.items:
        found = view.bookmarks.get(item.bookmark)
        if found is not None and not item.is_comment:
            begun.setdefault(found[0].paragraph, []).append(item)
    owners: dict[int, Item] = {}
    notes: dict[str, NotePlace] = {}
    known = frozenset(listed.others)
    for item in listed.items:
        if item.is_comment or item.bookmark not in view.bookmarks:
            continue
        start, end = view.bookmarks[item.bookmark]
        first, last = start.paragraph, min(end.paragraph, len(view.paragraphs) - 1)
        if item.kind is ItemKind.ANNOTATION:
            last = _with_added(view.paragraphs, last, begun, known)
            own = view.paragraphs[first : last + 1]
            led = behind_lead(own[0], item.lead) if own else None
            bare = led or (cut(own[0], start.letter) if own else WordParagraph(""))
            notes[item.id] = NotePlace(
                first,
                last,
                light_of((bare, *own[1:])),
                led is not None,
                any(
                    other is not item
                    for at in range(first, last + 1)
                    for other in begun.get(at, ())
                    if other.kind is ItemKind.ANNOTATION
                ),
            )
        for at in range(first, last + 1):
            owners.setdefault(at, item)
    return Places(view, notes, owners)


def _with_added(
    paragraphs: tuple[WordParagraph, ...],
    last: int,
    begun: Mapping[int, list[Item]],
    known: frozenset[str],
) -> int:
    """The last paragraph, with new ones of a note's style that were written right behind it."""
    styles = {paragraphs[last].style, *_STYLES_OF_NOTES} if last < len(paragraphs) else set()
    at = last + 1
    while at < len(paragraphs) and at not in begun and paragraphs[at].style in styles:
        if known and digest_of(paragraphs[at].text) in known:
            break
        if not known:
            break
        at += 1
    return at - 1


def without_notes(places: Places) -> tuple[tuple[int, WordParagraph], ...]:
    """The paragraphs that belong to no annotation, with their numbers, but for empty ones.

    Lines of the contents are made anew by Word and are not among them.
    """
    return tuple(
        (at, each)
        for at, each in enumerate(places.view.paragraphs)
        if each.text.strip() and not each.is_contents and not _is_note(places.owners.get(at))
    )


def _is_note(item: Item | None) -> bool:
    return item is not None and item.kind is ItemKind.ANNOTATION


def heading_above(places: Places, at: int) -> str:
    """The nearest heading before a paragraph, to say where that is."""
    for above in range(min(at, len(places.view.paragraphs) - 1), -1, -1):
        if places.view.paragraphs[above].is_heading:
            return places.view.paragraphs[above].text.replace("\t", " ").strip()
    return ""


def outcome_at(places: Places, at: int, outcome_of: Mapping[str, str]) -> str:
    """The outcome that a paragraph is about: its own, or the one that it stands under.

    `outcome_of` names the outcome of each annotation. Empty where a heading stands between.
    """
    for above in range(min(at, len(places.view.paragraphs) - 1), -1, -1):
        item = places.owners.get(above)
        if item is not None:
            return item.id if item.kind is ItemKind.OUTCOME else outcome_of.get(item.id, "")
        if places.view.paragraphs[above].is_heading:
            return ""
    return ""
