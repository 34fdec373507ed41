"""Count the pages that LibreOffice ends in a paragraph that keeps with the next.

Usage: lone_headings.py. Needs soffice and pdftotext. Each brief is pushed down a few points at a
time, so that its pages end at many places. What was found stands in docs/decisions/word.md.
"""

import re
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from brief_pictures import OPTIONS, drawn, prepared

from briefpack import paths
from briefpack.export.compose_brief import compose_brief
from briefpack.export.lines import Line, lines_of
from briefpack.export.write_word import write_word
from briefpack.model.index import index_of
from briefpack.thai.search import fold

STEPS, TWIPS = 18, 106
HEADING = '<w:p><w:pPr><w:pStyle w:val="Heading1"/>'
_KEEPING = re.compile(r'<w:name w:val="([^"]*)"/>(?:(?!</w:style>).)*?<w:keepNext/>')


def main() -> None:
    """Print a line for each brief."""
    dossier = prepared()
    for name, options in (("thai", OPTIONS), ("bilingual", replace(OPTIONS, bilingual=True))):
        brief = compose_brief(dossier, index_of(dossier), dossier.packs[0], options)
        lines = list(lines_of(brief.blocks))
        pages, found = 0, list[str]()
        with tempfile.TemporaryDirectory() as made:
            folder = Path(made)
            write_word(brief, folder / "brief", paths.BRIEF_TEMPLATE)
            keeping = set(_KEEPING.findall(_part(folder / "brief", "word/styles.xml")))
            for step in range(STEPS):
                _pushed(folder / "brief", folder / f"{step:02}.docx", step * TWIPS)
            drawn(folder)
            for pdf in sorted(folder.glob("*.pdf")):
                text = subprocess.check_output(["pdftotext", "-raw", pdf, "-"], text=True)
                texts = [_letters(each) for each in text.split("\f")[:-1]]
                pages += len(texts)
                found += (each.style for each in _parted(texts, lines) if each.style in keeping)
        headings = sum("eading" in style for style in found)
        print(f"{name}: {pages} pages, {len(found)} end too early, {headings} of them in a heading")


def _part(package: Path, name: str) -> str:
    with zipfile.ZipFile(package) as archive:
        return archive.read(name).decode()


def _pushed(source: Path, target: Path, twips: int) -> None:
    """The document with a line of that height before its first heading."""
    line = (
        f'<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="{twips + 20}"'
        f' w:lineRule="exact"/></w:pPr></w:p>{HEADING}'
    )
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/document.xml":
                content = content.decode().replace(HEADING, line, 1).encode()
            new.writestr(name, content)


def _parted(pages: Sequence[str], lines: Sequence[Line]) -> Iterator[Line]:
    """The last lines of pages that the next line did not follow there."""
    text, place = "".join(pages), 0
    starts: list[tuple[int, Line]] = []
    for line in lines:
        start = text.find(_letters(line.text)[:20], place)
        if line.text and start >= 0:
            starts.append((start, line))
            place = start + 1
    edge, begun = 0, {start: at for at, (start, _) in enumerate(starts)}
    for page in pages:
        edge += len(page)
        # The head of a page stands before its first line: a few letters and figures.
        first = next((begun[at] for at in range(edge, edge + 12) if at in begun), 0)
        if first:
            yield starts[first - 1][1]


def _letters(text: str) -> str:
    return re.sub(r"[\s\u200b\u2060\u00a0•]+", "", fold(text))


if __name__ == "__main__":
    main()
