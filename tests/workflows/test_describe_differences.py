from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import given

from briefpack.model import edits
from briefpack.model.agency import Responsibility
from briefpack.model.annotation import Annotation, AnnotationKind
from briefpack.model.dossier import Dossier
from briefpack.model.evidence import Evidence, EvidenceKind
from briefpack.model.follow_up import Progress, Report, Round
from briefpack.model.pack import Pack
from briefpack.model.status import Status
from briefpack.model.time_frame import TimeFrame
from briefpack.workflows.describe_differences import describe_differences
from strategies import dossiers

NOW = datetime(2021, 11, 5, 12, tzinfo=UTC)
FIRST, SECOND = "JC22-1.1.1", "JC22-1.1.2"
NOTE = Annotation("n1", FIRST, AnnotationKind.TALKING_POINT, "ไทยพร้อมร่วมมือ", "สมชาย", NOW, NOW)


def told(before: Dossier, after: Dossier) -> list[str]:
    groups = describe_differences(before, after)
    return [f"{group.title}: {line}" for group in groups for line in group.lines]


def test_what_changed_is_told_in_words(jc22: Dossier) -> None:
    pack = jc22.packs[0].id
    number = {o.id: o.number for o in jc22.meetings[0].outcomes()}
    after = replace(jc22, title="JC22 ลาว")
    after = edits.set_time_frame(after, FIRST, TimeFrame.on(date(2022, 6, 30)))
    after = edits.make_responsible(after, SECOND, Responsibility("กต.", ("มท.",)))
    after = after.with_pack(replace(after.pack(pack), name="เยือนลาว"))
    after = edits.leave_out(after, pack, [SECOND])
    after = edits.annotate(after, NOTE)
    after = edits.open_round(after, Round("r1", 1, pack, date(2021, 12, 1)))
    report = Report(Status.IN_PROGRESS, 40)
    after = edits.record_progress(after, Progress("p1", FIRST, "พณ.", report, NOW, "r1"))
    sheet = Evidence.of("พณ.xlsx", EvidenceKind.RETURNED_SHEET, "r1", NOW, b"PK")
    after = replace(after, evidence=(sheet,))

    assert told(jc22, after) == [
        f"แฟ้ม: ชื่อแฟ้ม: “{jc22.title}” → “JC22 ลาว”",
        f"กรอบเวลา: {number[FIRST]}: ไม่กำหนด → 30 มิถุนายน 2565",
        f"หน่วยงานรับผิดชอบ: {number[SECOND]}: มท. (ร่วมกับ กห., สมช., กต.) → กต. (ร่วมกับ มท.)",
        "ชุดข้อมูล: เปลี่ยนชื่อชุด “ทั้งหมด” → “เยือนลาว”",
        f"ชุดข้อมูล: ชุด “เยือนลาว”: นำออก {number[SECOND]}",
        f"บันทึก: เพิ่มบันทึกของ {number[FIRST]} (ประเด็นสนทนา): “ไทยพร้อมร่วมมือ”",
        "ติดตามผล: ส่งรอบที่ 1 ของชุด “เยือนลาว”",
        f"ติดตามผล: พณ. รายงาน {number[FIRST]}: อยู่ระหว่างดำเนินการ 40%",
        "เอกสารหลักฐาน: เก็บแฟ้ม พณ.xlsx",
    ]


def test_an_edited_and_a_removed_note(jc22: Dossier) -> None:
    one = edits.annotate(jc22, NOTE)
    two = edits.annotate(one, replace(NOTE, text="ไทยยินดี"))

    assert told(one, two)[0].endswith("“ไทยพร้อมร่วมมือ” → “ไทยยินดี”")
    assert told(two, jc22)[0].startswith("บันทึก: ลบบันทึกของ 1.1.1")
    assert told(one, edits.annotate(one, replace(NOTE, packs=frozenset({"p"}))))[0].endswith(
        "รายละเอียดอื่น"
    )


def test_a_new_pack_is_told_with_what_was_chosen(jc22: Dossier) -> None:
    after = jc22.with_pack(Pack("p2", "สรุป").including([FIRST, SECOND]))

    assert told(jc22, after) == [
        "ชุดข้อมูล: เพิ่มชุด “สรุป”",
        "ชุดข้อมูล: ชุด “สรุป”: เลือกเพิ่ม 1.1.1, 1.1.2",
    ]


def test_many_changes_are_bounded_and_counted(jc22: Dossier) -> None:
    notes = tuple(replace(NOTE, id=f"n{number}") for number in range(100))

    (group,) = describe_differences(jc22, replace(jc22, annotations=notes), most=7)

    assert (len(group.lines), group.more) == (7, 93)


def test_long_texts_are_short_and_on_one_line(jc22: Dossier) -> None:
    after = edits.annotate(jc22, replace(NOTE, text="น้ำ\nที่ " * 500))

    (line,) = told(jc22, after)
    assert len(line) < 160
    assert "\n" not in line


@given(one=dossiers(), other=dossiers())
def test_whatever_changed_can_be_told(one: Dossier, other: Dossier) -> None:
    lines = told(one, other)

    assert all(line.strip() and "\n" not in line for line in lines)


def test_nothing_changed(jc22: Dossier) -> None:
    assert describe_differences(jc22, jc22) == ()
