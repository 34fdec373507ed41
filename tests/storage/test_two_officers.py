"""Two officers at one file never silently overwrite each other."""

import os
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from briefpack.errors import DossierError
from briefpack.model import edits
from briefpack.model.annotation import Annotation
from briefpack.model.dossier import Dossier
from briefpack.storage import lock_life
from briefpack.storage.changed_on_disk import ChangedOnDisk, TakenOver
from briefpack.storage.document import Document
from briefpack.storage.leftovers import leftovers
from briefpack.storage.lock_file import lock_path
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.publish import write_dossier
from briefpack.storage.read_only import ReadOnlyDocument, Reason
from briefpack.storage.write_lock import InUse, locked_to_write
from officers import officer


@pytest.fixture
def their_state(tmp_path: Path) -> Path:
    return tmp_path / "their-state"


@pytest.fixture
def saved(path: Path, jc22: Dossier) -> Path:
    write_dossier(path, jc22)
    return path


@pytest.fixture
def two(saved: Path, state: Path) -> Iterator[tuple[Document, Document]]:
    """One document opened twice: to edit by the first, and so to read by the second."""
    first = Document.open(saved, state, officer="สมหญิง")
    second = Document.open(saved, state, officer="สมชาย")
    yield first, second
    first.close()
    second.close()


def why(document: Document) -> Reason | None:
    return document.read_only.reason if document.read_only else None


def retitled(document: Document, title: str) -> None:
    document.commit(replace(document.dossier, title=title))


def test_the_second_officer_reads_what_the_first_edits(
    saved: Path, state: Path, their_state: Path, jc22: Dossier
) -> None:
    with officer(saved, their_state) as other:
        document = Document.open(saved, state)

        assert (other.found, why(document)) == ("open", Reason.HELD)
        assert document.dossier == jc22
        assert document.read_only is not None
        assert "สมหญิง ที่เครื่อง" in document.read_only.words
        document.close()
        other.save()
        other.close()
    assert read_dossier(saved).title == "ของสมหญิง"
    assert list(saved.parent.iterdir()) == [saved]


def test_what_is_read_only_is_neither_changed_nor_saved_over(
    two: tuple[Document, Document], saved: Path, note: Annotation
) -> None:
    first, second = two

    with pytest.raises(ReadOnlyDocument, match="สมหญิง"):
        second.commit(edits.annotate(second.dossier, note))
    with pytest.raises(ReadOnlyDocument, match=saved.name):
        second.publish()
    with pytest.raises(ReadOnlyDocument):
        second.publish(saved.parent / ".." / saved.parent.name / saved.name, overwrite=True)

    assert not second.is_dirty
    retitled(first, "ใหม่")
    first.publish()
    assert read_dossier(saved).title == "ใหม่"


def test_a_copy_of_what_is_read_only_can_be_edited(
    two: tuple[Document, Document], saved: Path, jc22: Dossier
) -> None:
    _first, second = two
    copy = saved.with_name("สำเนา.briefpack")

    second.publish(copy)
    retitled(second, "ของฉัน")
    second.publish()

    assert (read_dossier(copy).title, read_dossier(saved)) == ("ของฉัน", jc22)
    assert second.read_only is None
    assert lock_path(copy).exists()


def test_the_second_officer_learns_that_the_first_has_left(
    two: tuple[Document, Document], saved: Path, state: Path
) -> None:
    first, second = two
    first.close()

    second.beat()

    assert why(second) is Reason.FREED
    again = Document.open(saved, state)
    assert again.read_only is None
    again.close()


def test_a_crash_is_known_at_once_on_the_same_machine_and_another_may_take_over(
    saved: Path, state: Path, their_state: Path
) -> None:
    with officer(saved, their_state) as other:
        other.crash()

    document = Document.open(saved, state)
    assert why(document) is Reason.LEFT_BEHIND
    document.close()
    document = Document.open(saved, state, take_over=True)

    assert document.read_only is None
    retitled(document, "ต่อ")
    document.publish()
    document.close()
    assert list(saved.parent.iterdir()) == [saved]


def test_a_living_owner_cannot_be_taken_over(saved: Path, state: Path, their_state: Path) -> None:
    with officer(saved, their_state):
        document = Document.open(saved, state, take_over=True)

        assert why(document) is Reason.HELD
        document.close()


def test_who_recovers_after_a_crash_has_the_lock_again(saved: Path, state: Path) -> None:
    with officer(saved, state) as other:
        other.crash()

    document = Document.recover(leftovers(state)[0], state)

    assert document.taken_over is None
    with pytest.raises(InUse):
        locked_to_write(saved).__enter__()
    document.close()
    assert list(saved.parent.iterdir()) == [saved]


def test_who_recovers_what_another_took_over_keeps_the_work_and_overwrites_nothing(
    saved: Path, state: Path, their_state: Path
) -> None:
    with officer(saved, state) as crashed:
        crashed.crash()
    other = Document.open(saved, their_state, officer="สมหญิง", take_over=True)

    document = Document.recover(leftovers(state)[0], state)
    retitled(document, "กู้คืน")

    assert document.taken_over is not None
    assert document.taken_over.name == "สมหญิง"
    with pytest.raises(TakenOver, match="สมหญิง"):
        document.publish()
    assert document.is_dirty
    document.close()
    other.close()


def slept(document: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    """The owner's machine was asleep for an hour, and nobody here can ask about its process."""
    monkeypatch.setattr(lock_life, "known_life", lambda *_: None)
    assert document.path is not None
    then = time.time() - 3600
    os.utime(lock_path(document.path), (then, then))


def test_an_owner_who_slept_does_not_save_over_who_took_over(
    saved: Path, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sleeper = Document.open(saved, state, officer="สมชาย")
    slept(sleeper, monkeypatch)
    other = Document.open(saved, state, officer="สมหญิง", take_over=True)
    retitled(sleeper, "หลับไป")

    sleeper.beat()
    with pytest.raises(TakenOver, match="สมหญิง"):
        sleeper.publish()
    with pytest.raises(TakenOver):
        sleeper.publish(overwrite=True)

    assert sleeper.taken_over is not None
    retitled(other, "เข้าแทน")
    other.publish()
    assert read_dossier(saved).title == "เข้าแทน"
    other.close()
    sleeper.beat()
    assert sleeper.taken_over is None
    with pytest.raises(ChangedOnDisk):
        sleeper.publish()
    sleeper.close()


def test_saving_as_a_file_that_another_has_open_is_refused(
    saved: Path, state: Path, their_state: Path, jc22: Dossier
) -> None:
    document = Document.create(jc22, state)
    with officer(saved, their_state), pytest.raises(InUse, match="สมหญิง"):
        document.publish(saved)

    assert document.path is None
    document.close()


def test_saving_as_another_file_moves_the_lock_there(saved: Path, state: Path) -> None:
    document = Document.open(saved, state)
    copy = saved.with_name("สำเนา.briefpack")

    document.publish(copy)

    assert not lock_path(saved).exists()
    assert lock_path(copy).exists()
    document.close()
    assert not lock_path(copy).exists()


def test_a_save_that_fails_elsewhere_leaves_no_lock_there(saved: Path, state: Path) -> None:
    document = Document.open(saved, state)
    folder = saved.with_name("โฟลเดอร์.briefpack")
    folder.mkdir()

    with pytest.raises(Exception, match="โฟลเดอร์"):
        document.publish(folder)

    assert not lock_path(folder).exists()
    assert lock_path(saved).exists()
    document.close()


def test_a_file_that_is_refused_is_not_locked(path: Path, state: Path) -> None:
    path.write_text("ไม่ใช่แฟ้ม")

    with pytest.raises(DossierError):
        Document.open(path, state)

    assert not lock_path(path).exists()


def test_what_is_asked_to_be_read_only_takes_no_lock(saved: Path, state: Path) -> None:
    document = Document.open(saved, state, read_only=True)

    document.beat()

    assert why(document) is Reason.ASKED
    assert not lock_path(saved).exists()
    document.close()


def test_a_single_write_waits_for_nobody(
    saved: Path, their_state: Path, two: tuple[Document, Document]
) -> None:
    with pytest.raises(InUse, match="สมหญิง"), locked_to_write(saved):
        pytest.fail("the lock was another's")

    two[0].close()
    with locked_to_write(saved):
        assert why(two[1]) is Reason.HELD
    assert not lock_path(saved).exists()
