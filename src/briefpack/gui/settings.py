"""What the window remembers for one user, in one readable file."""

import getpass
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

_RECENT_KEPT = 8

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Setting(Generic[_Value]):
    """A name, a type, a default, and a check; what fails the check reads as the default."""

    name: str
    kind: type[_Value]
    default: Callable[[], _Value]
    is_good: Callable[[_Value], bool] = lambda _: True


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a container's user without a name
        return ""


AUTHOR = Setting("officer/author", str, _user, lambda name: bool(name.strip()))
DIGITS_IN_BRIEF = Setting("brief/digits", str, lambda: "thai", {"thai", "arabic"}.__contains__)
DIGITS_IN_MATRIX = Setting("matrix/digits", str, lambda: "arabic", {"thai", "arabic"}.__contains__)
PER_AGENCY = Setting("matrix/per_agency", bool, lambda: False)
MATRIX_FORM = Setting("matrix/form", str, lambda: "tracking", {"tracking", "cabinet"}.__contains__)
DAYS_TO_ANSWER = Setting("matrix/days_to_answer", int, lambda: 30, range(366).__contains__)
PREVIEW_LAYOUT = Setting(
    "preview/layout", str, lambda: "full", {"full", "minister", "card", "memo"}.__contains__
)
PREVIEW_FORM = Setting(
    "preview/form", str, lambda: "tracking", {"tracking", "cabinet"}.__contains__
)
LAST_FOLDER = Setting("files/folder", str, lambda: str(Path.home()), lambda p: Path(p).is_dir())
EXPORT_FOLDER = Setting("files/export_folder", str, lambda: "", lambda p: Path(p).is_dir())
RECENT = Setting("files/recent", list, list)
GEOMETRY = Setting("window/geometry", QByteArray, QByteArray)
COLUMNS = Setting("window/columns", QByteArray, QByteArray)

ALL: tuple[Setting, ...] = (  # type: ignore[type-arg]
    AUTHOR,
    DIGITS_IN_BRIEF,
    DIGITS_IN_MATRIX,
    PER_AGENCY,
    MATRIX_FORM,
    DAYS_TO_ANSWER,
    PREVIEW_LAYOUT,
    PREVIEW_FORM,
    LAST_FOLDER,
    EXPORT_FOLDER,
    RECENT,
    GEOMETRY,
    COLUMNS,
)


class Settings:
    """The settings in `path`; reading never fails, a bad stored value is its default."""

    def __init__(self, path: Path) -> None:
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    def get(self, setting: Setting[_Value]) -> _Value:
        """The stored value, or the default where there is none or a bad one."""
        try:
            value = self._store.value(setting.name, None, setting.kind)
        except (TypeError, ValueError, OverflowError):
            return setting.default()
        if not isinstance(value, setting.kind) or not self._store.contains(setting.name):
            return setting.default()
        return value if setting.is_good(value) else setting.default()

    def set(self, setting: Setting[_Value], value: _Value) -> None:
        """Remember a value."""
        self._store.setValue(setting.name, value)

    def recent_files(self) -> tuple[Path, ...]:
        """The dossiers opened last, newest first; those that are gone are not named."""
        paths = (Path(str(each)) for each in self.get(RECENT))
        return tuple(path for path in paths if path.is_file())

    def remember_file(self, path: Path) -> None:
        """Put a dossier first among the recent ones."""
        kept = [str(each) for each in self.recent_files() if each != path]
        self.set(RECENT, [str(path), *kept][:_RECENT_KEPT])
        self.set(LAST_FOLDER, str(path.parent))
