"""What a file brings along beside its dossier, and what stands beside it in a shared folder."""

import os
import random
import resource
import zlib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefpack.errors import DossierError
from briefpack.model.dossier import Dossier
from briefpack.storage.document import Document
from briefpack.storage.known_file import KnownFile
from briefpack.storage.lock_file import LockFile, Standing, lock_path
from briefpack.storage.open_dossier import Opened, opened_from
from briefpack.storage.publish import database_of, publish, write_dossier
from briefpack.storage.version import Version
from briefpack.storage.version_content import dossier_of, packed

WHEN = datetime(2022, 5, 30, tzinfo=UTC)
_HEADER = b"SQLite format 3\x00\x10\x00\x01\x01\x00\x40\x20\x20"


def version(content: bytes) -> Version:
    return Version("version-1", "ก่อนส่ง", "", WHEN, content)


def claiming(pages: int) -> bytes:
    """The first bytes of a dossier of that many pages of 4,096 bytes."""
    header = bytearray(_HEADER.ljust(100, b"\x00"))
    header[28:32] = pages.to_bytes(4, "big")
    header[68:72] = b"brie"
    return bytes(header)


HOSTILE = {
    "no zlib": b"ABC",
    "no dossier": zlib.compress(b"\x00" * 500_000_000),
    "a bomb that says it is small": zlib.compress(claiming(3) + b"\x00" * 300_000_000),
    "says it is larger than all memory": zlib.compress(claiming(2**32 - 1) + b"\x00" * 1000),
    "says nothing of its size": zlib.compress(claiming(0)),
    "cut off": zlib.compress(claiming(1) + os.urandom(3996))[:2000],
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_version_is_refused_when_it_is_opened_and_takes_no_memory(
    name: str, jc22: Dossier, tmp_path: Path
) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    with pytest.raises(DossierError, match="โปรดใช้ฉบับอื่น"):
        dossier_of(version(HOSTILE[name]), jc22, (), tmp_path / "ลาว.briefpack")

    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000  # kB


def test_a_version_of_a_foreign_schema_is_refused(jc22: Dossier, tmp_path: Path) -> None:
    content = database_of(jc22, tmp_path / "x").replace(
        b"CREATE TABLE pillar", b"CREATE TABLE pillaR"
    )

    with pytest.raises(DossierError):
        dossier_of(version(zlib.compress(content)), jc22, (), tmp_path / "ลาว.briefpack")


def test_a_file_with_hostile_versions_opens_and_the_dossier_is_whole(
    jc22: Dossier, tmp_path: Path
) -> None:
    path = tmp_path / "ลาว.briefpack"
    versions = (version(HOSTILE["no zlib"]),)
    publish(path, Opened(jc22, versions), KnownFile(None, None))
    document = Document.open(path, tmp_path / "state")

    with pytest.raises(DossierError):
        document.version("version-1")
    document.commit(replace(document.dossier, title="ใหม่"))
    document.publish()

    assert opened_from(path.read_bytes(), path).dossier.title == "ใหม่"
    document.close()


def test_versions_harmed_at_random_are_refused_or_are_dossiers(
    jc22: Dossier, tmp_path: Path
) -> None:
    sound = zlib.decompress(packed(jc22, jc22))
    for seed in range(150):
        chance = random.Random(seed)  # noqa: S311
        content = bytearray(sound)
        for _ in range(chance.choice((1, 8, 64))):
            content[chance.randrange(chance.choice((100, len(content))))] = chance.randrange(256)
        try:
            found = dossier_of(
                version(zlib.compress(bytes(content), 1)), jc22, (), tmp_path / "ลาว.briefpack"
            )
        except DossierError:
            continue
        assert isinstance(found, Dossier)


@pytest.fixture
def file(jc22: Dossier, tmp_path: Path) -> Path:
    write_dossier(tmp_path / "ลาว.briefpack", jc22)
    return tmp_path / "ลาว.briefpack"


def put_huge(lock: Path) -> None:
    with lock.open("wb") as file:
        file.truncate(10**12)  # takes no room on the disk


def put_nested(lock: Path) -> None:
    lock.write_bytes(b"[" * 4000)


def put_wrong_values(lock: Path) -> None:
    lock.write_text('{"token": ["x"], "name": 5, "process": -1e400, "beats": NaN, "since": "x"}')


def put_path_as_token(lock: Path) -> None:
    lock.write_text(
        '{"token": "../../../etc", "process": 1, "machine": "x", "name": "<b>x\\u202e"}'
    )


def put_pipe(lock: Path) -> None:
    os.mkfifo(lock)


def put_link(lock: Path) -> None:
    (lock.parent / "valuable").write_text("ของสำคัญ")
    lock.symlink_to(lock.parent / "valuable")


def put_folder(lock: Path) -> None:
    lock.mkdir()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders")
@pytest.mark.parametrize(
    "put",
    [put_huge, put_nested, put_wrong_values, put_path_as_token, put_pipe, put_link, put_folder],
)
def test_a_hostile_lock_keeps_nobody_from_reading_and_is_followed_nowhere(
    put: "object", file: Path, tmp_path: Path
) -> None:
    lock = lock_path(file)
    put(lock)  # type: ignore[operator]
    was_link = lock.is_symlink()

    document = Document.open(file, tmp_path / "state", take_over=True)
    document.beat()
    document.close()
    now = 0.0
    late = LockFile(file, "b" * 16, state_folder=tmp_path / "state", stopwatch=lambda: now)
    late.look()
    now = 10_000.0
    if late.look() is Standing.LEFT_BEHIND:
        late.take_over()
    late.beat()
    late.release()

    if was_link:
        assert (tmp_path / "valuable").read_text() == "ของสำคัญ"
    assert not list(tmp_path.glob(".briefpack-*"))
    assert not list(tmp_path.glob("*.takeover"))
