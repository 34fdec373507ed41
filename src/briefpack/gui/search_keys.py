"""Where a search looks, and where it found what it looked for."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from briefpack.gui.painted_text import Hit
from briefpack.model.dossier import Dossier
from briefpack.model.index import Index, Place
from briefpack.thai.search import find_hits, fold, fold_with_offsets

_SNIPPET_BEFORE = 24  # characters before a hit in a passage shown beside its name


@dataclass(frozen=True, slots=True)
class Found:
    """A passage outside an outcome's text in which the search was found."""

    text: str
    hits: tuple[Hit, ...]


class SearchKeys:
    """For each outcome one folded key of all that is searched, kept until its parts change."""

    def __init__(self) -> None:
        self._keys: dict[str, str] = {}
        self._made_from: tuple[object, ...] = ()
        self._folded: dict[str, str] = {}

    def of(self, dossier: Dossier, index: Index) -> Mapping[str, str]:
        """The keys of this dossier by outcome id, in the order of its meetings."""
        made_from = (dossier.meetings, dossier.annotations, dossier.agencies)
        if len(self._made_from) != 3 or any(
            a is not b for a, b in zip(made_from, self._made_from, strict=True)
        ):
            self._keys = {id_: self._key(place, index) for id_, place in index.places.items()}
            self._made_from = made_from
        return self._keys

    def _key(self, place: Place, index: Index) -> str:
        parts = (
            place.outcome.number,
            place.outcome.text.in_language("th"),
            place.topic.title.in_language("th"),
            place.pillar.title.in_language("th"),
            *(text for _, text in elsewhere(place, index)),
        )
        # A folded text holds no line break, so no needle can reach over two parts.
        return "\n".join(self._fold(part) for part in parts)

    def _fold(self, text: str) -> str:
        known = self._folded.get(text)
        return known if known is not None else self._folded.setdefault(text, fold(text))


def needle_of(typed: str) -> str:
    """What is looked for in the keys."""
    return fold(typed).strip()


def hits_in(needle: str, text: str) -> tuple[Hit, ...]:
    """Where a folded needle stands in a text."""
    return tuple(find_hits(needle, fold_with_offsets(text))) if needle else ()


def elsewhere(place: Place, index: Index) -> tuple[tuple[str, str], ...]:
    """What is searched besides what a row shows: (what it is, its text)."""
    notes = index.annotations.get(place.outcome.id, ())
    return (
        *((note.kind.wording.th, note.text) for note in notes),
        *((_tr("หน่วยงาน"), name) for name in agency_names(place, index)),
        (_tr("ภาษาอังกฤษ"), place.outcome.text.en),
    )


def found_elsewhere(needle: str, place: Place, index: Index) -> Found | None:
    """The first passage besides the row's own text that holds the needle, after its name."""
    for what, text in elsewhere(place, index):
        hits = hits_in(needle, text)
        if hits:
            start = _word_start(text, hits[0][0] - _SNIPPET_BEFORE)
            lead = f"{what}: {'…' if start else ''}"
            shift = len(lead) - start
            return Found(
                lead + text[start:].replace("\n", " "),
                tuple((begin + shift, end + shift) for begin, end in hits),
            )
    return None


def agency_names(place: Place, index: Index) -> tuple[str, ...]:
    """The codes and names of the agencies that lead and support an outcome."""
    who = place.responsibility
    names = []
    for code in (who.lead, *who.supporting):
        agency = index.agencies.get(code)
        names.append(f"{code} {agency.name.th}" if agency else code)
    return tuple(name for name in names if name)


def _word_start(text: str, at: int) -> int:
    """The place after the nearest space before `at`, so that no cluster is torn."""
    return text.rfind(" ", 0, at) + 1 if at > 0 else 0


def _tr(text: str) -> str:
    return QCoreApplication.translate("search", text)
