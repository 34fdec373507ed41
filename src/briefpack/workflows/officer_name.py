"""Who works here, for a command that writes into a dossier: as the window's settings have it."""

import re
from pathlib import Path

_LARGEST = 1_000_000  # bytes of settings
_LONGEST = 200  # characters of a name
_ESCAPED = re.compile(r"\\(?:x([0-9A-Fa-f]{1,4})|(.))", re.DOTALL)
_MEANT = {"t": "\t", "n": "\n", "r": "\r", "0": "\0"}


def officer_name(settings: Path) -> str:
    """The name set in the settings file, else the login name, else nothing. Never fails."""
    return _name_in(settings) or login_name()


def _name_in(settings: Path) -> str:
    try:
        if not settings.is_file():
            return ""
        with settings.open("rb") as file:
            lines = file.read(_LARGEST).decode("utf-8", "replace").split("\n")
    except OSError:
        return ""
    section = ""
    for line in map(str.strip, lines):
        if line.startswith("["):
            section = line
        elif section == "[officer]" and line.startswith("author="):
            return _plain(line.removeprefix("author="))
    return ""


def _plain(value: str) -> str:
    """What a value of the file stands for: quotes and escapes are the file's own."""
    if len(value) > 1 and value[0] == value[-1] == '"':
        value = value[1:-1]
    value = _ESCAPED.sub(_character, value)
    if value.startswith("@"):
        value = value[1:] if value.startswith("@@") else ""  # else no text
    return " ".join(value.split())[:_LONGEST]


def _character(found: re.Match[str]) -> str:
    code, letter = found.groups()
    return chr(int(code, 16)) if code else _MEANT.get(letter, letter)


def login_name() -> str:
    """What the system calls who works here, or nothing."""
    import getpass  # asked only where no name is set

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no name; on Windows, none in the environment either
        return ""
