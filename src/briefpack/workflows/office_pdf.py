"""The office programs that turn a Word file into a PDF without showing themselves.

LibreOffice runs with a profile of its own in a private folder: with the user's it would refuse
while another window of it is open. Word is driven by a short PowerShell script through COM, which
opens the file read-only, without macros, links or alerts, and closes only what it opened.
"""

import logging
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from briefpack.workflows.office_fonts import fonts_for_office

log = logging.getLogger(__name__)

LIBREOFFICE = "LibreOffice"

_SECONDS = 120.0
_BETWEEN_LOOKS = 0.1  # seconds
_TRIES = 2
_WINDOWS_PLACES = ("ProgramFiles", "ProgramFiles(x86)")
_MAC_PLACE = Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")

# 17 is wdExportFormatPDF, 3 msoAutomationSecurityForceDisable. The paths come by the environment,
# where no quoting can go wrong.
_WORD_SCRIPT = """
$ErrorActionPreference = 'Stop'
$word = New-Object -ComObject Word.Application
try {
  $word.Visible = $false
  $word.DisplayAlerts = 0
  $word.AutomationSecurity = 3
  $document = $word.Documents.Open($env:BRIEFPACK_WORD, $false, $true, $false)
  $document.ExportAsFixedFormat($env:BRIEFPACK_PDF, 17)
  $document.Close(0)
} finally {
  $word.Quit(0)
}
"""

Watch = Callable[[], None]
"""Called while a program works; raises Cancelled where the officer stopped it."""


@dataclass(frozen=True, slots=True)
class Office:
    """An office program: what it is called, and how it is asked for a PDF."""

    name: str
    command: Callable[[Path, Path], tuple[list[str], dict[str, str]]]
    seconds: float = _SECONDS

    def convert(self, word: Path, watch: Watch) -> Path | None:
        """The PDF of a Word file, beside it; None where the program did not make one.

        It is asked twice: the first start of LibreOffice after an update may end without a word.
        """
        made = word.with_suffix(".pdf")
        for _ in range(_TRIES):
            command, more = self.command(word, made)
            if _ran(command, more, self.seconds, watch) and made.is_file():
                return made
        return None


def installed_office(fonts: Path) -> Office | None:
    """Word where it is installed, else LibreOffice, else None.

    `fonts` holds Sarabun, for a LibreOffice that has no TH Sarabun New.
    """
    if _has_word():
        return Office("Microsoft Word", _ask_word)
    found = _libreoffice()
    if found is None:
        return None
    return Office(LIBREOFFICE, lambda word, pdf: _ask_libreoffice(found, word, pdf, fonts))


def _ran(command: list[str], more: dict[str, str], seconds: float, watch: Watch) -> bool:
    """Whether the program ended well in its time. It does not outlive this call."""
    try:
        program = subprocess.Popen(  # noqa: S603  # a program found by its own name, and no shell
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **more},
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        log.warning("%s could not be started: %s", command[0], error)
        return False
    until = time.monotonic() + seconds
    try:
        while program.poll() is None:
            watch()
            if time.monotonic() > until:
                log.warning("%s took longer than %s s", command[0], seconds)
                return False
            time.sleep(_BETWEEN_LOOKS)
    finally:
        _end(program)
    return program.returncode == 0


def _end(program: "subprocess.Popen[bytes]") -> None:
    """Stop the program with what it started: soffice is a script around the real one."""
    if program.poll() is not None:
        return
    if sys.platform == "win32":
        program.kill()
    else:
        import signal

        os.killpg(program.pid, signal.SIGKILL)
    program.wait()


def _ask_libreoffice(
    program: str, word: Path, pdf: Path, fonts: Path
) -> tuple[list[str], dict[str, str]]:
    profile = word.parent / "profile"
    command = [
        program,
        "--headless",
        "--norestore",
        f"-env:UserInstallation={profile.as_uri()}",
        "--convert-to",
        "pdf:writer_pdf_Export",
        "--outdir",
        str(pdf.parent),
        str(word),
    ]
    return command, fonts_for_office(fonts, word.parent)


def _ask_word(word: Path, pdf: Path) -> tuple[list[str], dict[str, str]]:
    command = ["powershell", "-NoProfile", "-NonInteractive", "-Command", _WORD_SCRIPT]
    return command, {"BRIEFPACK_WORD": str(word), "BRIEFPACK_PDF": str(pdf)}


def _libreoffice() -> str | None:
    found = shutil.which("soffice") or shutil.which("libreoffice")
    if found is not None:
        return found
    places = [_MAC_PLACE]
    places += [
        Path(os.environ[name]) / "LibreOffice" / "program" / "soffice.exe"
        for name in _WINDOWS_PLACES
        if name in os.environ
    ]
    return next((str(place) for place in places if place.is_file()), None)


def _has_word() -> bool:
    if sys.platform != "win32":
        return False
    import winreg

    try:
        winreg.CloseKey(winreg.OpenKey(winreg.HKEY_CLASSES_ROOT, r"Word.Application"))
    except OSError:
        return False
    return shutil.which("powershell") is not None
