"""The version that a file becomes is packed beside the work: just what saving would make."""

import hashlib
import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefpack.model.dossier import Dossier
from briefpack.model.evidence import Evidence, EvidenceKind
from briefpack.storage import version_ahead
from briefpack.storage.document import Document
from briefpack.storage.known_file import KnownFile
from briefpack.storage.publish import database_of, write_dossier
from briefpack.storage.version_ahead import VersionAhead, packed_file

NOON = datetime(2021, 11, 5, 12, tzinfo=UTC)


@pytest.fixture
def file(path: Path, jc22: Dossier, monkeypatch: pytest.MonkeyPatch) -> KnownFile:
    """JC22 in a file that is large enough to be packed beforehand."""
    monkeypatch.setattr(version_ahead, "WORTH_IT", 1)
    write_dossier(path, jc22)
    return KnownFile(jc22, path.read_bytes())


def test_what_was_packed_beforehand_is_taken(path: Path, file: KnownFile, jc22: Dossier) -> None:
    ahead = VersionAhead(path, threading.RLock())
    edited = replace(jc22, title="แก้แล้ว")
    asked: list[str] = []

    def read() -> KnownFile:
        asked.append(threading.current_thread().name)
        return file

    ahead.begin(jc22, edited, read)
    ahead.begin(jc22, replace(jc22, title="แก้อีก"), read)

    assert ahead.packed(file, edited) == packed_file(file, edited)
    assert [name.startswith("version") for name in asked] == [True]


def test_where_evidence_came_or_went_since_it_is_packed_again(
    path: Path, file: KnownFile, jc22: Dossier
) -> None:
    ahead = VersionAhead(path, threading.RLock())
    id_ = hashlib.sha256(b"sheet").hexdigest()
    received = Evidence(id_, "ตอบกลับ", EvidenceKind.SOURCE, "", NOON, b"sheet")
    held = KnownFile(replace(jc22, evidence=(received,)), None)
    assert held.dossier is not None
    ahead.begin(held.dossier, held.dossier, lambda: held)

    assert ahead.packed(held, jc22) == packed_file(held, jc22)


def test_what_fails_beforehand_is_done_when_saving(
    path: Path, file: KnownFile, jc22: Dossier
) -> None:
    ahead = VersionAhead(path, threading.RLock())

    def torn() -> KnownFile:
        raise OSError("gone")

    ahead.begin(jc22, jc22, torn)

    assert ahead.packed(file, jc22) == packed_file(file, jc22)


def test_nothing_begins_while_one_saves(path: Path, file: KnownFile, jc22: Dossier) -> None:
    publishing = threading.RLock()
    ahead = VersionAhead(path, publishing)
    asked: list[KnownFile] = []

    def read() -> KnownFile:
        asked.append(file)
        return file

    saves = threading.Barrier(2)

    def save() -> None:
        with publishing:
            saves.wait()
            saves.wait()

    saving = threading.Thread(target=save)
    saving.start()
    saves.wait()
    ahead.begin(jc22, jc22, read)
    saves.wait()
    saving.join()
    assert not asked

    ahead.begin(jc22, jc22, read)
    ahead.settle()
    assert asked == [file]


@pytest.mark.usefixtures("file")
def test_saving_again_and_again_keeps_every_state(path: Path, state: Path, jc22: Dossier) -> None:
    document = Document.open(path, state)
    for title in ("หนึ่ง", "สอง", "สาม"):
        document.commit(replace(document.dossier, title=title))
        document.commit(replace(document.dossier, title=f"{title} แล้ว"))
        document.publish()

    kept = [document.version(each.id).title for each in document.versions.all]
    document.close()

    assert kept == [jc22.title, "หนึ่ง แล้ว", "สอง แล้ว", "สาม แล้ว"]
    assert not list((state / "working").iterdir())


def test_small_files_wait_for_saving(path: Path, jc22: Dossier) -> None:
    path.write_bytes(database_of(Dossier("d", "เล็ก"), path))
    ahead = VersionAhead(path, threading.RLock())

    ahead.begin(jc22, jc22, lambda: pytest.fail("read"))

    assert ahead.packed(KnownFile(jc22, None), jc22) == packed_file(KnownFile(jc22, None), jc22)
