"""A large file is read beside the writing of its copy; these take that way with a small one."""

import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from briefpack.errors import DossierError
from briefpack.model.dossier import Dossier
from briefpack.storage import opened_beside, working_copy
from briefpack.storage.document import Document
from briefpack.storage.publish import write_dossier


@pytest.fixture(autouse=True)
def _always_beside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opened_beside, "_WORTH_IT", 0)


@pytest.fixture
def saved(jc22: Dossier, path: Path) -> Path:
    write_dossier(path, jc22)
    return path


def left_behind(state: Path) -> list[Path]:
    """What stands in the working copies' folder."""
    return [*(state / "working").glob("*")]


def rotted(content: bytes) -> bytes:
    """The same file with no page but the first as it was."""
    return content[:4096] + bytes(255 - byte for byte in content[4096:])


def cut(content: bytes) -> bytes:
    """The same file without its end."""
    return content[: len(content) // 2]


def test_it_gives_what_was_saved(jc22: Dossier, saved: Path, state: Path) -> None:
    document = Document.open(saved, state)

    assert document.dossier == document.published == jc22
    assert document.known.content == saved.read_bytes()
    assert not document.is_dirty
    document.close()


@pytest.mark.parametrize("harm", [rotted, cut])
def test_a_damaged_file_is_refused_and_leaves_no_copy_and_no_lock(
    saved: Path, state: Path, harm: Callable[[bytes], bytes]
) -> None:
    saved.write_bytes(harm(saved.read_bytes()))

    with pytest.raises(DossierError, match="เสียหาย"):
        Document.open(saved, state)

    assert left_behind(state) == []
    assert [*saved.parent.iterdir()] == [saved]


def test_sqlite_is_shown_no_bytes_that_were_not_checked(
    saved: Path, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved.write_bytes(rotted(saved.read_bytes()))
    written: list[str] = []
    write = working_copy._write_private

    def seen(file: Path, content: bytes, *, synced: bool = True) -> None:
        written.append(file.name)
        write(file, content, synced=synced)

    monkeypatch.setattr(working_copy, "_write_private", seen)
    with pytest.raises(DossierError):
        Document.open(saved, state)

    assert written == ["published.briefpack"]


def test_what_is_no_dossier_is_not_even_copied(saved: Path, state: Path) -> None:
    saved.write_bytes(b"PK" + saved.read_bytes())

    with pytest.raises(DossierError, match="ไม่ใช่แฟ้ม briefpack"):
        Document.open(saved, state)

    assert not state.exists() or left_behind(state) == []


def test_where_the_copy_has_no_room_it_is_refused_and_opens_later(
    jc22: Dossier, saved: Path, state: Path
) -> None:
    full = OSError(errno.ENOSPC, "full")

    def no_room(*_: object, **__: object) -> None:
        raise full

    with pytest.MonkeyPatch.context() as meanwhile:
        meanwhile.setattr(working_copy, "_write_private", no_room)
        with pytest.raises(DossierError, match="ที่เก็บเต็ม"):
            Document.open(saved, state)

    assert left_behind(state) == []
    document = Document.open(saved, state)
    assert document.dossier == jc22
    document.close()
