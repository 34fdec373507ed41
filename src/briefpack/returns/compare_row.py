"""One returned row against its report: as sent, as it is now, as it came back."""

from collections.abc import Mapping
from datetime import date, datetime

from briefpack.bilingual import Bilingual
from briefpack.model.follow_up import Report
from briefpack.model.headings import REPORT_COLUMNS
from briefpack.model.index import Index
from briefpack.model.meeting import Meeting
from briefpack.model.returned import Change, ReportValue
from briefpack.model.sheet_rows import report_now
from briefpack.model.status import Status
from briefpack.model.three_way import Verdict, compare
from briefpack.model.time_frame import TimeFrame
from briefpack.returns.find_table import FollowUpTable
from briefpack.returns.findings import Findings
from briefpack.returns.grid import GridCell
from briefpack.returns.match_rows import MatchedRow
from briefpack.returns.read_values import Questionable, Said, read_value
from briefpack.returns.same_value import same_value
from briefpack.returns.typed import typed
from briefpack.returns.which_round import Base


def compare_row(
    table: FollowUpTable,
    row: MatchedRow,
    base: Base,
    index: Index,
    today: date,
    findings: Findings,
) -> None:
    """The changes of the row's nine values, and the questions about them, go to `findings`."""
    outcome_id, agency = row.key
    if outcome_id not in index.places:
        findings.ask(
            Bilingual(
                "ผลการประชุมนี้ไม่มีในแฟ้มแล้ว จึงไม่นำเข้า",
                "This outcome is no longer in the briefpack file, so it is not taken in",
            ),
            row=row.row,
            value=outcome_id,
            outcome=outcome_id,
        )
        return
    meeting = index.places[outcome_id].meeting
    sent, current = base.sent[row.key], report_now(index, outcome_id, agency)
    own_due = index.reports.get(row.key, Report()).due
    cells = {field: table.cell(row.row, heading) for field, heading in REPORT_COLUMNS.items()}
    said: dict[str, Said] = {}
    for field, cell in cells.items():
        was, now = getattr(sent, field), getattr(current, field)
        if cell is None or _is_as_sent(cell, was):
            continue
        try:
            said[field] = read_value(field, cell, today)
            if field == "due" and own_due is None and not same_value(was, now):
                own_due = was  # the agency's own proposal, which is no longer there
            _refuse_doubtful(field, cell, said, own_due)
            _refuse_before(meeting, field, said[field].value)
        except Questionable as question:
            findings.ask(
                question.said,
                row=row.row,
                column=REPORT_COLUMNS[field],
                value=typed(cell),
                outcome=outcome_id,
            )
            continue
        if not said[field].is_given:
            continue
        value = said[field].value
        # A proposal vaguer than a day went out as an empty cell.
        before = base.vague_due.get(row.key) if field == "due" and was is None else was
        verdict = compare(before, now, value, same_value)
        clears = same_value(value, None)
        if clears and same_value(was, None) and not same_value(now, None):
            verdict = Verdict.CONFLICT  # said in so many words, of what the sheet did not show
        change = Change(
            outcome_id,
            agency,
            field,
            was,
            now,
            value,
            verdict is Verdict.CONFLICT,
            findings.at(row.row, REPORT_COLUMNS[field]),
            typed(cell),
        )
        if verdict is not Verdict.UNCHANGED:
            findings.changes.append(change)
        elif clears:
            findings.clears.append(change)


def _is_as_sent(cell: GridCell, sent: ReportValue) -> bool:
    """Whether the cell holds the very value that we wrote: that one is never doubtful."""
    value = cell.value.date() if isinstance(cell.value, datetime) else cell.value
    if isinstance(sent, TimeFrame):
        return sent.day is not None and value == sent.day
    if type(sent) is str:
        return isinstance(value, str) and same_value(value, sent)
    return type(value) is type(sent) and value == sent


def _refuse_doubtful(
    field: str, cell: GridCell, said: Mapping[str, Said], own_due: TimeFrame | None
) -> None:
    """What is doubtful only beside another value. Raises Questionable."""
    value = said[field].value
    is_done = said.get("status", Said()).value is Status.DONE
    if field == "percent" and is_done and cell.value == 1 == value:
        raise Questionable(
            Bilingual(
                "สถานะแล้วเสร็จแต่ร้อยละ 1: อาจพิมพ์ 100% ซึ่ง Excel เก็บเป็น 1 โปรดสอบถามหน่วยงาน",
                "The status is done but the per cent is 1: it may have been typed as 100%, "
                "which Excel keeps as 1; please ask the agency",
            )
        )
    if field == "due" and said[field].is_given and value is None and own_due is None:
        raise Questionable(
            Bilingual(
                "กำหนดแล้วเสร็จนี้ไม่ใช่ข้อเสนอของหน่วยงาน จึงลบจากตารางไม่ได้ โปรดแก้กรอบเวลาในแฟ้มถ้าเห็นชอบ",
                "This deadline is not the agency’s proposal, so the table cannot delete "
                "it; please change the time frame in the briefpack file if you agree",
            )
        )


def _refuse_before(meeting: Meeting, field: str, value: ReportValue) -> None:
    """Nobody reports on what was not yet agreed. Raises Questionable."""
    if field != "reported_on" or not isinstance(value, date) or meeting.start is None:
        return
    if value < meeting.start:
        raise Questionable(
            Bilingual(
                "วันที่รายงานอยู่ก่อนวันประชุม โปรดตรวจปีกับหน่วยงาน",
                "The day of the report is before the meeting; please check the year with "
                "the agency",
            )
        )
