"""What a merge brings and asks, for scripts and for people."""

import hashlib
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from briefpack.model.merge_found import (
    UNKNOWN,
    Conflict,
    Incoming,
    Merged,
    Problem,
    ProblemKind,
    Why,
)
from briefpack.model.wording import Wording
from briefpack.workflows.merge_fields import field_words
from briefpack.workflows.merge_words import MergeWords

WHY = {
    Why.BOTH_CHANGED: Wording("แก้ทั้งสองฝ่าย", "Changed by both"),
    Why.BOTH_ADDED: Wording("เพิ่มทั้งสองฝ่าย เนื้อหาต่างกัน", "Added by both, differently"),
    Why.BOTH_MOVED: Wording("ย้ายทั้งสองฝ่ายไปคนละที่", "Moved by both, to different places"),
    Why.REMOVED_HERE: Wording("ฝ่ายเราลบ แต่อีกฝ่ายแก้หรือยังใช้อยู่", "Removed here, changed or used there"),
    Why.REMOVED_THERE: Wording(
        "อีกฝ่ายลบ แต่ฝ่ายเราแก้หรือยังใช้อยู่", "Removed there, changed or used here"
    ),
    Why.WOULD_SHOW_MORE: Wording(
        "ถ้ารวมเอง บันทึกอาจออกไปในเอกสารที่ไม่มีฝ่ายใดตั้งใจ",
        "Merged unasked, the note could appear where neither side let it",
    ),
}
_ADDED = Wording("เพิ่ม", "added")
_DELETED = Wording("ลบ", "deleted")
_PROBLEMS = {
    ProblemKind.BASE_IS_LATER: Wording(
        "{0} ในแฟ้มตั้งต้นใหม่กว่าในแฟ้มทั้งสอง แฟ้มตั้งต้นอาจไม่ใช่ฉบับที่ทั้งสองฝ่ายเริ่มจาก โปรดตรวจผลการรวมทุกรายการ",
        "{0} is later in the base than in both files. The base may not be what both sides began "
        "from; please check everything that was merged",
    ),
    ProblemKind.SAME_ROUND_NUMBER: Wording(
        "ทั้งสองฝ่ายเปิด{0} เก็บไว้ทั้งสองรอบ โปรดระวังเมื่ออ้างถึงเลขรอบ",
        "Both sides opened {0}. Both are kept; please take care when referring to the number",
    ),
}


def plain_merged(merged: Merged) -> dict[str, Any]:
    """The merge as JSON has it."""
    words = MergeWords(merged)
    return {
        "changes": [_plain_incoming(each, words) for each in merged.incoming],
        "conflicts": [_plain_conflict(each, words) for each in merged.conflicts],
        "problems": [
            {"path": "/".join(each.path), "message": problem_words(each, words)}
            for each in merged.problems
        ],
    }


def described_merged(merged: Merged) -> Iterator[str]:
    """The same for people."""
    words = MergeWords(merged)
    yield (
        f"รับเข้า {len(merged.incoming)} · ขัดกัน {len(merged.conflicts)} · ต้องดู {len(merged.problems)}"
    )
    for change in merged.incoming:
        yield f"รับเข้า: {incoming_words(change, words)}"
    for conflict in merged.conflicts:
        yield f"ขัดกัน: {subject(conflict, words)} ({WHY[conflict.why].th})"
        names = (("เดิม", conflict.base), ("ของเรา", conflict.mine), ("ของอีกฝ่าย", conflict.theirs))
        for name, value in names:
            said = words.value(conflict.path, conflict.field, value, conflict.about)
            yield f"  {name}: {_one_line(said)}"
    for problem in merged.problems:
        yield f"ต้องดู: {problem_words(problem, words)}"


def incoming_words(change: Incoming, words: MergeWords) -> str:
    """One change that comes in, in a line."""
    what = subject(change, words)
    if not change.field:
        if change.before is None:
            verb, value = _ADDED, change.after
        else:
            verb, value = _DELETED, change.before
        said = _one_line(words.value(change.path, "", value))
        return f"{verb.in_language(words.language)} {what}: {said}"
    before, after = (
        _one_line(words.value(change.path, change.field, value, change.about))
        for value in (change.before, change.after)
    )
    return f"{what}: {before} → {after}"


def subject(found: Incoming | Conflict, words: MergeWords) -> str:
    """The thing and the field of it: ประเด็นสนทนา · ข้อ 2.1.1 · ข้อความ."""
    what = words.what(found.path)
    if not found.field:
        return what
    field = field_words(found.field, is_order=bool(found.about))
    return f"{what} · {field.in_language(words.language)}"


def problem_words(problem: Problem, words: MergeWords) -> str:
    """What is odd, and what to do about it."""
    return _PROBLEMS[problem.kind].in_language(words.language).format(words.what(problem.path))


def plain_value(value: Any) -> Any:
    """A value of the model as JSON has it; the content of files as its length and hash."""
    if value is UNKNOWN:
        return None
    if isinstance(value, bytes):
        return {"bytes": len(value), "sha256": hashlib.sha256(value).hexdigest()}
    if isinstance(value, Enum):
        return value.name.lower() if isinstance(value, int) else value.value
    if isinstance(value, date):  # a moment too
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, frozenset):
        return sorted(plain_value(each) for each in value)
    if isinstance(value, tuple):
        return [plain_value(each) for each in value]
    if is_dataclass(value):
        return {each.name: plain_value(getattr(value, each.name)) for each in fields(value)}
    return value


def _plain_incoming(change: Incoming, words: MergeWords) -> dict[str, Any]:
    return {
        "path": "/".join(change.path),
        "what": words.what(change.path),
        "field": change.field,
        "before": plain_value(change.before),
        "after": plain_value(change.after),
    }


def _plain_conflict(conflict: Conflict, words: MergeWords) -> dict[str, Any]:
    return {
        "id": conflict.id,
        "path": "/".join(conflict.path),
        "what": words.what(conflict.path),
        "field": conflict.field,
        "why": conflict.why.name.lower(),
        "base": plain_value(conflict.base),
        "mine": plain_value(conflict.mine),
        "theirs": plain_value(conflict.theirs),
    }


def _one_line(text: str, most: int = 120) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[:most]}…"
