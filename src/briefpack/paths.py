"""Where the program's own files and the user's folders are. Nothing else knows."""

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parents[1]


def _shipped(name: str) -> Path:
    """A folder that travels with the program: beside it, in it, or in a checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    places = ([Path(frozen) / name] if frozen else []) + [_PACKAGE / name, _CHECKOUT / name]
    return next((place for place in places if place.is_dir()), places[-1])


RESOURCES = _shipped("resources")
DATA = _shipped("data")
GUIDE = _shipped("docs")

BRIEF_TEMPLATE = RESOURCES / "templates" / "brief.docx"
FONTS = RESOURCES / "fonts"
ICONS = RESOURCES / "icons"
TRANSLATIONS = RESOURCES / "translations"
PROGRAM_ICON = RESOURCES / "program" / "briefpack.svg"
JC22 = DATA / "jc22"
JC22_RECORDS = JC22 / "jc22.json"
AGENCIES = DATA / "agencies.csv"


def state_folder() -> Path:
    """The user's local folder for working copies; never on a network share."""
    return _of_user("state")


def settings_folder() -> Path:
    """The user's folder for settings."""
    return _of_user("config")


def settings_file() -> Path:
    """The user's settings: what the window writes and every command may read."""
    return settings_folder() / "settings.ini"


def log_folder() -> Path:
    """The user's folder for logs."""
    return _of_user("log")


def _of_user(kind: str) -> Path:
    """Where this user's system wants files of a kind.

    On Linux the window asks before it is seen, and the whole answer is two lines of the XDG Base
    Directory Specification: importing platformdirs for it took 5 ms. A test compares the two.
    """
    if sys.platform == "linux" and os.environ.get("HOME", "").startswith("/"):
        variable, usual, below = _XDG[kind]
        folder = os.environ.get(variable, "")  # one that is not absolute is to be ignored
        return Path(folder if folder.startswith("/") else Path.home() / usual, "briefpack", *below)
    import platformdirs

    named = getattr(platformdirs, f"user_{kind}_dir")
    return Path(named("briefpack", appauthor=False))


_XDG: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "state": ("XDG_STATE_HOME", ".local/state", ()),
    "config": ("XDG_CONFIG_HOME", ".config", ()),
    "log": ("XDG_STATE_HOME", ".local/state", ("log",)),
}


def font_folders() -> tuple[Path, ...]:
    """Where fonts are installed, for this user and for all."""
    import platformdirs

    home = Path.home()
    if sys.platform == "win32":
        local = Path(platformdirs.user_data_dir(appauthor=False)) / "Microsoft" / "Windows"
        return (local / "Fonts", Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts")
    if sys.platform == "darwin":
        return (home / "Library" / "Fonts", Path("/Library/Fonts"))
    own = Path(platformdirs.user_data_dir()) / "fonts"
    return (own, home / ".fonts", Path("/usr/local/share/fonts"), Path("/usr/share/fonts"))
