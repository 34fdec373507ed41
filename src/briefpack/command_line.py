"""What the command line takes: its commands and their options."""

import argparse
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from briefpack import __version__, paths
from briefpack.bilingual import Bilingual, joined
from briefpack.command_words import HELP, OPTIONS, POSITIONALS, VERSION, ThaiHelp, wrong_call
from briefpack.errors import RequestError

LAYOUTS = ("full", "minister", "card", "memo")

DONE, NEEDS_A_PERSON, ERROR = 0, 1, 2

Runner = Callable[[argparse.Namespace], int]
"""What a command does with what was asked; it returns the exit status."""


class Parser(argparse.ArgumentParser):
    """Speaks Thai, and tells a wrong call in one line, as every other error."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given, formatter_class=ThaiHelp, add_help=False)
        self._positionals.title, self._optionals.title = POSITIONALS, OPTIONS
        self.add_argument("-h", "--help", action="help", help=HELP)

    def error(self, message: str) -> NoReturn:
        """Raises RequestError, where argparse would end the program."""
        advice = Bilingual(f" — ดู {self.prog} --help", f" — see {self.prog} --help")
        raise RequestError(joined(wrong_call(message), advice))


def parser_of(run: Mapping[str, Runner]) -> Parser:
    """The parser of every command; `run` has what does each of them, by its name."""
    parser = Parser(prog="briefpack", description="ชุดข้อมูลประกอบการหารือและตารางติดตามผลการประชุม")
    version = f"briefpack {__version__}"
    parser.add_argument("--version", action="version", version=version, help=VERSION)
    commands = parser.add_subparsers(
        parser_class=Parser, dest="command", metavar="COMMAND", required=True
    )

    def command(name: str, says: str) -> Parser:
        added: Parser = commands.add_parser(name, help=says, description=says)
        added.set_defaults(run=run[name])
        return added

    demo = command("demo", "สร้างแฟ้ม JC22 เอกสาร Word และตารางติดตามผลลงในโฟลเดอร์")
    demo.add_argument("folder", type=Path, metavar="DIR")
    _add_date(demo)

    read = command("read", "อ่านเอกสารผลการประชุม (.txt .docx .pdf) และบอกสิ่งที่อ่านได้ โดยไม่จัดเก็บ")
    read.add_argument("source", metavar="SOURCE")
    read.add_argument("--json", action="store_true")

    new = command("new", "สร้างแฟ้มใหม่จากเอกสารผลการประชุม (ไม่ระบุ: JC22)")
    new.add_argument("dossier", type=Path, metavar="DOSSIER")
    new.add_argument("--from", dest="source", metavar="SOURCE")

    show = command("show", "บอกว่าแฟ้มมีอะไรบ้าง")
    show.add_argument("dossier", type=Path, metavar="DOSSIER")
    show.add_argument("--json", action="store_true")

    brief = command("brief", "ส่งออกเอกสาร Word")
    _add_export_options(brief, digits=None)
    brief.add_argument("-o", dest="output", type=Path, metavar="FILE.docx", required=True)
    brief.add_argument("--layout", choices=LAYOUTS, default="full")
    brief.add_argument(
        "--bilingual", action="store_true", help="มีอีกภาษาใต้ผลการประชุมและหัวข้อ (เฉพาะ --layout full)"
    )
    brief.add_argument(
        "--notes",
        choices=["inline", "comments"],
        default="inline",
        help="บันทึกใต้ผลการประชุม เป็นข้อความ หรือเป็นความเห็นของ Word (เฉพาะ --layout full)",
    )
    brief.add_argument("--embed-fonts", action="store_true", help="ฝังแบบอักษรของแม่แบบไว้ในเอกสาร")
    brief.add_argument("--template", type=Path, default=paths.BRIEF_TEMPLATE)

    matrix = command("matrix", "ส่งออกตารางติดตามผล และเปิดรอบการติดตามใหม่")
    _add_export_options(matrix, digits="arabic")
    target = matrix.add_mutually_exclusive_group(required=True)
    target.add_argument("-o", dest="output", type=Path, metavar="FILE.xlsx")
    target.add_argument("--per-agency", type=Path, metavar="DIR")
    matrix.add_argument("--form", choices=["tracking", "cabinet"], default="tracking")
    matrix.add_argument("--due", type=_iso_day, metavar="YYYY-MM-DD", help="วันที่ขอให้ส่งคืน เป็น ค.ศ.")

    returns = command("returns", "บอกว่าตารางที่หน่วยงานส่งกลับจะเปลี่ยนอะไร")
    returns.add_argument("dossier", type=Path, metavar="DOSSIER")
    returns.add_argument("files", type=Path, nargs="+", metavar="FILE")
    returns.add_argument("--apply", action="store_true", help="ใช้ทุกการเปลี่ยนแปลงที่ไม่ขัดกัน")
    returns.add_argument("--json", action="store_true")

    merge = command("merge", "รวมแฟ้มสองฉบับที่แก้ไขต่อจากฉบับเดียวกัน")
    merge.add_argument("mine", type=Path, metavar="MINE", help="แฟ้มของเรา ซึ่งเก็บค่าไว้เมื่อขัดกัน")
    merge.add_argument("theirs", type=Path, metavar="THEIRS", help="แฟ้มของอีกฝ่าย")
    merge.add_argument("--base", type=Path, metavar="BASE", help="แฟ้มตั้งต้นที่ทั้งสองฝ่ายเริ่มจาก")
    merge.add_argument("-o", dest="output", type=Path, metavar="OUT", required=True)
    merge.add_argument("--json", action="store_true")

    check = command("check", "อ่านเอกสารที่ส่งออกอีกครั้งและบอกสิ่งที่ผิด")
    check.add_argument("files", type=Path, nargs="+", metavar="FILE")

    repair = command("repair", "พิมพ์ข้อความของแฟ้มโดยซ่อมอักษรไทยที่เสียหาย ไม่แก้ตัวแฟ้ม")
    repair.add_argument("file", metavar="FILE", help="แฟ้มข้อความ หรือ - คือข้อความเข้ามาตรฐาน")

    command("doctor", "ตรวจรุ่น แบบอักษร โฟลเดอร์ และโปรแกรมสำนักงานในเครื่องนี้")
    return parser


def _add_export_options(parser: Parser, *, digits: str | None) -> None:
    parser.add_argument("dossier", type=Path, metavar="DOSSIER")
    parser.add_argument("--pack", metavar="NAME")
    parser.add_argument("--digits", choices=["thai", "arabic"], default=digits)
    parser.add_argument("--lang", choices=["th", "en"], default="th")
    _add_date(parser)


def _add_date(parser: Parser) -> None:
    parser.add_argument(
        "--date",
        type=_iso_day,
        default=today(),
        metavar="YYYY-MM-DD",
        help="วันที่ของเอกสาร เป็น ค.ศ. (ไม่ระบุ: วันนี้)",
    )


def today() -> date:
    """The officer's own calendar day."""
    return date.today()  # noqa: DTZ011


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
