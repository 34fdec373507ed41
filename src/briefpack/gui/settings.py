"""What the window remembers for one user, in one readable file."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

from briefpack.gui.translations import QT_TRANSLATE_NOOP

_RECENT_KEPT = 8

_Value = TypeVar("_Value")


class Setting(Generic[_Value]):
    """A name, a type, a default, and a check; what fails the check reads as the default.

    One with a title can be set by the officer; it goes back to its default with the others.
    """

    def __init__(
        self,
        name: str,
        kind: type[_Value],
        default: Callable[[], _Value],
        is_good: Callable[[_Value], bool] = lambda _: True,
        title: str = "",
    ) -> None:
        self.name: Final = name
        self.kind: Final = kind
        self.default: Final = default
        self.is_good: Final = is_good
        self.title: Final = title


def _user() -> str:
    from briefpack.workflows.officer_name import login_name  # no part of the start

    return login_name()


def _is_folder_or_none(path: str) -> bool:
    return not path or Path(path).is_dir()


def _is_template_or_none(path: str) -> bool:
    return not path or (Path(path).suffix.lower() == ".docx" and Path(path).is_file())


_DIGITS = {"thai", "arabic"}.__contains__

AUTHOR = Setting(
    "officer/author",
    str,
    _user,
    lambda name: bool(name.strip()),
    QT_TRANSLATE_NOOP("settings", "ชื่อผู้จัดทำ"),
)
OFFICE = Setting("officer/office", str, str, title=QT_TRANSLATE_NOOP("settings", "หน่วยงาน"))
LANGUAGE = Setting(
    "look/language",
    str,
    lambda: "system",
    {"system", "th", "en"}.__contains__,
    QT_TRANSLATE_NOOP("settings", "ภาษาของหน้าจอ"),
)
LOOK = Setting(
    "look/colours",
    str,
    lambda: "system",
    {"system", "light", "dark"}.__contains__,
    QT_TRANSLATE_NOOP("settings", "สีหน้าจอ"),
)
WEEK_START = Setting(
    "dates/week_starts",
    str,
    lambda: "sunday",
    {"sunday", "monday"}.__contains__,
    QT_TRANSLATE_NOOP("settings", "วันแรกของสัปดาห์"),
)
DIGITS_OF_DATES = Setting(
    "dates/digits",
    str,
    lambda: "thai",
    _DIGITS,
    QT_TRANSLATE_NOOP("settings", "ตัวเลขในช่องวันที่และปฏิทิน"),
)
DIGITS_IN_BRIEF = Setting(
    "brief/digits", str, lambda: "thai", _DIGITS, QT_TRANSLATE_NOOP("settings", "ตัวเลขใน Word")
)
BRIEF_TEMPLATE = Setting(
    "brief/template",
    str,
    str,
    _is_template_or_none,
    QT_TRANSLATE_NOOP("settings", "แม่แบบ Word ของสำนักงาน"),
)
DOCUMENT_FONT = Setting(
    "brief/font",
    str,
    lambda: "TH Sarabun New",
    {"TH Sarabun New", "TH SarabunPSK", "Sarabun"}.__contains__,
    QT_TRANSLATE_NOOP("settings", "แบบอักษรใน Word"),
)
NOTES_AS_COMMENTS = Setting("brief/notes_as_comments", bool, lambda: False)
EMBEDS_FONTS = Setting("brief/embeds_fonts", bool, lambda: False)
DIGITS_IN_MATRIX = Setting(
    "matrix/digits", str, lambda: "arabic", _DIGITS, QT_TRANSLATE_NOOP("settings", "ตัวเลขใน Excel")
)
PER_AGENCY = Setting("matrix/per_agency", bool, lambda: False)
MATRIX_FORM = Setting("matrix/form", str, lambda: "tracking", {"tracking", "cabinet"}.__contains__)
PREVIEW_LAYOUT = Setting(
    "preview/layout", str, lambda: "full", {"full", "minister", "card", "memo"}.__contains__
)
PREVIEW_FORM = Setting(
    "preview/form", str, lambda: "tracking", {"tracking", "cabinet"}.__contains__
)
BILINGUAL = Setting("brief/bilingual", bool, lambda: False)
DAYS_TO_ANSWER = Setting(
    "matrix/days_to_answer",
    int,
    lambda: 30,
    range(366).__contains__,
    QT_TRANSLATE_NOOP("settings", "จำนวนวันที่ให้หน่วยงานตอบ"),
)
ROUND_NUMBERING = Setting(
    "matrix/round_numbering",
    str,
    lambda: "running",
    {"running", "yearly"}.__contains__,
    QT_TRANSLATE_NOOP("settings", "เลขรอบการติดตาม"),
)
LAST_FOLDER = Setting(
    "files/folder",
    str,
    lambda: str(Path.home()),
    lambda p: Path(p).is_dir(),
    QT_TRANSLATE_NOOP("settings", "โฟลเดอร์ของแฟ้ม"),
)
EXPORT_FOLDER = Setting(
    "files/export_folder",
    str,
    str,
    _is_folder_or_none,
    QT_TRANSLATE_NOOP("settings", "โฟลเดอร์ของเอกสารที่ส่งออก"),
)
RECENT = Setting("files/recent", list, list)
GEOMETRY = Setting("window/geometry", QByteArray, QByteArray)
COLUMNS = Setting("window/columns", QByteArray, QByteArray)
HIDDEN_COLUMNS = Setting("window/hidden_columns", list, list)
WAS_GREETED = Setting("officer/was_asked", bool, lambda: False)

ALL: tuple[Setting[Any], ...] = (
    AUTHOR,
    OFFICE,
    LANGUAGE,
    LOOK,
    WEEK_START,
    DIGITS_OF_DATES,
    DIGITS_IN_BRIEF,
    BRIEF_TEMPLATE,
    DOCUMENT_FONT,
    DIGITS_IN_MATRIX,
    PER_AGENCY,
    MATRIX_FORM,
    DAYS_TO_ANSWER,
    ROUND_NUMBERING,
    PREVIEW_LAYOUT,
    PREVIEW_FORM,
    BILINGUAL,
    LAST_FOLDER,
    EXPORT_FOLDER,
    RECENT,
    GEOMETRY,
    COLUMNS,
    HIDDEN_COLUMNS,
    WAS_GREETED,
)


class Settings:
    """The settings in `path`; reading never fails, a bad stored value is its default."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    def get(self, setting: Setting[_Value]) -> _Value:
        """The stored value, or the default where there is none or a bad one."""
        stored = self._stored(setting)
        return setting.default() if stored is None else stored

    def set(self, setting: Setting[_Value], value: _Value) -> None:
        """Remember a value."""
        self._store.setValue(setting.name, value)

    def bad(self) -> tuple[Setting[Any], ...]:
        """What is stored and cannot be used, of what the officer can set."""
        return tuple(
            each
            for each in ALL
            if each.title and self._store.contains(each.name) and self._stored(each) is None
        )

    def reset(self) -> None:
        """What the officer can set goes back to its default; the officer's name stays."""
        for each in ALL:
            if each.title and each not in (AUTHOR, OFFICE):
                self._store.remove(each.name)

    def _stored(self, setting: Setting[_Value]) -> _Value | None:
        if not self._store.contains(setting.name):
            return None
        value = _as(setting.kind, self._store.value(setting.name))
        return value if value is not None and setting.is_good(value) else None

    def recent_files(self) -> tuple[Path, ...]:
        """The dossiers opened last, newest first; those that are gone are not named."""
        paths = (Path(str(each)) for each in self.get(RECENT))
        return tuple(path for path in paths if path.is_file())

    def remember_file(self, path: Path) -> None:
        """Put a dossier first among the recent ones."""
        kept = [str(each) for each in self.recent_files() if each != path]
        self.set(RECENT, [str(path), *kept][:_RECENT_KEPT])
        self.set(LAST_FOLDER, str(path.parent))


def _as(kind: type[_Value], stored: Any) -> _Value | None:
    """What the file holds as the setting's type, or None: in the file everything is text."""
    made: Any = stored if type(stored) is kind else None
    if isinstance(stored, list) and kind is str:  # commas that were typed into the file by hand
        made = ", ".join(map(str, stored))
    elif isinstance(stored, str) and kind is list:
        made = [stored] if stored else []
    elif isinstance(stored, str) and kind is bool:
        made = {"true": True, "false": False}.get(stored.strip().lower())
    elif isinstance(stored, str) and kind is int:
        made = int(stored) if stored.strip().lstrip("-").isdecimal() else None
    return made if isinstance(made, kind) else None
