import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from briefpack import paths
from briefpack.errors import SourceError
from briefpack.model.index import index_of
from briefpack.model.meeting import Meeting
from briefpack.model.time_frame import Grain
from briefpack.sources.agencies_csv import read_agencies
from briefpack.sources.plain_records import plain_records
from briefpack.sources.records_json import read_records, records_from_json


@pytest.fixture
def plain() -> Any:
    return json.loads(paths.JC22_RECORDS.read_text("utf-8"))


def reads(plain: Any) -> Meeting:
    return records_from_json(json.dumps(plain), "jc.json").meeting


def test_the_bundled_meeting_has_4_pillars_17_topics_and_27_outcomes() -> None:
    meeting = read_records(paths.JC22_RECORDS).meeting

    topics = [topic for pillar in meeting.pillars for topic in pillar.topics]
    assert (len(meeting.pillars), len(topics), len(list(meeting.outcomes()))) == (4, 17, 27)
    assert (meeting.start, meeting.end) == (date(2021, 11, 3), date(2021, 11, 4))


def test_the_source_document_travels_with_the_records() -> None:
    meeting = read_records(paths.JC22_RECORDS).meeting

    assert meeting.source is not None
    assert meeting.source.content == (paths.JC22 / "factsheet.txt").read_bytes()


def test_a_year_stays_a_year_and_a_condition_a_condition() -> None:
    outcomes = {o.id: o for o in read_records(paths.JC22_RECORDS).meeting.outcomes()}

    assert outcomes["JC22-2.1.1"].time_frame.grain is Grain.CALENDAR_YEAR
    assert outcomes["JC22-2.1.1"].time_frame.day is None
    assert outcomes["JC22-1.3.1"].time_frame.grain is Grain.CONDITIONAL


def test_records_written_as_plain_values_read_back_the_same() -> None:
    meeting = read_records(paths.JC22_RECORDS).meeting
    assert meeting.source is not None

    again = reads(plain_records(meeting))

    assert again == replace(meeting, source=replace(meeting.source, content=b""))


@pytest.mark.parametrize(
    ("spoil", "tells"),
    [
        (lambda plain: plain.pop("meeting"), "meeting"),
        (lambda plain: plain["meeting"].update(start="3/11/2564"), "3/11/2564"),
        (lambda plain: plain["pillars"][0].update(number="๑"), "๑"),
        (lambda plain: plain["pillars"][0]["topics"][0].pop("outcomes"), "outcomes"),
        (lambda plain: plain["pillars"].append(plain["pillars"][0]), "JC22-1.1.1"),
        (
            lambda plain: plain["pillars"][0]["topics"][0]["outcomes"][0].update(kind="wish"),
            "wish",
        ),
        (
            lambda plain: plain["pillars"][0]["topics"][0]["outcomes"][0]["text"].update(th=7),
            "7",
        ),
    ],
)
def test_a_fault_is_told_with_the_file_and_what_is_wrong(
    plain: Any, spoil: Any, tells: str
) -> None:
    spoil(plain)

    with pytest.raises(SourceError, match=rf"jc\.json.*{tells}"):
        reads(plain)


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "7", '{"meeting": []}', "[" * 100_000])
def test_what_is_no_record_is_told_and_never_a_traceback(text: str) -> None:
    with pytest.raises(SourceError, match=r"jc\.json"):
        records_from_json(text, "jc.json")


def test_a_file_that_is_not_there_is_told_by_name(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"none\.json"):
        read_records(tmp_path / "none.json")


def test_a_source_name_cannot_reach_outside_the_folder(tmp_path: Path, plain: Any) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text("ลับ", "utf-8")
    plain["meeting"]["source"]["name"] = "../secret.txt"
    (folder / "jc.json").write_text(json.dumps(plain), "utf-8")

    meeting = read_records(folder / "jc.json").meeting

    assert meeting.source is not None
    assert meeting.source.content == b""


def test_every_agency_in_the_records_is_in_the_table() -> None:
    codes = {agency.code for agency in read_agencies(paths.AGENCIES)}
    for outcome in read_records(paths.JC22_RECORDS).meeting.outcomes():
        assert {outcome.responsibility.lead, *outcome.responsibility.supporting} <= codes


def test_a_table_of_agencies_with_a_missing_column_is_told(tmp_path: Path) -> None:
    table = tmp_path / "agencies.csv"
    table.write_text("code,name_th\nกต.,กระทรวงการต่างประเทศ\n", "utf-8")

    with pytest.raises(SourceError, match=r"agencies\.csv บรรทัด 2"):
        read_agencies(table)


def test_every_outcome_of_the_meeting_has_its_place_in_the_index() -> None:
    from briefpack.workflows.new_dossier import dossier_from

    dossier = dossier_from(paths.JC22_RECORDS, paths.AGENCIES)

    assert tuple(index_of(dossier).places) == dossier.packs[0].outcome_ids
