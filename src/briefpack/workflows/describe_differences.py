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
from briefpack.model.wording import Language, Wording

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
    before: Dossier, after: Dossier, most: int = MOST_LINES, language: Language = "th"
) -> tuple[Group, ...]:
    """What changed on the way from `before` to `after`."""
    names = _Names(before, after, language)
    groups = []
    for title, of_title in groupby(differences(before, after), key=lambda d: _TITLES[d.part]):
        lines = [" ".join(_LINES[each.part](each, names).split()) for each in of_title]
        more = max(len(lines) - most, 0)
        groups.append(Group(title.in_language(language), tuple(lines[:most]), more))
    return tuple(groups)


class _Names:
    """What people call the things that ids name, in either state."""

    def __init__(self, before: Dossier, after: Dossier, language: Language) -> None:
        self.language: Language = language
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

    def say(self, th: str, en: str) -> str:
        return en if self.language == "en" else th

    def of(self, id_: str) -> str:
        """An outcome's number, or the title of a pillar or topic."""
        return self._numbers.get(id_) or self._headings.get(id_) or id_

    def pack(self, id_: str) -> str:
        return f"{self.say('ชุด', 'pack')} “{self._packs.get(id_, id_)}”"

    def several(self, ids: Sequence[str]) -> str:
        shown = ", ".join(map(self.of, ids[:_MOST_NAMED]))
        rest = len(ids) - _MOST_NAMED
        return (
            self.say(f"{shown} และอีก {rest} รายการ", f"{shown} and {rest} more")
            if rest > 0
            else shown
        )

    def quoted(self, text: str) -> str:
        return f"“{_short(text)}”" if text.strip() else self.say("(ว่าง)", "(empty)")

    def verb(self, difference: Difference) -> str:
        if difference.before is None:
            return self.say("เพิ่ม", "Added ")
        if difference.after is None:
            return self.say("ลบ", "Deleted ")
        return self.say("แก้", "Changed ")


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"


def _from_to(before: str, after: str) -> str:
    """Both, unless they look alike once they are short."""
    return f"{before} → {after}" if before != after else after


def _either(difference: Difference) -> Any:
    return difference.after if difference.after is not None else difference.before


def _is_change(difference: Difference) -> bool:
    return difference.before is not None and difference.after is not None


def _dossier(each: Difference, names: _Names) -> str:
    changed = _from_to(names.quoted(each.before), names.quoted(each.after))
    return f"{names.say('ชื่อแฟ้ม', 'Title of the dossier')}: {changed}"


def _meeting(each: Difference, names: _Names) -> str:
    if _is_change(each):
        return (
            names.say("แก้ข้อมูลของการประชุม", "Changed the particulars of the meeting")
            + f" {each.about}"
        )
    title = _short(_either(each).title.in_language(names.language))
    return f"{names.verb(each)}{names.say('การประชุม', 'the meeting')} {each.about} {title}".rstrip()


def _heading(each: Difference, names: _Names) -> str:
    if _is_change(each):
        changed = _from_to(names.quoted(each.before.th), names.quoted(each.after.th))
        return f"{names.say('แก้หัวข้อ', 'Changed a heading')}: {changed}"
    return f"{names.verb(each)}{names.say('หัวข้อ', 'the heading')} {names.of(each.about)}"


def _outcome(each: Difference, names: _Names) -> str:
    said: Said = _either(each)
    if not _is_change(each):
        text = names.quoted(said.text.th or said.text.en)
        return f"{names.verb(each)} {names.of(each.about)} {text}"
    if each.before.text == each.after.text:
        renumbered = names.say("เปลี่ยนเลข", "Renumbered")
        return f"{renumbered} {each.before.number} → {each.after.number}"
    language = "en" if each.before.text.th == each.after.text.th else "th"
    old, new = (getattr(side.text, language) for side in (each.before, each.after))
    changed = _from_to(names.quoted(old), names.quoted(new))
    return f"{names.verb(each)} {names.of(each.about)}: {changed}"


def _time_frame(each: Difference, names: _Names) -> str:
    old, new = (
        time_frame_words(side, "arabic", names.language) or names.say("ไม่กำหนด", "not set")
        for side in (each.before, each.after)
    )
    return f"{names.of(each.about)}: {_from_to(old, new)}"


def _responsibility(each: Difference, names: _Names) -> str:
    return f"{names.of(each.about)}: {_from_to(_who(each.before, names), _who(each.after, names))}"


def _who(responsibility: Responsibility, names: _Names) -> str:
    lead = responsibility.lead or names.say("ไม่กำหนด", "not set")
    if responsibility.supporting:
        lead += f" ({names.say('ร่วมกับ', 'with')} {', '.join(responsibility.supporting)})"
    return lead


def _pack(each: Difference, names: _Names) -> str:
    pack: Pack = _either(each)
    if not _is_change(each):
        return f"{names.verb(each)}{names.pack(pack.id)}"
    if each.before.name != pack.name:
        renamed = f"{names.quoted(each.before.name)} → {names.quoted(pack.name)}"
        return f"{names.say('เปลี่ยนชื่อชุด', 'Renamed the pack')} {renamed}"
    return f"{names.say('แก้รายละเอียดของ', 'Changed the particulars of ')}{names.pack(pack.id)}"


def _entries(each: Difference, names: _Names) -> str:
    said = []
    if each.after:
        said.append(f"{names.say('เลือกเพิ่ม', 'chose')} {names.several(each.after)}")
    if each.before:
        said.append(f"{names.say('นำออก', 'took out')} {names.several(each.before)}")
    return f"{names.pack(each.about)}: {' · '.join(said)}"


def _order(each: Difference, names: _Names) -> str:
    return f"{names.pack(each.about)}: {names.say('เรียงลำดับใหม่', 'put in another order')}"


def _note(each: Difference, names: _Names) -> str:
    note: Annotation = _either(each)
    kind, about = note.kind.wording.in_language(names.language), names.of(note.outcome_id)
    what = f"{names.verb(each)}{names.say('บันทึกของ', 'the note on')} {about} ({kind})"
    if not _is_change(each):
        return f"{what}: {names.quoted(note.text)}"
    if each.before.text == note.text:
        other = names.say("การแสดงผลหรือรายละเอียดอื่น", "where it is shown, or other particulars")
        return f"{what}: {other}"
    return f"{what}: {_from_to(names.quoted(each.before.text), names.quoted(note.text))}"


def _agency(each: Difference, names: _Names) -> str:
    name = _either(each).name.in_language(names.language)
    return f"{names.verb(each)} {each.about} {name}".rstrip()


def _round(each: Difference, names: _Names) -> str:
    verb = names.say("ส่ง", "Sent ") if each.before is None else names.verb(each)
    number, pack = _either(each).number, names.pack(each.about)
    return verb + names.say(f"รอบที่ {number} ของ{pack}", f"round {number} of {pack}")


def _progress(each: Difference, names: _Names) -> str:
    progress: Progress = _either(each)
    who = progress.agency or names.say("ไม่ระบุหน่วยงาน", "an unnamed agency")
    if each.before is None:
        said = f"{who} {names.say('รายงาน', 'reported on')}"
    else:
        said = names.verb(each) + names.say(f"รายงานของ {who} ใน", f"the report of {who} on")
    return f"{said} {names.of(progress.outcome_id)}: {_reported(progress.report, names)}"


def _reported(report: Report, names: _Names) -> str:
    status = report.status.wording.in_language(names.language) if report.status else ""
    percent = "" if report.percent is None else f"{report.percent}%"
    return " ".join(filter(None, (status, percent))) or names.quoted(report.progress)


def _evidence(each: Difference, names: _Names) -> str:
    verb = names.say("เก็บ", "Kept ") if each.before is None else names.verb(each)
    return f"{verb}{names.say('แฟ้ม', 'the file')} {_short(_either(each).name)}"


def _briefing(each: Difference, names: _Names) -> str:
    return f"{names.say('ส่งออกเอกสารของ', 'Exported a document of ')}{names.pack(each.about)}"


_OUTCOMES, _PACKS = Wording("ผลการประชุม", "Outcomes"), Wording("ชุดข้อมูล", "Packs")
_FOLLOW_UP = Wording("ติดตามผล", "Follow-up")
_TITLES = {
    Part.DOSSIER: Wording("แฟ้ม", "File"),
    Part.MEETING: _OUTCOMES,
    Part.HEADING: _OUTCOMES,
    Part.OUTCOME: _OUTCOMES,
    Part.TIME_FRAME: Wording("กรอบเวลา", "Time frames"),
    Part.RESPONSIBILITY: Wording("หน่วยงานรับผิดชอบ", "Agencies in charge"),
    Part.PACK: _PACKS,
    Part.ENTRIES: _PACKS,
    Part.ORDER: _PACKS,
    Part.NOTE: Wording("บันทึก", "Notes"),
    Part.AGENCY: Wording("ทะเบียนหน่วยงาน", "Register of agencies"),
    Part.ROUND: _FOLLOW_UP,
    Part.PROGRESS: _FOLLOW_UP,
    Part.EVIDENCE: Wording("เอกสารหลักฐาน", "Evidence"),
    Part.BRIEFING: Wording("เอกสารที่ส่งออก", "Exported documents"),
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
