"""What a written brief says of itself: the outcomes and annotations it shows, and how it was sent.

With it a brief that comes back from Word is compared with what was sent.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from briefpack.model.annotation import Output
from briefpack.model.classification import Classification
from briefpack.model.wording import Language

NAMESPACE = "urn:briefpack:brief:1"
_LONGEST_NAME = 40
_NOT_IN_NAMES = re.compile(r"[^0-9A-Za-z]+")
_DIGITS_OF_DIGEST = 8


class ItemKind(StrEnum):
    """What a bookmark stands for."""

    OUTCOME = "outcome"
    ANNOTATION = "annotation"


# A tuple with names, as thousands are made in one export, in a third of a dataclass's time.
class Item(NamedTuple):
    """One outcome or annotation that a document shows.

    Of an annotation, `text` is its light text as the document shows it, `lead` what stands before
    it in its first paragraph, and `is_comment` tells that it is a Word comment.
    """

    kind: ItemKind
    id: str
    text: str = ""
    lead: str = ""
    is_comment: bool = False

    @property
    def bookmark(self) -> str:
        """A name Word accepts (a letter, then letters, digits and _; 40 at most), one per id."""
        return _bookmark(self.kind[0], self.id)


@lru_cache(maxsize=32_768)
def _bookmark(prefix: str, id_: str) -> str:
    """Asked for three times in one export: by the text, by the list, by the check."""
    digest = hashlib.sha256(id_.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    readable = _NOT_IN_NAMES.sub("_", id_).strip("_")
    return f"{prefix}_{readable[: _LONGEST_NAME - len(prefix) - len(digest) - 2]}_{digest}"


@dataclass(frozen=True, slots=True)
class ItemList:
    """What the document says of itself. Only the full brief has whole outcomes in its bookmarks.

    `others` are digests of the paragraphs that belong to no annotation. A document written by an
    earlier version names no dossier, and has neither texts nor digests.
    """

    export_id: str
    pack_id: str
    classification: Classification
    items: tuple[Item, ...]
    layout: Output = Output.FULL
    dossier_id: str = ""
    language: Language = "th"
    is_in_thai_digits: bool = True
    others: tuple[str, ...] = ()


def item_list(
    about: Mapping[str, str], items: Iterable[tuple[Mapping[str, str], str]]
) -> ItemList | None:
    """The list from the attributes and texts of its elements; None where they make no sense."""
    try:
        return ItemList(
            about.get("export", ""),
            about.get("pack", ""),
            Classification(int(about.get("classification", "0"))),
            tuple(
                Item(
                    ItemKind(each.get("kind", "")),
                    each.get("id", ""),
                    text,
                    each.get("lead", ""),
                    each.get("as") == "comment",
                )
                for each, text in items
            ),
            Output(about.get("layout", Output.FULL.value)),
            about.get("dossier", ""),
            "en" if about.get("language") == "en" else "th",
            about.get("digits", "thai") == "thai",
            tuple(about.get("others", "").split()),
        )
    except ValueError:
        return None


@lru_cache(maxsize=32_768)
def digest_of(text: str) -> str:
    """A number for what a paragraph says; blanks and no-break marks do not matter."""
    said = " ".join(text.replace("\u2060", "").split())
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS_OF_DIGEST]
