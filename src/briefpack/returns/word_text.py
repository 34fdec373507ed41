"""A brief that came back from Word, as plain values: paragraphs, bookmarks, comments."""

from dataclasses import dataclass
from datetime import datetime

from briefpack.bilingual import Bilingual
from briefpack.model.brief_items import ItemList


@dataclass(frozen=True, slots=True)
class Stretch:
    """Letters that are bold together, or not."""

    text: str
    is_bold: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """A place: the number of a paragraph, from 0, and of a letter in it."""

    paragraph: int
    letter: int


@dataclass(frozen=True, slots=True)
class WordParagraph:
    """One paragraph; `style` is the name of its style in small letters."""

    style: str
    stretches: tuple[Stretch, ...] = ()
    is_listed: bool = False

    @property
    def text(self) -> str:
        """All that it says; a tab is a tab, a line break a line feed."""
        return "".join([each.text for each in self.stretches])

    @property
    def is_heading(self) -> bool:
        """Whether Word's navigation shows it."""
        return self.style.startswith("heading")

    @property
    def is_contents(self) -> bool:
        """Whether it is a line of a table of contents, which Word makes anew."""
        return self.style.startswith("toc ")


@dataclass(frozen=True, slots=True)
class WordView:
    """The document with all tracked changes accepted, or with all of them rejected.

    `bookmarks` and `comments` say from where to where each goes; one without an end is missing.
    """

    paragraphs: tuple[WordParagraph, ...]
    bookmarks: dict[str, tuple[Point, Point]]
    comments: dict[str, tuple[Point, Point]]


@dataclass(frozen=True, slots=True)
class WordComment:
    """A comment; its text is light text, a paragraph a line."""

    id: str
    author: str
    written: datetime | None
    paragraphs: tuple[WordParagraph, ...]


@dataclass(frozen=True, slots=True)
class WordText:
    """What a returned document holds. `trackers` are who changed something with tracking on."""

    accepted: WordView
    rejected: WordView
    comments: tuple[WordComment, ...] = ()
    items: ItemList | None = None
    saved_by: str = ""
    trackers: tuple[str, ...] = ()
    warnings: tuple[Bilingual, ...] = ()
