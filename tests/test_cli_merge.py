"""`briefpack merge` as people and scripts use it."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefpack.cli import run
from briefpack.errors import BriefpackError
from briefpack.model import edits
from briefpack.model.dossier import Dossier
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.publish import write_dossier
from merges import note


@pytest.fixture
def folder(tmp_path: Path, jc22: Dossier) -> Path:
    """base, mine (a text), theirs (the same text otherwise, and another note), far (theirs without
    the clash).
    """
    base = edits.annotate(jc22, note())
    far = edits.annotate(base, note("note-2", text="ของเขาเอง"))
    dossiers = {
        "base": base,
        "mine": edits.annotate(base, note(text="ของเรา")),
        "theirs": edits.annotate(far, note(text="ของเขา")),
        "far": far,
        "other": replace(base, id="another"),
    }
    for name, dossier in dossiers.items():
        write_dossier(tmp_path / f"{name}.briefpack", dossier)
    return tmp_path


def merge(folder: Path, theirs: str, *more: str, out: str = "out") -> int:
    names = {each: str(folder / f"{each}.briefpack") for each in ("mine", theirs, "base", out)}
    return run(
        ["merge", names["mine"], names[theirs], "--base", names["base"], "-o", names[out], *more]
    )


def texts(folder: Path, name: str = "out") -> list[str]:
    return [each.text for each in read_dossier(folder / f"{name}.briefpack").annotations]


def test_changes_that_do_not_touch_are_merged(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert merge(folder, "far") == 0

    assert texts(folder) == ["ของเรา", "ของเขาเอง"]
    assert capsys.readouterr().out.splitlines() == [
        "รับเข้า 1 · ขัดกัน 0 · ต้องดู 0",
        "รับเข้า: เพิ่ม ประเด็นสนทนา · ข้อ 2.1.1: ของเขาเอง",
        str(folder / "out.briefpack"),
    ]


def test_a_conflict_needs_a_person_and_mine_stands(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert merge(folder, "theirs") == 1

    assert texts(folder) == ["ของเรา", "ของเขาเอง"]
    said = capsys.readouterr().out
    assert "ขัดกัน: ประเด็นสนทนา · ข้อ 2.1.1 · ข้อความ (แก้ทั้งสองฝ่าย)" in said
    assert "ของเรา: ของเรา" in said
    assert "ของอีกฝ่าย: ของเขา" in said


def test_a_script_gets_one_document(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    merge(folder, "theirs", "--json")

    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert list(answer) == ["changes", "conflicts", "problems"]
    (conflict,) = answer["conflicts"]
    assert conflict == {
        "id": "annotations/note-1/text",
        "path": "annotations/note-1",
        "what": "ประเด็นสนทนา · ข้อ 2.1.1",
        "field": "text",
        "why": "both_changed",
        "base": note().text,
        "mine": "ของเรา",
        "theirs": "ของเขา",
    }
    (change,) = answer["changes"]
    assert change["before"] is None
    assert change["after"]["text"] == "ของเขาเอง"


def test_mine_can_be_the_result_when_it_is_named(folder: Path) -> None:
    assert merge(folder, "far", out="mine") == 0

    assert texts(folder, "mine") == ["ของเรา", "ของเขาเอง"]


@pytest.mark.parametrize("out", ["far", "base", "other"])
def test_no_other_file_is_written_over(folder: Path, out: str) -> None:
    before = (folder / f"{out}.briefpack").read_bytes()

    with pytest.raises(BriefpackError, match=rf"{out}\.briefpack"):
        merge(folder, "far", out=out)

    assert (folder / f"{out}.briefpack").read_bytes() == before


def test_another_dossier_is_refused(folder: Path) -> None:
    with pytest.raises(BriefpackError, match="ไม่ใช่สำเนาของแฟ้มเดียวกัน"):
        merge(folder, "other")

    assert not (folder / "out.briefpack").exists()


def test_without_a_base_it_says_what_a_base_is(folder: Path) -> None:
    mine, theirs = str(folder / "mine.briefpack"), str(folder / "far.briefpack")

    with pytest.raises(BriefpackError, match="--base"):
        run(["merge", mine, theirs, "-o", str(folder / "out.briefpack")])
