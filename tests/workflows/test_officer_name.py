"""A command writes under the name that the settings have, or that of the login."""

import getpass
from pathlib import Path

import pytest

from briefpack.workflows.officer_name import officer_name


@pytest.mark.parametrize(
    ("stored", "name"),
    [
        ("สมหญิง", "สมหญิง"),
        ('"สมหญิง, ผอ."', "สมหญิง, ผอ."),
        ('"a \\"b\\" \\\\ \\x0e01"', 'a "b" \\ ก'),
        ("@@at", "@at"),
    ],
)
def test_it_is_the_name_in_the_settings(tmp_path: Path, stored: str, name: str) -> None:
    text = f"[look]\nauthor=another\n[officer]\noffice=กต.\nauthor={stored}\n"
    (tmp_path / "settings.ini").write_text(text, "utf-8")

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


@pytest.mark.parametrize("error", [KeyError, OSError, ModuleNotFoundError])  # the last: Windows
def test_a_login_without_a_name_is_no_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def nobody() -> str:
        raise error

    monkeypatch.setattr(getpass, "getuser", nobody)

    assert officer_name(tmp_path / "settings.ini") == ""
