import os
import struct
import sys
from pathlib import Path

import pytest

from briefpack import paths
from briefpack.workflows.office_fonts import fonts_for_office, scaled

SARABUN = paths.FONTS / "Sarabun-Regular.ttf"


def units_per_em(font: bytes) -> int:
    at = font.index(b"head")
    (start,) = struct.unpack_from(">I", font, at + 8)
    (units,) = struct.unpack_from(">H", font, start + 18)
    return int(units)


def fc_match(folder: Path, family: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that answers with this family when it is asked for TH Sarabun New."""
    program = folder / "bin" / "fc-match"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\nprintf '{family}'\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")


def test_the_letters_are_as_small_as_those_of_th_sarabun_new() -> None:
    font = SARABUN.read_bytes()

    made = scaled(font)

    assert len(made) == len(font)
    assert units_per_em(made) == round(1.52 * units_per_em(font))


def test_the_copy_has_a_name_of_its_own() -> None:
    made = scaled(SARABUN.read_bytes())

    assert "Sarabun".encode("utf-16-be") not in made
    assert "Sarabuu".encode("utf-16-be") in made


@pytest.mark.skipif(sys.platform != "linux", reason="only fontconfig can be told")
def test_a_machine_without_the_font_is_given_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fc_match(tmp_path, "DejaVu Sans", monkeypatch)

    told = fonts_for_office(paths.FONTS, tmp_path)

    configuration = Path(told["FONTCONFIG_FILE"]).read_text("utf-8")
    assert "<family>TH Sarabun New</family>" in configuration
    assert tmp_path in Path(told["FONTCONFIG_FILE"]).parents
    assert fonts_for_office(paths.FONTS, tmp_path) == told


@pytest.mark.skipif(sys.platform != "linux", reason="only fontconfig can be told")
def test_a_machine_with_the_font_keeps_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fc_match(tmp_path, "TH Sarabun New", monkeypatch)

    assert fonts_for_office(paths.FONTS, tmp_path) == {}
