"""How the program gets onto a desktop: its menu entry, its file type, its icon, its installer."""

import configparser
import os
import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from defusedxml import ElementTree

from briefpack.model.dossier import Dossier
from briefpack.storage.publish import database_of
from briefpack.storage.schema import APPLICATION_ID

ROOT = Path(__file__).resolve().parents[1]
LINUX, WINDOWS = ROOT / "packaging" / "linux", ROOT / "packaging" / "windows"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.mark.skipif("sys.platform != 'linux'")
def test_the_menu_entry_starts_the_program_and_goes_again(tmp_path: Path) -> None:
    program = tmp_path / "a b&c|d" / "briefpack"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    home = {**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "share")}
    script = ROOT / "scripts" / "install_desktop.sh"

    subprocess.run([script, program], env=home, check=True, capture_output=True)

    entry = configparser.RawConfigParser()
    entry.read(tmp_path / "share" / "applications" / "briefpack.desktop", encoding="utf-8")
    assert entry["Desktop Entry"]["Exec"] == f'"{program}" %f'
    assert entry["Desktop Entry"]["MimeType"] == "application/vnd.briefpack;"

    subprocess.run([script, "remove"], env=home, check=True, capture_output=True)

    assert not list((tmp_path / "share").rglob("*briefpack.[dsx]*"))


def test_the_file_type_is_known_by_what_every_dossier_begins_with() -> None:
    matches = ElementTree.parse(LINUX / "briefpack.xml").iter(f"{MIME}match")
    content = database_of(Dossier("d", "แฟ้ม"), Path("x"))

    for match in matches:
        start = int(match.attrib["offset"])
        value = match.attrib["value"].encode()
        assert content[start : start + len(value)] == value
    assert APPLICATION_ID.to_bytes(4, "big") == b"BPKD"


def test_the_icon_for_windows_has_every_size(tmp_path: Path) -> None:
    icon = tmp_path / "build" / "briefpack.ico"
    script = ROOT / "scripts" / "program_icon.py"

    subprocess.run([sys.executable, script, icon], check=True)

    content = icon.read_bytes()
    _, kind, count = struct.unpack_from("<HHH", content)
    assert kind == 1
    widths = [content[6 + 16 * at] or 256 for at in range(count)]
    assert widths == [16, 24, 32, 48, 64, 128, 256]
    for at in range(count):
        _, start = struct.unpack_from("<II", content, 6 + 16 * at + 8)
        assert content[start : start + 8] == b"\x89PNG\r\n\x1a\n"


def test_the_manifest_allows_long_paths() -> None:
    tree = ElementTree.parse(WINDOWS / "briefpack.manifest")

    assert [each.text for each in tree.iter() if each.tag.endswith("longPathAware")] == ["true"]


def test_the_installer_takes_what_the_freezer_makes() -> None:
    script = (WINDOWS / "briefpack.iss").read_text("utf-8")
    spec = (ROOT / "briefpack.spec").read_text("utf-8")

    assert r"..\..\dist\briefpack\*" in script
    assert re.search(r'COLLECT\(.*name="briefpack"', spec)
    assert r"build\briefpack.ico" in script
    assert '"build/briefpack.ico"' in spec
