"""The bundled factsheet, damaged as it was published, gives its records by machine."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from briefpack import paths
from briefpack.errors import SourceError
from briefpack.model.agency import Agency
from briefpack.model.records import Records
from briefpack.sources.agencies_csv import read_agencies
from briefpack.sources.plain_records import plain_reading
from briefpack.sources.records_json import read_records
from briefpack.workflows.describe_records import described_records
from briefpack.workflows.read_source import read_document, read_text
from readings import fields, shape

FACTSHEET = paths.JC22_RECORDS.parent / "factsheet.txt"


@pytest.fixture(scope="module")
def agencies() -> tuple[Agency, ...]:
    return read_agencies(paths.AGENCIES)


@pytest.fixture(scope="module")
def reading(agencies: tuple[Agency, ...]) -> Records:
    return read_document(FACTSHEET, agencies)


@pytest.fixture(scope="module")
def bundled() -> Records:
    return read_records(paths.JC22_RECORDS)


def test_the_factsheet_gives_the_bundled_records(reading: Records, bundled: Records) -> None:
    assert shape(reading.meeting) == shape(bundled.meeting)
    assert fields(reading.meeting) == fields(bundled.meeting)
    assert reading.left_out == bundled.left_out


def test_its_records_stand_on_the_bundled_lines(reading: Records, bundled: Records) -> None:
    for read, known in zip(reading.meeting.pillars, bundled.meeting.pillars, strict=True):
        assert read.source == known.source
        for topic, known_topic in zip(read.topics, known.topics, strict=True):
            assert topic.source == known_topic.source
            assert [each.source for each in topic.outcomes] == [
                each.source for each in known_topic.outcomes
            ]


def test_its_joins_without_a_space_after_a_blank_are_put_to_a_person(reading: Records) -> None:
    assert [problem.line for problem in reading.problems] == [58, 63, 69, 95, 111, 112]
    assert all("โดยไม่เว้นวรรค" in problem.message for problem in reading.problems)
    assert not any(
        re.search("[…|][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]", p.message) for p in reading.problems
    )


def test_its_bytes_are_kept_with_the_meeting(reading: Records) -> None:
    assert reading.meeting.source is not None
    assert reading.meeting.source.name == "factsheet.txt"
    assert reading.meeting.source.content == FACTSHEET.read_bytes()


def test_a_reading_as_json_reads_back_as_the_same_meeting(
    reading: Records, agencies: tuple[Agency, ...]
) -> None:
    text = json.dumps(plain_reading(reading), ensure_ascii=False)

    again = read_text(text, "records.json", agencies)

    assert shape(again.meeting) == shape(reading.meeting)
    assert fields(again.meeting) == fields(reading.meeting)
    assert (again.left_out, again.problems) == (reading.left_out, reading.problems)


def test_a_reading_is_told_in_lines(reading: Records) -> None:
    lines = list(described_records(reading))

    assert lines[0].startswith("การประชุม JC22: ผลการประชุมคณะกรรมาธิการร่วม")
    assert "4 ด้าน 17 หัวข้อ 27 ผลการประชุม" in lines
    assert any(line.startswith("    JC22-1.1.1 ") and "[บรรทัด 26–28]" in line for line in lines)
    assert "  บรรทัด 141: * * * * * (ornament)" in lines
    assert any(line.startswith("  บรรทัด 58: ") for line in lines)


def test_a_text_may_be_a_document_or_records(agencies: tuple[Agency, ...]) -> None:
    text = FACTSHEET.read_text("utf-8")

    assert read_text(text, "-", agencies).meeting.id == "JC22"
    assert read_text(paths.JC22_RECORDS.read_text("utf-8"), "-", agencies).meeting.id == "JC22"


def test_a_document_that_is_not_there_is_named(
    tmp_path: Path, agencies: tuple[Agency, ...]
) -> None:
    with pytest.raises(SourceError, match=r"none\.txt"):
        read_document(tmp_path / "none.txt", agencies)


def lines_of(records: Records) -> list[object]:
    """Where every record stands in its source."""
    return [
        (
            pillar.source,
            [(topic.source, [o.source for o in topic.outcomes]) for topic in pillar.topics],
        )
        for pillar in records.meeting.pillars
    ]


@pytest.mark.parametrize(
    ("first", "second"), ["•-", "-–", "o▪", "*-", "➢✓", "••", "■□", "‣⁃", ">-", "\uf0a7\uf0fc"]
)
def test_other_bullets_in_the_damaged_text_change_nothing(
    first: str, second: str, reading: Records, agencies: tuple[Agency, ...]
) -> None:
    text = FACTSHEET.read_text("utf-8").replace("\uf0b7", first).replace("\uf0d8", second)

    again = read_text(text, "factsheet.txt", agencies)

    assert shape(again.meeting) == shape(reading.meeting)
    assert lines_of(again) == lines_of(reading)


@pytest.mark.parametrize("form", ["{}.", "{})", "({})", "ข้อ {}", "{}", "ด้านที่ {}"])
def test_other_numbers_in_the_damaged_text_change_nothing(
    form: str, reading: Records, agencies: tuple[Agency, ...]
) -> None:
    text = re.sub(
        "(?m)^( ?)([๑๒๓๔])\\. ",
        lambda found: f"{found[1]}{form.format('๐๑๒๓๔'.index(found[2]))} ",
        FACTSHEET.read_text("utf-8"),
    )

    again = read_text(text, "factsheet.txt", agencies)

    assert shape(again.meeting) == shape(reading.meeting)
    assert lines_of(again) == lines_of(reading)


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: re.sub(r"(?m)^(?=.*\S)", "    ", text),
        lambda text: re.sub(r"\n\s*\n+", "\n", text.strip("\n ")),
        lambda text: text.replace("\n", "\n\n"),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: re.sub(r"(?m)^(?=\uf0b7 การอ|\uf0d8 เร่งรัด| ๓)", "\f", text),
    ],
    ids=["CRLF", "indented", "no blank lines", "double spaced", "no-break spaces", "form feeds"],
)
def test_other_white_space_in_the_damaged_text_changes_nothing(
    change: Callable[[str], str], reading: Records, agencies: tuple[Agency, ...]
) -> None:
    again = read_text(change(FACTSHEET.read_text("utf-8")), "factsheet.txt", agencies)

    assert shape(again.meeting) == shape(reading.meeting)
    assert fields(again.meeting) == fields(reading.meeting)


def test_lines_that_hide_their_spaces_keep_the_structure_and_say_so(
    reading: Records, agencies: tuple[Agency, ...]
) -> None:
    text = re.sub("(?m) +$", "", FACTSHEET.read_text("utf-8"))

    again = read_text(text, "factsheet.txt", agencies)

    unspaced = str.maketrans("", "", " ")
    assert str(shape(again.meeting)).translate(unspaced) == str(shape(reading.meeting)).translate(
        unspaced
    )
    assert any("โปรดตรวจการเว้นวรรค" in problem.message for problem in again.problems)
