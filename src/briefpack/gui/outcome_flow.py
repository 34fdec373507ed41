"""Outcomes and their headings written by hand: each a named step of the history."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from briefpack.gui.language import counted
from briefpack.gui.name_dialog import NameDialog
from briefpack.gui.outcomes_panel import OutcomesPanel
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.model import outcome_edits
from briefpack.model.dossier import Dossier
from briefpack.model.ids import new_id
from briefpack.model.index import Place
from briefpack.model.outcome_edits import TakenAlong
from briefpack.model.wording import Wording

_FIRST_HEADING = Wording("ผลการประชุม", "Outcomes")


class OutcomeFlow(QObject):
    """Does it at the outcome shown, or at what is selected in the list."""

    removed = Signal(str, object)
    """What went, and what shows it again once that was undone."""
    written = Signal()
    """There is a new outcome, which is shown: its text is to be typed."""

    def __init__(self, session: Session, selection: Selection, panel: OutcomesPanel) -> None:
        super().__init__(panel)
        self._session = session
        self._selection = selection
        self._panel = panel

    def add(self) -> None:
        """A new outcome behind the one shown; in a dossier without any, the first."""
        if not self._session.may_edit:
            return
        self._session.settle()
        beside = self._beside()
        if beside is None:
            self._begin()
            return
        after = beside.outcome.id
        new = outcome_edits.new_outcome(beside.meeting, beside.pillar, beside.topic)
        self._add(
            self.tr("เพิ่มผลการประชุม"),
            new.id,
            lambda dossier: outcome_edits.add_outcome(dossier, new, beside.topic.id, after),
        )

    def add_topic(self) -> None:
        """A new topic behind that of the outcome shown, with a first outcome."""
        beside = self._beside()
        if beside is None:
            self.add()
            return
        hint = self.tr("หัวข้อใหม่อยู่ในด้าน “{0}”").format(beside.pillar.title.in_language("th"))
        title = self._ask(self.tr("เพิ่มหัวข้อ"), hint)
        if title:
            new = outcome_edits.new_topic(beside, Wording(title))
            self._add(
                self.tr("เพิ่มหัวข้อ"),
                new.outcomes[0].id,
                lambda dossier: outcome_edits.add_topic(dossier, new, beside.topic.id),
            )

    def add_pillar(self) -> None:
        """A new pillar at the end of the meeting, with a first outcome."""
        beside = self._beside()
        if beside is None:
            self.add()
            return
        meeting = beside.meeting
        hint = self.tr("ด้านใหม่อยู่ท้าย “{0}”").format(meeting.title.in_language("th"))
        title = self._ask(self.tr("เพิ่มด้าน"), hint)
        if title:
            new = outcome_edits.new_pillar(meeting, Wording(title))
            self._add(
                self.tr("เพิ่มด้าน"),
                new.topics[0].outcomes[0].id,
                lambda dossier: outcome_edits.add_pillar(dossier, new, meeting.id),
            )

    def rename_heading(self) -> None:
        """Ask for another name for the heading selected, or the one over the outcome shown."""
        beside = self._beside()
        if beside is None:
            return
        heading = beside.topic if beside.topic.title else beside.pillar
        if self._panel.heading_at_hand == beside.pillar.id:
            heading = beside.pillar
        former = heading.title
        name = self._ask(
            self.tr("แก้ชื่อด้านหรือหัวข้อ"),
            self.tr("ชื่อใหม่แสดงในรายการและในเอกสาร"),
            former.in_language("th"),
        )
        if name and name != former.in_language("th"):
            title = Wording(name, former.en)
            self._session.edit(
                self.tr("แก้ชื่อด้านหรือหัวข้อ"),
                lambda dossier: outcome_edits.retitle(dossier, heading.id, title),
            )

    def remove(self) -> None:
        """Take away what is selected, with all that names it, and show what follows."""
        ids = self._panel.chosen
        if not ids or not self._session.may_edit:
            return
        self._session.settle()
        gone = frozenset(ids)
        along = outcome_edits.taken_along(self._session.dossier, gone)
        follows = self._panel.following(gone)
        label = self.tr("ลบผลการประชุม")
        if not self._session.edit(
            label, lambda dossier: outcome_edits.remove_outcomes(dossier, gone)
        ):
            return
        self._selection.show_outcome(follows)
        self.removed.emit(
            self._gone_words(len(gone), along), lambda: self._selection.show_outcome(ids[0])
        )

    def _beside(self) -> Place | None:
        """Where something new goes: at the outcome shown, else at the last one there is."""
        places = self._session.index.places
        return places.get(self._panel.at_hand) or next(reversed([*places.values()]), None)

    def _begin(self) -> None:
        meetings = self._session.dossier.meetings
        meeting_id = meetings[-1].id if meetings else new_id("M")
        first = new_id(meeting_id)
        self._add(
            self.tr("เพิ่มผลการประชุม"),
            first,
            lambda dossier: outcome_edits.begin_by_hand(dossier, first, meeting_id, _FIRST_HEADING),
        )

    def _add(self, label: str, outcome_id: str, change: Callable[[Dossier], Dossier]) -> None:
        """Have the outcome in the dossier, and in the pack at hand where its neighbour is in it."""
        pack_id, neighbour = self._selection.pack_id, self._neighbour()

        def changed(dossier: Dossier) -> Dossier:
            grown = change(dossier)
            return outcome_edits.put_in_pack_behind(grown, pack_id, outcome_id, neighbour)

        if self._session.edit(label, changed):
            self._panel.show_new(outcome_id)
            self.written.emit()

    def _neighbour(self) -> str:
        beside = self._beside()
        return beside.outcome.id if beside is not None else ""

    def _ask(self, title: str, hint: str, name: str = "") -> str:
        return NameDialog.ask(self._panel.window(), title, hint, name) or ""

    def _gone_words(self, count: int, along: TakenAlong) -> str:
        words = [counted(self.tr("ลบผลการประชุม {0} รายการแล้ว"), count)]
        if along.notes:
            words.append(counted(self.tr("พร้อมบันทึก {0} รายการ"), along.notes))
        if along.reports:
            words.append(counted(self.tr("และรายงานของหน่วยงาน {0} รายการ"), along.reports))
        return " ".join(words)
