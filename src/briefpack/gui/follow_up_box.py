"""Who does the outcome shown, until when, and how far they are."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefpack.gui.agency_field import AgencyField
from briefpack.gui.agency_picker import AgencyPicker
from briefpack.gui.drafts import Typed
from briefpack.gui.labels import label, set_property, strong
from briefpack.gui.language import spoken
from briefpack.gui.moments import this_second
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.theme import XS, M, S
from briefpack.gui.time_frame_field import TimeFrameField
from briefpack.model import edits
from briefpack.model.agency import Responsibility
from briefpack.model.follow_up import Progress
from briefpack.model.ids import new_id
from briefpack.model.index import Place
from briefpack.model.status import Status
from briefpack.model.time_frame import TimeFrame


class FollowUpBox(QWidget):
    """Lead and supporting agencies, time frame and status of one outcome."""

    def __init__(self, session: Session, selection: Selection) -> None:
        super().__init__()
        self._session = session
        self._selection = selection
        self._is_read_only = False
        self.lead = AgencyField()
        self.lead.setAccessibleName(self.tr("หน่วยงานหลัก"))
        self.origin = label(role="secondary", wraps=True)
        self.confirm = QPushButton(self.tr("ยืนยัน"))
        self.confirm.setProperty("role", "link")
        self.supporting = QPushButton()
        self.supporting.setAccessibleName(self.tr("หน่วยงานสนับสนุน"))
        self.supporting.setStyleSheet("text-align: left;")
        self.time_frame = TimeFrameField()
        self.status = QComboBox()
        self.status.setAccessibleName(self.tr("สถานะ"))
        self.status.addItem(self.tr("ยังไม่มีรายงาน"), None)
        for status in Status:
            self.status.addItem(spoken(status.wording), status)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show the follow-up as it is now."""
        place = self._place()
        if place is None:
            return
        index, waiting = self._session.index, self._session.unfinished
        who, drafts = place.responsibility, self._session.drafts
        lead, time_frame = _lead(place.outcome.id), _time_frame(place.outcome.id)
        self._say_origin(place)
        self.lead.show_agency(
            drafts.shown(lead, who.lead), index.agencies, typed := waiting.text(lead)
        )
        if typed is not None and not self.lead.understands(typed):
            self._refuse_agency(typed)
        self.supporting.setText(", ".join(who.supporting) or self.tr("เลือกหน่วยงาน…"))
        names = (spoken(index.agencies[c].name) for c in who.supporting if c in index.agencies)
        self.supporting.setAccessibleDescription(", ".join(names))
        self.time_frame.show_time_frame(
            drafts.shown(time_frame, place.outcome.time_frame), waiting.text(time_frame)
        )
        report = index.report_of_lead(place.outcome.id)
        self.status.setCurrentIndex(max(self.status.findData(report.status), 0))
        self.status.setEnabled(bool(who.lead) and not self._is_read_only)

    def _say_origin(self, place: Place) -> None:
        """Say what is only proposed, and what the outcome has from its topic or pillar."""
        who = place.responsibility
        said = []
        if who and not place.outcome.responsibility:
            said.append(self.tr("ตามหัวข้อหรือด้าน"))
        if who.proposed:
            said.append(self.tr("(เสนอ) ยังไม่มีผู้ยืนยัน"))
        if not who.lead:
            said.append(self.tr("กำหนดหน่วยงานหลักก่อน จึงจะบันทึกสถานะได้"))
        self._say("secondary", " · ".join(said))
        self.confirm.setVisible(who.proposed)

    def _say(self, role: str, text: str) -> None:
        set_property(self.origin, "role", role)
        self.origin.setText(text)
        self.origin.setVisible(bool(text))

    def set_read_only(self, on: bool) -> None:
        """What is set can be read, and nothing else."""
        self._is_read_only = on
        for widget in (self.lead, self.confirm, self.supporting, self.time_frame):
            widget.setEnabled(not on)
        self.refresh()

    def _place(self) -> Place | None:
        return self._session.index.places.get(self._selection.outcome_id)

    def _set_lead(self, code: str) -> None:
        typed = Typed(_lead(self._selection.outcome_id), code)
        self._make_responsible(self.tr("กำหนดหน่วยงานหลัก"), lead=code, typed=typed)

    def _pick_supporting(self) -> None:
        place = self._place()
        if place is None:
            return
        before = place.responsibility.supporting
        codes = AgencyPicker.ask(self, self._session.index.agencies.values(), before)
        if codes is not None:
            self._make_responsible(self.tr("กำหนดหน่วยงานสนับสนุน"), supporting=codes)

    def _confirm(self) -> None:
        self._make_responsible(self.tr("ยืนยันหน่วยงาน"))

    def _make_responsible(
        self,
        label_: str,
        lead: str | None = None,
        supporting: tuple[str, ...] | None = None,
        typed: Typed | None = None,
    ) -> None:
        """What an officer sets is no longer only proposed."""
        place = self._place()
        if place is None:
            return
        was = place.responsibility
        who = Responsibility(
            lead=was.lead if lead is None else lead,
            supporting=was.supporting if supporting is None else supporting,
        )
        who = replace(who, supporting=tuple(code for code in who.supporting if code != who.lead))
        outcome_id = place.outcome.id
        self._session.edit(
            label_, lambda d: edits.make_responsible(d, outcome_id, who), typed=typed
        )

    def _refuse_agency(self, typed: str) -> None:
        self._say("error", self.tr("ไม่รู้จักหน่วยงาน “{0}” — ยังไม่ได้เปลี่ยนหน่วยงานหลัก").format(typed))

    def _set_time_frame(self, time_frame: object) -> None:
        if isinstance(time_frame, TimeFrame):
            outcome_id = self._selection.outcome_id
            self._session.edit(
                self.tr("กำหนดกรอบเวลา"),
                lambda d: edits.set_time_frame(d, outcome_id, time_frame),
                typed=Typed(_time_frame(outcome_id), time_frame),
            )

    def _keep_unfinished(self, key: str, text: str) -> None:
        if self._place() is not None:
            self._session.unfinished.keep(key, text)

    def _set_status(self) -> None:
        place = self._place()
        if place is None:
            return
        chosen = self.status.currentData()
        status = Status(chosen) if chosen else None  # Qt gives a plain text back
        last = self._session.index.report_of_lead(place.outcome.id)
        if status == last.status:
            return
        progress = Progress(
            id=new_id("progress"),
            outcome_id=place.outcome.id,
            agency=place.responsibility.lead,
            report=replace(last, status=status),  # the rest of what the lead reported stands
            recorded=this_second(),
        )
        self._session.edit(
            self.tr("บันทึกสถานะ"), lambda dossier: edits.record_progress(dossier, progress)
        )

    def _connect(self) -> None:
        selected, unfinished = self._selection, self._session.unfinished
        self.lead.typed.connect(lambda t: self._keep_unfinished(_lead(selected.outcome_id), t))
        self.lead.settled.connect(lambda: unfinished.forget(_lead(selected.outcome_id)))
        self.time_frame.typed.connect(
            lambda t: self._keep_unfinished(_time_frame(selected.outcome_id), t)
        )
        self.time_frame.settled.connect(lambda: unfinished.forget(_time_frame(selected.outcome_id)))
        self._session.settling.connect(self.lead.take)
        self._session.settling.connect(self.time_frame.take)
        self.lead.chosen.connect(self._set_lead)
        self.lead.not_understood.connect(self._refuse_agency)
        self.confirm.clicked.connect(self._confirm)
        self.supporting.clicked.connect(self._pick_supporting)
        self.time_frame.chosen.connect(self._set_time_frame)
        self.status.activated.connect(self._set_status)

    def _lay_out(self) -> None:
        origin = QHBoxLayout()
        origin.setSpacing(XS)
        origin.addWidget(self.origin, 1)
        origin.addWidget(self.confirm)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addWidget(strong(self.tr("ติดตามผล")))
        layout.addSpacing(XS)
        for name, widget in (
            (self.tr("หน่วยงานหลัก"), self.lead),
            ("", origin),
            (self.tr("หน่วยงานสนับสนุน"), self.supporting),
            (self.tr("กรอบเวลา"), self.time_frame),
            (self.tr("สถานะ"), self.status),
        ):
            if name:
                layout.addSpacing(S if widget is not self.lead else 0)
                layout.addWidget(label(name, role="secondary"))
            if isinstance(widget, QWidget):
                layout.addWidget(widget)
            else:
                layout.addLayout(widget)
        layout.addSpacing(M)


def _lead(outcome_id: str) -> str:
    return f"lead {outcome_id}"


def _time_frame(outcome_id: str) -> str:
    return f"time_frame {outcome_id}"
