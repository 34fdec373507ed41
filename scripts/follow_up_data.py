"""A meeting that was followed up for a while, made up, for pictures and measurements."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from briefpack.bilingual import Bilingual
from briefpack.model.agency import Responsibility
from briefpack.model.dossier import Dossier
from briefpack.model.evidence import Evidence, EvidenceKind
from briefpack.model.follow_up import Progress, Report, Round
from briefpack.model.index import index_of
from briefpack.model.meeting import Meeting, Outcome
from briefpack.model.returned import Cell, Change, Problem, Returned, Unmatched
from briefpack.model.sheet_rows import report_on_sheet, rows_per_agency
from briefpack.model.status import Status
from briefpack.model.time_frame import Grain, TimeFrame
from briefpack.model.wording import Wording

TODAY = date(2022, 11, 14)
_AGENCIES = ("กต.", "พณ.", "กษ.", "คค.", "กก.", "มท.", "สธ.", "ศธ.", "พน.", "ทส.", "กค.", "รง.")
_DONE_SO_FAR = (
    "จัดประชุมคณะทำงานร่วมครั้งที่ ๑ เมื่อวันที่ ๒๐ ก.ย. ๒๕๖๕ ที่นครหลวงเวียงจันทน์ ทั้งสองฝ่ายเห็นพ้องกรอบความร่วมมือแล้ว",
    "อยู่ระหว่างจัดทำร่างบันทึกความเข้าใจ เสนอกระทรวงพิจารณา",
    "ดำเนินการแล้วร้อยละ ๔๐ ของแผน ติดตั้งอุปกรณ์ที่ด่านชายแดน ๒ แห่ง และฝึกอบรมเจ้าหน้าที่ ๓๕ คน",
    "ส่งหนังสือถึงฝ่ายลาวแล้ว ยังไม่ได้รับการตอบกลับ",
)
_OBSTACLES = ("งบประมาณไม่เพียงพอ", "รอข้อมูลจากฝ่ายลาว", "")
_FATES = (
    *((Status.NOT_STARTED, Status.IN_PROGRESS, Status.DONE),) * 4,
    *((Status.IN_PROGRESS, Status.IN_PROGRESS, Status.IN_PROGRESS),) * 4,
    (Status.IN_PROGRESS, Status.DONE, Status.DONE),
    (Status.NOT_STARTED, Status.UNDER_REVIEW, Status.UNDER_REVIEW),
    (Status.CONTINUOUS, Status.CONTINUOUS, Status.CONTINUOUS),
    *((Status.NOT_STARTED, Status.NOT_STARTED, Status.NOT_STARTED),) * 2,
    (Status.IN_PROGRESS, Status.IN_PROGRESS, Status.DELAYED),
    (Status.NOT_STARTED, Status.ON_HOLD, Status.ON_HOLD),
)


def followed_up(dossier: Dossier) -> Dossier:
    """The dossier with lead agencies, time frames, three rounds and what was reported in them."""
    dice = random.Random(22)  # noqa: S311  # a picture, no secret
    dossier = replace(
        dossier, meetings=tuple(_assigned(meeting, dice) for meeting in dossier.meetings)
    )
    index = index_of(dossier)
    rows = rows_per_agency(index, dossier.packs[0])
    rounds = tuple(
        Round(f"round-{n}", n, dossier.packs[0].id, issued, issued + timedelta(days=30), rows)
        for n, issued in enumerate((date(2022, 3, 1), date(2022, 6, 15), date(2022, 10, 3)), 1)
    )
    silent = {"คค.", "พน.", "ศธ."}
    progress = []
    for at, row in enumerate(rows):
        if not row.agency or dice.random() < 0.12:
            continue
        fate = dice.choice(_FATES)
        for round_ in rounds:
            if round_.number == 3 and row.agency in silent:
                continue
            if round_.number == 1 and dice.random() < 0.5:
                continue
            when = round_.issued + timedelta(days=dice.randint(5, 28))
            progress.append(
                Progress(
                    f"progress-{at}-{round_.number}",
                    row.outcome_id,
                    row.agency,
                    _report(dice, when, fate[round_.number - 1], round_.number),
                    datetime(when.year, when.month, when.day, 9, 30, tzinfo=UTC),
                    round_.id,
                    _file(row.agency, round_).id,
                )
            )
    progress.sort(key=lambda each: each.recorded)
    files = {_file(each.agency, rounds[int(each.round_id[-1]) - 1]) for each in progress}
    evidence = tuple(sorted(files, key=lambda each: each.name))
    return replace(dossier, rounds=rounds, progress=tuple(progress), evidence=evidence)


def carried_on(dossier: Dossier) -> Dossier:
    """The dossier with a next meeting that goes on with what is open, some of it a year later."""
    index = index_of(dossier)
    last = dossier.meetings[-1]
    later = TimeFrame.on(date(2023, 9, 30))

    def goes_on(outcome: Outcome, at: int) -> Outcome:
        frame = later if at % 3 == 0 else outcome.time_frame
        return replace(
            outcome, id=f"JC23-{outcome.number}", carried_from=outcome.id, time_frame=frame
        )

    pillars = tuple(
        replace(
            pillar,
            id=pillar.id.replace("JC22", "JC23"),
            topics=tuple(
                replace(
                    topic,
                    id=topic.id.replace("JC22", "JC23"),
                    outcomes=tuple(
                        goes_on(outcome, at)
                        for at, outcome in enumerate(topic.outcomes)
                        if index.report_of_lead(outcome.id).status is not Status.DONE
                    ),
                )
                for topic in pillar.topics
            ),
        )
        for pillar in last.pillars
    )
    meeting = replace(last, id="JC23", number=23, pillars=pillars, source=None)
    return replace(dossier, meetings=(*dossier.meetings, meeting))


def came_back(dossier: Dossier, most: int = 40) -> Returned:
    """Made-up answers to the last round: changes, conflicts, problems and an added row."""
    dice = random.Random(7)  # noqa: S311
    index = index_of(dossier)
    changes: list[Change] = []
    for row, (outcome_id, place) in enumerate(index.places.items(), start=12):
        agency = place.responsibility.lead
        if not agency or len(changes) >= most:
            continue
        file = f"ตารางติดตามผล_{agency}xlsx"
        changes += _changes(
            report_on_sheet(index, outcome_id, agency), outcome_id, agency, file, row, dice
        )
    ids = list(index.places)
    problems = (
        Problem(
            Cell("ตารางติดตามผล_พณ.xlsx", "ติดตามผล", 14, "กำหนดแล้วเสร็จ"),
            "สิ้นปีหน้า",
            Bilingual(
                "อ่านวันที่นี้ไม่ได้ โปรดถามหน่วยงานว่าหมายถึงวันใด แล้วกรอกที่รายการนั้น",
                "This date cannot be read; please ask the agency which day is meant",
            ),
            ids[8],
        ),
        Problem(
            Cell("ตารางติดตามผล_กษ.xlsx", "ติดตามผล", 17, "ร้อยละ"),
            "150",
            Bilingual(
                "ร้อยละต้องเป็นจำนวนเต็มตั้งแต่ 0 ถึง 100 ค่านี้จึงไม่ได้รับเข้า",
                "The per cent must be a whole number from 0 to 100, so this value was not taken in",
            ),
            ids[10],
        ),
    )
    unmatched = (
        Unmatched(
            Cell("ตารางติดตามผล_กก.xlsx", "ติดตามผล", 30),
            "จัดมหกรรมท่องเที่ยวชายแดนร่วมกัน",
            ("จัดมหกรรมท่องเที่ยวชายแดนร่วมกัน", "อยู่ระหว่างดำเนินการ"),
        ),
    )
    names = dict.fromkeys(change.at.file for change in changes)
    received = datetime(2022, 11, 14, 9, 0, tzinfo=UTC)
    kind = EvidenceKind.RETURNED_SHEET
    files = (Evidence.of(name, kind, "round-3", received, f"3 {name}".encode()) for name in names)
    return Returned("round-3", tuple(changes), problems, unmatched, tuple(files))


def _changes(
    now: Report, outcome_id: str, agency: str, file: str, row: int, dice: random.Random
) -> Iterator[Change]:
    at = Cell(file, "ติดตามผล", row)
    status = dice.choice((Status.DONE, Status.IN_PROGRESS, Status.UNDER_REVIEW))
    if status is not now.status:
        yield Change(outcome_id, agency, "status", now.status, now.status, status, False, at)
    text = now.progress.replace("ครั้งที่ ๑ เมื่อวันที่ ๒๐ ก.ย. ๒๕๖๕", "ครั้งที่ ๒ เมื่อวันที่ ๗ พ.ย. ๒๕๖๕")
    text = text.replace("ร้อยละ ๔๐ ของแผน", "ร้อยละ ๖๕ ของแผน").replace("แล้ว ยังไม่ได้", " และได้")
    if text == now.progress:
        text = f"{text}\nประชุมหารือกับฝ่ายลาวอีกครั้งในเดือน ธ.ค. ๒๕๖๕".strip()
    is_conflict = dice.random() < 0.15
    sent = "อยู่ระหว่างประสานงาน" if is_conflict else now.progress
    yield Change(outcome_id, agency, "progress", sent, now.progress, text, is_conflict, at)
    if dice.random() < 0.4:
        new = TimeFrame.on(date(2023, 6, 30))
        yield Change(outcome_id, agency, "due", now.due, now.due, new, False, at)


def _assigned(meeting: Meeting, dice: random.Random) -> Meeting:
    return replace(
        meeting,
        pillars=tuple(
            replace(
                pillar,
                topics=tuple(
                    replace(topic, outcomes=tuple(_given(o, dice) for o in topic.outcomes))
                    for topic in pillar.topics
                ),
            )
            for pillar in meeting.pillars
        ),
    )


def _given(outcome: Outcome, dice: random.Random) -> Outcome:
    if dice.random() < 0.08:
        return outcome
    frames = (
        TimeFrame.on(date(2022, 9, 30)),
        TimeFrame.on(date(2022, 12, 5)),
        TimeFrame.on(date(2023, 3, 31)),
        TimeFrame(
            Grain.CALENDAR_YEAR, date(2022, 1, 1), date(2022, 12, 31), Wording("ภายในปี 2565")
        ),
        TimeFrame(Grain.FISCAL_YEAR, date(2022, 10, 1), date(2023, 9, 30)),
        TimeFrame(Grain.CONDITIONAL, words=Wording("เมื่อสถานการณ์เอื้ออำนวย")),
        TimeFrame(),
    )
    lead = dice.choice(_AGENCIES)
    other = dice.choice(_AGENCIES)
    return replace(
        outcome,
        time_frame=dice.choice(frames),
        responsibility=Responsibility(lead, (other,) if other != lead else ()),
    )


def _report(dice: random.Random, when: date, status: Status, number: int) -> Report:
    return Report(
        status=status,
        percent={Status.DONE: 100, Status.IN_PROGRESS: 20 * number + dice.randint(0, 15)}.get(
            status
        ),
        progress=dice.choice(_DONE_SO_FAR),
        obstacles=dice.choice(_OBSTACLES),
        reporter=dice.choice(("นางสาวสุดา ใจดี", "นายวิชัย มั่นคง", "")),
        reported_on=when,
        due=TimeFrame.on(date(2023, 6, 30)) if dice.random() < 0.1 else None,
    )


def _file(agency: str, round_: Round) -> Evidence:
    received = datetime(round_.issued.year, round_.issued.month, 28, 9, 0, tzinfo=UTC)
    name = f"ตารางติดตามผล รอบ {round_.number} {agency}xlsx"
    return Evidence.of(name, EvidenceKind.RETURNED_SHEET, round_.id, received, name.encode())
