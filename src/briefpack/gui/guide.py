"""The user guide as text: its chapters, and where words stand in it."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from briefpack.model.wording import Language
from briefpack.thai.search import fold

CONTENTS = "contents"
_LINK = re.compile(r"\]\(user-guide-([a-z-]+)\.(?:th|en)\.md\)")
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LOOKS = re.compile(r"\*\*|`|^#+\s*|^[-|:\s]+$|\]\([^)]*\)|\[", re.MULTILINE)
_AROUND = 40  # characters of an excerpt before and after what was found


@dataclass(frozen=True, slots=True)
class Hit:
    """A place of the guide where the words stand."""

    chapter: str
    heading: str
    excerpt: str


class Guide:
    """The guide in one language: `user-guide.LANGUAGE.md` and the chapters that it links to."""

    def __init__(self, folder: Path, language: Language) -> None:
        self.folder = folder
        self.language = language

    @cached_property
    def chapters(self) -> tuple[str, ...]:
        """The names of the chapters as the contents list them."""
        return tuple(dict.fromkeys(_LINK.findall(self.text(CONTENTS))))

    def file_name(self, chapter: str) -> str:
        """Where a chapter stands in the folder."""
        part = "" if chapter == CONTENTS else f"-{chapter}"
        return f"user-guide{part}.{self.language}.md"

    def chapter_of(self, file_name: str) -> str | None:
        """The chapter that a link's target names, or None where it is not one of this guide."""
        names = {self.file_name(each): each for each in (CONTENTS, *self.chapters)}
        return names.get(file_name)

    def text(self, chapter: str) -> str:
        """A chapter in Markdown. Raises OSError where the guide did not travel with the program."""
        return (self.folder / self.file_name(chapter)).read_text("utf-8")

    def title(self, chapter: str) -> str:
        """A chapter's first heading."""
        return self.text(chapter).partition("\n")[0].lstrip("# ").strip()

    def find(self, words: str) -> tuple[Hit, ...]:
        """Every section that has all the words, in the order of the guide."""
        keys = fold(words).split()
        if not keys:
            return ()
        return tuple(
            Hit(chapter, heading, _excerpt(text, keys[0]))
            for chapter in self.chapters
            for heading, text in _sections(self.text(chapter))
            if all(key in fold(f"{heading} {text}") for key in keys)
        )


def _sections(text: str) -> list[tuple[str, str]]:
    """Headings with the plain text below each."""
    found: list[tuple[str, str]] = []
    for line in text.splitlines():
        if line.startswith("#"):
            found.append((line.lstrip("# ").strip(), ""))
        elif found:
            heading, before = found[-1]
            found[-1] = (heading, f"{before} {_plain(line)}".strip())
    return found


def _plain(line: str) -> str:
    return _LOOKS.sub("", _PICTURE.sub("", line)).replace("|", " ").strip()


def _excerpt(text: str, key: str) -> str:
    """The words around the first place of a key; folding may have moved it by a few letters."""
    at = max(fold(text).find(key), 0)
    start = max(at - _AROUND, 0)
    start = text.rfind(" ", 0, start) + 1
    end = text.find(" ", at + len(key) + _AROUND)
    end = len(text) if end < 0 else end
    return f"{'…' if start else ''}{text[start:end]}{'…' if end < len(text) else ''}"
