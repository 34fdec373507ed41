"""The command line does not write what somebody has open; reading disturbs nobody."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from briefpack import paths
from briefpack.model.dossier import Dossier
from briefpack.storage.open_dossier import read_dossier, read_opened
from briefpack.storage.publish import write_dossier
from briefpack.storage.schema import FORMAT
from command_runs import Run, runs_in
from officers import officer
from returned_sheets import sent


@pytest.fixture
def dossier_file(tmp_path: Path, jc22: Dossier) -> Path:
    """JC22 with one round sent; its sheet is sheet-1.xlsx."""
    dossier, _, _ = sent(jc22, tmp_path)
    write_dossier(tmp_path / "jc22.briefpack", dossier)
    return tmp_path / "jc22.briefpack"


@pytest.fixture
def briefpack(tmp_path: Path) -> Run:
    return runs_in(tmp_path)


@pytest.mark.parametrize(
    "arguments",
    [
        ("matrix", "jc22.briefpack", "-o", "new.xlsx"),
        ("matrix", "jc22.briefpack", "--per-agency", "sheets"),
        ("returns", "jc22.briefpack", "sheet-1.xlsx", "--apply"),
        (
            "merge",
            "jc22.briefpack",
            "theirs.briefpack",
            "--base",
            "theirs.briefpack",
            "-o",
            "jc22.briefpack",
        ),
    ],
)
def test_a_command_that_writes_is_refused_in_one_line_that_says_who(
    briefpack: Run, dossier_file: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    before = dossier_file.read_bytes()
    (tmp_path / "theirs.briefpack").write_bytes(before)
    with officer(dossier_file, tmp_path / "their-state"):
        done = briefpack(*arguments)

    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("briefpack: error: เขียน jc22.briefpack ไม่ได้: สมหญิง")
    assert dossier_file.read_bytes() == before
    assert not (tmp_path / "new.xlsx").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("show", "jc22.briefpack"),
        ("brief", "jc22.briefpack", "-o", "brief.docx"),
        ("returns", "jc22.briefpack", "sheet-1.xlsx"),
        ("matrix", "jc22.briefpack", "-o", "cabinet.xlsx", "--form", "cabinet"),
    ],
)
def test_a_command_that_only_reads_does_not_care(
    briefpack: Run, dossier_file: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    with officer(dossier_file, tmp_path / "their-state") as other:
        done = briefpack(*arguments)

        assert done.returncode == 0, done.stderr
        other.save()
        other.close()


def test_a_crash_of_whoever_had_it_is_not_in_the_way(
    briefpack: Run, dossier_file: Path, tmp_path: Path
) -> None:
    with officer(dossier_file, paths.state_folder()) as other:
        other.crash()

    done = briefpack("matrix", "jc22.briefpack", "-o", "new.xlsx")

    assert done.returncode == 0, done.stderr
    assert len(read_dossier(dossier_file).rounds) == 2
    assert not list(tmp_path.glob(".~lock*"))


def test_a_new_dossier_is_not_put_where_somebody_has_one_open(
    briefpack: Run, dossier_file: Path, tmp_path: Path
) -> None:
    with officer(dossier_file, tmp_path / "their-state"):
        dossier_file.unlink()  # and is saved again by who has it open
        done = briefpack("new", "jc22.briefpack")

    assert done.returncode == 2
    assert "สมหญิง" in done.stderr
    assert not dossier_file.exists()


def test_a_merge_into_ones_own_file_keeps_what_it_was_as_a_version(
    briefpack: Run, dossier_file: Path, tmp_path: Path
) -> None:
    (tmp_path / "base.briefpack").write_bytes(dossier_file.read_bytes())
    theirs = replace(read_dossier(dossier_file), title="ของสมหญิง")
    write_dossier(tmp_path / "theirs.briefpack", theirs)

    done = briefpack(
        *("merge", "jc22.briefpack", "theirs.briefpack"),
        *("--base", "base.briefpack", "-o", "jc22.briefpack"),
    )

    assert done.returncode == 0, done.stderr
    kept = read_opened(dossier_file)
    assert kept.dossier.title == "ของสมหญิง"
    assert len([each for each in kept.versions if each.content]) == 1
    assert not list(tmp_path.glob(".~lock*"))


@pytest.mark.parametrize(
    "arguments",
    [
        ("show", "jc22.briefpack"),
        ("brief", "jc22.briefpack", "-o", "brief.docx"),
        ("returns", "jc22.briefpack", "sheet-1.xlsx"),
        ("matrix", "jc22.briefpack", "-o", "cabinet.xlsx", "--form", "cabinet"),
    ],
)
def test_a_command_that_only_reads_reads_a_newer_file_and_says_what_may_be_missing(
    briefpack: Run, dossier_file: Path, arguments: tuple[str, ...]
) -> None:
    made_newer(dossier_file)

    done = briefpack(*arguments)

    assert done.returncode == 0, done.stderr
    assert "รุ่นใหม่กว่า" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("matrix", "jc22.briefpack", "-o", "new.xlsx"),
        ("returns", "jc22.briefpack", "sheet-1.xlsx", "--apply"),
    ],
)
def test_a_command_that_writes_refuses_a_newer_file(
    briefpack: Run, dossier_file: Path, arguments: tuple[str, ...]
) -> None:
    made_newer(dossier_file)
    before = dossier_file.read_bytes()

    done = briefpack(*arguments)

    assert done.returncode == 2
    assert "รุ่นใหม่กว่า" in done.stderr
    assert dossier_file.read_bytes() == before


def made_newer(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(
            f"PRAGMA user_version = {FORMAT + 1}; ALTER TABLE pack ADD COLUMN colour TEXT"
        )
