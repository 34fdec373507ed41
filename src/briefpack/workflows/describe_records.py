"""What was read from a document, as lines for people."""

from collections import Counter
from collections.abc import Iterator

from briefpack.model.meeting import Meeting, SourceSpan
from briefpack.model.records import Confidence, Records
from briefpack.model.wording import Wording
from briefpack.thai.dates import format_interval

_LONGEST = 100


def described_records(records: Records) -> Iterator[str]:
    """The meeting, its tree, what was repaired and left out, and what a person should look at."""
    yield from _meeting(records.meeting)
    yield from _tree(records.meeting)
    yield from _repairs(records)
    if records.left_out:
        yield f"ไม่ได้อยู่ในบันทึก {len(records.left_out)} แห่ง"
        for left in records.left_out:
            yield f"  บรรทัด {left.line}: {_cut(left.text)} ({left.why})"
    if records.problems:
        yield f"ต้องตรวจ {len(records.problems)} แห่ง"
        for problem in records.problems:
            yield f"  บรรทัด {problem.line}: {problem.message}"
    else:
        yield "ไม่มีสิ่งที่ต้องตรวจ"


def _meeting(meeting: Meeting) -> Iterator[str]:
    days = (
        format_interval(meeting.start, meeting.end, style="long", digits="thai", lang="th")
        if meeting.start and meeting.end and meeting.start <= meeting.end
        else ""
    )
    yield f"การประชุม {meeting.id}: {_said(meeting.title) or 'ไม่พบชื่อ'}"
    for label, value in (
        ("วันที่", days),
        ("สถานที่", _said(meeting.place)),
        ("คู่เจรจา", _said(meeting.counterpart_name)),
        ("แนวคิดหลัก", _said(meeting.theme)),
        ("ประธานร่วม", " และ ".join(_said(chair.name) for chair in meeting.co_chairs)),
    ):
        if value:
            yield f"  {label}: {value}"


def _tree(meeting: Meeting) -> Iterator[str]:
    topics = sum(len(pillar.topics) for pillar in meeting.pillars)
    outcomes = sum(1 for _ in meeting.outcomes())
    yield f"{len(meeting.pillars)} ด้าน {topics} หัวข้อ {outcomes} ผลการประชุม"
    for pillar in meeting.pillars:
        yield f"{pillar.number}. {_said(pillar.title) or '(ไม่มีชื่อด้าน)'}{_at(pillar.source)}"
        for topic in pillar.topics:
            if topic.title:
                yield f"  {_said(topic.title)}{_at(topic.source)}"
            for outcome in topic.outcomes:
                yield f"    {outcome.id} {_cut(_said(outcome.text))}{_at(outcome.source)}"


def _repairs(records: Records) -> Iterator[str]:
    if records.repairs:
        rules = Counter(repair.rule for repair in records.repairs)
        counted = " · ".join(f"{rule} {count}" for rule, count in rules.items())
        yield f"ซ่อมข้อความ {len(records.repairs)} แห่ง ({counted})"
    for repair in records.repairs:
        if repair.certainty is Confidence.CHECK:
            yield f"  โปรดตรวจบรรทัด {repair.line}: {repair.before} → {repair.after}"


def _at(span: SourceSpan | None) -> str:
    if span is None:
        return ""
    if span.start_line == span.end_line:
        return f" [บรรทัด {span.start_line}]"
    return f" [บรรทัด {span.start_line}–{span.end_line}]"


def _said(wording: Wording) -> str:
    return wording.in_language("th")


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
