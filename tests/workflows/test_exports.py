import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from briefpack import paths
from briefpack.bilingual import Bilingual, in_english
from briefpack.errors import Cancelled, ExportError, RequestError
from briefpack.export.brief_options import BriefOptions
from briefpack.export.findings import Finding
from briefpack.export.matrix_options import MatrixOptions
from briefpack.model import edits
from briefpack.model.annotation import Annotation, AnnotationKind
from briefpack.model.dossier import Dossier
from briefpack.workflows.export_brief import export_brief
from briefpack.workflows.export_matrix import export_matrix, export_per_agency, plan_round
from briefpack.workflows.exported import refuse
from briefpack.workflows.packs import pack_named
from briefpack.workflows.steps import Step

DAY = date(2022, 5, 30)
NOON = datetime(2022, 5, 30, 12, tzinfo=UTC)
BRIEF = BriefOptions(date=DAY)
MATRIX = MatrixOptions(issued=DAY)


def stop_at(place: int) -> Step:
    """A step at which the officer presses cancel."""

    def step(doing: str, done: int, total: int) -> None:
        if done == place:
            raise Cancelled(Bilingual("ยกเลิกแล้ว", "Cancelled"))

    return step


def brief_of(dossier: Dossier, path: Path, step: Step) -> object:
    return export_brief(dossier, dossier.packs[0].id, path, BRIEF, paths.BRIEF_TEMPLATE, step)


def matrix_of(dossier: Dossier, path: Path, step: Step) -> object:
    round_ = plan_round(dossier, dossier.packs[0].id, MATRIX)
    return export_matrix(dossier, round_, path, MATRIX, step)


@pytest.mark.parametrize(
    ("export", "place"),
    [(brief_of, 0), (brief_of, 1), (brief_of, 2), (matrix_of, 0), (matrix_of, 1)],
)
def test_a_cancelled_export_leaves_the_former_file_as_it_was(
    jc22: Dossier, tmp_path: Path, export: Callable[..., object], place: int
) -> None:
    target = tmp_path / "sent yesterday"
    target.write_bytes(b"yesterday")

    with pytest.raises(Cancelled):
        export(jc22, target, stop_at(place))

    assert [each.name for each in tmp_path.iterdir()] == ["sent yesterday"]
    assert target.read_bytes() == b"yesterday"


def test_progress_counts_up_to_its_total(jc22: Dossier, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    brief_of(jc22, tmp_path / "b.docx", lambda doing, done, total: told.append((done, total)))

    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_what_is_done_is_said_in_english_too(jc22: Dossier, tmp_path: Path) -> None:
    told: list[str] = []

    brief_of(jc22, tmp_path / "b.docx", lambda doing, done, total: told.append(in_english(doing)))

    assert told == ["Composing", "Writing the Word document", "Checking what was written", "Done"]


def test_a_draft_that_fails_its_check_is_refused_with_the_first_finding() -> None:
    lost = Bilingual("ไม่พบ JC22-1.1.1", "JC22-1.1.1 is not there")
    findings = (Finding("word/document.xml", lost), Finding("ที่อื่น", Bilingual("ผิด", "wrong")))

    with pytest.raises(ExportError, match=r"b\.docx.*ไม่พบ JC22-1\.1\.1.*อีก 1 แห่ง") as refused:
        refuse(findings, "b.docx")

    assert "word/document.xml: JC22-1.1.1 is not there and 1 more" in refused.value.said.en


def template_with(tmp_path: Path, before: str, after: str) -> Path:
    """The program's template, its styles changed as an office might have changed them."""
    made = tmp_path / "office.docx"
    with zipfile.ZipFile(paths.BRIEF_TEMPLATE) as ours, zipfile.ZipFile(made, "w") as office:
        for name in ours.namelist():
            content = ours.read(name)
            if name == "word/styles.xml":
                changed = content.replace(before.encode(), after.encode())
                assert changed != content
                content = changed
            office.writestr(name, content)
    return made


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ('w:val="en-GB"', 'w:val="th-TH"', "ข้อความอังกฤษ"),
        ('w:bidi="th-TH"', 'w:bidi="en-GB"', "lang bidi"),
        ('<w:szCs w:val="32"/>', "", "szCs"),
    ],
)
def test_what_is_wrong_with_an_offices_template_is_said_and_blocks_nothing(
    jc22: Dossier, tmp_path: Path, before: str, after: str, says: str
) -> None:
    template = template_with(tmp_path, before, after)
    target = tmp_path / "brief.docx"

    exported = export_brief(
        jc22, jc22.packs[0].id, target, replace(BRIEF, bilingual=True), template
    )

    assert target.is_file()
    (note,) = [each for each in exported.notes if each.startswith("แม่แบบควรแก้ไข")]
    assert says in note


def test_a_sound_template_is_not_spoken_of(jc22: Dossier, tmp_path: Path) -> None:
    options = replace(BRIEF, bilingual=True)
    pack = jc22.packs[0].id

    exported = export_brief(jc22, pack, tmp_path / "b.docx", options, paths.BRIEF_TEMPLATE)

    assert not [each for each in exported.notes if "แม่แบบ" in each]


def test_a_round_is_numbered_after_those_before_it(jc22: Dossier) -> None:
    pack = jc22.packs[0].id
    first = plan_round(jc22, pack, MATRIX)

    second = plan_round(edits.open_round(jc22, first), pack, MATRIX)

    assert (first.number, second.number) == (1, 2)
    assert first.id != second.id


def test_an_equal_round_has_an_equal_id(jc22: Dossier) -> None:
    pack = jc22.packs[0].id

    assert plan_round(jc22, pack, MATRIX) == plan_round(jc22, pack, MATRIX)


def test_every_outcome_stands_in_its_lead_agencys_workbook(jc22: Dossier, tmp_path: Path) -> None:
    round_ = plan_round(jc22, jc22.packs[0].id, MATRIX, per_agency=True)

    exported = export_per_agency(jc22, round_, tmp_path / "sheets", MATRIX)

    leads = {row.agency for row in round_.rows}
    assert len(exported.paths) == len(leads)
    assert all(path.is_file() for path in exported.paths)


def test_a_covering_list_is_written_beside_the_workbooks_and_is_none_of_them(
    jc22: Dossier, tmp_path: Path
) -> None:
    round_ = plan_round(jc22, jc22.packs[0].id, MATRIX, per_agency=True)

    exported = export_per_agency(jc22, round_, tmp_path, MATRIX)

    assert exported.covering_list == tmp_path / "รายการนำส่ง.docx"
    assert exported.covering_list.is_file()
    assert sorted(tmp_path.glob("*.xlsx")) == sorted(exported.paths)
    assert any("รายการนำส่ง" in note for note in exported.notes)


def test_progress_within_one_workbook_goes_on_to_its_total(jc22: Dossier, tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []

    matrix_of(jc22, tmp_path / "m.xlsx", lambda *step: told.append(step))

    done = [done for _, done, _ in told]
    assert done == sorted(done)
    assert (done[0], done[-1]) == (0, told[-1][2])
    assert {total for _, _, total in told} == {100}
    assert [doing for doing, _, _ in told] == [
        "เรียบเรียง",
        "เขียนตารางติดตามผล",
        "ตรวจ m.xlsx",
        "เสร็จแล้ว",
    ]


def test_an_export_can_be_stopped_while_it_is_read_back(jc22: Dossier, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        matrix_of(jc22, tmp_path / "m.xlsx", stop_at(40))

    assert list(tmp_path.iterdir()) == []


def test_cancelling_between_workbooks_keeps_those_that_are_whole(
    jc22: Dossier, tmp_path: Path
) -> None:
    round_ = plan_round(jc22, jc22.packs[0].id, MATRIX, per_agency=True)

    with pytest.raises(Cancelled):
        export_per_agency(jc22, round_, tmp_path / "sheets", MATRIX, stop_at(2))

    assert len(list((tmp_path / "sheets").iterdir())) == 2


def test_an_export_says_what_it_left_out_and_why(jc22: Dossier, tmp_path: Path) -> None:
    pack = jc22.packs[0].id
    internal = Annotation(
        "note-1",
        "JC22-1.1.1",
        AnnotationKind.INTERNAL_NOTE,
        "อย่าเอ่ยถึงจำนวนผู้ลักลอบ",
        "สมชาย",
        NOON,
        NOON,
        packs=frozenset({pack}),
    )
    elsewhere = replace(
        internal, id="note-2", kind=AnnotationKind.CAUTION, text="ระวัง", packs=frozenset({"pack-x"})
    )
    noted = edits.annotate(edits.annotate(jc22, internal), elsewhere)

    exported = export_brief(noted, pack, tmp_path / "b.docx", BRIEF, paths.BRIEF_TEMPLATE)

    assert exported.notes == (
        "ไม่แสดง 1 บันทึก: เป็นบันทึกภายใน",
        "ไม่แสดง 1 บันทึก: เป็นของชุดข้อมูลอื่น",
    )
    assert [in_english(note) for note in exported.notes] == [
        "1 note not shown: internal",
        "1 note not shown: for other packs",
    ]


def test_without_a_name_the_first_pack_is_meant(jc22: Dossier) -> None:
    assert pack_named(jc22, None) == jc22.packs[0]
    assert pack_named(jc22, "ทั้งหมด") == jc22.packs[0]


def test_an_unknown_pack_is_answered_with_those_there_are(jc22: Dossier) -> None:
    with pytest.raises(RequestError, match=r"เยือน.*ทั้งหมด"):
        pack_named(jc22, "เยือน")


def test_a_dossier_without_packs_says_so(jc22: Dossier) -> None:
    with pytest.raises(RequestError, match="ยังไม่มีชุดข้อมูล"):
        pack_named(replace(jc22, packs=()), None)
