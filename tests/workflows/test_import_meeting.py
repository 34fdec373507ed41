from datetime import UTC, date, datetime
from pathlib import Path

import docx
import pytest

from briefpack import paths
from briefpack.errors import SourceError
from briefpack.model.dossier import Dossier
from briefpack.model.draft_records import meeting_of
from briefpack.model.meeting import Meeting, Outcome, Pillar, SourceDocument, Topic
from briefpack.model.wording import Wording
from briefpack.workflows.import_meeting import (
    By,
    carryable,
    import_meeting,
    keep_second_source,
    meeting_to_import,
    take_second,
)
from briefpack.workflows.review_source import (
    Reading,
    read_for_review,
    read_text_for_review,
    reread,
)

FACTSHEET = paths.JC22_RECORDS.parent / "factsheet.txt"
BY = By("สมหญิง", datetime(2025, 1, 2, 3, 4, tzinfo=UTC))


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read_for_review(FACTSHEET, ())


def _meeting(name: str, counterpart: str = "LA") -> Meeting:
    outcome = Outcome(f"{name}-1.1.1", "1.1.1", Wording("ร่วมมือกัน"))
    topic = Topic(f"{name}-1.1", Wording("การค้า"), (outcome,))
    pillar = Pillar(f"{name}-1", 1, Wording("เศรษฐกิจ"), (topic,))
    return Meeting(
        name, Wording(name), 23, counterpart=counterpart, start=date(2024, 1, 1), pillars=(pillar,)
    )


def test_an_imported_document_is_kept_byte_for_byte(reading: Reading) -> None:
    meeting = meeting_to_import(Dossier("d", "ลาว"), meeting_of(reading.draft))

    dossier = import_meeting(Dossier("d", "ลาว"), meeting, (), BY)

    source = dossier.meetings[0].source
    assert source is not None and source.content == FACTSHEET.read_bytes()
    assert len(dossier.packs[0].entries) == 27


def test_packs_that_are_there_are_left_alone(jc22: Dossier) -> None:
    dossier = import_meeting(jc22, _meeting("JC23"), (), BY)

    assert dossier.packs == jc22.packs
    assert dossier.meetings[0] is jc22.meetings[0]


def test_an_id_that_is_taken_carries_the_counterpart(jc22: Dossier) -> None:
    assert meeting_to_import(jc22, _meeting("JC22", "KH")).id == "JC22-KH"


def test_open_outcomes_are_offered_to_a_later_meeting_with_the_same_country(jc22: Dossier) -> None:
    assert len(carryable(jc22, _meeting("JC23"), BY.day)) == 27
    assert carryable(jc22, _meeting("JC23", "KH"), BY.day) == ()


def test_new_outcomes_of_a_second_document_stand_behind_all_others(jc22: Dossier) -> None:
    other = _meeting("JC22")

    grown = take_second(jc22, "JC22", other, ["JC22-1.1.1"], "ครม.pdf")

    before, after = jc22.meetings[0], grown.meetings[0]
    assert after.pillars[:-1] == before.pillars
    assert after.pillars[-1].title.th == "เพิ่มเติมจาก ครม.pdf"
    (added,) = after.pillars[-1].topics[0].outcomes
    assert added.number == "5.1.1" and added.text.th == "ร่วมมือกัน"
    assert added.id not in {outcome.id for outcome in before.outcomes()}
    assert take_second(jc22, "JC22", other, [], "ครม.pdf") is jc22


def test_a_second_source_is_kept_once(jc22: Dossier, reading: Reading) -> None:
    kept = keep_second_source(jc22, "JC22", reading, BY)

    assert [(each.name, each.about) for each in kept.evidence] == [("factsheet.txt", "JC22")]
    assert keep_second_source(kept, "JC22", reading, BY) is kept


def test_a_kept_source_is_read_again_as_it_was(reading: Reading) -> None:
    source = SourceDocument("factsheet.txt", content=reading.content)

    assert reread(source, ()).draft == reading.draft


def test_a_kept_source_with_a_path_for_a_name_stays_in_its_folder(reading: Reading) -> None:
    source = SourceDocument("../../a/factsheet.txt", content=reading.content)

    assert reread(source, ()).name == "factsheet.txt"


def test_a_records_file_is_reviewed_without_lines() -> None:
    draft = read_for_review(paths.JC22_RECORDS, ()).draft

    assert draft.lines == ()
    assert meeting_of(draft).id == "JC22"


def test_an_empty_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="ข้อความที่วาง"):
        read_text_for_review(" \n", "ข้อความที่วาง", ())


def test_a_kept_word_document_shows_the_lines_it_was_read_from(tmp_path: Path) -> None:
    document = docx.Document()
    for line in (
        "ผลการประชุมคณะกรรมาธิการร่วมไทย-ลาว ครั้งที่ ๒๔ ณ กรุงเทพฯ",
        "๑. ความร่วมมือด้านเศรษฐกิจ",
        "- การค้า : คงเป้าหมายการค้าร่วมกัน และอำนวยความสะดวกการผ่านแดนระหว่างสองประเทศ",
    ):
        document.add_paragraph(line)
    path = tmp_path / "jc24.docx"
    document.save(str(path))
    reading = read_for_review(path, ())
    outcome = next(meeting_of(reading.draft).outcomes())
    source = meeting_of(reading.draft).source
    assert source is not None and source.content == path.read_bytes()

    again = reread(source, ())

    assert outcome.source is not None
    line = again.draft.lines[outcome.source.start_line - 1]
    assert outcome.text.th in line
