"""`briefpack returns` as people and scripts use it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefpack.model.annotation import AnnotationKind
from briefpack.model.dossier import Dossier
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.publish import write_dossier
from briefs import annotated, note
from returned_briefs import Boss, written
from returned_sheets import edited, sent

FIRST, SECOND = "JC22-1.1.1", "JC22-1.1.2"
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def returns(tmp_path: Path, jc22: Dossier) -> Run:
    """Runs `briefpack returns` on JC22 with one round sent; its sheet is sheet-1.xlsx."""
    dossier, _, _ = sent(jc22, tmp_path)
    write_dossier(tmp_path / "jc22.briefpack", dossier)

    def run(*arguments: object) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "briefpack", "returns", "jc22.briefpack", *map(str, arguments)],
            cwd=tmp_path,
            encoding="utf-8",
            capture_output=True,
            timeout=120,
            check=False,
        )

    return run


@pytest.fixture
def sheet(returns: Run, tmp_path: Path) -> Path:  # which has sent it
    return tmp_path / "sheet-1.xlsx"


def reports(tmp_path: Path) -> list[object]:
    progress = read_dossier(tmp_path / "jc22.briefpack").progress
    return [(each.outcome_id, each.report.percent) for each in progress]


def answer(done: "subprocess.CompletedProcess[str]") -> dict[str, Any]:
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_a_brief_edited_in_word_is_applied(returns: Run, tmp_path: Path) -> None:
    words = note(AnnotationKind.TALKING_POINT, "ฝ่ายไทยเสนอวงเงิน 1,200 ล้านบาท")
    dossier = annotated(words)
    write_dossier(tmp_path / "jc22.briefpack", dossier)
    boss = Boss(written(dossier, tmp_path / "brief.docx"))
    boss.replaces(boss.of_note(words.id), "เสนอ", "ขอเสนอ")
    boss.comments(boss.of_note(words.id), "ถาม กค. ก่อน")
    boss.save()

    looked = returns("brief.docx", "--json")
    before = read_dossier(tmp_path / "jc22.briefpack")
    applied = returns("brief.docx", "--apply")

    assert (looked.returncode, looked.stderr) == (0, "")
    fields = [(each["field"], each["returned"]) for each in answer(looked)["changes"]]
    assert fields == [
        ("annotation", "ฝ่ายไทยขอเสนอวงเงิน 1,200 ล้านบาท"),
        ("comment", "ถาม กค. ก่อน"),
    ]
    assert before == dossier  # looking changes nothing
    assert (applied.returncode, applied.stderr) == (0, "")
    after = read_dossier(tmp_path / "jc22.briefpack")
    assert [each.text for each in after.annotations] == [text for _, text in fields]
    assert [each.name for each in after.evidence] == ["brief.docx"]


def test_a_sheet_nobody_touched_is_done_and_says_so(returns: Run, sheet: Path) -> None:
    done = returns(sheet)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "เปลี่ยน 0 · ขัดกัน 0 · ต้องดู 0 · แถวที่ไม่ได้ส่งไป 0\n"


def test_changes_alone_need_nobody_and_change_nothing_until_applied(
    returns: Run, sheet: Path, tmp_path: Path
) -> None:
    before = (tmp_path / "jc22.briefpack").read_bytes()

    done = returns(edited(sheet, lambda s: s.fill(FIRST, PERCENT=40)), "--json")

    assert (done.returncode, done.stderr) == (0, "")
    (change,) = answer(done)["changes"]
    assert (change["outcome"], change["field"], change["returned"]) == (FIRST, "percent", 40)
    assert (tmp_path / "jc22.briefpack").read_bytes() == before


def test_what_a_person_must_look_at_ends_in_one_and_the_rest_is_applied(
    returns: Run, sheet: Path, tmp_path: Path
) -> None:
    copy = edited(sheet, lambda s: s.fill(FIRST, PERCENT=40, STATUS="เกือบเสร็จ"))

    done = returns(copy, "--apply", "--json")

    assert (done.returncode, done.stderr) == (1, "")
    assert len(answer(done)["problems"]) == 1
    assert reports(tmp_path) == [(FIRST, 40)]
    dossier = read_dossier(tmp_path / "jc22.briefpack")
    assert dossier.evidence[-1].content == copy.read_bytes()


def test_applying_again_changes_nothing_and_says_why(
    returns: Run, sheet: Path, tmp_path: Path
) -> None:
    copy = edited(sheet, lambda s: s.fill(FIRST, PERCENT=40))
    assert returns(copy, "--apply").returncode == 0
    before = read_dossier(tmp_path / "jc22.briefpack")

    done = returns(copy, "--apply", "--json")

    assert done.returncode == 1
    assert not answer(done)["changes"]
    assert "รับไว้แล้ว" in answer(done)["problems"][0]["message"]
    assert read_dossier(tmp_path / "jc22.briefpack") == before


def test_conflicts_between_files_are_left_to_a_person(
    returns: Run, sheet: Path, tmp_path: Path
) -> None:
    one = edited(sheet, lambda s: s.fill(FIRST, PERCENT=40), "one.xlsx")
    other = edited(sheet, lambda s: s.fill(FIRST, PERCENT=60), "other.xlsx")
    third = edited(sheet, lambda s: s.fill(SECOND, PERCENT=10), "third.xlsx")

    done = returns(one, other, third, "--apply")

    assert done.returncode == 1
    assert done.stdout.startswith("เปลี่ยน 1 · ขัดกัน 2 ")
    assert reports(tmp_path) == [(SECOND, 10)]
    assert len(read_dossier(tmp_path / "jc22.briefpack").evidence) == 3


def test_a_bad_file_among_others_does_not_stop_them(
    returns: Run, sheet: Path, tmp_path: Path
) -> None:
    copy = edited(sheet, lambda s: s.fill(FIRST, PERCENT=40))
    (tmp_path / "bad.xlsx").write_bytes(b"no workbook")
    (tmp_path / "brief.docx").write_bytes(b"no sheet")

    done = returns("bad.xlsx", copy, "brief.docx", "gone.xlsx", "--apply", "--json")

    assert done.returncode == 1
    files = [problem["file"] for problem in answer(done)["problems"]]
    assert files == ["bad.xlsx", "brief.docx", "gone.xlsx"]
    assert reports(tmp_path) == [(FIRST, 40)]


@pytest.mark.parametrize("wrong", ["gone.xlsx", "bad.xlsx", "brief.docx", "."])
def test_a_file_that_cannot_be_taken_back_is_one_line_and_status_two(
    returns: Run, tmp_path: Path, wrong: str
) -> None:
    for name in ("bad.xlsx", "brief.docx"):
        (tmp_path / name).write_bytes(b"nothing")
    before = (tmp_path / "jc22.briefpack").read_bytes()

    done = returns(wrong, "--apply", "--json")

    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("briefpack: error: ")
    assert (tmp_path / "jc22.briefpack").read_bytes() == before


def test_files_of_one_name_are_told_apart_by_their_folders(
    returns: Run, sheet: Path, tmp_path: Path
) -> None:
    copies = []
    for folder, outcome in (("ก", FIRST), ("ข", SECOND)):
        (tmp_path / folder).mkdir()
        copy = edited(sheet, lambda s, o=outcome: s.fill(o, PERCENT=40))  # type: ignore[misc]
        copies.append(copy.rename(tmp_path / folder / "ตอบ.xlsx"))

    done = returns(*copies, "--apply", "--json")

    assert [each["file"] for each in answer(done)["changes"]] == ["ก/ตอบ.xlsx", "ข/ตอบ.xlsx"]
    dossier = read_dossier(tmp_path / "jc22.briefpack")
    ids = {each.id: each.content for each in dossier.evidence}
    contents = [ids[each.evidence] for each in dossier.progress]
    assert contents == [copy.read_bytes() for copy in copies]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_name_that_is_no_text_does_not_stop_anything(
    returns: Run, sheet: Path, tmp_path: Path
) -> None:
    copy = edited(sheet, lambda s: s.fill(FIRST, PERCENT=40))
    strange = tmp_path / os.fsdecode(b"\xff.xlsx")
    copy.rename(strange)

    assert returns(strange, "--apply", "--json").returncode == 0
    assert reports(tmp_path) == [(FIRST, 40)]
    gone = returns(os.fsdecode(b"gone\xff.xlsx"))
    assert gone.returncode == 2
    assert len(gone.stderr.splitlines()) == 1


def test_a_reader_that_goes_away_ends_it_quietly(tmp_path: Path) -> None:
    from_read, to_write = os.pipe()
    os.close(from_read)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "briefpack", "doctor"],
            stdout=to_write,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            timeout=120,
            check=False,
        )
    finally:
        os.close(to_write)

    assert (done.returncode, done.stderr) == (141, b"")
