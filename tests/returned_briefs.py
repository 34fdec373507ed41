"""Briefs that came back from Word, for the tests: written, edited as Word does it, taken back."""

import subprocess
from copy import deepcopy
from pathlib import Path
from typing import Any

from docx import Document
from docx.text.paragraph import Paragraph
from lxml import etree

from briefpack.export.brief_options import BriefOptions
from briefpack.export.word_names import W
from briefpack.export.write_word import write_word
from briefpack.model.brief_items import Item, ItemKind
from briefpack.model.dossier import Dossier
from briefpack.model.returned import Returned
from briefpack.workflows.take_back import take_back
from briefs import OPTIONS, TEMPLATE, brief_of
from office_programs import program

BOSS = "รองอธิบดี"
_WHEN = {f"{W}author": BOSS, f"{W}date": "2021-12-01T09:30:00Z"}


def written(dossier: Dossier, path: Path, options: BriefOptions = OPTIONS) -> Path:
    """The brief of the dossier, as it is sent."""
    write_word(brief_of(dossier, options), path, TEMPLATE)
    return path


def back(dossier: Dossier, path: Path) -> Returned:
    """What the document would change in the dossier."""
    return take_back(dossier, [path])


def resaved_by_libreoffice(path: Path) -> Path:
    """The document as LibreOffice saves it."""
    folder = path.parent / "resaved"
    command: list[str | Path] = [
        program("soffice"),
        "--headless",
        f"-env:UserInstallation=file://{path.parent}/profile",
        "--convert-to",
        "docx:MS Word 2007 XML",
        "--outdir",
        folder,
        path,
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return folder / path.name


class Boss:
    """Somebody who edits a document in Word; `save` is the last thing that he does."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.document: Any = Document(str(path))
        self._id = 900

    def save(self) -> Path:
        """The document as he sends it back."""
        self.document.save(str(self.path))
        return self.path

    def saying(self, words: str) -> Paragraph:
        """The first paragraph with these words, whatever the no-break marks between them."""
        found: Paragraph = next(
            each
            for each in self.document.paragraphs
            if words in each.text.replace("\u00a0", " ").replace("\u2060", "")
        )
        return found

    def of_note(self, note_id: str) -> Paragraph:
        """The paragraph in which the words of a note begin."""
        name = Item(ItemKind.ANNOTATION, note_id).bookmark
        start: Any = next(
            each
            for each in self.document.element.body.iter(f"{W}bookmarkStart")
            if each.get(f"{W}name") == name
        )
        return Paragraph(start.getparent(), self.document)

    def says(self, paragraph: Paragraph, text: str) -> None:
        """The words of a note are replaced; what stands before them stays."""
        run = _own_runs(paragraph)[0]
        for other in _own_runs(paragraph)[1:]:
            other.getparent().remove(other)
        _say(run, text)

    def replaces(self, paragraph: Paragraph, before: str, after: str) -> None:
        """Some words are replaced in the run that holds them."""
        for text in paragraph._p.iter(f"{W}t"):
            if before in (text.text or ""):
                text.text = (text.text or "").replace(before, after)
                return
        raise AssertionError(before)

    def removes(self, paragraph: Paragraph) -> None:
        """A paragraph is deleted."""
        gone: Any = paragraph._p
        gone.getparent().remove(gone)

    def adds_after(self, paragraph: Paragraph, text: str) -> Paragraph:
        """Enter at the end of a paragraph, and something typed."""
        new: Any = deepcopy(paragraph._p)
        for each in list(new):
            new.remove(each)
        properties = paragraph._p.find(f"{W}pPr")
        if properties is not None:
            new.append(deepcopy(properties))
        _say(etree.SubElement(new, f"{W}r"), text)
        paragraph._p.addnext(new)
        return Paragraph(new, self.document)

    def tracks(self, paragraph: Paragraph, deleted: str, inserted: str) -> None:
        """Words are replaced while changes are tracked."""
        run = next(each for each in _own_runs(paragraph) if deleted in _text(each))
        before, _, after = _text(run).partition(deleted)
        pieces = (
            _run_like(run, before),
            _tracked("del", _run_like(run, deleted, "delText"), self._next()),
            _tracked("ins", _run_like(run, inserted), self._next()),
            _run_like(run, after),
        )
        for piece in pieces:
            run.addprevious(piece)
        run.getparent().remove(run)

    def tracks_paragraph_gone(self, paragraph: Paragraph) -> None:
        """A whole paragraph is deleted while changes are tracked."""
        properties = paragraph._p.get_or_add_pPr()
        mark = properties.find(f"{W}rPr")
        mark = etree.SubElement(properties, f"{W}rPr") if mark is None else mark
        etree.SubElement(mark, f"{W}del", _WHEN | {f"{W}id": self._next()})
        runs: Any = list(paragraph._p.iterchildren(f"{W}r"))
        for run in runs:
            for text in run.iter(f"{W}t"):
                text.tag = f"{W}delText"
            place = _tracked("del", deepcopy(run), self._next())
            run.addprevious(place)
            run.getparent().remove(run)

    def comments(self, paragraph: Paragraph, text: str) -> None:
        """A comment on a paragraph."""
        self.document.add_comment(paragraph.runs, text=text, author=BOSS, initials="รอ")

    def _next(self) -> str:
        self._id += 1
        return str(self._id)


def _own_runs(paragraph: Paragraph) -> list[Any]:
    """The runs behind the bookmark that begins in a paragraph; all where none does."""
    runs, begun = [], paragraph._p.find(f"{W}bookmarkStart") is None
    for each in paragraph._p:
        begun = begun or each.tag == f"{W}bookmarkStart"
        if begun and each.tag == f"{W}r":
            runs.append(each)
    return runs


def _text(run: Any) -> str:
    return "".join(each.text or "" for each in run.iter(f"{W}t"))


def _say(run: Any, text: str) -> None:
    for each in list(run):
        if each.tag != f"{W}rPr":
            run.remove(each)
    said = etree.SubElement(run, f"{W}t")
    said.text = text
    said.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _run_like(run: Any, text: str, tag: str = "t") -> Any:
    made = deepcopy(run)
    _say(made, text)
    made[-1].tag = f"{W}{tag}"
    return made


def _tracked(kind: str, run: Any, id_: str) -> Any:
    made = etree.Element(f"{W}{kind}", _WHEN | {f"{W}id": id_})
    made.append(run)
    return made
