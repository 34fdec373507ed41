"""No file makes the program ask anybody for anything: a listener on this machine hears nothing."""

import socket
import threading
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from briefpack import paths
from briefpack.errors import BriefpackError
from briefpack.export.check_excel import check_excel
from briefpack.export.check_word import check_word
from briefpack.export.word_template import open_template
from briefpack.gui.labels import as_plain_tip, label
from briefpack.gui.light_text_edit import LightTextEdit
from briefpack.returns.read_grid import read_grid
from briefpack.sources.read_source import read_source
from pdf_files import assembled
from word_files import word_file


class Listener:
    """A server that answers nobody and remembers who came."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                visitor, _ = self._socket.accept()
                with visitor:
                    visitor.settimeout(1)
                    with suppress(OSError):
                        self.heard.append(visitor.recv(100))

    def close(self) -> None:
        self._socket.close()


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


def test_rich_text_on_the_clipboard_is_pasted_without_its_pictures(
    listener: Listener, qtbot: QtBot
) -> None:
    editor, shown = LightTextEdit(), label(wraps=True)
    qtbot.addWidget(editor)
    qtbot.addWidget(shown)
    editor.show()
    html = f'<img src="{listener.address}/pasted.png"><b>ตัวหนา</b>'
    data = QMimeData()
    data.setHtml(html)
    data.setText("ตัวหนา")
    QGuiApplication.clipboard().setMimeData(data)

    editor.paste()
    shown.setText(html)
    shown.setToolTip(as_plain_tip(html))
    shown.show()
    qtbot.wait(50)

    assert editor.text() == "ตัวหนา"
    assert listener.heard == []
