"""What came back, as plain JSON values and as lines to read."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from briefpack.export.phrases import time_frame_words
from briefpack.model.dossier import Dossier
from briefpack.model.headings import REPORT_COLUMNS
from briefpack.model.index import index_of
from briefpack.model.returned import (
    ANNOTATION,
    COMMENT,
    Change,
    Problem,
    ReportValue,
    Returned,
)
from briefpack.model.status import Status
from briefpack.model.time_frame import Grain, TimeFrame
from briefpack.thai.dates import format_date

_NOTHING = "(ว่าง)"
_ROW = {True: "ย่อหน้า", False: "แถว"}


def plain_returned(returned: Returned) -> dict[str, Any]:
    """The published shape of `returns --json`; days are ISO days of the Common Era."""
    return {
        "round": returned.round_id,
        "changes": [
            {
                "outcome": change.outcome_id,
                "agency": change.agency,
                "field": change.field,
                "sent": _plain(change.sent),
                "current": _plain(change.current),
                "returned": _plain(change.returned),
                "conflict": change.is_conflict,
                "typed": change.typed,
                "file": change.at.file,
                "sheet": change.at.sheet,
                "row": change.at.row,
                **_of_brief(change),
            }
            for change in returned.changes
        ],
        "problems": [_problem(problem) for problem in returned.problems],
        "unmatched": [
            {"file": row.at.file, "sheet": row.at.sheet, "row": row.at.row, "value": row.value}
            for row in returned.unmatched
        ],
    }


def described_returned(returned: Returned, dossier: Dossier) -> Iterator[str]:
    """The same for people, grouped by outcome."""
    index = index_of(dossier)
    conflicts = sum(change.is_conflict for change in returned.changes)
    yield (
        f"เปลี่ยน {len(returned.changes) - conflicts} · ขัดกัน {conflicts}"
        f" · ต้องดู {len(returned.problems)} · แถวที่ไม่ได้ส่งไป {len(returned.unmatched)}"
    )
    by_outcome: dict[str, list[Change]] = {}
    for change in returned.changes:
        by_outcome.setdefault(change.outcome_id, []).append(change)
    for outcome_id, changes in by_outcome.items():
        yield f"{outcome_id} {index.places[outcome_id].outcome.text.th}"
        for change in changes:
            mark = " [ขัดกัน]" if change.is_conflict else ""
            now = f" (ขณะนี้: {_shown(change.current)})" if change.is_conflict else ""
            where = f"({change.at.file} {_ROW[is_brief(change)]} {change.at.row})"
            said = f"{_shown(change.sent)} → {_shown(change.returned)}{now}{mark}"
            yield f"  {_field(change)}: {said} {where}"
    yield from (f"ต้องดู: {_place(problem)}: {problem.message}" for problem in returned.problems)
    for row in returned.unmatched:
        yield f"ไม่ได้ส่งไป: {row.at.file} {row.at.sheet} แถว {row.at.row}: {row.value}"


def is_brief(change: Change) -> bool:
    """Whether it came back in a Word brief, and not in a sheet."""
    return change.field in (ANNOTATION, COMMENT)


def _field(change: Change) -> str:
    by = f" ({change.author})" if change.author else ""
    if change.field == COMMENT:
        return f"ความเห็นใหม่{by}"
    if change.field == ANNOTATION:
        return f"{change.at.column}{by}"
    return f"{change.agency} {REPORT_COLUMNS[change.field]}"


def _of_brief(change: Change) -> dict[str, Any]:
    if not is_brief(change):
        return {}
    written = change.written.isoformat() if change.written else None
    plain = {"annotation": change.annotation, "author": change.author}
    return {**plain, "written": written} if change.field == COMMENT else plain


def _problem(problem: Problem) -> dict[str, Any]:
    plain = {
        "file": problem.at.file,
        "sheet": problem.at.sheet,
        "row": problem.at.row,
        "column": problem.at.column,
        "value": problem.value,
        "message": problem.message,
    }
    return {**plain, "outcome": problem.outcome_id} if problem.outcome_id else plain


def _place(problem: Problem) -> str:
    at = problem.at
    word = _ROW[at.file.lower().endswith(".docx")]
    row = f"{word} {at.row}" if at.row else ""
    value = f"“{problem.value}”" if problem.value else ""
    parts = (at.file, at.sheet, row, at.column, problem.outcome_id, value)
    return " ".join(filter(None, parts))


def _plain(value: ReportValue) -> object:
    if isinstance(value, TimeFrame):
        if value.grain is Grain.DAY:
            return value.end.isoformat() if value.end else None
        return {
            "grain": value.grain.value,
            "start": value.start.isoformat() if value.start else None,
            "end": value.end.isoformat() if value.end else None,
        }
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, Status) else value


def _shown(value: ReportValue) -> str:
    if isinstance(value, TimeFrame):
        return time_frame_words(value, "arabic", "th") or _NOTHING
    if isinstance(value, Status):
        return value.wording.th
    if isinstance(value, date):
        return format_date(value, "long", "arabic", "th")
    return _NOTHING if value is None or value == "" else str(value)
