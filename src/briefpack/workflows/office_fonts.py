"""TH Sarabun New for LibreOffice on a machine that lacks it: Sarabun, made as small as it is.

The letters of Sarabun are the same, 1.52 times as large in their square. LibreOffice would take
any font at all, and neither lines nor pages would be those of the document. Copies with a larger
square and a name of their own, and a fontconfig file that gives them for the missing names, lie in
the private folder of one conversion.
"""

import shutil
import struct
import subprocess
import sys
from pathlib import Path

from briefpack.export.font_files import tables_of

_WANTED = "TH Sarabun New"
_ASKED_FOR = (_WANTED, "TH SarabunPSK", "TH Sarabun PSK")
_STYLES = ("Regular", "Bold")
_FAMILY, _OWN_FAMILY = "Sarabun", "Sarabuu"  # of one length: names are changed where they stand
_LARGER = 1.52
_UNITS_PER_EM = 18  # where the table `head` says it
_LINE_OF_HHEA, _LINE_OF_OS2 = 4, 68  # where they say the height of a line
# Of a line of TH Sarabun New: its size, above and below the baseline.
_ASCENT, _DESCENT = 1.026, 0.303
_CONFIGURATION = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>{folder}</dir>
  <cachedir>{folder}/cache</cachedir>
  {aliases}
</fontconfig>
"""
_ALIAS = '<alias binding="same"><family>{}</family><prefer><family>{}</family></prefer></alias>'


def fonts_for_office(fonts: Path, folder: Path) -> dict[str, str]:
    """What to add to the environment of LibreOffice; nothing where the font is installed.

    `fonts` holds Sarabun, `folder` is the private one. Only fontconfig can be told.
    """
    if sys.platform in ("win32", "darwin") or _is_installed():
        return {}
    own = folder / "fonts"
    own.mkdir(exist_ok=True)
    for style in _STYLES:
        name = f"{_FAMILY}-{style}.ttf"
        (own / name).write_bytes(scaled((fonts / name).read_bytes()))
    aliases = "".join(_ALIAS.format(each, _OWN_FAMILY) for each in _ASKED_FOR)
    configuration = own / "fonts.conf"
    configuration.write_text(_CONFIGURATION.format(folder=own, aliases=aliases), "utf-8")
    return {"FONTCONFIG_FILE": str(configuration)}


def scaled(font: bytes) -> bytes:
    """The font with letters as small as those of TH Sarabun New, its heights, and another name."""
    made = bytearray(font)
    tables = tables_of(font)
    (units,) = struct.unpack_from(">H", font, tables[b"head"][0] + _UNITS_PER_EM)
    larger = round(units * _LARGER)
    ascent, descent = round(larger * _ASCENT), round(larger * _DESCENT)
    struct.pack_into(">H", made, tables[b"head"][0] + _UNITS_PER_EM, larger)
    struct.pack_into(">hhh", made, tables[b"hhea"][0] + _LINE_OF_HHEA, ascent, -descent, 0)
    line = (ascent, -descent, 0, ascent, descent)
    struct.pack_into(">hhhHH", made, tables[b"OS/2"][0] + _LINE_OF_OS2, *line)
    start, length = tables[b"name"]
    names = bytes(made[start : start + length])
    for encoding in ("utf-16-be", "ascii"):
        names = names.replace(_FAMILY.encode(encoding), _OWN_FAMILY.encode(encoding))
    made[start : start + length] = names
    return bytes(made)


def _is_installed() -> bool:
    asking = shutil.which("fc-match")
    if asking is None:
        return True  # nobody can be told about another either
    asked = subprocess.run(  # noqa: S603  # a fixed command without input
        [asking, "--format=%{family}", _WANTED],
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    return _WANTED.casefold() in asked.stdout.casefold()
