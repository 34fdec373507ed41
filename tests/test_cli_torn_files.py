"""The command line with a dossier whose pack names an outcome that is not there; and who it says
worked in one.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from briefpack.model.dossier import Dossier
from briefpack.model.pack import Entry
from briefpack.storage.open_dossier import read_dossier, read_opened
from briefpack.storage.publish import write_dossier
from command_runs import Run, runs_in
from returned_sheets import sent


@pytest.fixture
def briefpack(tmp_path: Path) -> Run:
    return runs_in(tmp_path)


@pytest.fixture
def torn(tmp_path: Path, jc22: Dossier) -> Path:
    """JC22 with one round sent, whose sheet is sheet-1.xlsx; one entry of its pack is gone."""
    dossier, _, _ = sent(jc22, tmp_path)
    pack = dossier.packs[0]
    entries = (*pack.entries[:3], Entry("JC1-9.9.9"), *pack.entries[3:])
    path = tmp_path / "jc22.briefpack"
    write_dossier(path, dossier.with_pack(replace(pack, entries=entries)))
    (tmp_path / "base.briefpack").write_bytes(path.read_bytes())
    (tmp_path / "theirs.briefpack").write_bytes(path.read_bytes())
    return path


@pytest.mark.parametrize(
    "arguments",
    [
        "show jc22.briefpack",
        "brief jc22.briefpack -o brief.docx",
        "matrix jc22.briefpack -o new.xlsx",
        "matrix jc22.briefpack -o cabinet.xlsx --form cabinet",
        "returns jc22.briefpack sheet-1.xlsx",
        "returns jc22.briefpack sheet-1.xlsx --apply",
        "merge jc22.briefpack theirs.briefpack --base base.briefpack -o merged.briefpack",
    ],
)
def test_every_command_works_and_says_what_it_left_out(
    briefpack: Run, torn: Path, arguments: str
) -> None:
    done = briefpack(*arguments.split())

    assert done.returncode == 0, done.stderr
    assert "ไม่มีอยู่ในแฟ้มแล้ว" in done.stderr
    assert "1 รายการ" in done.stderr


def test_what_was_written_from_it_is_found_sound(briefpack: Run, torn: Path) -> None:
    briefpack("brief", torn, "-o", "brief.docx")
    briefpack("matrix", torn, "-o", "new.xlsx")

    done = briefpack("check", "brief.docx", "new.xlsx")

    assert done.returncode == 0, done.stdout


def test_a_command_that_only_reads_leaves_it_as_it_is(briefpack: Run, torn: Path) -> None:
    before = torn.read_bytes()

    briefpack("brief", torn, "-o", "brief.docx")
    briefpack("returns", torn, "sheet-1.xlsx")

    assert torn.read_bytes() == before


def test_a_command_that_writes_mends_it(briefpack: Run, torn: Path, jc22: Dossier) -> None:
    briefpack("matrix", torn, "-o", "new.xlsx")

    found = read_dossier(torn)
    assert found.packs[0].outcome_ids == jc22.packs[0].outcome_ids
    assert len(found.rounds) == 2


@pytest.mark.parametrize(
    "arguments",
    [
        "matrix jc22.briefpack -o new.xlsx",
        "returns jc22.briefpack sheet-1.xlsx --apply",
        "merge jc22.briefpack theirs.briefpack --base base.briefpack -o jc22.briefpack",
    ],
)
def test_the_version_of_a_command_names_the_officer(
    briefpack: Run, torn: Path, user_folder: Path, arguments: str
) -> None:
    settings = user_folder / "config" / "briefpack" / "settings.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text('[officer]\nauthor="สมหญิง, ผอ."\n', "utf-8")

    done = briefpack(*arguments.split())

    assert done.returncode == 0, done.stderr
    assert read_opened(torn).versions[-1].author == "สมหญิง, ผอ."
