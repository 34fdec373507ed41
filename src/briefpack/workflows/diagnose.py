"""What the program finds on this machine: versions, fonts, folders, and who can open its files."""

import ctypes
import ctypes.util
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from briefpack.bilingual import Bilingual

LIBRARIES = (
    "PySide6-Essentials",
    "python-docx",
    "openpyxl",
    "Babel",
    "lxml",
    "defusedxml",
    "platformdirs",
)
OFFICE_FONTS = ("TH Sarabun New", "TH SarabunPSK", "Sarabun")
_TEXT_TO_BREAK = "การประชุม"
_ITS_BREAK = 3


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One thing looked at; `is_well` is None where it is only told."""

    name: str
    found: str
    is_well: bool | None = None


def diagnose(version: str, folders: Iterable[tuple[str, Path]]) -> Iterator[Diagnosis]:
    """Everything `briefpack doctor` tells. `folders` are named folders the program writes to."""
    yield Diagnosis("briefpack", version)
    yield Diagnosis("Python", platform.python_version())
    yield Diagnosis(Bilingual("ระบบ", "System"), platform.platform())
    for library in LIBRARIES:
        yield _library(library)
    yield from _fonts()
    yield _line_breaks()
    for name, folder in folders:
        yield _folder(name, folder)
    yield _office()


def _library(name: str) -> Diagnosis:
    try:
        return Diagnosis(name, metadata.version(name))
    except metadata.PackageNotFoundError:
        # The frozen program carries the libraries without their metadata.
        return Diagnosis(
            name,
            Bilingual("มากับโปรแกรม", "comes with the program")
            if hasattr(sys, "_MEIPASS")
            else Bilingual("ไม่พบ", "not found"),
        )


def _fonts() -> Iterator[Diagnosis]:
    installed = _installed_fonts()
    for font in OFFICE_FONTS:
        found = installed is not None and font.casefold() in installed
        told = (
            Bilingual("มี", "found")
            if found
            else Bilingual(
                "ไม่มี — เอกสารจะแสดงด้วยแบบอักษรอื่นในเครื่องนี้",
                "not found — documents show in another font on this computer",
            )
        )
        yield Diagnosis(
            Bilingual(f"แบบอักษร {font}", f"Font {font}"),
            Bilingual("ตรวจไม่ได้", "cannot be told") if installed is None else told,
            found,
        )


def _installed_fonts() -> str | None:
    """The names of all installed fonts in one case-folded text, or None where nobody tells."""
    if sys.platform == "win32":
        return _windows_fonts()
    fc_list = shutil.which("fc-list")
    if fc_list is None:
        return None
    asked = subprocess.run(  # noqa: S603  # a fixed command without input
        [fc_list, ":", "family"], capture_output=True, text=True, timeout=20, check=False
    )
    return asked.stdout.casefold()


def _windows_fonts() -> str:
    if sys.platform != "win32":
        return ""
    import winreg

    names: list[str] = []
    for hive in (winreg.HKEY_LOCAL_MACHINE, winreg.HKEY_CURRENT_USER):
        try:
            key = winreg.OpenKey(hive, r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\Fonts")
        except OSError:
            continue
        with key:
            count = winreg.QueryInfoKey(key)[1]
            names.extend(winreg.EnumValue(key, each)[0] for each in range(count))
    return "\n".join(names).casefold()


def _line_breaks() -> Diagnosis:
    """Whether libthai, which Qt asks where a Thai line may break, is there and right.

    Without it the window shows texts with places to break of our own.
    """
    name = Bilingual("ตัดคำไทย (libthai)", "Thai line breaks (libthai)")
    library = ctypes.util.find_library("thai")
    if library is None:
        return Diagnosis(
            name,
            Bilingual(
                "ไม่พบ — หน้าต่างใช้การตัดคำของโปรแกรมแทน",
                "not found — the window breaks lines by itself",
            ),
        )
    text = _TEXT_TO_BREAK.encode("tis-620")
    breaks = (ctypes.c_int * len(text))()
    try:
        count = ctypes.CDLL(library).th_brk(text, breaks, len(text))
    except (OSError, AttributeError) as error:
        return Diagnosis(
            name,
            Bilingual(
                f"เรียกใช้ไม่ได้ ({error}) — หน้าต่างใช้การตัดคำของโปรแกรมแทน",
                f"cannot be used ({error}) — the window breaks lines by itself",
            ),
        )
    right = list(breaks[:count]) == [_ITS_BREAK]
    told = (
        Bilingual("ถูกต้อง", "right")
        if right
        else Bilingual(
            "ไม่พบพจนานุกรม — หน้าต่างใช้การตัดคำของโปรแกรมแทน",
            "its dictionary was not found — the window breaks lines by itself",
        )
    )
    return Diagnosis(name, told, right or None)


def _folder(name: str, folder: Path) -> Diagnosis:
    nearest = next(each for each in (folder, *folder.parents) if each.exists())
    writable = os.access(nearest, os.W_OK)
    return Diagnosis(
        name,
        Bilingual(
            f"{folder}{'' if writable else ' — เขียนไม่ได้'}",
            f"{folder}{'' if writable else ' — cannot be written to'}",
        ),
        writable,
    )


def _office() -> Diagnosis:
    found = [name for name in ("soffice", "libreoffice", "winword") if shutil.which(name)]
    if sys.platform == "win32" and _word_is_registered():
        found.append("Microsoft Word")
    told = ", ".join(found) or Bilingual(
        "ไม่พบ — เปิดเอกสารที่ส่งออกในเครื่องอื่น", "not found — open exported documents on another computer"
    )
    return Diagnosis("Word / LibreOffice", told, bool(found))


def _word_is_registered() -> bool:
    if sys.platform != "win32":
        return False
    import winreg

    try:
        winreg.CloseKey(winreg.OpenKey(winreg.HKEY_CLASSES_ROOT, r"Word.Application"))
    except OSError:
        return False
    return True
