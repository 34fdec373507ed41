"""What came back, as JSON and as lines to read."""

import json
from datetime import date

from briefpack.bilingual import Bilingual
from briefpack.model.dossier import Dossier
from briefpack.model.returned import Cell, Change, Problem, ReportValue, Returned, Unmatched
from briefpack.model.status import Status
from briefpack.model.time_frame import Grain, TimeFrame
from briefpack.model.wording import Wording
from briefpack.workflows.describe_returns import described_returned, plain_returned

OUTCOME = "JC22-2.1.1"
FISCAL = TimeFrame(Grain.FISCAL_YEAR, date(2021, 10, 1), date(2022, 9, 30), Wording("งบ 65"))


def change(
    field: str,
    sent: ReportValue,
    current: ReportValue,
    returned: ReportValue,
    *,
    is_conflict: bool = False,
) -> Change:
    at = Cell("พณ.xlsx", "ติดตามผล", 14, "สถานะ")
    return Change(OUTCOME, "พณ.", field, sent, current, returned, is_conflict, at, "ตามที่พิมพ์")


def plain(field: str, value: ReportValue) -> object:
    returned = Returned("round-1", (change(field, None, None, value),))
    found = json.loads(json.dumps(plain_returned(returned)))["changes"][0]
    assert found["field"] == field
    return found["returned"]


def test_a_change_has_the_published_keys() -> None:
    sent, now, then = Status.NOT_STARTED, Status.DELAYED, Status.IN_PROGRESS
    returned = Returned("round-1", (change("status", sent, now, then, is_conflict=True),))

    assert plain_returned(returned) == {
        "round": "round-1",
        "changes": [
            {
                "outcome": OUTCOME,
                "agency": "พณ.",
                "field": "status",
                "sent": "not_started",
                "current": "delayed",
                "returned": "in_progress",
                "conflict": True,
                "typed": "ตามที่พิมพ์",
                "file": "พณ.xlsx",
                "sheet": "ติดตามผล",
                "row": 14,
            }
        ],
        "problems": [],
        "unmatched": [],
    }


def test_days_are_iso_days_and_periods_keep_their_grain() -> None:
    assert plain("due", TimeFrame.on(date(2022, 9, 30))) == "2022-09-30"
    assert plain("due", FISCAL) == {
        "grain": "fiscal_year",
        "start": "2021-10-01",
        "end": "2022-09-30",
    }
    assert plain("due", TimeFrame(Grain.CONDITIONAL, words=Wording("เมื่อพร้อม"))) == {
        "grain": "conditional",
        "start": None,
        "end": None,
    }
    assert plain("reported_on", date(2022, 6, 1)) == "2022-06-01"


def test_other_values_stand_as_they_are_and_nothing_is_null() -> None:
    assert plain("percent", 90) == 90
    assert plain("progress", "ก\nข") == "ก\nข"
    assert plain("progress", "") == ""
    assert plain("status", None) is None


def test_problems_and_unmatched_rows_say_where_they_stand() -> None:
    returned = Returned(
        "",
        problems=(
            Problem(
                Cell("ก.xlsx", "ติดตามผล", 14, "ร้อยละ"),
                "0.9",
                Bilingual("ถามหน่วยงาน", "ask the agency"),
                OUTCOME,
            ),
            Problem(Cell("ก.xlsx", "", 0), "", Bilingual("ทั้งแฟ้ม", "the whole file")),
        ),
        unmatched=(Unmatched(Cell("ก.xlsx", "ติดตามผล", 30), "งานใหม่", ("งานใหม่", "เริ่ม")),),
    )

    found = plain_returned(returned)

    assert found["problems"] == [
        {
            "file": "ก.xlsx",
            "sheet": "ติดตามผล",
            "row": 14,
            "column": "ร้อยละ",
            "value": "0.9",
            "message": "ถามหน่วยงาน",
            "outcome": OUTCOME,
        },
        {"file": "ก.xlsx", "sheet": "", "row": 0, "column": "", "value": "", "message": "ทั้งแฟ้ม"},
    ]
    assert found["unmatched"] == [
        {"file": "ก.xlsx", "sheet": "ติดตามผล", "row": 30, "value": "งานใหม่"}
    ]


def test_the_lines_to_read_count_first_and_then_name_everything(jc22: Dossier) -> None:
    returned = Returned(
        "round-1",
        (
            change("status", None, None, Status.DONE),
            change("due", None, FISCAL, TimeFrame.on(date(2022, 9, 30)), is_conflict=True),
            change("progress", "เดิม", "เดิม", ""),
        ),
        (
            Problem(
                Cell("ก.xlsx", "ติดตามผล", 14, "ร้อยละ"),
                "0.9",
                Bilingual("ถามหน่วยงาน", "ask the agency"),
                OUTCOME,
            ),
        ),
        (Unmatched(Cell("ก.xlsx", "ติดตามผล", 30), "งานใหม่"),),
    )

    lines = list(described_returned(returned, jc22))

    assert lines[0] == "เปลี่ยน 2 · ขัดกัน 1 · ต้องดู 1 · แถวที่ไม่ได้ส่งไป 1"
    assert lines[1].startswith(f"{OUTCOME} ")
    assert lines[2] == "  พณ. สถานะ: (ว่าง) → แล้วเสร็จ (พณ.xlsx แถว 14)"
    assert lines[3] == (
        "  พณ. กำหนดแล้วเสร็จ: (ว่าง) → 30 กันยายน 2565 (ขณะนี้: งบ 65) [ขัดกัน] (พณ.xlsx แถว 14)"
    )
    assert lines[4] == "  พณ. ผลการดำเนินงาน: เดิม → (ว่าง) (พณ.xlsx แถว 14)"
    assert lines[5] == f"ต้องดู: ก.xlsx ติดตามผล แถว 14 ร้อยละ {OUTCOME} “0.9”: ถามหน่วยงาน"
    assert lines[6] == "ไม่ได้ส่งไป: ก.xlsx ติดตามผล แถว 30: งานใหม่"
    assert len(lines) == 7
