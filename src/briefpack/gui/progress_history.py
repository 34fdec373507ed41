"""What was reported on an outcome over time, newest first, and what each report changed."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefpack.gui.follow_up_words import (
    day_words,
    field_words,
    frame_words,
    slip_words,
    value_words,
)
from briefpack.gui.labels import label, strong
from briefpack.gui.language import counted
from briefpack.gui.round_habits import shown_round
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.theme import XS, M, S
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress, Report
from briefpack.model.index import Index, Place
from briefpack.model.returned import ReportValue
from briefpack.model.standing import former, slips
from briefpack.thai.glue import glue_spaces

_TEXTS = frozenset({"progress", "obstacles", "next_step", "remarks"})
_AT_FIRST = 3  # reports shown before the officer asks for all of them


@dataclass(frozen=True, slots=True)
class Told:
    """One report in words: who and when, what it changed, and where it came from."""

    head: str
    changes: tuple[str, ...]
    origin: str


def told_of(dossier: Dossier, index: Index, outcome_id: str) -> tuple[Told, ...]:
    """The reports on an outcome, newest first, each against the same agency's one before.

    Those on the outcomes of earlier meetings that it goes on with are among them.
    """
    ids = _line_of(index, outcome_id)
    last: dict[str, Report] = {}
    names = {each.id: shown_round(each, dossier.rounds) for each in dossier.rounds}
    files = {each.id: each.name for each in dossier.evidence}
    told = []
    for progress in dossier.progress:
        if progress.outcome_id in ids:
            before = last.get(progress.agency, Report())
            last[progress.agency] = progress.report
            told.append(_told(progress, before, names, files, index))
            if progress.outcome_id != outcome_id:
                told[-1] = _of_earlier(told[-1], index.places.get(progress.outcome_id))
    return tuple(reversed(told))


class ProgressHistory(QWidget):
    """Under the follow-up of the outcome shown: where it comes from, and its reports."""

    def __init__(self, session: Session, selection: Selection) -> None:
        super().__init__()
        self._session = session
        self._selection = selection
        self._shown: tuple[object, ...] = ()
        self._all_of = ""  # the outcome whose whole history was asked for
        self.carried = label(role="secondary", wraps=True)
        self.nothing = label(self.tr("ยังไม่มีรายงานของผลการประชุมนี้"), role="secondary", wraps=True)
        self.more = QPushButton()
        self.more.setProperty("role", "link")
        self.more.setProperty("edge", "left")
        self.more.clicked.connect(self._show_all)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(S)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(strong(self.tr("ประวัติการรายงาน")))
        layout.addWidget(self.carried)
        layout.addWidget(self.nothing)
        layout.addLayout(self._cards)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def refresh(self) -> None:
        """Show the history of the outcome at hand; the widgets stay while it stays the same."""
        dossier, index = self._session.dossier, self._session.index
        place = index.places.get(self._selection.outcome_id)
        if place is None:
            return
        parts = (place.outcome.id, self._all_of, dossier.progress, dossier.evidence, dossier.rounds)
        self._say_carried(index, place)
        shown = self._shown
        is_same = len(shown) == len(parts) and shown[:2] == parts[:2]
        if is_same and all(a is b for a, b in zip(shown[2:], parts[2:], strict=True)):
            return
        self._shown = parts
        self._show(told_of(dossier, index, place.outcome.id))

    def _say_carried(self, index: Index, place: Place) -> None:
        before = former(index, place.outcome)
        said = [slip_words(slip) for slip in slips(index, place.outcome)]
        if before is not None:
            came = self.tr("ต่อเนื่องจาก {0} ข้อ {1}: {2}").format(
                before.meeting.id, before.outcome.number, before.outcome.text.in_language("th")
            )
            target = frame_words(before.outcome.time_frame) or self.tr("ไม่มี")
            said = [came, self.tr("เป้าหมายเดิม: {0}").format(target), *said]
        elif place.outcome.carried_from:
            said = [self.tr("ต่อเนื่องจาก {0}").format(place.outcome.carried_from), *said]
        self.carried.setText("\n".join(said))
        self.carried.setVisible(bool(said))

    def _show(self, told: tuple[Told, ...]) -> None:
        while self._cards.count():
            item = self._cards.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = told if self._all_of == self._selection.outcome_id else told[:_AT_FIRST]
        for each in shown:
            self._cards.addWidget(_card(each))
        self.nothing.setVisible(not told)
        self.more.setVisible(len(shown) < len(told))
        self.more.setText(counted(self.tr("ดูรายงานก่อนหน้าอีก {0} ครั้ง"), len(told) - len(shown)))

    def _show_all(self) -> None:
        self._all_of = self._selection.outcome_id
        self.refresh()


def _line_of(index: Index, outcome_id: str) -> frozenset[str]:
    """The outcome and those it goes on with, as far back as the dossier goes."""
    ids: set[str] = set()
    while outcome_id and outcome_id not in ids:  # a damaged dossier may go in a circle
        ids.add(outcome_id)
        place = index.places.get(outcome_id)
        outcome_id = place.outcome.carried_from if place else ""
    return frozenset(ids)


def _of_earlier(told: Told, place: Place | None) -> Told:
    if place is None:
        return told
    when = _tr("ใน {0} ข้อ {1}").format(place.meeting.id, place.outcome.number)
    return replace(told, origin=f"{when} · {told.origin}")


def _told(
    progress: Progress,
    before: Report,
    names: Mapping[str, str],
    files: Mapping[str, str],
    index: Index,
) -> Told:
    report = progress.report
    day = report.reported_on or progress.recorded.date()
    head = f"{progress.agency} · {day_words(day)}"
    place = index.places.get(progress.outcome_id)
    if place is not None and progress.agency in place.responsibility.supporting:
        head = _tr("{0} (หน่วยงานสนับสนุน) · {1}").format(progress.agency, day_words(day))
    changes = tuple(
        _change(field.name, getattr(before, field.name), getattr(report, field.name))
        for field in fields(Report)
        if field.name not in ("reporter", "reported_on")
        and getattr(before, field.name) != getattr(report, field.name)
    )
    origin = []
    if progress.round_id:
        name = names.get(progress.round_id)
        origin.append(_tr("รอบที่ {0}").format(name) if name else _tr("รอบที่ไม่รู้จัก"))
    if progress.evidence:
        origin.append(files.get(progress.evidence, _tr("แฟ้มที่ไม่ได้เก็บไว้")))
    if not progress.round_id and not progress.evidence:
        origin.append(_tr("เจ้าหน้าที่บันทึกเอง"))
    if report.reporter:
        origin.append(_tr("ผู้รายงาน {0}").format(report.reporter))
    return Told(head, changes or (_tr("ไม่มีการเปลี่ยนแปลง"),), " · ".join(origin))


def _change(field: str, before: ReportValue, after: ReportValue) -> str:
    """A short value after the one before; of a text only the new one, the old one is below."""
    new = value_words(after) or _tr("(ลบออก)")
    old = value_words(before)
    if old and field not in _TEXTS:
        new = f"{old} → {new}"
    return f"{field_words(field)}: {new}"


def _card(told: Told) -> QWidget:
    card = QFrame()
    card.setObjectName("card")
    head = QHBoxLayout()
    head.addWidget(strong(told.head))
    head.addStretch()
    layout = QVBoxLayout(card)
    layout.setContentsMargins(M, S, M, S)
    layout.setSpacing(XS)
    layout.addLayout(head)
    for change in told.changes:
        layout.addWidget(label(glue_spaces(change), balanced=True))
    layout.addWidget(label(told.origin, role="secondary", balanced=True))
    return card


def _tr(text: str) -> str:
    return QCoreApplication.translate("history", text)
