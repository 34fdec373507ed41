"""The command line: a thin face of the workflows."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from briefpack import __version__, paths
from briefpack.bilingual import Bilingual
from briefpack.command_exports import brief, demo, matrix
from briefpack.command_line import DONE, NEEDS_A_PERSON, Runner, parser_of, today
from briefpack.command_surroundings import (
    STANDARD_INPUT,
    officer,
    standard_input,
    standard_input_bytes,
    tell,
    to_be_read,
)
from briefpack.errors import BriefpackError, RequestError


def _read(asked: argparse.Namespace) -> int:
    from briefpack.sources.agencies_csv import read_agencies
    from briefpack.sources.plain_records import plain_reading
    from briefpack.workflows.describe_records import described_records
    from briefpack.workflows.read_source import read_document, read_text

    agencies = read_agencies(paths.AGENCIES)
    if asked.source == "-":
        records = read_text(standard_input(), STANDARD_INPUT, agencies)
    else:
        records = read_document(Path(asked.source), agencies)
    if asked.json:
        print(json.dumps(plain_reading(records), ensure_ascii=False, indent=1))
    else:
        print("\n".join(described_records(records)))
    return NEEDS_A_PERSON if records.problems else DONE


def _new(asked: argparse.Namespace) -> int:
    from briefpack.storage.publish import write_dossier
    from briefpack.storage.write_lock import locked_to_write
    from briefpack.workflows.new_dossier import dossier_from, dossier_from_text

    if asked.dossier.exists():
        raise RequestError(
            Bilingual(
                f"มีแฟ้ม {asked.dossier} อยู่แล้ว — ใช้ชื่ออื่น หรือย้ายแฟ้มเดิมก่อน",
                f"There already is a file {asked.dossier} — use another name, or move that "
                "file first",
            )
        )
    if asked.source == "-":
        dossier = dossier_from_text(standard_input(), STANDARD_INPUT, paths.AGENCIES)
    else:
        dossier = dossier_from(Path(asked.source or paths.JC22_RECORDS), paths.AGENCIES)
    with locked_to_write(asked.dossier, paths.state_folder(), officer()):
        write_dossier(asked.dossier, dossier, is_new=True)
    print(asked.dossier)
    return DONE


def _show(asked: argparse.Namespace) -> int:
    from briefpack.workflows.describe import described, plain_dossier

    dossier = to_be_read(asked.dossier)
    if asked.json:
        print(json.dumps(plain_dossier(dossier), ensure_ascii=False, indent=1))
    else:
        print("\n".join(described(dossier)))
    return DONE


def _returns(asked: argparse.Namespace) -> int:
    from briefpack.workflows.describe_returns import described_returned, plain_returned
    from briefpack.workflows.take_back import take_back
    from briefpack.workflows.take_into import take_into

    accepted = 0
    if asked.apply:
        taken = take_into(asked.dossier, asked.files, paths.state_folder(), officer())
        tell(taken.notes)
        dossier, returned, accepted = taken.dossier, taken.returned, taken.accepted
    else:  # a look disturbs nobody who has the dossier open
        dossier = to_be_read(asked.dossier)
        returned = take_back(dossier, asked.files)
    if asked.json:
        plain = {**plain_returned(returned), "applied": accepted}
        print(json.dumps(plain, ensure_ascii=False, indent=1))
    else:
        print("\n".join(described_returned(returned, dossier)))
        if asked.apply:
            print(f"ใช้แล้ว {accepted} รายการ ที่ขัดกันยังไม่ได้ใช้")
    conflicts = any(change.is_conflict for change in returned.changes)
    return NEEDS_A_PERSON if conflicts or returned.problems or returned.unmatched else DONE


def _merge(asked: argparse.Namespace) -> int:
    from briefpack.workflows.describe_merge import described_merged, plain_merged
    from briefpack.workflows.merge_files import merge_files

    if asked.base is None:
        raise RequestError(
            Bilingual(
                "merge ต้องรู้แฟ้มที่ทั้งสองฝ่ายเริ่มแก้ไข จึงจะบอกได้ว่าใครแก้อะไร — ระบุ --base BASE.briefpack",
                "merge must know the file that both sides began to change, to tell who "
                "changed what — give --base BASE.briefpack",
            )
        )
    merged = merge_files(
        asked.mine,
        asked.theirs,
        asked.base,
        asked.output,
        paths.state_folder(),
        officer=officer(),
        tell=tell,
    )
    if asked.json:
        print(json.dumps(plain_merged(merged), ensure_ascii=False, indent=1))
    else:
        print("\n".join(described_merged(merged)))
        print(asked.output)
    return NEEDS_A_PERSON if merged.conflicts or merged.problems else DONE


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
        repaired = repair_bytes(standard_input_bytes(), STANDARD_INPUT)
    else:
        repaired = repair_file(Path(asked.file))
    sys.stdout.buffer.write(repaired.text.encode("utf-8"))  # as bytes: line ends stay as they are
    sys.stdout.flush()
    tell(repair_notes(repaired))
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
        today=today(),
    )
    print("briefpack ทดสอบตัวเองแล้ว: อ่าน JC22 ส่งออกและตรวจเอกสารทั้งสองได้ครบ")
    return DONE


_RUN: dict[str, Runner] = {
    "demo": demo,
    "read": _read,
    "new": _new,
    "show": _show,
    "brief": brief,
    "matrix": matrix,
    "returns": _returns,
    "check": _check,
    "merge": _merge,
    "repair": _repair,
    "doctor": _doctor,
}
COMMANDS = frozenset(_RUN)


def run(arguments: Sequence[str]) -> int:
    """Run one command. Raises BriefpackError; returns the exit status otherwise."""
    if list(arguments) == ["--self-test"]:
        return _self_test()
    asked = parser_of(_RUN).parse_args(arguments)
    status: int = asked.run(asked)
    return status


def told(error: BriefpackError) -> str:
    """The one line that stderr shows for an error."""
    return "briefpack: error: " + " ".join(str(error).split())
