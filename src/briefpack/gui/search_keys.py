"""Where a search looks, and where it found what it looked for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from operator import is_

from PySide6.QtCore import QCoreApplication, QTextBoundaryFinder

from briefpack.gui.language import spoken
from briefpack.gui.painted_text import Hit
from briefpack.model.dossier import Dossier
from briefpack.model.index import Index, Place
from briefpack.thai.search import find_hits, fold, fold_with_offsets

_SNIPPET_BEFORE = 24  # characters before a hit in a passage shown beside its name
_SNIPPET_SLACK = 12  # more of them, so that it begins with a whole word
_MOST_FOLDED = 100_000  # texts; beyond that the note being typed would fill the memory
_REMEMBERED = 64  # searches whose hits are kept, for going on typing and for deleting again

_folded = lru_cache(maxsize=512)(fold_with_offsets)  # the rows on the screen, key after key


@dataclass(frozen=True, slots=True)
class Found:
    """A passage outside an outcome's text in which the search was found."""

    text: str
    hits: tuple[Hit, ...]


class SearchKeys:
    """For each outcome one folded key of all that is searched, kept until its own parts change."""

    def __init__(self) -> None:
        self._keys: dict[str, str] = {}
        self._in_order: list[str] = []
        self._parts: dict[str, tuple[object, ...]] = {}
        self._made_from: tuple[object, ...] = (None,) * 4
        self._folded: dict[str, str] = {}
        self._hits: dict[str, list[int]] = {}

    def of(self, dossier: Dossier, index: Index) -> Mapping[str, str]:
        """The keys of this dossier by outcome id, in the order of its meetings."""
        made_from = _made_from(dossier)
        if any(a is not b for a, b in zip(made_from, self._made_from, strict=True)):
            for _ in self._renewed(made_from, index):
                pass
        return self._keys

    def hits(self, dossier: Dossier, index: Index, needle: str) -> list[int]:
        """Which outcomes hold a folded needle, counted in the order of their meetings.

        What holds a longer needle is among what held a part of it.
        """
        self.of(dossier, index)
        known = self._hits.get(needle)
        if known is None:
            wider = [each for each in self._hits if each in needle]
            keys = self._in_order
            if wider:
                among = min((self._hits[each] for each in wider), key=len)
                known = [at for at in among if needle in keys[at]]
            else:
                known = [at for at, key in enumerate(keys) if needle in key]
            if len(self._hits) >= _REMEMBERED:
                self._hits.pop(next(iter(self._hits)))
            self._hits[needle] = known
        return known

    def prepare(self, dossier: Dossier, index: Index) -> Iterator[None]:
        """Make the keys outcome by outcome, so that the first search need not."""
        return self._renewed(_made_from(dossier), index)

    def _renewed(self, made_from: tuple[object, ...], index: Index) -> Iterator[None]:
        if len(self._folded) > _MOST_FOLDED:
            self._folded.clear()
        before_it = self._made_from
        all_of_them = made_from[2] is not before_it[2]
        keys, parts = {}, {}
        for id_, place in index.places.items():
            made_of = _parts(id_, place, index)
            before = None if all_of_them else self._parts.get(id_)
            same = before is not None and len(before) == len(made_of)
            if same and all(map(is_, before or (), made_of)):
                keys[id_] = self._keys[id_]
            else:
                keys[id_] = self._key(place, index)
            parts[id_] = made_of
            yield
        if self._made_from is before_it:  # else a search did not wait for it
            self._made_from = made_from
            self._keys, self._parts = keys, parts
            self._in_order = list(keys.values())
            self._hits = {}

    def _key(self, place: Place, index: Index) -> str:
        texts = (
            place.outcome.number,
            place.outcome.text.in_language("th"),
            place.topic.title.in_language("th"),
            place.pillar.title.in_language("th"),
            *(text for _, text in elsewhere(place, index)),
        )
        # A folded text holds no line break, so no needle can reach over two parts.
        return "\n".join(self._fold(text) for text in texts if text)

    def _fold(self, text: str) -> str:
        known = self._folded.get(text)
        return known if known is not None else self._folded.setdefault(text, fold(text))


def needle_of(typed: str) -> str:
    """What is looked for in the keys."""
    return fold(typed).strip()


def hits_in(needle: str, text: str) -> tuple[Hit, ...]:
    """Where a folded needle stands in a text."""
    return tuple(find_hits(needle, _folded(text))) if needle else ()


def elsewhere(place: Place, index: Index) -> Iterator[tuple[str, str]]:
    """What is searched besides what a row shows: (what it is, its text)."""
    for note in index.annotations.get(place.outcome.id, ()):
        yield spoken(note.kind.wording), note.text
    for progress in reversed(index.progress.get(place.outcome.id, ())):
        report = progress.report
        for text in (report.progress, report.obstacles, report.next_step, report.remarks):
            if text:
                yield _tr("ความคืบหน้า {0}").format(progress.agency).strip(), text
    for name in agency_names(place, index):
        yield _tr("หน่วยงาน"), name
    yield _tr("ภาษาอังกฤษ"), place.outcome.text.en


def found_elsewhere(needle: str, place: Place, index: Index) -> Found | None:
    """The first passage besides the row's own text that holds the needle, after its name."""
    for what, text in elsewhere(place, index):
        hits = hits_in(needle, text)
        if hits:
            return passage(text, hits, f"{what}: ")
    return None


def passage(text: str, hits: tuple[Hit, ...], lead: str = "") -> Found:
    """The text from shortly before its first hit, after what it is."""
    start = _word_start(text, hits[0][0] - _SNIPPET_BEFORE)
    lead += "…" if start else ""
    shift = len(lead) - start
    return Found(
        lead + text[start:].replace("\n", " "),
        tuple((begin + shift, end + shift) for begin, end in hits),
    )


def agency_names(place: Place, index: Index) -> tuple[str, ...]:
    """The codes and names of the agencies that lead and support an outcome."""
    who = place.responsibility
    names = []
    for code in (who.lead, *who.supporting):
        agency = index.agencies.get(code)
        names.append(f"{code} {agency.name.th}" if agency else code)
    return tuple(name for name in names if name)


def _made_from(dossier: Dossier) -> tuple[object, ...]:
    return (dossier.meetings, dossier.annotations, dossier.agencies, dossier.progress)


def _parts(id_: str, place: Place, index: Index) -> tuple[object, ...]:
    """What a key is made from: an edit leaves the same object in place of all it did not touch."""
    pillar, topic = place.pillar, place.topic
    return (
        place.outcome,
        *(topic.title, topic.responsibility, pillar.title, pillar.responsibility),
        *index.annotations.get(id_, ()),
        *index.progress.get(id_, ()),
    )


def _word_start(text: str, at: int) -> int:
    """The nearest place before `at` where a word starts, or else a cluster."""
    space = text.rfind(" ", 0, at) + 1 if at > 0 else 0
    for kind in (QTextBoundaryFinder.BoundaryType.Word, QTextBoundaryFinder.BoundaryType.Grapheme):
        if at - space <= _SNIPPET_SLACK:
            break
        finder = QTextBoundaryFinder(kind, text[space:])
        finder.setPosition(at - space)
        found = at - space if finder.isAtBoundary() else finder.toPreviousBoundary()
        if at - space - found <= _SNIPPET_SLACK:
            return space + found
    return space


def _tr(text: str) -> str:
    return QCoreApplication.translate("search", text)
