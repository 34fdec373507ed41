"""Words for what a merge found: which thing it is about, and what a value of it says."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from enum import Enum
from functools import cached_property
from typing import Any

from briefpack.export.phrases import responsibility_words, time_frame_words
from briefpack.model.agency import Agency, Responsibility
from briefpack.model.annotation import Anchor, Annotation, Output
from briefpack.model.briefing import Briefing
from briefpack.model.evidence import Evidence, EvidenceKind
from briefpack.model.follow_up import Progress, Report, Round
from briefpack.model.meeting import Meeting, Outcome, Pillar, SourceSpan, Topic
from briefpack.model.merge_found import UNKNOWN, Merged, Path
from briefpack.model.merge_shapes import DOSSIER
from briefpack.model.pack import Entry, Pack, Section
from briefpack.model.time_frame import TimeFrame
from briefpack.model.wording import Language, Wording
from briefpack.thai.dates import format_date

NOTHING = Wording("(ไม่มี)", "(none)")
_MANY = Wording("{0} รายการ", "{0} items")
_YES_NO = {True: Wording("ใช้", "in use"), False: Wording("ไม่ใช้", "not in use")}
_OUTPUTS = {
    Output.FULL: Wording("เอกสารฉบับเต็ม", "full brief"),
    Output.MINISTER: Wording("หน้าเดียวสำหรับรัฐมนตรี", "one side for a minister"),
    Output.CARD: Wording("บัตรประเด็นสนทนา", "card"),
    Output.MEMO: Wording("บันทึกข้อความ", "memo"),
    Output.CABINET: Wording("ตารางเสนอ ครม.", "cabinet table"),
    Output.TRACKING: Wording("ตารางส่งหน่วยงาน", "follow-up sheets"),
}
_EVIDENCE = {
    EvidenceKind.RETURNED_SHEET: Wording("ตารางที่ส่งกลับ", "returned sheet"),
    EvidenceKind.RETURNED_BRIEF: Wording("เอกสารสรุปที่ส่งกลับ", "returned brief"),
    EvidenceKind.SOURCE: Wording("ต้นฉบับ", "source"),
}
_AFTER = Wording("ต่อจาก {0}", "after {0}")
_FIRST = Wording("เป็นรายการแรก", "first")
_LISTED = 6  # of what both moved


class MergeWords:
    """Speaks about one merge; ids are looked up in all three dossiers."""

    def __init__(self, merged: Merged, language: Language = "th") -> None:
        sides = (merged.mine, merged.theirs, merged.base)
        self._sides = [each for each in sides if each is not None]
        self.language: Language = language

    def what(self, path: Path) -> str:
        """The thing at a path: its name, with its pack where it is a part of one."""
        items = list(self._items(path))
        if not items:
            return self._say(Wording("แฟ้ม", "File"))
        first = [self._name(items[0])] if isinstance(items[0], Pack) and len(items) > 1 else []
        return " · ".join([*first, self._name(items[-1])])

    def value(self, path: Path, field: str, value: Any, about: tuple[str, ...] = ()) -> str:
        """What a value says to a person; of an order, where the ids it is `about` stand."""
        if value is UNKNOWN or value is None or value == "" or value == () or value == frozenset():
            return self._say(NOTHING)
        if isinstance(value, tuple) and all(type(each) is str for each in value):
            return self._order(path, field, value, about)
        if field == "packs":
            return ", ".join(sorted(self.what(("packs", each)) for each in value))
        if field in ("outcome_id", "carried_from"):
            return self._outcome(value)
        if field == "pack_id":
            return self.what(("packs", value))
        return self._said(value)

    def outcome_of(self, path: Path) -> str:
        """The id of the outcome that the thing at a path belongs to, or empty."""
        items = list(self._items(path))
        item = items[-1] if items else None
        if isinstance(item, Outcome):
            return item.id
        return str(getattr(item, "outcome_id", ""))

    def _items(self, path: Path) -> Iterable[Any]:
        """The things on the way to a path, each from the first side that has it."""
        shape, here = DOSSIER, list[Any](self._sides)
        for attribute, id_ in zip(path[::2], path[1::2], strict=False):
            shape = shape.children[attribute]
            of_side = (getattr(each, attribute) for each in here)
            here = [
                each
                for items in of_side
                for each in items
                if str(getattr(each, shape.identity)) == id_
            ]
            if not here:
                return
            yield here[0]

    @cached_property
    def _outcomes(self) -> dict[str, Outcome]:
        return {
            outcome.id: outcome
            for side in reversed(self._sides)
            for meeting in side.meetings
            for outcome in meeting.outcomes()
        }

    @cached_property
    def _agencies(self) -> dict[str, Agency]:
        return {each.code: each for side in reversed(self._sides) for each in side.agencies}

    def _outcome(self, id_: str) -> str:
        outcome = self._outcomes.get(id_)
        number = outcome.number if outcome else id_
        return self._say(Wording("ข้อ {0}", "Outcome {0}")).format(number)

    def _name(self, item: Any) -> str:
        name = _NAMES.get(type(item))
        return name(self, item) if name else self._said(item)

    def _order(self, path: Path, field: str, ids: tuple[str, ...], about: tuple[str, ...]) -> str:
        """Where those with two places stand; without any, how many there are."""
        if field == "aliases":
            return ", ".join(ids)
        if not about:
            return self._say(_MANY).format(len(ids))

        def name(id_: str) -> str:
            return self._outcome(id_) if field == "entries" else self.what((*path, field, id_))

        said = []
        for id_ in (each for each in about if each in ids):
            at = ids.index(id_)
            after = self._say(_AFTER).format(name(ids[at - 1])) if at else self._say(_FIRST)
            said.append(f"{name(id_)} {after}")
        more = len(said) - _LISTED
        return " · ".join(said[:_LISTED] + ([f"+{more}"] if more > 0 else []))

    def _said(self, value: Any) -> str:
        for kind, say in _SAYS:
            if isinstance(value, kind):
                return say(self, value) or self._say(NOTHING)
        return str(value)

    def _say(self, wording: Wording) -> str:
        return wording.in_language(self.language)

    def _join(self, values: Iterable[Any]) -> str:
        return ", ".join(sorted(self._said(each) for each in values))

    def _who(self, who: Responsibility) -> str:
        words = responsibility_words(who, self._agencies, self.language)
        supporting = Wording("สนับสนุน: {0}", "supporting: {0}")
        parts = [
            words.lead,
            self._say(supporting).format(words.supporting) if words.supporting else "",
        ]
        return " · ".join(filter(None, parts))

    def _report(self, report: Report) -> str:
        parts = (report.status, report.percent and f"{report.percent}%", report.progress)
        return " · ".join(self._said(each) for each in parts if each)


_Says = Callable[[MergeWords, Any], str]
_NAMES: dict[type, _Says] = {
    Agency: lambda _, x: x.code,
    Annotation: lambda w, x: f"{w._said(x.kind)} · {w._outcome(x.outcome_id)}",
    Briefing: lambda w, x: f"{w._said(x.layout)} · {w._said(x.date)}",
    Entry: lambda w, x: w._outcome(x.outcome_id),
    Evidence: lambda _, x: x.name,
    Meeting: lambda w, x: w._said(x.title),
    Outcome: lambda w, x: w._outcome(x.id),
    Pack: lambda w, x: w._say(Wording("ชุดข้อมูล {0}", "Pack {0}")).format(x.name),
    Pillar: lambda w, x: w._say(Wording("ด้าน{0}", "Pillar {0}")).format(w._said(x.title)),
    Progress: lambda w, x: (
        f"{w._say(Wording('รายงานของ {0}', 'Report of {0}')).format(x.agency)}"
        f" · {w._outcome(x.outcome_id)}"
    ),
    Round: lambda w, x: w._say(Wording("รอบที่ {0}", "Round {0}")).format(x.number),
    Section: lambda w, x: w._said(x.shown_title),
    Topic: lambda w, x: w._say(Wording("หัวข้อ {0}", "Topic {0}")).format(w._said(x.title)),
}
_SAYS: tuple[tuple[type, _Says], ...] = (
    (bool, lambda w, x: w._say(_YES_NO[x])),
    (Wording, lambda w, x: w._say(x)),
    (Output, lambda w, x: w._say(_OUTPUTS[x])),
    (EvidenceKind, lambda w, x: w._say(_EVIDENCE[x])),
    (Enum, lambda w, x: w._say(x.wording)),
    (datetime, lambda w, x: f"{format_date(x.date(), 'medium', 'arabic', w.language)} {x:%H:%M}"),
    (date, lambda w, x: format_date(x, "long", "arabic", w.language)),
    (TimeFrame, lambda w, x: time_frame_words(x, "arabic", w.language)),
    (Responsibility, MergeWords._who),
    (Report, MergeWords._report),
    (Progress, lambda w, x: w._report(x.report)),
    (Annotation, lambda _, x: x.text),
    (Anchor, lambda _, x: f"“{x.quote}”"),
    (Outcome, lambda w, x: w._said(x.text)),
    (Entry, lambda w, x: x.group or w._outcome(x.outcome_id)),
    (Section, lambda w, x: x.text or w._said(x.shown_title)),
    (Pack, lambda w, x: f"{x.name} ({w._say(_MANY).format(len(x.entries))})"),
    (SourceSpan, lambda _, x: f"{x.start_line}–{x.end_line}"),
    (frozenset, MergeWords._join),
    (tuple, lambda w, x: w._say(_MANY).format(len(x))),
    (bytes, lambda w, x: w._say(Wording("{0} ไบต์", "{0} bytes")).format(len(x))),
    (str, lambda _, x: x),
    (int, lambda _, x: str(x)),
    (object, lambda w, x: w._name(x) if type(x) in _NAMES else str(x)),
)
