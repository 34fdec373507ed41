"""What stands under an outcome: who does it, until when, and how far it is."""

from collections.abc import Iterator

from briefpack.export.blocks import Fact, FollowUp
from briefpack.export.brief_scene import Scene
from briefpack.export.phrases import (
    NO_AGENCY,
    ResponsibilityWords,
    per_cent_words,
    responsibility_words,
    time_frame_words,
)
from briefpack.model.agency import Responsibility
from briefpack.model.follow_up import Report
from briefpack.model.index import Place
from briefpack.model.status import Status, is_overdue
from briefpack.model.wording import Wording
from briefpack.thai.dates import format_date

_LEAD = Wording("หน่วยงานหลัก", "Lead agency:")
_SUPPORTING = Wording("หน่วยงานสนับสนุน", "Supporting agencies:")
_TIME_FRAME = Wording("กรอบเวลา", "Time frame:")
_STATUS = Wording("สถานะ", "Status:")
_PROGRESS = Wording("ความคืบหน้าล่าสุด", "Latest progress:")
_OVERDUE = Wording("เกินกำหนด", "overdue")
NO_REPORT = Wording("ยังไม่มีรายงาน", "no report yet")
_AS_OF = Wording("(ณ วันที่ {})", "(as of {})")


class FollowUps:
    """The follow-up of one outcome after the other, in the order in which they are shown.

    An agency is named in full where it stands first. What many outcomes have in common is put into
    words once: there are thousands of outcomes, but few agencies, days and states.
    """

    def __init__(self, scene: Scene) -> None:
        language = scene.options.language
        self._scene = scene
        self._labels = [
            label.in_language(language)
            for label in (_LEAD, _SUPPORTING, _TIME_FRAME, _STATUS, _PROGRESS)
        ]
        self._no_agency = NO_AGENCY.in_language(language)
        self._no_report = NO_REPORT.in_language(language) if scene.is_reported_on else ""
        self._introduced: set[str] = set()
        self._agencies: dict[Responsibility, ResponsibilityWords] = {}
        self._states: dict[tuple[object, ...], str] = {}
        self._facts: dict[tuple[str, str], Fact] = {}

    def of(self, place: Place) -> FollowUp:
        """The follow-up of an outcome."""
        scene = self._scene
        outcome = place.outcome
        responsibility = place.responsibility
        report = scene.index.report_of(outcome.id, responsibility)
        who = self._who(responsibility)
        options = scene.options
        values = (
            who.lead or self._no_agency,
            who.supporting,
            time_frame_words(outcome.time_frame, options.shown_digits, options.language),
            self._state(place, report),
            report.progress,
        )
        facts = [
            self._facts.get(fact) or self._fact(*fact)
            for fact in zip(self._labels, values, strict=True)
            if fact[1]
        ]
        return FollowUp(outcome.id, tuple(facts))

    def _fact(self, label: str, value: str) -> Fact:
        fact = self._facts[label, value] = Fact(label, self._scene.voice.said(value))
        return fact

    def _who(self, responsibility: Responsibility) -> ResponsibilityWords:
        """The agencies; of those that were introduced before, the words are the same from then."""
        words = self._agencies.get(responsibility)
        if words is None:
            named = {responsibility.lead, *responsibility.supporting}
            words = responsibility_words(
                responsibility,
                self._scene.index.agencies,
                self._scene.options.language,
                self._introduced,
            )
            if named <= self._introduced:
                self._agencies[responsibility] = words
            self._introduced |= named
        return words

    def _state(self, place: Place, report: Report) -> str:
        """How far it is. That nobody has reported is only news where somebody has on another."""
        status, percent, reported_on = report.status, report.percent, report.reported_on
        if status is None and percent is None:
            return self._no_report
        overdue = status is not None and is_overdue(
            status, place.outcome.time_frame, self._scene.options.date
        )
        key = status, percent, reported_on, overdue
        said = self._states.get(key)
        if said is None:
            said = self._states[key] = " ".join(self._reported(report, status, overdue=overdue))
        return said

    def _reported(self, report: Report, status: Status | None, *, overdue: bool) -> Iterator[str]:
        language, digits = self._scene.options.language, self._scene.options.shown_digits
        if status is not None:
            yield status.wording.in_language(language)
        if report.percent is not None:
            yield per_cent_words(report.percent, language)
        if overdue:
            yield _OVERDUE.in_language(language)
        if report.reported_on is not None:
            day = format_date(report.reported_on, digits=digits, lang=language)
            yield _AS_OF.in_language(language).format(day)
