"""The log of system calls is read in the order in which they ended."""

from pathlib import Path

import pytest

from system_calls import Synced, Wrote, _Reading

OPENED = '1 openat(AT_FDCWD, "{}", O_RDWR|O_CREAT) = 3\n'


@pytest.fixture
def log(tmp_path: Path) -> Path:
    (tmp_path / "disk").mkdir()
    (tmp_path / "disk" / "a").touch()
    return tmp_path / "log"


def lines(log: Path, *rest: str) -> None:
    name = "".join(f"\\x{each:02x}" for each in str(log.parent / "disk" / "a").encode())
    log.write_text(OPENED.format(name) + "".join(f"{each}\n" for each in rest), "ascii")


def test_a_call_in_two_lines_is_one(log: Path) -> None:
    lines(
        log,
        r'1 write(3, "\x61" <unfinished ...>',
        "2 lseek(9, 0, SEEK_SET) = 0",
        "1 <... write resumed>, 1) = 1",
        "1 fsync(3 <unfinished ...>",
        "2 lseek(9, 0, SEEK_SET) = 0",
        "1 <... fsync resumed>)  = 0",
    )

    assert list(_Reading(log.parent / "disk").calls(log)) == [Wrote(0, 0, b"a"), Synced(0)]


def test_what_is_written_in_the_midst_of_a_sync_is_not_guessed_at(log: Path) -> None:
    lines(log, "2 fsync(3 <unfinished ...>", r'1 write(3, "\x61", 1) = 1')

    with pytest.raises(AssertionError, match="while another thread synced"):
        list(_Reading(log.parent / "disk").calls(log))
