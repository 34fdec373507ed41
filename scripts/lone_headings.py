"""Count the pages that LibreOffice ends in a paragraph that keeps with the next.

Usage: lone_headings.py. Needs soffice and pdftotext. Each brief is pushed down a few points at a
time, so that its pages end at many places. What was found stands in docs/decisions/word.md.
"""

import tempfile
import zipfile
from dataclasses import replace
from pathlib import Path

from brief_pictures import OPTIONS, prepared
from page_ends import page_ends

from briefpack import paths
from briefpack.export.compose_brief import compose_brief
from briefpack.export.write_word import write_word
from briefpack.model.index import index_of

STEPS, TWIPS = 18, 106
HEADING = '<w:p><w:pPr><w:pStyle w:val="Heading1"/>'


def main() -> None:
    """Print a line for each brief."""
    dossier = prepared()
    for name, options in (("thai", OPTIONS), ("bilingual", replace(OPTIONS, bilingual=True))):
        brief = compose_brief(dossier, index_of(dossier), dossier.packs[0], options)
        with tempfile.TemporaryDirectory() as made:
            folder = Path(made)
            write_word(brief, folder / "brief", paths.BRIEF_TEMPLATE)
            for step in range(STEPS):
                _pushed(folder / "brief", folder / f"{step:02}.docx", step * TWIPS)
            ends = [end for found in page_ends(folder).values() for end in found]
        parted = [end for end in ends if end.keeps_with_next]
        headings = sum(end.is_heading for end in parted)
        print(f"{name}: {len(ends)} page ends, {len(parted)} part, {headings} of them a heading")


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


if __name__ == "__main__":
    main()
