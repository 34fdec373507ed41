"""What agencies do to a sheet, and what is made of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from briefpack.errors import ReturnError
from briefpack.model import edits
from briefpack.model.agency import Responsibility
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress, Report
from briefpack.model.headings import RowKey, TrackingColumn
from briefpack.model.returned import Change, Returned
from briefpack.model.sheet_meta import META_SHEET
from briefpack.model.status import Status
from briefpack.model.time_frame import Grain, TimeFrame
from briefpack.returns.grid import Doubt, GridCell
from briefpack.returns.read_values import Questionable, read_value
from briefpack.workflows.take_back import apply_returned, take_back
from returned_sheets import TODAY, Sheet, edited, sent, sent_per_agency

FIRST, SECOND = "JC22-1.1.1", "JC22-1.1.2"
LEAD = "กห."
NOON = datetime(2022, 6, 1, 12, tzinfo=UTC)


def back(dossier: Dossier, *paths: Path) -> Returned:
    return take_back(dossier, paths, today=TODAY)


def taken(dossier: Dossier, folder: Path, change: Callable[[Sheet], object]) -> Returned:
    dossier, _, path = sent(dossier, folder)
    return back(dossier, edited(path, change))


def values(returned: Returned) -> dict[tuple[str, str], object]:
    return {(change.outcome_id, change.field): change.returned for change in returned.changes}


def only_problem(returned: Returned, *parts: str) -> None:
    assert not returned.changes
    assert len(returned.problems) == 1, returned.problems
    assert all(part in returned.problems[0].message for part in parts), returned.problems[0]


def test_a_sheet_that_comes_back_as_it_went_says_nothing(jc22: Dossier, tmp_path: Path) -> None:
    dossier, round_, path = sent(jc22, tmp_path)

    returned = back(dossier, path)

    assert returned.round_id == round_.id
    assert (returned.changes, returned.problems, returned.unmatched) == ((), (), ())
    assert returned.evidence[0].content == path.read_bytes()


def test_what_an_agency_fills_in_becomes_changes_of_its_report(
    jc22: Dossier, tmp_path: Path
) -> None:
    returned = taken(
        jc22,
        tmp_path,
        lambda sheet: sheet.fill(
            FIRST,
            STATUS="อยู่ระหว่างการดำเนินการ",
            PERCENT="๔๐%",
            PROGRESS="ลาดตระเวนร่วมแล้ว\r\n๓ ครั้ง ",
            DUE=datetime(2022, 9, 30),  # noqa: DTZ001
            REPORTER="พ.อ. สมชาย",
            REPORTED_ON="๑ มิ.ย. ๒๕๖๕",
        ),
    )

    assert not returned.problems
    assert values(returned) == {
        (FIRST, "status"): Status.IN_PROGRESS,
        (FIRST, "percent"): 40,
        (FIRST, "progress"): "ลาดตระเวนร่วมแล้ว\n๓ ครั้ง",
        (FIRST, "due"): TimeFrame.on(date(2022, 9, 30)),
        (FIRST, "reporter"): "พ.อ. สมชาย",
        (FIRST, "reported_on"): date(2022, 6, 1),
    }
    assert {change.agency for change in returned.changes} == {LEAD}


@pytest.mark.parametrize(
    ("field", "typed", "meant"),
    [
        ("STATUS", "ดำเนินการแล้วเสร็จ", Status.DONE),
        ("STATUS", "ยังไม่ได้ดำเนินการ", Status.NOT_STARTED),
        ("STATUS", " ดำเนินการอย่างต่อเนื่อง ", Status.CONTINUOUS),
        ("STATUS", "ล่าช้ากว่าแผน", Status.DELAYED),
        ("STATUS", "In progress", Status.IN_PROGRESS),
        ("PERCENT", 90, 90),
        ("PERCENT", "90", 90),
        ("PERCENT", "ร้อยละ ๙๐", 90),
        ("PROGRESS", 12, "12"),
    ],
)
def test_a_value_is_understood_however_it_was_typed(
    jc22: Dossier, tmp_path: Path, field: str, typed: object, meant: object
) -> None:
    returned = taken(jc22, tmp_path, lambda sheet: sheet.fill(FIRST, **{field: typed}))

    assert not returned.problems
    assert values(returned) == {(FIRST, TrackingColumn[field].name.lower()): meant}


def test_a_share_in_a_cell_of_per_cents_is_of_a_hundred(jc22: Dossier, tmp_path: Path) -> None:
    def change(sheet: Sheet) -> None:
        cell = sheet.cell(FIRST, TrackingColumn.PERCENT)
        cell.value, cell.number_format = 0.9, "0%"

    assert values(taken(jc22, tmp_path, change)) == {(FIRST, "percent"): 90}


@pytest.mark.parametrize(
    ("typed", "grain", "start", "end"),
    [
        ("ปีงบประมาณ 2566", Grain.FISCAL_YEAR, date(2022, 10, 1), date(2023, 9, 30)),
        ("ไตรมาส 2 ปีงบประมาณ 2566", Grain.QUARTER, date(2023, 1, 1), date(2023, 3, 31)),
        ("ธันวาคม ๒๕๖๕", Grain.MONTH, date(2022, 12, 1), date(2022, 12, 31)),
    ],
)
def test_a_vague_proposal_of_a_day_stays_vague(
    jc22: Dossier, tmp_path: Path, typed: str, grain: Grain, start: date, end: date
) -> None:
    returned = taken(jc22, tmp_path, lambda sheet: sheet.fill(FIRST, DUE=typed))

    due = values(returned)[FIRST, "due"]
    assert isinstance(due, TimeFrame)
    assert (due.grain, due.start, due.end) == (grain, start, end)
    assert due.words.th == typed


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("STATUS", "เกือบเสร็จ", "ใช้ได้: ยังไม่ดำเนินการ"),
        ("PERCENT", 0.9, "ร้อยละ 90"),
        ("PERCENT", 150, "0 ถึง 100"),
        ("PERCENT", -1, "0 ถึง 100"),
        ("PERCENT", 90.5, "จำนวนเต็ม"),
        ("PERCENT", "เก้าสิบ", "จำนวนเต็ม"),
        ("PERCENT", True, "จริง/เท็จ"),
        ("PROGRESS", "=1+", "สูตร"),
        ("DUE", datetime(2565, 9, 30), "พ.ศ. ในช่องวันที่แบบ ค.ศ."),  # noqa: DTZ001
        ("DUE", datetime(1965, 6, 30), "พ.ศ. สองหลัก"),  # noqa: DTZ001
        ("DUE", datetime(1907, 1, 8), "เพียงปี 2565"),  # noqa: DTZ001
        ("DUE", "30/6/65", "สองหลัก"),
        ("DUE", "ไตรมาส 2 ปี 2565", "ปีปฏิทิน"),
        ("DUE", "เร็ว ๆ นี้", "อ่านวันที่"),
        ("REPORTED_ON", "มิถุนายน 2565", "ระบุเพียงเดือน"),
        ("REPORTED_ON", "2/6/2565", "อนาคต"),
        ("PROGRESS", datetime(2022, 6, 1), "เปลี่ยนข้อความ"),  # noqa: DTZ001
    ],
)
def test_what_is_doubtful_is_asked_and_not_taken(
    jc22: Dossier, tmp_path: Path, field: str, typed: object, said: str
) -> None:
    returned = taken(jc22, tmp_path, lambda sheet: sheet.fill(FIRST, **{field: typed}))

    only_problem(returned, said)
    problem = returned.problems[0]
    assert (problem.outcome_id, problem.at.column) == (FIRST, TrackingColumn[field])
    assert problem.value


def reported(dossier: Dossier, **values: object) -> Dossier:
    report = Report(**values)  # type: ignore[arg-type]
    return edits.record_progress(dossier, Progress("p", FIRST, LEAD, report, NOON))


def test_a_blank_cell_changes_nothing_and_the_word_for_it_clears(
    jc22: Dossier, tmp_path: Path
) -> None:
    before = reported(jc22, progress="เดิม", percent=20, remarks="คงไว้")

    returned = taken(
        before,
        tmp_path,
        lambda sheet: sheet.fill(FIRST, PROGRESS=" ลบ ", PERCENT="ลบ", REMARKS=None),
    )

    assert values(returned) == {(FIRST, "progress"): "", (FIRST, "percent"): None}


def test_what_both_sides_changed_is_a_conflict_and_what_they_agree_on_is_nothing(
    jc22: Dossier, tmp_path: Path
) -> None:
    dossier, _, path = sent(jc22, tmp_path)
    now = reported(dossier, progress="ของเรา", percent=50)
    copy = edited(path, lambda sheet: sheet.fill(FIRST, PROGRESS="ของหน่วยงาน", PERCENT=50))

    (change,) = back(now, copy).changes

    assert (change.field, change.is_conflict, change.current) == ("progress", True, "ของเรา")


def test_rows_sorted_hidden_and_moved_are_known_by_their_ids(jc22: Dossier, tmp_path: Path) -> None:
    def change(sheet: Sheet) -> None:
        sheet.fill(FIRST, PROGRESS="หนึ่ง")
        sheet.fill(SECOND, PROGRESS="สอง")
        ws = sheet.worksheet
        rows = [[c.value for c in row] for row in ws.iter_rows(min_row=sheet.header + 1)]
        for at, row in enumerate(reversed(rows), start=sheet.header + 1):
            for column, value in enumerate(row, start=1):
                ws.cell(at, column).value = value
        ws.row_dimensions[sheet.row(FIRST)].hidden = True

    returned = taken(jc22, tmp_path, change)

    assert values(returned) == {(FIRST, "progress"): "หนึ่ง", (SECOND, "progress"): "สอง"}
    assert not returned.problems


def test_the_table_may_stand_anywhere_under_any_name_with_columns_in_any_order(
    jc22: Dossier, tmp_path: Path
) -> None:
    def change(sheet: Sheet) -> None:
        sheet.fill(FIRST, PROGRESS="ทำแล้ว", STATUS="แล้วเสร็จ", PERCENT="100")
        ws = sheet.worksheet
        column = sheet.column(TrackingColumn.PERCENT)
        ws.cell(sheet.header, column).value = "ร้อยละ (%)"
        ws.cell(sheet.header, sheet.column(TrackingColumn.STATUS)).value = "สถานะล่าสุด"
        for table in list(ws.tables):
            del ws.tables[table]
        ws.insert_rows(1, 4)
        ws.move_range(f"A1:R{ws.max_row}", cols=3)
        ws.title = "ตอบกลับ"

    returned = taken(jc22, tmp_path, change)

    assert values(returned) == {
        (FIRST, "status"): Status.DONE,
        (FIRST, "percent"): 100,
        (FIRST, "progress"): "ทำแล้ว",
    }


def test_a_missing_row_names_its_outcome(jc22: Dossier, tmp_path: Path) -> None:
    returned = taken(jc22, tmp_path, lambda sheet: sheet.worksheet.delete_rows(sheet.row(SECOND)))

    only_problem(returned, "ไม่อยู่ในตาราง")
    assert returned.problems[0].outcome_id == SECOND


def test_an_added_row_is_shown_with_its_text_and_taken_nowhere(
    jc22: Dossier, tmp_path: Path
) -> None:
    def change(sheet: Sheet) -> None:
        row = sheet.worksheet.max_row + 1
        sheet.worksheet.cell(row, sheet.column(TrackingColumn.OUTCOME)).value = "งานใหม่"
        sheet.worksheet.cell(row, sheet.column(TrackingColumn.PROGRESS)).value = "เริ่มแล้ว"

    returned = taken(jc22, tmp_path, change)

    assert not returned.changes
    assert [(row.value, row.texts) for row in returned.unmatched] == [
        ("งานใหม่", ("งานใหม่", "เริ่มแล้ว"))
    ]


@pytest.mark.parametrize(("second", "taken_over"), [("หนึ่ง", True), ("สอง", False)])
def test_a_copied_row_counts_once_if_it_says_the_same_and_else_not_at_all(
    jc22: Dossier, tmp_path: Path, second: str, taken_over: bool
) -> None:
    def change(sheet: Sheet) -> None:
        sheet.fill(FIRST, PROGRESS="หนึ่ง")
        ws, row = sheet.worksheet, sheet.row(FIRST)
        for column, cell in enumerate(list(ws[row]), start=1):
            ws.cell(ws.max_row + (column == 1), column).value = cell.value
        ws.cell(ws.max_row, sheet.column(TrackingColumn.PROGRESS)).value = second

    returned = taken(jc22, tmp_path, change)

    assert (values(returned) == {(FIRST, "progress"): "หนึ่ง"}) is taken_over
    assert len(returned.problems) == (1 if taken_over else 2)
    assert {problem.outcome_id for problem in returned.problems} == {FIRST}


def test_our_own_columns_are_not_the_agencys_to_change(jc22: Dossier, tmp_path: Path) -> None:
    returned = taken(
        jc22,
        tmp_path,
        lambda sheet: sheet.fill(FIRST, OUTCOME="อย่างอื่น", LEAD="มท.", TIME_FRAME="ปี 2570"),
    )

    assert not returned.changes
    assert {problem.at.column for problem in returned.problems} == {
        TrackingColumn.OUTCOME,
        TrackingColumn.LEAD,
        TrackingColumn.TIME_FRAME,
    }


def test_merged_cells_count_for_the_first_row_and_are_asked_about(
    jc22: Dossier, tmp_path: Path
) -> None:
    def change(sheet: Sheet) -> None:
        row, column = sheet.row(FIRST), sheet.column(TrackingColumn.PROGRESS)
        sheet.fill(FIRST, PROGRESS="ทั้งสองแถว")
        sheet.worksheet.merge_cells(
            start_row=row, end_row=row + 1, start_column=column, end_column=column
        )

    returned = taken(jc22, tmp_path, change)

    assert values(returned) == {(FIRST, "progress"): "ทั้งสองแถว"}
    assert "ผสาน" in returned.problems[0].message


def test_columns_that_are_gone_doubled_or_added_are_said_once(
    jc22: Dossier, tmp_path: Path
) -> None:
    def change(sheet: Sheet) -> None:
        ws = sheet.worksheet
        for table in list(ws.tables):
            del ws.tables[table]
        ws.cell(sheet.header, sheet.column(TrackingColumn.REMARKS)).value = "สถานะ"
        ws.cell(sheet.header, 19).value = "งบประมาณ"
        ws.cell(sheet.row(FIRST), 19).value = "3 ล้านบาท"

    returned = taken(jc22, tmp_path, change)

    said = {problem.at.column: problem for problem in returned.problems}
    assert said.keys() == {"หมายเหตุ", "สถานะ", "งบประมาณ"}
    assert said["งบประมาณ"].value == "3 ล้านบาท"


def test_ids_that_are_lost_are_found_by_the_outcomes_text_and_it_is_said(
    jc22: Dossier, tmp_path: Path
) -> None:
    def change(sheet: Sheet) -> None:
        sheet.fill(FIRST, PROGRESS="ทำแล้ว")
        for row in range(sheet.header + 1, sheet.worksheet.max_row + 1):
            sheet.worksheet.cell(row, sheet.column(RowKey.OUTCOME_ID)).value = None

    returned = taken(jc22, tmp_path, change)

    assert values(returned) == {(FIRST, "progress"): "ทำแล้ว"}
    assert ["รหัสประจำแถวหายไป" in problem.message for problem in returned.problems] == [True]


def test_a_supporting_agency_changes_its_own_report_and_never_the_leads(
    jc22: Dossier, tmp_path: Path
) -> None:
    shared = edits.make_responsible(jc22, FIRST, Responsibility("กห.", ("มท.",)))
    dossier, _, paths = sent_per_agency(shared, tmp_path)
    support = next(path for name, path in paths.items() if "มท" in name)

    returned = back(dossier, edited(support, lambda s: s.fill(FIRST, PROGRESS="ฝ่ายเรา")))
    after = apply_returned(dossier, returned, returned.changes, recorded=NOON)

    assert [(c.outcome_id, c.agency) for c in returned.changes] == [(FIRST, "มท.")]
    assert {(p.outcome_id, p.agency) for p in after.progress} == {(FIRST, "มท.")}


def test_an_agency_code_that_was_not_sent_is_refused(jc22: Dossier, tmp_path: Path) -> None:
    def change(sheet: Sheet) -> None:
        sheet.fill(FIRST, PROGRESS="แอบแก้")
        sheet.worksheet.cell(sheet.row(FIRST), sheet.column(RowKey.AGENCY)).value = "มท."

    returned = taken(jc22, tmp_path, change)

    assert not returned.changes
    assert any("รหัสหน่วยงาน" in problem.message for problem in returned.problems)


def test_two_files_that_say_different_things_conflict_and_equal_ones_count_once(
    jc22: Dossier, tmp_path: Path
) -> None:
    dossier, _, path = sent(jc22, tmp_path)
    one = edited(path, lambda s: s.fill(FIRST, PROGRESS="ก", PERCENT=10), "one.xlsx")
    other = edited(path, lambda s: s.fill(FIRST, PROGRESS="ข", PERCENT=10), "other.xlsx")

    changes = back(dossier, one, other).changes

    assert [(c.field, c.returned, c.is_conflict) for c in changes] == [
        ("percent", 10, False),
        ("progress", "ก", True),
        ("progress", "ข", True),
    ]


def test_the_same_file_twice_is_read_once(jc22: Dossier, tmp_path: Path) -> None:
    dossier, _, path = sent(jc22, tmp_path)
    copy = edited(path, lambda s: s.fill(FIRST, PROGRESS="ก"))
    twin = copy.with_name("twin.xlsx")
    twin.write_bytes(copy.read_bytes())

    returned = back(dossier, copy, twin)

    assert len(returned.changes) == 1
    assert len(returned.evidence) == 1
    assert "เหมือนกับอีกแฟ้ม" in returned.problems[0].message


def test_a_file_taken_before_says_so_and_shows_only_what_was_not_used(
    jc22: Dossier, tmp_path: Path
) -> None:
    dossier, _, path = sent(jc22, tmp_path)
    copy = edited(path, lambda s: s.fill(FIRST, PROGRESS="ก", DUE="ปีงบประมาณ 2566"))
    first = back(dossier, copy)
    after = apply_returned(dossier, first, first.changes, recorded=NOON)

    again = back(after, copy)

    only_problem(again, "รับไว้แล้ว")
    assert apply_returned(after, again, (), recorded=NOON) == after


def test_sheets_of_another_dossier_and_unknown_rounds_are_not_taken(
    jc22: Dossier, tmp_path: Path
) -> None:
    dossier, _, path = sent(jc22, tmp_path)

    only_problem(back(replace(dossier, id="dossier-other"), path), "แฟ้มข้อมูลอื่น")


def test_a_round_that_was_not_saved_is_compared_with_what_the_sheet_says_was_sent(
    jc22: Dossier, tmp_path: Path
) -> None:
    _, _, path = sent(reported(jc22, progress="เดิม"), tmp_path)
    copy = edited(path, lambda s: s.fill(FIRST, PERCENT=10))

    returned = back(jc22, copy)

    assert values(returned) == {(FIRST, "percent"): 10}
    assert "ไม่มีบันทึกการส่งรอบนี้" in returned.problems[0].message


def test_an_older_round_is_compared_with_its_own_values_and_said(
    jc22: Dossier, tmp_path: Path
) -> None:
    dossier, _, path = sent(jc22, tmp_path)
    dossier, _, _ = sent(dossier, tmp_path)
    copy = edited(path, lambda s: s.fill(FIRST, PERCENT=10))

    returned = back(dossier, copy)

    assert values(returned) == {(FIRST, "percent"): 10}
    assert "รอบที่ 1" in returned.problems[0].message


def test_a_lost_meta_sheet_leaves_the_round_in_the_properties(
    jc22: Dossier, tmp_path: Path
) -> None:
    def change(sheet: Sheet) -> None:
        sheet.fill(FIRST, PERCENT=10)
        workbook = sheet.worksheet.parent
        assert workbook is not None
        del workbook[META_SHEET]

    returned = taken(jc22, tmp_path, change)

    assert values(returned) == {(FIRST, "percent"): 10}
    assert not returned.problems


def test_a_bad_file_among_good_ones_is_its_own_problem_and_alone_an_error(
    jc22: Dossier, tmp_path: Path
) -> None:
    dossier, _, path = sent(jc22, tmp_path)
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"no workbook")

    assert [problem.at.file for problem in back(dossier, path, bad).problems] == ["bad.xlsx"]
    with pytest.raises(ReturnError, match="bad"):
        back(dossier, bad)
    (tmp_path / "brief.docx").write_bytes(b"no brief")
    with pytest.raises(ReturnError, match=r"brief\.docx"):
        back(dossier, tmp_path / "brief.docx")


def test_accepted_changes_add_to_the_history_and_keep_the_file(
    jc22: Dossier, tmp_path: Path
) -> None:
    before = reported(jc22, progress="เดิม", remarks="หมายเหตุเดิม")
    dossier, round_, path = sent(before, tmp_path)
    returned = back(dossier, edited(path, lambda s: s.fill(FIRST, PROGRESS="ใหม่", PERCENT=30)))

    after = apply_returned(dossier, returned, returned.changes, recorded=NOON)

    assert after.progress[:-1] == dossier.progress
    added = after.progress[-1]
    assert added.report == Report(progress="ใหม่", remarks="หมายเหตุเดิม", percent=30)
    assert (added.round_id, added.recorded) == (round_.id, NOON)
    assert [each.id for each in after.evidence] == [added.evidence]


def test_nothing_accepted_still_keeps_the_file(jc22: Dossier, tmp_path: Path) -> None:
    dossier, _, path = sent(jc22, tmp_path)
    returned = back(dossier, path)

    after = apply_returned(dossier, returned, tuple[Change, ...](), recorded=NOON)

    assert after.progress == dossier.progress
    assert [each.name for each in after.evidence] == [path.name]


def test_an_agency_that_writes_the_leads_code_into_its_own_sheet_changes_nothing(
    jc22: Dossier, tmp_path: Path
) -> None:
    shared = edits.make_responsible(jc22, FIRST, Responsibility("กห.", ("มท.",)))
    dossier, _, paths = sent_per_agency(shared, tmp_path)
    support = next(path for name, path in paths.items() if "มท" in name)

    def change(sheet: Sheet) -> None:
        sheet.fill(FIRST, PROGRESS="แทนฝ่ายหลัก")
        sheet.worksheet.cell(sheet.row(FIRST), sheet.column(RowKey.AGENCY)).value = "กห."

    returned = back(dossier, edited(support, change))

    assert not returned.changes
    assert any("ไม่ได้ส่งไปในแฟ้มนี้" in problem.message for problem in returned.problems)


def test_without_its_meta_sheet_a_file_of_two_agencies_is_asked_about(
    jc22: Dossier, tmp_path: Path
) -> None:
    shared = edits.make_responsible(jc22, FIRST, Responsibility("กห.", ("มท.",)))
    dossier, _, paths = sent_per_agency(shared, tmp_path)
    support = next(path for name, path in paths.items() if "มท" in name)

    def change(code: str) -> Callable[[Sheet], None]:
        def act(sheet: Sheet) -> None:
            sheet.fill(FIRST, PROGRESS="ใคร")
            sheet.worksheet.cell(sheet.row(FIRST), sheet.column(RowKey.AGENCY)).value = code
            workbook = sheet.worksheet.parent
            assert workbook is not None
            del workbook[META_SHEET]

        return act

    assert not back(dossier, edited(support, change("กห."))).changes
    (honest,) = back(dossier, edited(support, change("มท."))).changes
    assert honest.agency == "มท."


def test_rows_sorted_without_their_hidden_ids_are_asked_about(
    jc22: Dossier, tmp_path: Path
) -> None:
    def change(sheet: Sheet) -> None:
        sheet.fill(FIRST, PROGRESS="หนึ่ง")
        sheet.fill(SECOND, PROGRESS="สอง")
        sheet.fill("JC22-1.2.1", PROGRESS="สาม")
        for name in (TrackingColumn.OUTCOME, TrackingColumn.PROGRESS):
            one, other = sheet.cell(FIRST, name), sheet.cell(SECOND, name)
            one.value, other.value = other.value, one.value

    returned = taken(jc22, tmp_path, change)

    assert values(returned) == {("JC22-1.2.1", "progress"): "สาม"}
    assert {problem.outcome_id for problem in returned.problems} == {FIRST, SECOND}
    assert all("เรียงแถว" in problem.message for problem in returned.problems)


def test_headings_that_a_sort_has_moved_below_the_rows_lose_no_row(
    jc22: Dossier, tmp_path: Path
) -> None:
    def change(sheet: Sheet) -> None:
        sheet.fill(FIRST, PROGRESS="หนึ่ง")
        ws = sheet.worksheet
        for table in list(ws.tables):
            del ws.tables[table]
        last = ws.max_row + 1
        for column in range(1, 19):
            ws.cell(last, column).value = ws.cell(sheet.header, column).value
            ws.cell(sheet.header, column).value = None

    returned = taken(jc22, tmp_path, change)

    assert values(returned) == {(FIRST, "progress"): "หนึ่ง"}
    assert not returned.problems


def test_headings_that_stand_a_second_time_are_no_row(jc22: Dossier, tmp_path: Path) -> None:
    def change(sheet: Sheet) -> None:
        ws = sheet.worksheet
        last = ws.max_row + 1
        for column in range(1, 19):
            ws.cell(last, column).value = ws.cell(sheet.header, column).value

    returned = taken(jc22, tmp_path, change)

    assert (returned.changes, returned.problems, returned.unmatched) == ((), (), ())


def test_what_stands_beside_the_table_under_no_heading_is_said(
    jc22: Dossier, tmp_path: Path
) -> None:
    def change(sheet: Sheet) -> None:
        sheet.worksheet.cell(sheet.row(SECOND), 27).value = "โปรดโทรกลับ"

    returned = taken(jc22, tmp_path, change)

    only_problem(returned, "1 แถว")
    assert returned.problems[0].value == "โปรดโทรกลับ"
    assert "AA" in returned.problems[0].at.column


def test_a_heading_that_is_only_nearly_ours_is_taken_and_said(
    jc22: Dossier, tmp_path: Path
) -> None:
    def change(sheet: Sheet) -> None:
        sheet.fill(FIRST, STATUS="แล้วเสร็จ")
        ws = sheet.worksheet
        for table in list(ws.tables):
            del ws.tables[table]
        ws.cell(sheet.header, sheet.column(TrackingColumn.STATUS)).value = "สถานะล่าสุด"

    returned = taken(jc22, tmp_path, change)

    assert values(returned) == {(FIRST, "status"): Status.DONE}
    assert [problem.value for problem in returned.problems] == ["สถานะล่าสุด"]


def test_merging_our_own_columns_loses_nothing_and_is_not_asked_about(
    jc22: Dossier, tmp_path: Path
) -> None:
    def change(sheet: Sheet) -> None:
        row, column = sheet.row(FIRST), sheet.column(TrackingColumn.PILLAR)
        sheet.worksheet.merge_cells(
            start_row=row, end_row=row + 1, start_column=column, end_column=column
        )

    assert not taken(jc22, tmp_path, change).problems


def test_an_area_merged_from_our_columns_into_the_agencys_is_asked_about(
    jc22: Dossier, tmp_path: Path
) -> None:
    def change(sheet: Sheet) -> None:
        row = sheet.row(FIRST)
        first, last = (
            sheet.column(TrackingColumn.TIME_FRAME),
            sheet.column(TrackingColumn.STATUS),
        )
        sheet.worksheet.merge_cells(start_row=row, end_row=row, start_column=first, end_column=last)

    only_problem(taken(jc22, tmp_path, change), "ผสาน")


def test_what_we_sent_ourselves_is_never_doubtful(jc22: Dossier, tmp_path: Path) -> None:
    before = reported(jc22, reported_on=date(2030, 1, 1), due=TimeFrame.on(date(1999, 5, 1)))

    assert not taken(before, tmp_path, lambda sheet: None).problems


def test_an_agreed_day_is_not_the_agencys_to_clear(jc22: Dossier, tmp_path: Path) -> None:
    agreed = edits.set_time_frame(jc22, FIRST, TimeFrame.on(date(2022, 12, 1)))
    own = reported(agreed, due=TimeFrame.on(date(2022, 11, 1)))

    only_problem(taken(agreed, tmp_path, lambda s: s.fill(FIRST, DUE="ลบ")), "กรอบเวลา")
    assert values(taken(own, tmp_path, lambda s: s.fill(FIRST, DUE="ลบ"))) == {(FIRST, "due"): None}


def test_one_per_cent_of_what_is_done_is_asked_about(jc22: Dossier, tmp_path: Path) -> None:
    returned = taken(jc22, tmp_path, lambda s: s.fill(FIRST, STATUS="แล้วเสร็จ", PERCENT=1))

    assert values(returned) == {(FIRST, "status"): Status.DONE}
    assert "100%" in returned.problems[0].message
    assert values(taken(jc22, tmp_path, lambda s: s.fill(FIRST, PERCENT=1))) == {
        (FIRST, "percent"): 1
    }


def test_a_sheet_of_another_dossier_is_not_kept(jc22: Dossier, tmp_path: Path) -> None:
    dossier, _, path = sent(jc22, tmp_path)

    assert back(dossier, path).evidence
    assert not back(replace(dossier, id="dossier-other"), path).evidence


def test_files_of_two_rounds_keep_their_own(jc22: Dossier, tmp_path: Path) -> None:
    dossier, first, path = sent(jc22, tmp_path)
    dossier, second, other = sent(dossier, tmp_path)
    copies = (
        edited(path, lambda s: s.fill(FIRST, PERCENT=10)),
        edited(other, lambda s: s.fill(SECOND, PERCENT=20)),
    )

    returned = back(dossier, *copies)
    after = apply_returned(dossier, returned, returned.changes, recorded=NOON)

    assert [(p.outcome_id, p.round_id) for p in after.progress] == [
        (FIRST, first.id),
        (SECOND, second.id),
    ]


def test_our_other_sheets_are_no_tables_and_an_agencys_own_is_said(
    jc22: Dossier, tmp_path: Path
) -> None:
    def remove(sheet: Sheet) -> None:
        workbook = sheet.worksheet.parent
        assert workbook is not None
        del workbook[sheet.worksheet.title]

    def add(sheet: Sheet) -> None:
        workbook = sheet.worksheet.parent
        assert workbook is not None
        workbook.create_sheet("ว่าง")
        workbook.create_sheet("บันทึก")["B2"] = "ขอเลื่อนกำหนด"

    only_problem(taken(jc22, tmp_path, remove), "ไม่พบตาราง")
    returned = taken(jc22, tmp_path, add)
    only_problem(returned, "เพิ่มเข้ามา")
    assert (returned.problems[0].at.sheet, returned.problems[0].value) == ("บันทึก", "ขอเลื่อนกำหนด")


def test_what_an_officer_changed_since_is_not_taken_for_the_agencys(
    jc22: Dossier, tmp_path: Path
) -> None:
    dossier, _, path = sent(jc22, tmp_path)
    since = edits.make_responsible(dossier, FIRST, Responsibility("มท.", ("พณ.",)))
    since = edits.set_time_frame(since, FIRST, TimeFrame.on(date(2022, 12, 1)))
    copy = edited(path, lambda s: s.fill(FIRST, PROGRESS="ก", SUPPORTING="ยธ."))
    same = edited(path, lambda s: s.fill(SECOND, PROGRESS="ก"), "same.xlsx")

    (problem,) = back(since, copy).problems
    assert (problem.at.column, problem.value) == (TrackingColumn.SUPPORTING, "ยธ.")
    assert not back(since, same).problems


def test_without_the_column_of_codes_the_file_tells_whose_row_it_is_or_nobody_does(
    jc22: Dossier, tmp_path: Path
) -> None:
    shared = edits.make_responsible(jc22, FIRST, Responsibility("กห.", ("มท.",)))
    dossier, _, paths = sent_per_agency(shared, tmp_path)
    support = next(path for name, path in paths.items() if "มท" in name)

    def lose_codes(sheet: Sheet) -> None:
        sheet.fill(FIRST, PROGRESS="ฝ่ายเรา")
        for table in list(sheet.worksheet.tables):
            del sheet.worksheet.tables[table]
        sheet.worksheet.delete_cols(sheet.column(RowKey.AGENCY))

    def lose_meta_too(sheet: Sheet) -> None:
        lose_codes(sheet)
        workbook = sheet.worksheet.parent
        assert workbook is not None
        del workbook[META_SHEET]

    assert [c.agency for c in back(dossier, edited(support, lose_codes)).changes] == ["มท."]
    nobodys = back(dossier, edited(support, lose_meta_too))
    assert not nobodys.changes
    assert any("รหัสหน่วยงานหายไป" in p.message for p in nobodys.problems)


def test_an_added_row_is_named_by_its_words_and_not_by_its_number(
    jc22: Dossier, tmp_path: Path
) -> None:
    def change(sheet: Sheet) -> None:
        row = sheet.worksheet.max_row + 1
        sheet.worksheet.cell(row, sheet.column(TrackingColumn.NUMBER)).value = 28
        sheet.worksheet.cell(row, sheet.column(TrackingColumn.OUTCOME)).value = "งานใหม่"

    (row,) = taken(jc22, tmp_path, change).unmatched
    assert (row.value, row.texts) == ("งานใหม่", ("28", "งานใหม่"))


def copy_of(sheet: Sheet, outcome_id: str) -> int:
    """A copy of the row at the end of the table; its row number is returned."""
    ws, last = sheet.worksheet, sheet.worksheet.max_row + 1
    for column, cell in enumerate(list(ws[sheet.row(outcome_id)]), start=1):
        ws.cell(last, column).value = cell.value
    return last


def test_copies_that_show_another_outcome_are_taken_for_neither(
    jc22: Dossier, tmp_path: Path
) -> None:
    def all_of_another(sheet: Sheet) -> None:
        sheet.fill(FIRST, PROGRESS="ก", OUTCOME=sheet.cell(SECOND, TrackingColumn.OUTCOME).value)
        copy_of(sheet, FIRST)

    def one_of_another(sheet: Sheet) -> None:
        sheet.fill(FIRST, PROGRESS="ก")
        last, column = copy_of(sheet, FIRST), sheet.column(TrackingColumn.OUTCOME)
        text = sheet.cell(SECOND, TrackingColumn.OUTCOME).value
        sheet.worksheet.cell(last, column).value = text

    for change in (all_of_another, one_of_another):
        returned = taken(jc22, tmp_path, change)
        assert not returned.changes
        assert len(returned.problems) == 2


def test_a_missing_row_is_noticed_without_the_meta_sheet_too(jc22: Dossier, tmp_path: Path) -> None:
    def change(sheet: Sheet) -> None:
        sheet.worksheet.delete_rows(sheet.row("JC22-1.1.2"))
        workbook = sheet.worksheet.parent
        assert workbook is not None
        del workbook[META_SHEET]

    returned = taken(jc22, tmp_path, change)

    assert SECOND in {problem.outcome_id for problem in returned.problems}


def test_a_word_to_clear_counts_though_the_cell_was_blank_when_sent(
    jc22: Dossier, tmp_path: Path
) -> None:
    dossier, _, path = sent(jc22, tmp_path)
    first = edited(path, lambda s: s.fill(FIRST, PROGRESS="พิมพ์ผิด", PERCENT=50), "first.xlsx")
    second = edited(path, lambda s: s.fill(FIRST, PROGRESS="ลบ", PERCENT="ลบ"), "second.xlsx")
    returned = back(dossier, first)
    after = apply_returned(dossier, returned, returned.changes, recorded=NOON)

    one_by_one = back(after, second)
    at_once = back(dossier, first, second)

    assert values(one_by_one) == {(FIRST, "progress"): "", (FIRST, "percent"): None}
    assert all(change.is_conflict for change in one_by_one.changes)
    assert [change.is_conflict for change in at_once.changes] == [True] * 4
    assert not back(dossier, second).changes


def test_a_proposal_that_was_cleared_is_not_asked_about_again(
    jc22: Dossier, tmp_path: Path
) -> None:
    proposed = reported(jc22, due=TimeFrame.on(date(2022, 9, 30)))
    dossier, _, path = sent(proposed, tmp_path)
    copy = edited(path, lambda s: s.fill(FIRST, DUE="ลบ"))
    returned = back(dossier, copy)
    after = apply_returned(dossier, returned, returned.changes, recorded=NOON)

    again = back(after, copy)

    assert values(returned) == {(FIRST, "due"): None}
    only_problem(again, "รับไว้แล้ว")


def test_the_newest_round_is_the_newest_of_its_pack(jc22: Dossier, tmp_path: Path) -> None:
    dossier, _, path = sent(jc22, tmp_path)
    other = replace(jc22.packs[0], id="pack-other")
    dossier = replace(dossier, packs=(other, *dossier.packs))
    dossier, _, _ = sent(dossier, tmp_path)

    assert not back(dossier, path).problems


def test_files_none_of_which_can_be_read_are_an_error(jc22: Dossier, tmp_path: Path) -> None:
    dossier, _, _ = sent(jc22, tmp_path)

    with pytest.raises(ReturnError):
        back(dossier, tmp_path / "none.xlsx", tmp_path / "neither.xlsx")


def test_a_formula_for_a_day_is_asked_about(jc22: Dossier) -> None:
    cell = GridCell(date(2022, 6, 30), doubt=Doubt.FORMULA)

    with pytest.raises(Questionable, match="สูตร"):
        read_value("due", cell, TODAY)
