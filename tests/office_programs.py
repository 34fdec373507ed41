"""Programs that save an Excel workbook again, each in its own way."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from openpyxl import load_workbook


def program(name: str) -> str:
    """Where a program is; without it, CI fails and others skip."""
    found = shutil.which(name)
    if found is None:
        assert not os.environ.get("CI"), f"CI must have {name}"
        pytest.skip(f"NOT TESTED: {name} is missing")
    return found


def by_libreoffice(source: Path, target: Path, through: str = "") -> None:
    """With `through`, by way of another format of its own."""
    office: list[str | Path] = [
        program("soffice"),
        "--headless",
        f"-env:UserInstallation=file://{target.parent}/p",
    ]
    for suffix in filter(None, (through, "xlsx")):
        command = [*office, "--convert-to", suffix, "--outdir", target.parent, source]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        source = target.parent / f"{source.stem}.{suffix}"
    source.rename(target)


def by_libreoffice_through_ods(source: Path, target: Path) -> None:
    """As .ods first."""
    by_libreoffice(source, target, "ods")


def by_gnumeric(source: Path, target: Path) -> None:
    """By its converter."""
    command: list[str | Path] = [program("ssconvert"), source, target]
    subprocess.run(command, check=True, capture_output=True, timeout=120)


def by_openpyxl(source: Path, target: Path) -> None:
    """By the library: formulas have no values then."""
    load_workbook(source).save(target)


PROGRAMS = (by_libreoffice, by_libreoffice_through_ods, by_gnumeric, by_openpyxl)
