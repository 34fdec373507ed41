"""The command line as people and scripts use it: a process, its output and its exit status."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import docx
import openpyxl
import pytest

from briefpack import cli, paths
from briefpack.__main__ import main
from briefpack.thai.glue import unglue

FACTSHEET = paths.JC22_RECORDS.parent / "factsheet.txt"

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def briefpack(tmp_path: Path) -> Run:
    """Runs `briefpack` in an empty folder, as on a machine without a display."""

    def run(*arguments: object, stdin: str = "") -> "subprocess.CompletedProcess[str]":
        without_display = {
            name: value
            for name, value in os.environ.items()
            if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
        }
        return subprocess.run(
            [sys.executable, "-m", "briefpack", *map(str, arguments)],
            cwd=tmp_path,
            env=without_display,
            input=stdin,
            encoding="utf-8",
            capture_output=True,
            timeout=120,
            check=False,
        )

    return run


def said_one_error(done: "subprocess.CompletedProcess[str]") -> str:
    """The error's text, after checking that it is one line and the only output."""
    assert done.returncode == 2
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith("briefpack: error: ")
    return line


def test_the_demo_writes_the_whole_job_into_one_folder(briefpack: Run, tmp_path: Path) -> None:
    done = briefpack("demo", "out", "--date", "2022-05-30")

    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == [
        "brief.docx",
        "jc22.briefpack",
        "matrix.xlsx",
    ]
    checked = briefpack("check", "out/brief.docx", "out/matrix.xlsx")
    assert (checked.returncode, checked.stderr) == (0, "")


def test_the_demo_can_be_made_again_over_itself(briefpack: Run) -> None:
    assert briefpack("demo", "out").returncode == 0
    assert briefpack("demo", "out").returncode == 0


def test_the_demo_does_not_write_over_a_dossier_that_was_worked_in(
    briefpack: Run, tmp_path: Path
) -> None:
    briefpack("demo", "out")
    briefpack("matrix", "out/jc22.briefpack", "-o", "second.xlsx")
    worked_in = (tmp_path / "out" / "jc22.briefpack").read_bytes()

    assert "jc22.briefpack" in said_one_error(briefpack("demo", "out"))
    assert (tmp_path / "out" / "jc22.briefpack").read_bytes() == worked_in


def test_the_demo_brief_holds_all_27_outcomes_in_order(
    briefpack: Run, tmp_path: Path, outcome_texts: list[str]
) -> None:
    briefpack("demo", "out", "--date", "2022-05-30")

    document = docx.Document(str(tmp_path / "out" / "brief.docx"))
    text = "\n".join(p.text for p in document.paragraphs).replace("\u00a0", " ")
    text = text.replace("\u2060", "")
    places = [text.find(outcome) for outcome in outcome_texts]
    assert -1 not in places
    assert places == sorted(places)
    assert "๓๐ พฤษภาคม ๒๕๖๕" in text
    assert "๓ - ๔ พฤศจิกายน ๒๕๖๔" in text


def test_the_demo_matrix_shows_true_dates_in_the_buddhist_era(
    briefpack: Run, tmp_path: Path
) -> None:
    briefpack("demo", "out", "--date", "2022-05-30")

    book = openpyxl.load_workbook(tmp_path / "out" / "matrix.xlsx")
    dates = {
        cell.value.date(): cell.number_format
        for row in book.worksheets[0].iter_rows()
        for cell in row
        if isinstance(cell.value, datetime)
    }
    assert {date(2021, 11, 3), date(2021, 11, 4), date(2022, 5, 30)} <= set(dates)
    assert all("107041E" in shown for shown in dates.values())


def test_a_new_dossier_holds_jc22_and_one_pack_of_everything(briefpack: Run) -> None:
    assert briefpack("new", "jc.briefpack").returncode == 0

    shown = json.loads(briefpack("show", "jc.briefpack", "--json").stdout)

    assert [each["meeting"]["id"] for each in shown["meetings"]] == ["JC22"]
    assert [(p["name"], len(p["entries"])) for p in shown["packs"]] == [("ทั้งหมด", 27)]
    assert shown["meetings"][0]["meeting"]["start"] == "2021-11-03"


def test_show_tells_people_what_a_dossier_holds(briefpack: Run) -> None:
    briefpack("new", "jc.briefpack")

    done = briefpack("show", "jc.briefpack")

    assert "๓ - ๔ พฤศจิกายน ๒๕๖๔" in done.stdout.replace("\u00a0", " ")
    assert "4 ด้าน 17 หัวข้อ 27 ผลการประชุม" in done.stdout


def test_a_new_dossier_can_come_from_records_on_standard_input(
    briefpack: Run, records_text: str
) -> None:
    assert briefpack("new", "jc.briefpack", "--from", "-", stdin=records_text).returncode == 0

    assert briefpack("show", "jc.briefpack").returncode == 0


def test_an_existing_dossier_is_never_written_over_by_new(briefpack: Run, tmp_path: Path) -> None:
    (tmp_path / "jc.briefpack").write_bytes("งานของเมื่อวาน".encode())

    assert "jc.briefpack" in said_one_error(briefpack("new", "jc.briefpack"))
    assert (tmp_path / "jc.briefpack").read_bytes() == "งานของเมื่อวาน".encode()


def test_each_matrix_opens_the_next_round_in_the_dossier(briefpack: Run) -> None:
    briefpack("new", "jc.briefpack")

    briefpack("matrix", "jc.briefpack", "-o", "one.xlsx", "--date", "2022-01-05")
    briefpack("matrix", "jc.briefpack", "-o", "two.xlsx", "--date", "2022-04-05")

    rounds = json.loads(briefpack("show", "jc.briefpack", "--json").stdout)["rounds"]
    assert [(each["number"], each["issued"]) for each in rounds] == [
        (1, "2022-01-05"),
        (2, "2022-04-05"),
    ]
    assert len(rounds[0]["sent"]) == 27


def test_one_workbook_for_each_lead_agency_is_one_round(briefpack: Run, tmp_path: Path) -> None:
    briefpack("new", "jc.briefpack")

    done = briefpack("matrix", "jc.briefpack", "--per-agency", "sheets")

    assert done.returncode == 0
    books = sorted((tmp_path / "sheets").iterdir())
    assert len(books) > 5
    assert briefpack("check", *books).returncode == 0
    shown = json.loads(briefpack("show", "jc.briefpack", "--json").stdout)
    assert len(shown["rounds"]) == 1


def test_the_day_of_return_stands_on_the_sheet(briefpack: Run, tmp_path: Path) -> None:
    briefpack("new", "jc.briefpack")

    done = briefpack(
        "matrix", "jc.briefpack", "-o", "m.xlsx", "--due", "2022-06-30", "--date", "2022-05-30"
    )

    assert done.returncode == 0
    sheet = openpyxl.load_workbook(tmp_path / "m.xlsx").worksheets[0]
    days = [
        cell.value
        for row in sheet.iter_rows(max_row=4)
        for cell in row
        if getattr(cell, "is_date", False)
    ]
    assert datetime(2022, 6, 30) in days  # noqa: DTZ001


def test_the_same_dossier_options_and_date_give_the_same_bytes(
    briefpack: Run, tmp_path: Path
) -> None:
    briefpack("new", "jc.briefpack")

    for name in ("one.docx", "two.docx"):
        briefpack("brief", "jc.briefpack", "-o", name, "--date", "2022-05-30")

    assert (tmp_path / "one.docx").read_bytes() == (tmp_path / "two.docx").read_bytes()


@pytest.mark.parametrize(
    ("layout", "says"),
    [
        ("full", "ภูมิหลัง"),
        ("minister", "ข้อมูล ณ วันที่ ๓๐ พฤษภาคม ๒๕๖๕"),
        ("card", "ยังไม่มีประเด็นสนทนา"),
        ("memo", "บันทึกข้อความ"),
    ],
)
def test_a_brief_in_each_layout(briefpack: Run, tmp_path: Path, layout: str, says: str) -> None:
    briefpack("new", "jc.briefpack")

    done = briefpack(
        *("brief", "jc.briefpack", "-o", "b.docx", "--layout", layout, "--date", "2022-05-30")
    )

    assert (done.returncode, done.stderr) == (0, "")
    text = "\n".join(p.text for p in docx.Document(str(tmp_path / "b.docx")).paragraphs)
    assert says in unglue(text)
    assert briefpack("check", "b.docx").returncode == 0


def test_a_brief_in_english_with_arabic_digits(briefpack: Run, tmp_path: Path) -> None:
    briefpack("new", "jc.briefpack")

    done = briefpack(
        *("brief", "jc.briefpack", "-o", "en.docx", "--lang", "en", "--digits", "arabic"),
        *("--date", "2022-05-30"),
    )

    assert (done.returncode, done.stderr) == (0, "")
    text = "\n".join(p.text for p in docx.Document(str(tmp_path / "en.docx")).paragraphs)
    assert "Joint Commission" in text
    assert "nofficial translation" in text


@pytest.mark.parametrize(
    ("arguments", "tells"),
    [
        (["show", "none.briefpack"], "none.briefpack"),
        (["brief", "jc.briefpack"], "-o"),
        (["brief", "jc.briefpack", "-o", "b.docx", "--pack", "ไม่มี"], "ไม่มี"),
        (["brief", "jc.briefpack", "-o", "b.docx", "--date", "2565-05-30"], "2022"),
        (["brief", "jc.briefpack", "-o", "b.docx", "--date", "30/5/65"], "30/5/65"),
        (["brief", "jc.briefpack", "-o", "no/such/b.docx"], "b.docx"),
        (["brief", "jc.briefpack", "-o", "."], "โฟลเดอร์"),
        (["brief", "jc.briefpack", "-o", "ก" * 100 + ".docx"], "ชื่อแฟ้มยาวเกินไป"),
        (["new", "ก" * 100 + ".briefpack"], "ชื่อแฟ้มยาวเกินไป"),
        (["brief", "jc.briefpack", "-o", "/"], "โฟลเดอร์"),
        (["brief", "jc.briefpack", "-o", "b.docx", "--template", "none.docx"], "ไม่พบแฟ้ม"),
        (["brief", "jc.briefpack", "-o", "b.docx", "--template", "note.txt"], "note.txt"),
        (["matrix", "jc.briefpack"], "-o"),
        (["matrix", "jc.briefpack", "-o", "no/such/m.xlsx"], "m.xlsx"),
        (["matrix", "jc.briefpack", "--per-agency", "note.txt"], "note.txt"),
        (["new", "a.briefpack", "--from", "factsheet.pdf"], "factsheet.pdf"),
        (["new", "a.briefpack", "--from", "none.json"], "none.json"),
        (["new", "a.briefpack", "--from", "note.json"], "note.json"),
        (["show", "note.txt"], "note.txt"),
        (["check", "none.docx"], "none.docx"),
        (["check", "note.txt"], "note.txt"),
        (["check", "."], "เป็นโฟลเดอร์"),
        (["demo", "note.txt"], "note.txt"),
        (["repair", "none.txt"], "none.txt"),
        (["repair"], "FILE"),
        (["frobnicate"], "frobnicate"),
        (["show"], "DOSSIER"),
        (["jc.briefpack"], "demo"),
        ([], "demo"),
    ],
)
def test_every_wrong_call_ends_in_one_line_that_names_what_is_wrong(
    briefpack: Run, tmp_path: Path, arguments: list[str], tells: str
) -> None:
    briefpack("new", "jc.briefpack")
    (tmp_path / "note.txt").write_text("สวัสดี", "utf-8")
    (tmp_path / "note.json").write_text("{", "utf-8")

    assert tells in said_one_error(briefpack(*arguments))


def test_repair_prints_the_text_made_whole_and_tells_what_to_check(
    briefpack: Run, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("เพ่ือ  \n\nหนา้ที่", "utf-8", newline="")

    done = briefpack("repair", "a.txt")

    assert (done.returncode, done.stdout) == (0, "เพื่อ  \n\nหน้าที่")
    assert "หนา้ที่ → หน้าที่" in done.stderr


def test_repair_reads_standard_input_and_leaves_what_is_whole(briefpack: Run) -> None:
    once = briefpack("repair", "-", stdin="ส าคัญ\n").stdout

    again = briefpack("repair", "-", stdin=once)

    assert (once, again.stdout, again.stderr) == ("สำคัญ\n", "สำคัญ\n", "")


def test_a_damaged_document_needs_a_person(briefpack: Run, tmp_path: Path) -> None:
    (tmp_path / "broken.docx").write_bytes(b"PK\x03\x04 nothing more")

    done = briefpack("check", "broken.docx")

    assert done.returncode == 1
    assert "broken.docx" in done.stdout


def test_the_doctor_tells_versions_fonts_folders_and_offices(briefpack: Run) -> None:
    done = briefpack("doctor")

    assert done.returncode == 0
    for told in ("briefpack", "python-docx", "TH Sarabun New", "libthai", "LibreOffice"):
        assert told in done.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ["brief", "jc.briefpack", "-o", "jc.briefpack"],
        ["matrix", "jc.briefpack", "-o", "jc.briefpack"],
        ["matrix", "jc.briefpack", "-o", "./jc.briefpack", "--form", "cabinet"],
        ["brief", "jc.briefpack", "-o", "b.txt"],
        ["matrix", "jc.briefpack", "-o", "no/such/m.xlsx"],
        ["matrix", "jc.briefpack", "--per-agency", "jc.briefpack"],
    ],
)
def test_a_target_that_cannot_be_leaves_the_dossier_and_its_rounds_as_they_were(
    briefpack: Run, tmp_path: Path, arguments: list[str]
) -> None:
    briefpack("new", "jc.briefpack")
    before = (tmp_path / "jc.briefpack").read_bytes()

    said_one_error(briefpack(*arguments))

    assert (tmp_path / "jc.briefpack").read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["jc.briefpack"]


def test_a_dossier_named_as_a_document_is_still_not_written_over(
    briefpack: Run, tmp_path: Path
) -> None:
    briefpack("new", "jc.docx")
    before = (tmp_path / "jc.docx").read_bytes()

    said_one_error(briefpack("brief", "jc.docx", "-o", "./jc.docx"))

    assert (tmp_path / "jc.docx").read_bytes() == before


@pytest.mark.parametrize(
    "arguments",
    [
        ["brief", "jc.briefpack", "-o", "small/b.docx"],
        ["matrix", "jc.briefpack", "-o", "small/m.xlsx"],
        ["matrix", "jc.briefpack", "--per-agency", "small/sheets"],
        ["new", "small/new.briefpack"],
    ],
)
def test_a_full_disk_is_said_of_the_file_that_was_asked_for(
    briefpack: Run, tmp_path: Path, arguments: list[str]
) -> None:
    resource = pytest.importorskip("resource", reason="NOT TESTED: a limit of files, on Windows")
    assert briefpack("new", "jc.briefpack").returncode == 0
    (tmp_path / "small").mkdir()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, limits[1]))  # children inherit it
    try:
        done = briefpack(*arguments)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    line = said_one_error(done)

    assert ".briefpack-" not in line
    assert "แฟ้มใหญ่เกิน" in line
    assert not [each for each in tmp_path.glob("small/**/*") if each.is_file()]


def test_output_that_cannot_be_written_is_one_line(briefpack: Run, tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("NOT TESTED: no device that is always full")
    briefpack("new", "jc.briefpack")
    command = [sys.executable, "-m", "briefpack", "show", str(tmp_path / "jc.briefpack")]
    with full.open("wb") as stdout:
        done = subprocess.run(
            command, stdout=stdout, stderr=subprocess.PIPE, encoding="utf-8", check=False
        )

    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "ที่เก็บเต็ม" in done.stderr


@pytest.mark.parametrize("command", ["read", "repair"])
def test_standard_input_that_is_closed_is_told(
    command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    monkeypatch.setattr(sys, "argv", ["briefpack", command, "-"])

    assert main() == 2

    assert "ข้อความเข้ามาตรฐาน" in capsys.readouterr().err


def test_even_a_fault_nobody_foresaw_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(arguments: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(cli, "run", fail)
    monkeypatch.setattr(sys, "argv", ["briefpack", "doctor"])

    assert main() == 2

    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("briefpack: error: ")
    assert "ZeroDivisionError" in line


def test_the_program_can_test_itself(briefpack: Run) -> None:
    done = briefpack("--self-test")

    assert (done.returncode, done.stderr) == (0, "")


def test_reading_a_document_prints_its_records_as_json(briefpack: Run) -> None:
    done = briefpack("read", FACTSHEET, "--json")

    plain = json.loads(done.stdout)
    bundled = json.loads(paths.JC22_RECORDS.read_text("utf-8"))
    assert (done.returncode, done.stderr) == (1, "")  # some joins of lines need a person
    assert [pillar["title"]["th"] for pillar in plain["pillars"]] == [
        pillar["title"]["th"] for pillar in bundled["pillars"]
    ]
    assert plain["left_out"] == bundled["left_out"]
    assert plain["meeting"]["start"] == "2021-11-03"
    assert len(plain["repairs"]) == len(bundled["repairs"])
    assert [each["outcome"] for each in plain["proposals"] if "time_frame" in each] == [
        "JC22-1.3.1",
        "JC22-2.1.1",
        "JC22-3.2.1",
        "JC22-4.1.1",
    ]


def test_reading_tells_people_what_was_read_and_what_to_look_at(briefpack: Run) -> None:
    done = briefpack("read", FACTSHEET)

    assert done.returncode == 1
    assert "4 ด้าน 17 หัวข้อ 27 ผลการประชุม" in done.stdout
    assert "บรรทัด 58: " in done.stdout


def test_a_document_without_doubts_ends_in_nought(briefpack: Run) -> None:
    text = (
        "ผลการประชุม JC ไทย-ลาว ครั้งที่ ๒๓\nวันที่ ๓ มิถุนายน ๒๕๖๘\n"
        "๑. ด้านการเมือง\n• ชายแดน : ลาดตระเวนร่วมกัน\n"
    )

    done = briefpack("read", "-", "--json", stdin=text)

    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["pillars"][0]["topics"][0]["outcomes"][0]["id"] == "JC23-1.1.1"


def test_a_document_that_cannot_be_read_is_one_line(briefpack: Run) -> None:
    assert "none.pdf" in said_one_error(briefpack("read", "none.pdf", "--json"))


def test_a_new_dossier_can_come_from_a_document(briefpack: Run, tmp_path: Path) -> None:
    assert briefpack("new", "a.briefpack", "--from", FACTSHEET).returncode == 0
    text = FACTSHEET.read_text("utf-8")
    assert briefpack("new", "b.briefpack", "--from", "-", stdin=text).returncode == 0

    for name in ("a.briefpack", "b.briefpack"):
        plain = json.loads(briefpack("show", name, "--json").stdout)
        (meeting,) = plain["meetings"]
        (pack,) = plain["packs"]
        assert meeting["meeting"]["id"] == "JC22"
        assert len(pack["entries"]) == 27
