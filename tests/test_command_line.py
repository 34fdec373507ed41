"""What the command line says of itself: Thai, with the names of commands and options as typed."""

import re

import pytest

from briefpack.cli import COMMANDS
from briefpack.command_line import parser_of
from briefpack.errors import RequestError

PARSER = parser_of(dict.fromkeys(COMMANDS, lambda _: 0))


@pytest.mark.parametrize(
    ("call", "thai", "english"),
    [
        ("brief", "ต้องระบุ DOSSIER, -o", "the following arguments are required: DOSSIER, -o"),
        ("matrix x", "ต้องระบุอย่างใดอย่างหนึ่ง: -o --per-agency", "is required"),
        ("matrix x -o a --per-agency b", "ใช้ --per-agency พร้อมกับ -o ไม่ได้", "not allowed with"),
        ("brief x -o a --lang de", "--lang ไม่รับค่า 'de' (เลือกจาก", "invalid choice: 'de'"),
        ("brief x -o", "ต้องมีค่าหนึ่งค่าตามหลัง -o", "expected one argument"),
        ("brief x -o a --date 2564-11-03", "--date: “2564-11-03” เป็นปี พ.ศ.", "--date"),
        ("brief x -o a --l th", "--l อาจหมายถึง --lang, --layout", "could match --lang, --layout"),
        ("show x --json=1", "--json ไม่รับค่า '1'", "ignored explicit argument '1'"),
        ("show x --zz", "ไม่รู้จัก --zz", "unrecognized arguments: --zz"),
    ],
)
def test_a_wrong_call_is_told_in_both_languages(call: str, thai: str, english: str) -> None:
    with pytest.raises(RequestError) as caught:
        PARSER.parse_args(call.split())

    said = caught.value.said
    assert said.startswith(thai)
    assert english in said.en
    assert re.search(r" — ดู briefpack( \w+)? --help$", said)


@pytest.mark.parametrize("command", ["", *sorted(COMMANDS)])
def test_help_is_thai(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        PARSER.parse_args([*command.split(), "--help"])

    said = capsys.readouterr().out
    assert ended.value.code == 0
    assert said.startswith(f"วิธีใช้: briefpack {command}".rstrip())
    assert re.search("usage|arguments|options|exit", said) is None
