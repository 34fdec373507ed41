"""What a dossier holds, as plain values for other programs and as lines for people."""

from collections.abc import Iterator
from typing import Any

from briefpack.model.annotation import Annotation
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress, Report, Round
from briefpack.model.index import Index, index_of
from briefpack.model.pack import Pack
from briefpack.model.serving import classification_of
from briefpack.sources.plain_records import plain_records, plain_time_frame, plain_wording
from briefpack.thai.dates import format_interval

Plain = dict[str, Any]


def plain_dossier(dossier: Dossier) -> Plain:
    """Everything but the source documents' bytes. Days are ISO days of the Common Era."""
    index = index_of(dossier)
    return {
        "dossier": {"id": dossier.id, "title": dossier.title},
        "meetings": [plain_records(meeting) for meeting in dossier.meetings],
        "packs": [_pack(index, pack) for pack in dossier.packs],
        "annotations": [_annotation(each) for each in dossier.annotations],
        "agencies": [
            {
                "code": agency.code,
                "name": plain_wording(agency.name),
                "aliases": list(agency.aliases),
                "parent": agency.parent,
            }
            for agency in dossier.agencies
        ],
        "rounds": [_round(each) for each in dossier.rounds],
        "progress": [_progress(each) for each in dossier.progress],
    }


def described(dossier: Dossier) -> Iterator[str]:
    """The dossier in a few Thai lines."""
    yield f"แฟ้ม: {dossier.title}"
    for meeting in dossier.meetings:
        topics = sum(len(pillar.topics) for pillar in meeting.pillars)
        outcomes = sum(1 for _ in meeting.outcomes())
        days = (
            format_interval(meeting.start, meeting.end, style="long", digits="thai", lang="th")
            if meeting.start and meeting.end and meeting.start <= meeting.end
            else "ไม่ระบุวันที่"
        )
        yield (
            f"การประชุม {meeting.id}: {days} {meeting.place.th}".rstrip()
            + f" — {len(meeting.pillars)} ด้าน {topics} หัวข้อ {outcomes} ผลการประชุม"
        )
    index = index_of(dossier)
    for pack in dossier.packs:
        secret = classification_of(index, pack).wording.th
        yield f"ชุดข้อมูล “{pack.name}”: {len(pack.entries)} รายการ{' · ' + secret if secret else ''}"
    yield (
        f"บันทึก {len(dossier.annotations)} · หน่วยงาน {len(dossier.agencies)}"
        f" · รอบการติดตาม {len(dossier.rounds)} · ความคืบหน้า {len(dossier.progress)}"
    )


def _pack(index: Index, pack: Pack) -> Plain:
    return {
        "id": pack.id,
        "name": pack.name,
        "occasion": pack.occasion,
        "occasion_date": pack.occasion_date and pack.occasion_date.isoformat(),
        "addressee": pack.addressee,
        "classification": classification_of(index, pack).name.lower(),
        "sections": [
            {
                "kind": section.kind.value,
                "included": section.included,
                "title": plain_wording(section.shown_title),
                "text": section.text,
            }
            for section in pack.sections
        ],
        "entries": [{"outcome": e.outcome_id, "group": e.group} for e in pack.entries],
    }


def _annotation(note: Annotation) -> Plain:
    return {
        "id": note.id,
        "outcome": note.outcome_id,
        "kind": note.kind.value,
        "text": note.text,
        "author": note.author,
        "created": note.created.isoformat(),
        "modified": note.modified.isoformat(),
        "packs": sorted(note.packs),
        "show_in": sorted(output.value for output in note.show_in),
        "certainty": note.certainty.value,
        "classification": note.classification.name.lower(),
    }


def _round(round_: Round) -> Plain:
    return {
        "id": round_.id,
        "number": round_.number,
        "pack": round_.pack_id,
        "issued": round_.issued.isoformat(),
        "due": round_.due and round_.due.isoformat(),
        "sent": [
            {"outcome": row.outcome_id, "agency": row.agency, **_report(row.sent)}
            for row in round_.rows
        ],
    }


def _progress(progress: Progress) -> Plain:
    return {
        "id": progress.id,
        "outcome": progress.outcome_id,
        "agency": progress.agency,
        "round": progress.round_id,
        "recorded": progress.recorded.isoformat(),
        "evidence": progress.evidence,
        **_report(progress.report),
    }


def _report(report: Report) -> Plain:
    return {
        "status": report.status and report.status.value,
        "percent": report.percent,
        "progress": report.progress,
        "obstacles": report.obstacles,
        "next_step": report.next_step,
        "due": report.due and plain_time_frame(report.due),
        "reporter": report.reporter,
        "reported_on": report.reported_on and report.reported_on.isoformat(),
        "remarks": report.remarks,
    }
