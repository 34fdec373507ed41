"""Whatever the system refuses is a Thai sentence that says what to do."""

import errno
from pathlib import Path

import pytest

from briefpack.bilingual import Bilingual
from briefpack.files.os_errors import reason, sentence

SAVE = Bilingual("บันทึก", "save")
GONE = [
    "ESTALE",
    "EHOSTDOWN",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "ETIMEDOUT",
    "ECONNRESET",
    "ENOTCONN",
    "EPIPE",
]


class OfWindowsError(OSError):
    """As Windows raises it: its own number beside a coarse one."""

    winerror = 0


@pytest.mark.parametrize("name", GONE)
def test_a_share_that_is_gone_says_so_whatever_the_system_calls_it(name: str) -> None:
    assert "เครือข่าย" in reason(OSError(getattr(errno, name), "x"))


@pytest.mark.parametrize("name", ["EIO", "ENODEV", "ENXIO"])
def test_a_drive_that_is_gone_says_so(name: str) -> None:
    assert "โปรดตรวจไดรฟ์" in reason(OSError(getattr(errno, name), "x"))


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (19, "อ่านได้อย่างเดียว"),
        (32, "โปรแกรมอื่นใช้แฟ้มนี้อยู่"),
        (53, "เครือข่าย"),
        (64, "เครือข่าย"),
        (112, "ที่เก็บเต็ม"),
        (1295, "โควตา"),
    ],
)
def test_windows_own_numbers_say_more_than_the_coarse_one(number: int, said: str) -> None:
    error = OfWindowsError(errno.EINVAL, "x")
    error.winerror = number

    assert said in reason(error)


def test_every_known_reason_says_what_to_do() -> None:
    for number in errno.errorcode:
        assert "โปรด" in sentence(OSError(number, "x"), Path("/a/b.briefpack"), SAVE)


def test_an_error_without_a_number_has_a_sentence_too() -> None:
    assert "โปรด" in reason(OSError("no number"))
