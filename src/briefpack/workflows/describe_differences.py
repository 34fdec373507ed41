"""What changed between two states of a dossier, in words, grouped and bounded."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from briefpack.export.phrases import time_frame_words
from briefpack.model.agency import Responsibility
from briefpack.model.annotation import Annotation
from briefpack.model.differences import Difference, Part, Said, differences
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress, Report
from briefpack.model.index import index_of
from briefpack.model.pack import Pack

MOST_LINES = 40
"""In one group; of the others only their number is told."""

_LONGEST = 90  # characters of a text
_MOST_NAMED = 12  # outcomes in one line


@dataclass(frozen=True, slots=True)
class Group:
    """What changed in one part of the dossier; `more` lines were left out."""

    title: str
    lines: tuple[str, ...]
    more: int = 0


def describe_differences(
    before: Dossier, after: Dossier, most: int = MOST_LINES
) -> tuple[Group, ...]:
    """What changed on the way from `before` to `after`, in Thai."""
    names = _Names(before, after)
    groups = []
    for title, of_title in groupby(differences(before, after), key=lambda d: _TITLES[d.part]):
        lines = [" ".join(_LINES[each.part](each, names).split()) for each in of_title]
        groups.append(Group(title, tuple(lines[:most]), max(len(lines) - most, 0)))
    return tuple(groups)


class _Names:
    """What people call the things that ids name, in either state."""

    def __init__(self, before: Dossier, after: Dossier) -> None:
        indexes = [index_of(before), index_of(after)]
        self._numbers = {
            id_: (f"{place.meeting.id} " if len(after.meetings) > 1 else "") + place.outcome.number
            for index in indexes
            for id_, place in index.places.items()
        }
        pillars = [p for d in (before, after) for m in d.meetings for p in m.pillars]
        titles = {each.id: each.title for each in pillars}
        titles |= {each.id: each.title for pillar in pillars for each in pillar.topics}
        self._headings = {id_: f"“{title.th or title.en}”" for id_, title in titles.items()}
        self._packs = {pack.id: pack.name for d in (before, after) for pack in d.packs}

    def of(self, id_: str) -> str:
        """An outcome's number, or the title of a pillar or topic."""
        return self._numbers.get(id_) or self._headings.get(id_) or id_

    def pack(self, id_: str) -> str:
        return f"ชุด “{self._packs.get(id_, id_)}”"

    def several(self, ids: Sequence[str]) -> str:
        shown = ", ".join(map(self.of, ids[:_MOST_NAMED]))
        rest = len(ids) - _MOST_NAMED
        return f"{shown} และอีก {rest} รายการ" if rest > 0 else shown


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"


def _quoted(text: str) -> str:
    return f"“{_short(text)}”" if text.strip() else "(ว่าง)"


def _from_to(before: str, after: str) -> str:
    """Both, unless they look alike once they are short."""
    return f"{before} → {after}" if before != after else after


def _verb(difference: Difference) -> str:
    if difference.before is None:
        return "เพิ่ม"
    return "ลบ" if difference.after is None else "แก้"


def _either(difference: Difference) -> Any:
    return difference.after if difference.after is not None else difference.before


def _dossier(each: Difference, _names: _Names) -> str:
    return f"ชื่อแฟ้ม: {_from_to(_quoted(each.before), _quoted(each.after))}"


def _meeting(each: Difference, _names: _Names) -> str:
    if each.before is not None and each.after is not None:
        return f"แก้ข้อมูลของการประชุม {each.about}"
    return f"{_verb(each)}การประชุม {each.about} {_short(_either(each).title.th)}".rstrip()


def _heading(each: Difference, names: _Names) -> str:
    if each.before is not None and each.after is not None:
        return f"แก้หัวข้อ: {_from_to(_quoted(each.before.th), _quoted(each.after.th))}"
    return f"{_verb(each)}หัวข้อ {names.of(each.about)}"


def _outcome(each: Difference, names: _Names) -> str:
    said: Said = _either(each)
    if each.before is None or each.after is None:
        return f"{_verb(each)} {names.of(each.about)} {_quoted(said.text.th or said.text.en)}"
    if each.before.text == each.after.text:
        return f"เปลี่ยนเลข {each.before.number} → {each.after.number}"
    language = "en" if each.before.text.th == each.after.text.th else "th"
    old, new = (getattr(side.text, language) for side in (each.before, each.after))
    return f"แก้ {names.of(each.about)}: {_from_to(_quoted(old), _quoted(new))}"


def _time_frame(each: Difference, names: _Names) -> str:
    old, new = (
        time_frame_words(side, "arabic", "th") or "ไม่กำหนด" for side in (each.before, each.after)
    )
    return f"{names.of(each.about)}: {_from_to(old, new)}"


def _responsibility(each: Difference, names: _Names) -> str:
    return f"{names.of(each.about)}: {_from_to(_who(each.before), _who(each.after))}"


def _who(responsibility: Responsibility) -> str:
    lead = responsibility.lead or "ไม่กำหนด"
    if responsibility.supporting:
        lead += f" (ร่วมกับ {', '.join(responsibility.supporting)})"
    return lead


def _pack(each: Difference, names: _Names) -> str:
    pack: Pack = _either(each)
    if each.before is None or each.after is None:
        return f"{_verb(each)}{names.pack(pack.id)}"
    if each.before.name != pack.name:
        return f"เปลี่ยนชื่อชุด {_quoted(each.before.name)} → {_quoted(pack.name)}"
    return f"แก้รายละเอียดของ{names.pack(pack.id)}"


def _entries(each: Difference, names: _Names) -> str:
    said = []
    if each.after:
        said.append(f"เลือกเพิ่ม {names.several(each.after)}")
    if each.before:
        said.append(f"นำออก {names.several(each.before)}")
    return f"{names.pack(each.about)}: {' · '.join(said)}"


def _order(each: Difference, names: _Names) -> str:
    return f"{names.pack(each.about)}: เรียงลำดับใหม่"


def _note(each: Difference, names: _Names) -> str:
    note: Annotation = _either(each)
    what = f"{_verb(each)}บันทึกของ {names.of(note.outcome_id)} ({note.kind.wording.th})"
    if each.before is None or each.after is None:
        return f"{what}: {_quoted(note.text)}"
    if each.before.text == note.text:
        return f"{what}: การแสดงผลหรือรายละเอียดอื่น"
    return f"{what}: {_from_to(_quoted(each.before.text), _quoted(note.text))}"


def _agency(each: Difference, _names: _Names) -> str:
    return f"{_verb(each)} {each.about} {_either(each).name.th}".rstrip()


def _round(each: Difference, names: _Names) -> str:
    verb = "ส่ง" if each.before is None else _verb(each)
    return f"{verb}รอบที่ {_either(each).number} ของ{names.pack(each.about)}"


def _progress(each: Difference, names: _Names) -> str:
    progress: Progress = _either(each)
    verb = "รายงาน" if each.before is None else f"{_verb(each)}รายงานของ"
    who = progress.agency or "ไม่ระบุหน่วยงาน"
    said = f"{who} {verb}" if each.before is None else f"{verb} {who} ใน"
    return f"{said} {names.of(progress.outcome_id)}: {_reported(progress.report)}"


def _reported(report: Report) -> str:
    status = report.status.wording.th if report.status else ""
    percent = "" if report.percent is None else f"{report.percent}%"
    return " ".join(filter(None, (status, percent))) or _quoted(report.progress)


def _evidence(each: Difference, _names: _Names) -> str:
    verb = "เก็บ" if each.before is None else _verb(each)
    return f"{verb}แฟ้ม {_short(_either(each).name)}"


def _briefing(each: Difference, names: _Names) -> str:
    return f"ส่งออกเอกสารของ{names.pack(each.about)}"


_OUTCOMES, _PACKS = "ผลการประชุม", "ชุดข้อมูล"
_FOLLOW_UP = "ติดตามผล"
_TITLES = {
    Part.DOSSIER: "แฟ้ม",
    Part.MEETING: _OUTCOMES,
    Part.HEADING: _OUTCOMES,
    Part.OUTCOME: _OUTCOMES,
    Part.TIME_FRAME: "กรอบเวลา",
    Part.RESPONSIBILITY: "หน่วยงานรับผิดชอบ",
    Part.PACK: _PACKS,
    Part.ENTRIES: _PACKS,
    Part.ORDER: _PACKS,
    Part.NOTE: "บันทึก",
    Part.AGENCY: "ทะเบียนหน่วยงาน",
    Part.ROUND: _FOLLOW_UP,
    Part.PROGRESS: _FOLLOW_UP,
    Part.EVIDENCE: "เอกสารหลักฐาน",
    Part.BRIEFING: "เอกสารที่ส่งออก",
}
_LINES: dict[Part, Callable[[Difference, _Names], str]] = {
    Part.DOSSIER: _dossier,
    Part.MEETING: _meeting,
    Part.HEADING: _heading,
    Part.OUTCOME: _outcome,
    Part.TIME_FRAME: _time_frame,
    Part.RESPONSIBILITY: _responsibility,
    Part.PACK: _pack,
    Part.ENTRIES: _entries,
    Part.ORDER: _order,
    Part.NOTE: _note,
    Part.AGENCY: _agency,
    Part.ROUND: _round,
    Part.PROGRESS: _progress,
    Part.EVIDENCE: _evidence,
    Part.BRIEFING: _briefing,
}
