"""Whether a written package holds what it must not: all of it is read, not only the body."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.export.findings import Finding
from briefpack.export.package_text import PartText, package_texts
from briefpack.model.annotation import Annotation
from briefpack.model.serving import Withheld
from briefpack.thai.glue import unglue
from briefpack.thai.search import fold

# A copy may be cut short (a title, a sheet's name): a long line is looked for in pieces as well.
_PIECE = 20
# What is shorter stands inside other words too ("ลับ"): only a whole paragraph or cell counts.
_SHORTEST = 4
# Ids the program gives are longer; "n1" may be anything.
_SHORTEST_ID = 6
_LOOK_UP = (8, _SHORTEST)
_STEP = 8
_BORDER = "\n"
_SPACE = re.compile(r"\s+")
_NOT_IN_IDS = re.compile(r"[^0-9A-Za-z]+")


def leaks(
    package: Path, forbidden: Iterable[Withheld | Annotation], allowed: Iterable[str]
) -> tuple[Finding, ...]:
    """What of the forbidden annotations the package holds, in any of its parts.

    `allowed` lists the composed texts, paragraph by paragraph or cell by cell, each as often as it
    may stand: a forbidden text that an outcome quotes is no leak, one more copy of it is. Compared
    are search keys without white space, so that runs, line breaks, digits and the order of marks
    hide nothing. The ids of forbidden annotations may not stand anywhere either.

    Raises OfficeFileError if `package` cannot be read as an Office file.
    """
    notes = [each.annotation if isinstance(each, Withheld) else each for each in forbidden]
    if not notes:
        return ()
    parts = tuple(package_texts(package))
    return (*_texts_found(parts, notes, allowed), *_ids_found(parts, notes))


def _texts_found(
    parts: tuple[PartText, ...], notes: list[Annotation], allowed: Iterable[str]
) -> Iterator[Finding]:
    pieces = {note.id: _pieces(note.text) for note in notes}
    wanted = _Wanted(piece for each in pieces.values() for piece in each)
    in_text = {part.name: wanted.counted(part.texts) for part in parts}
    in_attributes = {part.name: wanted.counted(part.attributes) for part in parts}
    may_stand = wanted.counted(allowed)
    total = sum(in_text.values(), Counter())
    too_often = {piece for piece, times in total.items() if times > may_stand[piece]}
    in_names = {
        piece
        for counted in in_attributes.values()
        for piece in counted
        if not may_stand[piece] and not _is_one_word(piece)
    }
    for note in notes:
        told = [piece for piece in pieces[note.id] if piece in too_often]
        hidden = [piece for piece in pieces[note.id] if piece in in_names]
        if not told and not hidden:
            continue
        where = [
            name
            for name in in_text
            if any(in_text[name][piece] for piece in told)
            or any(in_attributes[name][piece] for piece in hidden)
        ]
        if where:
            yield Finding(", ".join(where), _says(Bilingual("ข้อความ", "text"), note))


def _ids_found(parts: tuple[PartText, ...], notes: list[Annotation]) -> Iterator[Finding]:
    """Ids, also where their hyphens became underscores, as in the name of a bookmark."""
    keys = {note.id: _id_key(note.id) for note in notes}
    wanted = {key for key in keys.values() if len(key) >= _SHORTEST_ID + 2}
    found = {
        part.name: _keys_in(_BORDER.join((part.name, *part.attributes, *part.texts)), wanted)
        for part in parts
    }
    for note in notes:
        where = [name for name, in_part in found.items() if keys[note.id] in in_part]
        if where:
            yield Finding(", ".join(where), _says(Bilingual("รหัส", "id"), note))


def _keys_in(text: str, wanted: set[str]) -> set[str]:
    """Which of the keys stand in the key of a text, in one pass however many they are.

    A key is a row of words, so it is looked for where its first word stands.
    """
    sizes: dict[str, set[int]] = {}
    for key in wanted:
        words = key[1:-1].split("_")
        sizes.setdefault(words[0], set()).add(len(words))
    said = _id_key(text)[1:-1].split("_")
    rows = (
        f"_{'_'.join(said[at : at + size])}_"
        for at, word in enumerate(said)
        if word in sizes
        for size in sizes[word]
    )
    return wanted.intersection(rows)


def _says(what: Bilingual, note: Annotation) -> Bilingual:
    """The sentence, without the text itself: a report must not leak it a second time."""
    kind = note.kind.wording.th
    return Bilingual(
        f"มี{what}ของ “{kind}” ({note.outcome_id}) ซึ่งเอกสารนี้แสดงไม่ได้ อย่าส่งแฟ้มนี้ออกไป",
        f"holds the {what.en} of “{note.kind.wording.en}” ({note.outcome_id}), "
        "which this document may not show; do not send this file",
    )


class _Wanted:
    """The pieces looked for, found in one pass over a text however many they are.

    A text is looked through once, however often it stands in the package: most of a package's texts
    are those that were composed, and most of its attributes are a few names. Short pieces are
    found by their first letters. Of a long piece, a stretch that begins at one of its first `_STEP`
    letters stands at a multiple of `_STEP`, wherever the piece stands: it is enough to look there.
    """

    def __init__(self, pieces: Iterable[str]) -> None:
        self._whole: set[str] = set()
        self._starts: dict[int, dict[str, set[str]]] = {width: {} for width in _LOOK_UP}
        self._stretches: dict[str, set[tuple[str, int]]] = {}
        self._found: dict[str, tuple[str, ...]] = {}
        for piece in pieces:
            width = next((width for width in _LOOK_UP if len(piece) >= width), 0)
            if len(piece) >= 2 * _STEP - 1:
                for at in range(_STEP):
                    stretch = piece[at : at + _STEP]
                    self._stretches.setdefault(stretch, set()).add((piece, at))
            elif width:
                self._starts[width].setdefault(piece[:width], set()).add(piece)
            else:
                self._whole.add(piece)

    def counted(self, texts: Iterable[str]) -> Counter[str]:
        """How often each piece stands in the keys of these texts."""
        counts: Counter[str] = Counter()
        plain: Counter[str] = Counter()
        for text, times in Counter(texts).items():
            plain[unglue(text)] += times  # what was composed, and its copy in the file
        for text, times in plain.items():
            found = self._found.get(text)
            if found is None:
                found = self._found[text] = tuple(self._pieces_in(_key(text)))
            for piece in found:
                counts[piece] += times
        return counts

    def _pieces_in(self, key: str) -> Iterator[str]:
        if key in self._whole:
            yield key
        for at in range(0, len(key) - _STEP + 1, _STEP):
            for piece, offset in self._stretches.get(key[at : at + _STEP], ()):
                if at >= offset and key.startswith(piece, at - offset):
                    yield piece
        for width, starts in self._starts.items():
            for at in range(len(key) - width + 1) if starts else ():
                for piece in starts.get(key[at : at + width], ()):
                    if key.startswith(piece, at):
                        yield piece


def _pieces(text: str) -> tuple[str, ...]:
    """The keys that tell of a text: its lines, and equal pieces of the long ones.

    A number or a Latin letter or two tell of nothing.
    """
    pieces: dict[str, None] = {}
    for key in map(_key, text.splitlines()):
        if len(key) >= _SHORTEST or not key.isascii():
            pieces[key] = None
        if len(key) > 2 * _PIECE:
            starts = range(0, len(key) - _PIECE, _PIECE)
            pieces.update(dict.fromkeys(key[at : at + _PIECE] for at in starts))
    return tuple(pieces)


def _is_one_word(piece: str) -> bool:
    """Whether it may as well be a word of the file format, such as Normal or rId12."""
    return piece.isascii() and len(piece) < _PIECE


def _key(text: str) -> str:
    if text.isascii():  # most attributes; the same, sooner
        return "".join(text.lower().replace("`", "'").split())
    return _SPACE.sub("", fold(text))


def _id_key(text: str) -> str:
    return f"_{_NOT_IN_IDS.sub('_', text).strip('_')}_"
