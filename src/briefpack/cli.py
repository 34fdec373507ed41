"""The command line: a thin face of the workflows."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn

from briefpack import __version__, paths
from briefpack.errors import BriefpackError, RequestError

DONE, NEEDS_A_PERSON, ERROR = 0, 1, 2
_LAYOUTS = ("full", "minister", "card", "memo")
STANDARD_INPUT = "ข้อความเข้ามาตรฐาน"


class _Parser(argparse.ArgumentParser):
    """Tells a wrong call in one line, as every other error."""

    def error(self, message: str) -> NoReturn:
        raise RequestError(f"{message} — ดู {self.prog} --help")


def _demo(asked: argparse.Namespace) -> int:
    from briefpack.workflows.demo import write_demo

    exported = write_demo(
        asked.folder,
        records=paths.JC22_RECORDS,
        agencies=paths.AGENCIES,
        template=paths.BRIEF_TEMPLATE,
        today=asked.date,
    )
    _tell(exported.notes)
    for path in exported.paths:
        print(path)
    return DONE


def _read(asked: argparse.Namespace) -> int:
    from briefpack.sources.agencies_csv import read_agencies
    from briefpack.sources.plain_records import plain_reading
    from briefpack.workflows.describe_records import described_records
    from briefpack.workflows.read_source import read_document, read_text

    agencies = read_agencies(paths.AGENCIES)
    if asked.source == "-":
        records = read_text(_standard_input(), STANDARD_INPUT, agencies)
    else:
        records = read_document(Path(asked.source), agencies)
    if asked.json:
        print(json.dumps(plain_reading(records), ensure_ascii=False, indent=1))
    else:
        print("\n".join(described_records(records)))
    return NEEDS_A_PERSON if records.problems else DONE


def _standard_input() -> str:
    """All of standard input as text, whatever the console speaks."""
    from briefpack.sources.decode_text import decode_text

    text, _encoding = decode_text(sys.stdin.buffer.read(), STANDARD_INPUT)
    return text


def _new(asked: argparse.Namespace) -> int:
    from briefpack.storage.publish import write_dossier
    from briefpack.workflows.new_dossier import dossier_from, dossier_from_text

    if asked.dossier.exists():
        raise RequestError(f"มีแฟ้ม {asked.dossier} อยู่แล้ว — ใช้ชื่ออื่น หรือย้ายแฟ้มเดิมก่อน")
    if asked.source == "-":
        dossier = dossier_from_text(_standard_input(), STANDARD_INPUT, paths.AGENCIES)
    else:
        dossier = dossier_from(Path(asked.source or paths.JC22_RECORDS), paths.AGENCIES)
    write_dossier(asked.dossier, dossier)
    print(asked.dossier)
    return DONE


def _show(asked: argparse.Namespace) -> int:
    from briefpack.storage.open_dossier import read_dossier
    from briefpack.workflows.describe import described, plain_dossier

    dossier = read_dossier(asked.dossier)
    if asked.json:
        print(json.dumps(plain_dossier(dossier), ensure_ascii=False, indent=1))
    else:
        print("\n".join(described(dossier)))
    return DONE


def _brief(asked: argparse.Namespace) -> int:
    from briefpack.export.brief_options import BriefOptions
    from briefpack.model.annotation import Output
    from briefpack.storage.open_dossier import read_dossier
    from briefpack.workflows.export_brief import export_brief
    from briefpack.workflows.packs import pack_named
    from briefpack.workflows.targets import require_target

    require_target(asked.output, ".docx", asked.dossier, asked.template)
    dossier = read_dossier(asked.dossier)
    options = BriefOptions(asked.date, Output(asked.layout), asked.digits, asked.lang)
    exported = export_brief(
        dossier, pack_named(dossier, asked.pack).id, asked.output, options, asked.template
    )
    _tell(exported.notes)
    print(*exported.paths)
    return DONE


def _matrix(asked: argparse.Namespace) -> int:
    from briefpack.export.matrix_options import MatrixOptions
    from briefpack.model.annotation import Output
    from briefpack.storage.open_dossier import read_dossier
    from briefpack.workflows.export_cabinet import export_cabinet
    from briefpack.workflows.packs import pack_named
    from briefpack.workflows.send_round import send_round
    from briefpack.workflows.targets import require_target

    form = Output(asked.form)
    options = MatrixOptions(asked.date, form, asked.digits, asked.lang, due=asked.due)
    if form is Output.CABINET:
        if asked.per_agency:
            raise RequestError("--form cabinet ทำเป็นเล่มเดียว — ใช้ -o FILE.xlsx แทน --per-agency")
        require_target(asked.output, ".xlsx", asked.dossier)
        dossier = read_dossier(asked.dossier)
        pack = pack_named(dossier, asked.pack)
        exported = export_cabinet(dossier, pack.id, asked.output, options)
    else:
        exported = send_round(
            asked.dossier,
            asked.pack,
            asked.per_agency or asked.output,
            options,
            per_agency=asked.per_agency is not None,
        )
    _tell(exported.notes)
    for path in exported.paths:
        print(path)
    return DONE


def _check(asked: argparse.Namespace) -> int:
    from briefpack.workflows.check_file import check_file

    status = DONE
    for path in asked.files:
        findings = check_file(path)
        for finding in findings:
            print(f"{path}: {finding}")
        if not findings:
            print(f"{path}: ไม่พบสิ่งผิดปกติ")
        status = NEEDS_A_PERSON if findings else status
    return status


def _repair(asked: argparse.Namespace) -> int:
    from briefpack.workflows.repair_file import repair_bytes, repair_file, repair_notes

    if asked.file == "-":
        repaired = repair_bytes(sys.stdin.buffer.read(), "ข้อความเข้ามาตรฐาน")
    else:
        repaired = repair_file(Path(asked.file))
    sys.stdout.buffer.write(repaired.text.encode("utf-8"))  # as bytes: line ends stay as they are
    sys.stdout.flush()
    _tell(repair_notes(repaired))
    return DONE


def _doctor(asked: argparse.Namespace) -> int:
    from briefpack.workflows.diagnose import diagnose

    folders = (
        ("โฟลเดอร์สำเนาทำงาน", paths.state_folder()),
        ("โฟลเดอร์การตั้งค่า", paths.settings_folder()),
        ("โฟลเดอร์บันทึกโปรแกรม", paths.log_folder()),
    )
    marks = {True: "✓", False: "!", None: " "}
    for each in diagnose(__version__, folders):
        print(f"{marks[each.is_well]} {each.name}: {each.found}")
    return DONE


def _self_test() -> int:
    from briefpack.workflows.self_test import self_test

    self_test(
        records=paths.JC22_RECORDS,
        agencies=paths.AGENCIES,
        template=paths.BRIEF_TEMPLATE,
        today=_today(),
    )
    print("briefpack ทดสอบตัวเองแล้ว: อ่าน JC22 ส่งออกและตรวจเอกสารทั้งสองได้ครบ")
    return DONE


def _parser() -> _Parser:
    parser = _Parser(prog="briefpack", description="ชุดข้อมูลประกอบการหารือและตารางติดตามผลการประชุม")
    parser.add_argument("--version", action="version", version=f"briefpack {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)

    def command(name: str, run: Callable[[argparse.Namespace], int], says: str) -> _Parser:
        added: _Parser = commands.add_parser(name, help=says, description=says)
        added.set_defaults(run=run)
        return added

    demo = command("demo", _demo, "สร้างแฟ้ม JC22 เอกสาร Word และตารางติดตามผลลงในโฟลเดอร์")
    demo.add_argument("folder", type=Path, metavar="DIR")
    _add_date(demo)

    read = command("read", _read, "อ่านเอกสารผลการประชุม (.txt .docx .pdf) และบอกสิ่งที่อ่านได้ โดยไม่จัดเก็บ")
    read.add_argument("source", metavar="SOURCE")
    read.add_argument("--json", action="store_true")

    new = command("new", _new, "สร้างแฟ้มใหม่จากเอกสารผลการประชุม (ไม่ระบุ: JC22)")
    new.add_argument("dossier", type=Path, metavar="DOSSIER")
    new.add_argument("--from", dest="source", metavar="SOURCE")

    show = command("show", _show, "บอกว่าแฟ้มมีอะไรบ้าง")
    show.add_argument("dossier", type=Path, metavar="DOSSIER")
    show.add_argument("--json", action="store_true")

    brief = command("brief", _brief, "ส่งออกเอกสาร Word")
    _add_export_options(brief, digits=None)
    brief.add_argument("-o", dest="output", type=Path, metavar="FILE.docx", required=True)
    brief.add_argument("--layout", choices=_LAYOUTS, default="full")
    brief.add_argument("--template", type=Path, default=paths.BRIEF_TEMPLATE)

    matrix = command("matrix", _matrix, "ส่งออกตารางติดตามผล และเปิดรอบการติดตามใหม่")
    _add_export_options(matrix, digits="arabic")
    target = matrix.add_mutually_exclusive_group(required=True)
    target.add_argument("-o", dest="output", type=Path, metavar="FILE.xlsx")
    target.add_argument("--per-agency", type=Path, metavar="DIR")
    matrix.add_argument("--form", choices=["tracking", "cabinet"], default="tracking")
    matrix.add_argument("--due", type=_iso_day, metavar="YYYY-MM-DD", help="วันที่ขอให้ส่งคืน เป็น ค.ศ.")

    check = command("check", _check, "อ่านเอกสารที่ส่งออกอีกครั้งและบอกสิ่งที่ผิด")
    check.add_argument("files", type=Path, nargs="+", metavar="FILE")

    repair = command("repair", _repair, "พิมพ์ข้อความของแฟ้มโดยซ่อมอักษรไทยที่เสียหาย ไม่แก้ตัวแฟ้ม")
    repair.add_argument("file", metavar="FILE", help="แฟ้มข้อความ หรือ - คือข้อความเข้ามาตรฐาน")

    command("doctor", _doctor, "ตรวจรุ่น แบบอักษร โฟลเดอร์ และโปรแกรมสำนักงานในเครื่องนี้")
    return parser


def _add_export_options(parser: _Parser, *, digits: str | None) -> None:
    parser.add_argument("dossier", type=Path, metavar="DOSSIER")
    parser.add_argument("--pack", metavar="NAME")
    parser.add_argument("--digits", choices=["thai", "arabic"], default=digits)
    parser.add_argument("--lang", choices=["th", "en"], default="th")
    _add_date(parser)


def _add_date(parser: _Parser) -> None:
    parser.add_argument(
        "--date",
        type=_iso_day,
        default=_today(),
        metavar="YYYY-MM-DD",
        help="วันที่ของเอกสาร เป็น ค.ศ. (ไม่ระบุ: วันนี้)",
    )


def _today() -> date:
    return date.today()  # noqa: DTZ011  # the officer's own calendar day


def _iso_day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"“{text}” ไม่ใช่วันที่แบบ YYYY-MM-DD (ค.ศ.) เช่น 2021-11-03"
        ) from error
    if day.year >= 2400:
        raise argparse.ArgumentTypeError(f"“{text}” เป็นปี พ.ศ. — ใช้ ค.ศ. {day.year - 543}")
    return day


def _tell(notes: Sequence[str]) -> None:
    for note in notes:
        print(f"briefpack: {note}", file=sys.stderr)


COMMANDS = frozenset(
    {"demo", "new", "show", "read", "brief", "matrix", "check", "repair", "doctor"}
)


def run(arguments: Sequence[str]) -> int:
    """Run one command. Raises BriefpackError; returns the exit status otherwise."""
    if list(arguments) == ["--self-test"]:
        return _self_test()
    asked = _parser().parse_args(arguments)
    status: int = asked.run(asked)
    return status


def told(error: BriefpackError) -> str:
    """The one line that stderr shows for an error."""
    return "briefpack: error: " + " ".join(str(error).split())
