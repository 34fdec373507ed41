"""A command writes under the name that the window knows its officer by."""

import getpass
from pathlib import Path

import pytest

from briefpack.gui.settings import AUTHOR, Settings
from briefpack.workflows.officer_name import officer_name


@pytest.mark.parametrize(
    "name",
    ["สมหญิง ใจดี", "สมหญิง, ผอ.", 'O\'Brien "x" \\ y; #z =%40', "@at", "สมชาย\u200bก", "a[b]=c"],
)
def test_it_is_the_name_that_the_window_stored(tmp_path: Path, name: str) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.set(AUTHOR, name)
    del settings

    assert officer_name(tmp_path / "settings.ini") == name


def test_without_settings_it_is_the_login_name(tmp_path: Path) -> None:
    assert officer_name(tmp_path / "settings.ini") == getpass.getuser()


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe\x00", b"[look]\nauthor=x\n", b"[officer]\nauthor=\n", b"[officer]\nauthor=@x"],
)
def test_settings_that_say_none_give_the_login_name(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.ini").write_bytes(content)

    assert officer_name(tmp_path / "settings.ini") == getpass.getuser()


def test_settings_that_cannot_be_read_give_the_login_name(tmp_path: Path) -> None:
    assert officer_name(tmp_path) == getpass.getuser()
