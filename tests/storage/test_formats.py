"""Every format ever released opens, equal to what was saved in it."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from briefpack.errors import DossierError
from briefpack.model.agency import Agency, Responsibility
from briefpack.model.annotation import (
    Anchor,
    Annotation,
    AnnotationKind,
    Certainty,
    EarlierText,
    Output,
)
from briefpack.model.briefing import BriefedNote, BriefedOutcome, Briefing
from briefpack.model.classification import Classification
from briefpack.model.dossier import Dossier
from briefpack.model.evidence import Evidence, EvidenceKind
from briefpack.model.follow_up import Progress, Report, Round, SentRow
from briefpack.model.meeting import (
    CoChair,
    CommitmentKind,
    Meeting,
    Outcome,
    Pillar,
    Quantity,
    SourceDocument,
    SourceSpan,
    Topic,
)
from briefpack.model.pack import Entry, Pack, Section, SectionKind
from briefpack.model.status import Status
from briefpack.model.time_frame import Grain, TimeFrame
from briefpack.model.wording import Wording
from briefpack.storage.migrations import MIGRATIONS, Step
from briefpack.storage.open_dossier import dossier_from, read_dossier
from briefpack.storage.publish import database_of
from briefpack.storage.schema import FORMAT, STATEMENTS

KEPT = Path(__file__).parents[1] / "dossiers"
NOON = datetime(2021, 11, 5, 12, tzinfo=UTC)
REPORT = Report(
    Status.IN_PROGRESS,
    40,
    "ลงนามแล้ว",
    "งบประมาณ",
    "เสนอคณะรัฐมนตรี",
    TimeFrame(Grain.FISCAL_YEAR, date(2021, 10, 1), date(2022, 9, 30), Wording("ปีงบฯ ๒๕๖๕")),
    "สมหญิง",
    date(2022, 1, 31),
    "—",
)
OUTCOME = Outcome(
    "JC22-1.1.1",
    "1.1.1",
    Wording("มูลค่าการค้า ๑๑,๐๐๐ ล้านดอลลาร์สหรัฐ", "Trade"),
    SourceSpan(26, 28),
    CommitmentKind.TARGET,
    TimeFrame(Grain.CALENDAR_YEAR, date(2025, 1, 1), date(2025, 12, 31), Wording("ภายในปี ๒๕๖๘")),
    (
        Quantity(
            Decimal("11000.50"), Wording("ล้านดอลลาร์สหรัฐ", "million USD"), "year", Wording("การค้า")
        ),
    ),
    Responsibility("พณ.", ("กต.", "กค."), proposed=True),
)
MEETING = Meeting(
    "JC22",
    Wording("การประชุม JC ครั้งที่ ๒๒", "22nd JC"),
    22,
    Wording("JC"),
    "LA",
    Wording("ลาว", "Laos"),
    Wording("กรุงเทพฯ"),
    date(2021, 11, 3),
    date(2021, 11, 4),
    Wording("๓ - ๔ พฤศจิกายน ๒๕๖๔"),
    Wording("ความเป็นหุ้นส่วน"),
    Wording("บทนำ"),
    (
        CoChair("TH", Wording("นายดอน"), Wording("รัฐมนตรี")),
        CoChair("LA", Wording("นายสะเหลิมไซ"), Wording()),
    ),
    "unofficial",
    SourceDocument("factsheet.txt", Wording("เอกสาร"), b"\xef\xbb\xbf\x00source"),
    (
        Pillar(
            "JC22-1",
            1,
            Wording("เศรษฐกิจ"),
            (
                Topic(
                    "JC22-1.1",
                    Wording("การค้า"),
                    (OUTCOME,),
                    SourceSpan(25, 25),
                    Responsibility("พณ."),
                ),
                Topic("JC22-1.2", Wording("ว่าง")),
            ),
            SourceSpan(24, 24),
        ),
    ),
)
SAVED = Dossier(
    "dossier-0123456789abcdef",
    "ติดตามผล JC ๒๒",
    (MEETING,),
    (
        Agency("พณ.", Wording("กระทรวงพาณิชย์", "Ministry of Commerce"), ("พาณิชย์",)),
        Agency("กต.", Wording("กระทรวงการต่างประเทศ"), (), "รบ."),
    ),
    (
        Pack(
            "pack-1",
            "เยือน",
            (Entry("JC22-1.1.1", "การค้า"),),
            "การเยือน",
            date(2022, 6, 1),
            "รมว.กต.",
            Classification.SECRET,
            (Section(SectionKind.COVER, False, Wording("หน้าแรก"), "ข้อความ"),),
        ),
    ),
    (
        Annotation(
            "note-1",
            "JC22-1.1.1",
            AnnotationKind.TALKING_POINT,
            "น้ำที่ ๕",
            "สมชาย",
            NOON,
            NOON,
            frozenset({"pack-1"}),
            frozenset({Output.FULL, Output.CARD}),
            Certainty.MAY_BE_RAISED,
            Classification.CONFIDENTIAL,
        ),
    ),
    (
        Round(
            "round-1",
            1,
            "pack-1",
            date(2021, 12, 1),
            date(2022, 1, 31),
            (SentRow("JC22-1.1.1", "พณ.", Report()), SentRow("JC22-1.1.1", "กต.", REPORT)),
        ),
    ),
    (Progress("progress-1", "JC22-1.1.1", "พณ.", REPORT, NOON, "round-1", "พณ.xlsx"),),
)


CARRIED = replace(
    SAVED,
    meetings=(
        MEETING,
        Meeting(
            "JC23",
            Wording("การประชุม JC ครั้งที่ ๒๓"),
            pillars=(
                Pillar(
                    "JC23-1",
                    1,
                    Wording("เศรษฐกิจ"),
                    (
                        Topic(
                            "JC23-1.1",
                            Wording("การค้า"),
                            (replace(OUTCOME, id="JC23-1.1.1", carried_from="JC22-1.1.1"),),
                        ),
                    ),
                ),
            ),
        ),
    ),
    evidence=(
        Evidence.of("พณ.xlsx", EvidenceKind.RETURNED_SHEET, "round-1", NOON, b"PK\x03\x04\x00"),
        Evidence.of("มติ ครม.txt", EvidenceKind.SOURCE, "JC22", NOON, b""),
    ),
)
SAID = replace(
    CARRIED,
    packs=tuple(
        replace(
            pack,
            sections=(*pack.sections, Section(SectionKind.OWN, text="- ข้อ **หนึ่ง**", id="s-1")),
        )
        for pack in CARRIED.packs
    ),
    annotations=tuple(
        replace(
            note,
            anchor=Anchor(0, "มูลค่าการค้า"),
            earlier=(EarlierText("ร่างแรก", "สมหญิง", NOON), EarlierText("", "สมชาย", NOON)),
        )
        for note in CARRIED.annotations
    ),
    briefings=(
        Briefing(
            "briefing-1",
            CARRIED.packs[0].id,
            Output.FULL,
            date(2022, 5, 30),
            NOON,
            (BriefedOutcome("JC22-1.1.1", OUTCOME.text, OUTCOME.time_frame, Status.DONE, 100),),
            (BriefedNote("note-1", "JC22-1.1.1", AnnotationKind.CAUTION, "ระวัง"),),
        ),
    ),
)
SAVED_IN = {1: SAVED, 2: CARRIED, 3: SAID}


@pytest.mark.parametrize("number", SAVED_IN)
def test_a_released_format_opens_equal_to_what_was_saved(number: int) -> None:
    assert read_dossier(KEPT / f"format-{number}.briefpack") == SAVED_IN[number]


def test_a_file_of_every_format_is_kept() -> None:
    kept = {path.name for path in KEPT.glob("*.briefpack")}

    assert kept == {f"format-{number}.briefpack" for number in range(1, FORMAT + 1)}
    assert set(MIGRATIONS) == set(range(1, FORMAT))


def title_becomes_louder(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE dossier SET title = title || '!'")


STEPS = {
    FORMAT: Step(STATEMENTS, title_becomes_louder),
    FORMAT + 1: Step(STATEMENTS, title_becomes_louder),
}


def test_an_old_file_goes_through_every_step_up_to_today() -> None:
    content = database_of(Dossier("d", "แฟ้ม"), Path("เก่า"))

    found = dossier_from(content, Path("เก่า"), today=FORMAT + 2, steps=STEPS)

    assert found == Dossier("d", "แฟ้ม!!")


def test_no_step_runs_on_a_file_with_a_trigger() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(database_of(Dossier("d", "แฟ้ม"), Path("เก่า")))
        connection.execute(
            "CREATE TRIGGER t AFTER UPDATE ON dossier BEGIN UPDATE dossier SET id = 'x'; END"
        )
        content = connection.serialize()

    with pytest.raises(DossierError, match="โครงสร้างภายใน"):
        dossier_from(content, Path("เก่า"), today=FORMAT + 2, steps=STEPS)
