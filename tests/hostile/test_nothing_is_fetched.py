"""No file makes the program ask anybody for anything: a listener on this machine hears nothing."""

import socket
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from briefpack import paths
from briefpack.errors import BriefpackError
from briefpack.export.check_excel import check_excel
from briefpack.export.check_word import check_word
from briefpack.export.word_template import open_template
from briefpack.returns.read_grid import read_grid
from briefpack.sources.read_source import read_source
from listener import Listener
from pdf_files import assembled
from word_files import word_file


@pytest.fixture
def listener() -> Iterator[Listener]:
    made = Listener()
    yield made
    made.close()


def linked(package: Path, part: str, address: str, kind: str) -> None:
    """An external relationship of the part, as Office follows when it opens a file."""
    office = "http://schemas.openxmlformats.org"
    folder, name = part.rsplit("/", 1)
    target = f"{folder}/_rels/{name}.rels"
    with zipfile.ZipFile(package) as before:
        parts = {each: before.read(each) for each in before.namelist()}
    relation = (
        f'<Relationship Id="rIdOut" Type="{office}/officeDocument/2006/relationships/{kind}"'
        f' Target="{address}/{kind}" TargetMode="External"/>'
    )
    held = parts.get(
        target,
        f'<Relationships xmlns="{office}/package/2006/relationships"></Relationships>'.encode(),
    )
    parts[target] = held.replace(b"</Relationships>", relation.encode() + b"</Relationships>")
    with zipfile.ZipFile(package, "w") as after:
        for each, content in parts.items():
            after.writestr(each, content)


def test_the_listener_hears_whoever_asks(listener: Listener) -> None:
    host, port = listener.address.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as asking:
        asking.sendall(b"GET /")
        asking.shutdown(socket.SHUT_WR)
        asking.recv(1)

    assert listener.heard == [b"GET /"]


@pytest.mark.parametrize("kind", ["attachedTemplate", "image", "hyperlink", "subDocument", "frame"])
def test_a_word_file_that_points_outside(listener: Listener, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "ภายนอก.docx"
    path.write_bytes(paths.BRIEF_TEMPLATE.read_bytes())
    linked(path, "word/document.xml", listener.address, kind)

    with suppress(BriefpackError):
        read_source(path)
    check_word(path)
    with suppress(BriefpackError):
        open_template(path)

    assert listener.heard == []


@pytest.mark.parametrize("kind", ["externalLink", "queryTable", "connections", "image"])
def test_a_workbook_that_points_outside(
    listener: Listener, tmp_path: Path, kind: str, written_demo: Path
) -> None:
    path = tmp_path / "ภายนอก.xlsx"
    path.write_bytes((written_demo / "matrix.xlsx").read_bytes())
    linked(path, "xl/workbook.xml", listener.address, kind)

    with suppress(BriefpackError):
        read_grid(path)
    check_excel(path)

    assert listener.heard == []


def test_xml_that_names_an_outer_entity(listener: Listener, tmp_path: Path) -> None:
    path = tmp_path / "entity.docx"
    word_file(path, "<w:p><w:r><w:t>&out;</w:t></w:r></w:p>")
    with zipfile.ZipFile(path) as before:
        parts = {each: before.read(each) for each in before.namelist()}
    doctype = f'<!DOCTYPE w [<!ENTITY out SYSTEM "{listener.address}/entity">]>'.encode()
    text = parts["word/document.xml"]
    at = text.index(b"?>") + 2 if text.startswith(b"<?xml") else 0
    parts["word/document.xml"] = text[:at] + doctype + text[at:]
    with zipfile.ZipFile(path, "w") as after:
        for each, content in parts.items():
            after.writestr(each, content)

    with pytest.raises(BriefpackError):
        read_source(path)
    check_word(path)

    assert listener.heard == []


def test_a_pdf_that_acts_when_it_is_opened(listener: Listener, tmp_path: Path) -> None:
    path = tmp_path / "action.pdf"
    address = listener.address.encode()
    path.write_bytes(
        assembled(
            [
                b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(" + address + b"/open)>>"
                b"/AcroForm<</XFA(" + address + b"/xfa)>>>>",
                b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
                b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/AA<</O<</S/JavaScript"
                b'/JS(app.launchURL\\("' + address + b'/js"\\))>>>>/Resources<<>>>>',
            ]
        )
    )

    with suppress(BriefpackError):
        read_source(path)

    assert listener.heard == []
