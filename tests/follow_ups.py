"""Small follow-ups on JC22: who leads, until when, what was sent and what was reported."""

from dataclasses import replace
from datetime import UTC, date, datetime

from briefpack.bilingual import Bilingual
from briefpack.model import edits
from briefpack.model.agency import Responsibility
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress, Report, Round, SentRow
from briefpack.model.returned import Cell, Change, Problem, ReportValue, Returned, Unmatched
from briefpack.model.status import Status
from briefpack.model.time_frame import TimeFrame

FIRST, SECOND, THIRD = "JC22-1.1.1", "JC22-1.1.2", "JC22-2.1.1"
TODAY = date(2022, 11, 14)


def led_by(dossier: Dossier, outcome_id: str, agency: str, due: date | None = None) -> Dossier:
    """The outcome has this lead agency and, with `due`, is agreed for that day."""
    dossier = edits.make_responsible(dossier, outcome_id, Responsibility(agency))
    if due is not None:
        dossier = edits.set_time_frame(dossier, outcome_id, TimeFrame.on(due))
    return dossier


def reported(
    dossier: Dossier,
    outcome_id: str,
    agency: str,
    report: Report,
    *,
    round_id: str = "",
    evidence: str = "",
) -> Dossier:
    """The agency reported this."""
    at = datetime(2022, 10, 1 + len(dossier.progress) % 28, tzinfo=UTC)
    name = f"progress-{len(dossier.progress)}"
    return edits.record_progress(
        dossier, Progress(name, outcome_id, agency, report, at, round_id, evidence)
    )


def sent(dossier: Dossier, number: int, due: date | None, *rows: tuple[str, str]) -> Dossier:
    """A round with these rows of outcome and agency was sent."""
    made = tuple(SentRow(outcome_id, agency, Report()) for outcome_id, agency in rows)
    pack = dossier.packs[0].id
    return edits.open_round(
        dossier, Round(f"round-{number}", number, pack, date(2022, 9, number), due, made)
    )


def change(
    outcome_id: str,
    field: str,
    returned: ReportValue,
    *,
    agency: str = "พณ.",
    sent: ReportValue = None,
    current: ReportValue = None,
    file: str = "พณ.xlsx",
) -> Change:
    """One field that came back; a conflict where ours is neither as sent nor as returned."""
    conflict = current not in (sent, returned)
    at = Cell(file, "ติดตามผล", 14, "")
    return Change(outcome_id, agency, field, sent, current, returned, conflict, at)


def returned() -> Returned:
    """Two changes of one outcome, a conflict on another, a problem and an added row."""
    return Returned(
        "round-1",
        (
            change(FIRST, "status", Status.IN_PROGRESS),
            change(FIRST, "progress", "ประชุมแล้ว", sent="", current=""),
            change(SECOND, "progress", "ส่งร่างแล้ว", sent="", current="ร่างเสร็จ"),
        ),
        (
            Problem(
                Cell("พณ.xlsx", "ติดตามผล", 15, "ร้อยละ"),
                "150",
                Bilingual("เกิน 100", "more than 100"),
                THIRD,
            ),
        ),
        (Unmatched(Cell("พณ.xlsx", "ติดตามผล", 30), "แถวใหม่", ("แถวใหม่", "ข้อความอื่น")),),
    )


def with_current(dossier: Dossier) -> Dossier:
    """The dossier in which the conflict of `returned` is one."""
    dossier = replace(dossier, progress=())
    for outcome_id in (FIRST, SECOND, THIRD):
        dossier = led_by(dossier, outcome_id, "พณ.")
    return reported(dossier, SECOND, "พณ.", Report(progress="ร่างเสร็จ"))
