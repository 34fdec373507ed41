"""Where the program's own files and the user's folders are. Nothing else knows."""

import os
import sys
from pathlib import Path

import platformdirs

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
    return Path(platformdirs.user_state_dir("briefpack", appauthor=False))


def settings_folder() -> Path:
    """The user's folder for settings."""
    return Path(platformdirs.user_config_dir("briefpack", appauthor=False))


def settings_file() -> Path:
    """The user's settings: what the window writes and every command may read."""
    return settings_folder() / "settings.ini"


def log_folder() -> Path:
    """The user's folder for logs."""
    return Path(platformdirs.user_log_dir("briefpack", appauthor=False))


def font_folders() -> tuple[Path, ...]:
    """Where fonts are installed, for this user and for all."""
    home = Path.home()
    if sys.platform == "win32":
        local = Path(platformdirs.user_data_dir(appauthor=False)) / "Microsoft" / "Windows"
        return (local / "Fonts", Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts")
    if sys.platform == "darwin":
        return (home / "Library" / "Fonts", Path("/Library/Fonts"))
    own = Path(platformdirs.user_data_dir()) / "fonts"
    return (own, home / ".fonts", Path("/usr/local/share/fonts"), Path("/usr/share/fonts"))
