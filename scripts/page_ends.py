"""Tell which pages of a written brief end in a paragraph that keeps with the next.

Usage: page_ends.py FILE.docx... Drawn by LibreOffice with a font as wide as TH Sarabun New. Needs
soffice and pdftotext.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import accumulate, pairwise
from pathlib import Path
from typing import NamedTuple

from brief_pictures import drawn
from docx import Document
from docx.text.paragraph import Paragraph

from briefpack.thai.search import fold

_ENOUGH = 25  # letters by which a paragraph is found again
_UNSURE = 3  # letters that a PDF may show more or less of


class PageEnd(NamedTuple):
    """The last paragraph of a page, all of which stands there, and the first of the next page."""

    page: int
    last: Paragraph
    first: Paragraph

    @property
    def keeps_with_next(self) -> bool:
        """Whether its style asks for the next paragraph on the same page."""
        return bool(self.last.style and self.last.style.paragraph_format.keep_with_next)

    @property
    def is_heading(self) -> bool:
        """Whether a page ends in a heading."""
        return bool(self.last.style and "heading" in (self.last.style.name or "").lower())


def page_ends(folder: Path) -> dict[str, list[PageEnd]]:
    """The ends of the pages of every document in the folder, which are drawn there."""
    drawn(folder)
    return {path.name: list(_ends(path)) for path in sorted(folder.glob("*.docx"))}


def _ends(path: Path) -> Iterator[PageEnd]:
    command: list[str | Path] = ["pdftotext", "-raw", path.with_suffix(".pdf"), "-"]
    shown = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    pages = [_letters(_without_number(page)) for page in shown.split("\f")[:-1]]
    bounds = list(accumulate(map(len, pages)))
    for (one, start, length), (other, next_start, _) in pairwise(_places(path, "".join(pages))):
        page = sum(bound <= start for bound in bounds)
        bound = bounds[page]
        if next_start >= bound and start + length <= bound + _UNSURE:
            yield PageEnd(page + 1, one, other)


def _places(path: Path, shown: str) -> Iterator[tuple[Paragraph, int, int]]:
    """Each paragraph with words, where its letters begin among those of all pages, how many."""
    at = 0
    for paragraph in Document(str(path)).paragraphs:
        said = _letters(paragraph.text)
        place = shown.find(said[:_ENOUGH], at) if said else -1
        if place >= 0:
            yield paragraph, place, len(said)
            at = place + len(said[:_ENOUGH])


def _without_number(page: str) -> str:
    return re.sub(r"^\s*- \S+ -\s*$", "", page, flags=re.MULTILINE)


def _letters(text: str) -> str:
    """PDF tells neither spaces nor, for certain, the order of marks."""
    return re.sub(r"[\s\u200b\u2060\u00a0าำํ]+", "", fold(text))


def main() -> None:
    """Print the page ends that part what keeps together, then how many there are in all."""
    with tempfile.TemporaryDirectory() as made:
        for file in map(Path, sys.argv[1:]):
            (Path(made) / file.name).write_bytes(file.read_bytes())
        found = page_ends(Path(made))
        for name, ends in found.items():
            for each in ends:
                if each.keeps_with_next or each.is_heading:
                    style = each.last.style.name if each.last.style else ""
                    print(f"{name}, page {each.page}: {style}: {each.last.text[:50]}")
    print(", ".join(f"{name}: {len(ends)}" for name, ends in found.items()))


if __name__ == "__main__":
    main()
