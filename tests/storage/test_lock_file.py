"""The lock beside a document: one owner at a time, whatever clocks and crashes do."""

import errno
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefpack.storage import lock_life, lock_note
from briefpack.storage.lock_file import LockFile, Standing, lock_path
from briefpack.storage.lock_note import LARGEST, SIZE, LockNote, read, written
from strategies import texts

AN_HOUR = 3600


class Stopwatch:
    """Time as an officer's own machine counts it."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def from_elsewhere(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path, str], LockFile]:
    """Makes locks as an officer at another machine does."""

    def make(path: Path, token: str) -> LockFile:
        with monkeypatch.context() as there:
            there.setattr(lock_life, "machine", lambda: "another")
            there.setattr(lock_life, "host", lambda: "PC-2")
            return LockFile(path, token, "สมหญิง")

    return make


def age_lock(lock: LockFile, seconds: float) -> None:
    """The server says that the lock was last written that long ago."""
    then = time.time() - seconds
    os.utime(lock.path, (then, then))


def test_the_first_has_the_lock_and_the_second_learns_who(path: Path) -> None:
    first, second = LockFile(path, "a", "สมหญิง"), LockFile(path, "b", "สมชาย")

    assert (first.take(), second.take()) == (Standing.OURS, Standing.HELD)
    assert (second.holder.name, second.holder.process) == ("สมหญิง", os.getpid())
    assert first.take() is Standing.OURS


def test_a_lock_is_free_again_when_its_owner_lets_go(path: Path) -> None:
    first, second = LockFile(path, "a"), LockFile(path, "b")
    first.take()

    first.release()

    assert second.take() is Standing.OURS
    assert list(path.parent.iterdir()) == [second.path]


def test_nobody_lets_go_of_anothers_lock(path: Path) -> None:
    first, second = LockFile(path, "a"), LockFile(path, "b")
    first.take()
    second.take()

    second.release()

    assert first.look() is Standing.OURS


def test_a_lock_keeps_its_size_and_every_heartbeat_changes_it(path: Path) -> None:
    lock = LockFile(path, "a", "ก" * 500)
    lock.take()
    before = lock.path.read_bytes()

    lock.beat()

    after = lock.path.read_bytes()
    assert len(before) == len(after) == SIZE
    assert before != after


def test_a_silent_lock_was_left_behind_and_can_be_taken_over(
    path: Path, from_elsewhere: Callable[[Path, str], LockFile]
) -> None:
    theirs, ours = from_elsewhere(path, "a"), LockFile(path, "b")
    theirs.take()
    age_lock(theirs, AN_HOUR)

    assert ours.take() is Standing.LEFT_BEHIND
    assert ours.take_over() is Standing.OURS
    assert theirs.beat() is Standing.HELD
    assert theirs.holder.process == os.getpid()
    assert list(path.parent.iterdir()) == [ours.path]


def test_an_owner_who_turns_out_to_live_keeps_the_lock(
    path: Path, from_elsewhere: Callable[[Path, str], LockFile]
) -> None:
    theirs, ours = from_elsewhere(path, "a"), LockFile(path, "b")
    theirs.take()
    age_lock(theirs, AN_HOUR)
    ours.take()
    theirs.beat()

    assert ours.take_over() is Standing.HELD
    assert theirs.beat() is Standing.OURS


def test_of_two_who_take_over_one_wins(
    path: Path, from_elsewhere: Callable[[Path, str], LockFile]
) -> None:
    theirs = from_elsewhere(path, "a")
    theirs.take()
    age_lock(theirs, AN_HOUR)
    second, third = LockFile(path, "b"), LockFile(path, "c")
    second.take()
    third.take()

    assert (second.take_over(), third.take_over()) == (Standing.OURS, Standing.HELD)
    assert second.beat() is Standing.OURS


@pytest.mark.parametrize("wrong", [-AN_HOUR, AN_HOUR, 40 * 365 * 24 * AN_HOUR])
def test_an_owner_whose_own_clock_is_wrong_lives_all_the_same(
    path: Path, from_elsewhere: Callable[[Path, str], LockFile], wrong: float
) -> None:
    theirs, ours = from_elsewhere(path, "a"), LockFile(path, "b")
    theirs.take()
    note = read(theirs.path.read_bytes())
    moment = time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime(time.time() - wrong))
    theirs.path.write_bytes(written(LockNote(note.token, heartbeat=moment, since=moment)))

    assert ours.take() is Standing.HELD


def test_a_lock_from_the_future_is_young(
    path: Path, from_elsewhere: Callable[[Path, str], LockFile]
) -> None:
    theirs, ours = from_elsewhere(path, "a"), LockFile(path, "b")
    theirs.take()
    age_lock(theirs, -AN_HOUR)  # the server's clock was set back since

    assert ours.take() is Standing.HELD


def test_a_lock_that_was_seen_to_change_lives_whatever_its_time_says(
    path: Path, from_elsewhere: Callable[[Path, str], LockFile]
) -> None:
    theirs, ours = from_elsewhere(path, "a"), LockFile(path, "b")
    theirs.take()
    ours.take()
    theirs.beat()
    age_lock(theirs, AN_HOUR)  # the server's clock was set forward since

    assert ours.look() is Standing.HELD


def test_a_lock_watched_in_silence_was_left_behind_whatever_its_time_says(
    path: Path, from_elsewhere: Callable[[Path, str], LockFile]
) -> None:
    stopwatch = Stopwatch()
    theirs, ours = from_elsewhere(path, "a"), LockFile(path, "b", stopwatch=stopwatch)
    theirs.take()
    age_lock(theirs, -AN_HOUR)
    first = ours.take()

    stopwatch.seconds = lock_life.SILENCE

    assert (first, ours.look()) == (Standing.HELD, Standing.LEFT_BEHIND)


def test_a_process_that_is_gone_left_its_lock_behind_at_once(path: Path) -> None:
    gone = LockFile(path, "a")
    gone.take()
    note = read(gone.path.read_bytes())
    gone.path.write_bytes(written(LockNote(note.token, machine=note.machine, process=2**22 + 1)))

    assert LockFile(path, "b").take() is Standing.LEFT_BEHIND


def test_a_process_number_of_another_machine_says_nothing(
    path: Path, from_elsewhere: Callable[[Path, str], LockFile]
) -> None:
    theirs = from_elsewhere(path, "a")
    theirs.path.write_bytes(written(LockNote("a", machine="another", process=2**22 + 1)))

    assert LockFile(path, "b").take() is Standing.HELD


def test_a_lock_that_is_gone_is_taken_again_by_its_owner(path: Path) -> None:
    lock = LockFile(path, "a")
    lock.take()
    lock.path.unlink()

    assert lock.beat() is Standing.OURS
    assert lock.path.is_file()


def test_one_who_took_over_and_left_gives_the_lock_back(
    path: Path, from_elsewhere: Callable[[Path, str], LockFile]
) -> None:
    slow, other = from_elsewhere(path, "a"), LockFile(path, "b")
    slow.take()
    age_lock(slow, AN_HOUR)
    other.take()
    other.take_over()
    other.release()

    assert slow.beat() is Standing.OURS


@pytest.mark.parametrize(
    ("refusal", "standing"),
    [
        (errno.EROFS, Standing.FORBIDDEN),
        (errno.EACCES, Standing.FORBIDDEN),
        (errno.ENOSPC, Standing.NO_LOCK),
        (errno.ENOTSUP, Standing.NO_LOCK),
    ],
)
def test_where_no_lock_can_be_written(
    path: Path, monkeypatch: pytest.MonkeyPatch, refusal: int, standing: Standing
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(refusal, "refused")

    lock = LockFile(path, "a")
    with monkeypatch.context() as patch:
        patch.setattr(os, "open", refuse)

        assert lock.take() is standing


def test_a_crash_at_taking_over_is_not_in_the_way_for_ever(
    path: Path, from_elsewhere: Callable[[Path, str], LockFile]
) -> None:
    theirs, ours = from_elsewhere(path, "a"), LockFile(path, "b")
    theirs.take()
    age_lock(theirs, AN_HOUR)
    ours.take()
    guard = theirs.path.with_name(theirs.path.name + ".takeover")
    guard.touch()

    at_once = ours.take_over()
    os.utime(guard, (time.time() - AN_HOUR,) * 2)

    assert (at_once, ours.take_over()) == (Standing.LEFT_BEHIND, Standing.OURS)
    assert not guard.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes")
def test_a_link_to_a_document_has_the_documents_lock(path: Path, tmp_path: Path) -> None:
    path.touch()
    link = tmp_path / "ลิงก์.briefpack"
    link.symlink_to(path)

    assert lock_path(link) == lock_path(path)


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes")
@pytest.mark.parametrize("kind", ["link", "pipe", "folder"])
def test_what_stands_in_the_place_of_a_lock_is_neither_followed_nor_waited_for(
    path: Path, tmp_path: Path, kind: str
) -> None:
    lock, victim = LockFile(path, "a"), tmp_path / "victim"
    victim.write_text("untouched")
    if kind == "link":
        lock.path.symlink_to(victim)
    elif kind == "pipe":
        os.mkfifo(lock.path)
    else:
        lock.path.mkdir()

    assert lock.take() is Standing.HELD
    assert lock.take_over() is Standing.HELD
    assert victim.read_text() == "untouched"


def test_a_name_as_long_as_the_file_system_takes_has_a_lock(tmp_path: Path) -> None:
    path = tmp_path / ("ก" * 81 + ".briefpack")

    lock = LockFile(path, "a")

    assert lock.take() is Standing.OURS
    assert LockFile(path, "b").take() is Standing.HELD


@given(name=texts, host=texts, process=st.integers(0, 2**31 - 1), beats=st.integers(0, 2**31 - 1))
def test_a_note_reads_back_in_one_piece(name: str, host: str, process: int, beats: int) -> None:
    note = LockNote("token", name, host, "machine", process, "2021", "2021", beats)

    found = read(written(note))

    assert (found.token, found.process, found.beats) == ("token", process, beats)
    assert found.name == read(written(found)).name
    assert len(written(note)) == SIZE
    assert found.holder.isprintable()


@given(content=st.binary(max_size=2 * LARGEST))
def test_whatever_stands_in_a_lock_is_read_without_harm(content: bytes) -> None:
    assert lock_note.read(content).holder


@pytest.mark.parametrize(
    "content",
    [b"[" * LARGEST, b'{"token": 7, "process": -1, "beats": 1e400, "since": "2564-13-45"}', b"7"],
)
def test_a_nonsense_lock_is_somebodys_all_the_same(path: Path, content: bytes) -> None:
    lock = LockFile(path, "a")
    lock.path.write_bytes(content)

    assert lock.take() is Standing.HELD
    assert lock.holder.holder == "ผู้ใช้อีกคนหนึ่ง"
