"""What a process left behind is taken up again. (`crash/` has what it must hold.)"""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from briefpack.errors import DossierError
from briefpack.model.dossier import Dossier
from briefpack.storage.document import Document
from briefpack.storage.leftovers import Leftover, leftovers
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.publish import write_dossier
from briefpack.storage.schema import FORMAT


@pytest.fixture
def left(state: Path, path: Path) -> Leftover:
    """A document that was saved, edited and abandoned by its process."""
    document = Document.create(Dossier("dossier-1", "แฟ้ม"), state)
    document.publish(path)
    document.commit(replace(document.dossier, title="แก้แล้ว"))
    document._working_copy.release()
    (left,) = leftovers(state)
    return left


def test_a_recovered_document_knows_what_was_in_its_file(
    left: Leftover, state: Path, path: Path
) -> None:
    document = Document.recover(left, state)

    assert document.dossier == Dossier("dossier-1", "แก้แล้ว")
    assert document.published == Dossier("dossier-1", "แฟ้ม")
    assert document.path == path
    assert document.is_dirty
    assert not document.changed_on_disk()
    document.close()


def test_a_recovered_document_goes_on(left: Leftover, state: Path, path: Path) -> None:
    document = Document.recover(left, state)

    document.commit(replace(document.dossier, title="แก้อีก"))
    document.publish()

    assert read_dossier(path).title == "แก้อีก"
    document.close()


def test_a_file_saved_by_another_since_the_crash_is_not_overwritten(
    left: Leftover, state: Path, path: Path
) -> None:
    write_dossier(path, Dossier("dossier-1", "ของผู้อื่น"))

    document = Document.recover(left, state)

    assert document.changed_on_disk()
    document.close()


def test_a_leftover_is_recovered_once(left: Leftover, state: Path) -> None:
    document = Document.recover(left, state)

    with pytest.raises(DossierError, match=r"การประชุม\.briefpack"):
        Document.recover(left, state)

    assert document.dossier.title == "แก้แล้ว"
    document.close()


def test_a_leftover_whose_base_is_lost_still_recovers(left: Leftover, state: Path) -> None:
    (left.folder / "published.briefpack").write_bytes(b"torn")

    document = Document.recover(left, state)

    assert document.dossier.title == "แก้แล้ว"
    assert document.published is None
    assert document.changed_on_disk()
    document.close()


def test_a_damaged_leftover_is_said_in_words_and_kept(left: Leftover, state: Path) -> None:
    (left.folder / "dossier.sqlite").write_bytes(b"not a database" * 1000)

    with pytest.raises(DossierError, match=r"กู้คืน การประชุม\.briefpack ไม่ได้"):
        Document.recover(left, state)

    assert (left.folder / "dossier.sqlite").exists()
    assert leftovers(state) == ()


def test_a_leftover_of_a_newer_program_waits_for_that_program(left: Leftover, state: Path) -> None:
    with closing(sqlite3.connect(left.folder / "dossier.sqlite")) as connection:
        connection.execute(f"PRAGMA user_version = {FORMAT + 1}")

    with pytest.raises(DossierError, match="รุ่นใหม่กว่า"):
        Document.recover(left, state)

    assert (left.folder / "dossier.sqlite").exists()


def test_a_working_copy_that_was_never_finished_is_no_leftover(state: Path) -> None:
    folder = state / "working" / "0123"
    folder.mkdir(parents=True)
    (folder / "dossier.sqlite").touch()

    assert leftovers(state) == ()
