"""A deadline as officers type it, and what was understood."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefpack.gui import date_words
from briefpack.gui.date_answers import DateAnswers
from briefpack.gui.date_edit import DateEdit
from briefpack.gui.date_habits import date_habits
from briefpack.gui.labels import label, set_property
from briefpack.gui.language import days_in_words, language, spoken
from briefpack.gui.theme import XS
from briefpack.model.time_frame import Grain, TimeFrame
from briefpack.thai.dates import read_date
from briefpack.thai.periods import Period, format_period, parse_period


class TimeFrameField(QWidget):
    """Takes 3/11/64, ๓ พ.ย. ๒๕๖๔, 2021-11-03, ปีงบ 66, ไตรมาส 2/2565; says back in full what it is.

    What it does not understand is said in red and nothing is chosen.
    """

    chosen = Signal(object)
    typed = Signal(str)
    settled = Signal()
    """What is shown is what was chosen: nothing typed waits to be understood."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = TimeFrame()
        self._entry = DateEdit(self._day_shown, date.today)
        self.edit = self._entry.line
        self.edit.setAccessibleName(self.tr("กรอบเวลา"))
        self.edit.setPlaceholderText(self.tr("เช่น 3/11/64, ปี 2568, ปีงบ 66"))
        self.edit.installEventFilter(self)
        self.understood = label(role="secondary", wraps=True)
        self.answers = DateAnswers()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addWidget(self._entry)
        layout.addWidget(self.understood)
        layout.addWidget(self.answers)
        self.answers.answered.connect(self._choose_day)
        self._entry.picked.connect(self._choose_day)
        self.edit.textEdited.connect(self._say)
        self.edit.textEdited.connect(self.typed)
        self.edit.editingFinished.connect(self.take)

    def show_time_frame(self, time_frame: TimeFrame, unfinished: str | None = None) -> None:
        """Show this time frame; what is being typed gives way only to another one. Where something
        `unfinished` was typed, show that: it is chosen when it is taken.
        """
        if time_frame == self._shown and self.edit.hasFocus():
            return
        self._shown = time_frame
        if unfinished is not None:
            self.edit.setText(unfinished)
            self._say(unfinished)
            if _read(unfinished) is None and unfinished.strip():
                self._say_role("error", self._why_not(unfinished.strip()))
            return
        self.edit.setText(_in_short(time_frame))
        self._say_role("secondary", in_full(time_frame))
        self.answers.ask(())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo in a field that was not typed in is the session's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            nothing_typed = not (self.edit.isUndoAvailable() or self.edit.isRedoAvailable())
            if nothing_typed and (event.matches(keys.Undo) or event.matches(keys.Redo)):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def _say(self, typed: str) -> None:
        """Say while typing what it would be; nothing is red before the officer is done."""
        period = _read(typed)
        self._say_role("secondary", in_full(period) if period else "")
        self.answers.ask(())

    def take(self) -> None:
        """Choose what was typed; the same again is no choice."""
        typed = self.edit.text().strip()
        if typed == _in_short(self._shown):
            self._say_role("secondary", in_full(self._shown))
            self.settled.emit()
            return
        time_frame = _read(typed) if typed else TimeFrame()
        if time_frame is None:
            self._say_role("error", self._why_not(typed))
            return
        reading = read_date(typed)
        doubts = date_words.doubts_in_words(reading) if time_frame.day is not None else ""
        asked = date_words.candidates(reading) if time_frame.day is not None else ()
        if asked:  # nothing is chosen before it is answered
            self._say_role("warning", doubts)
            self.answers.ask(asked)
            return
        self._choose(time_frame)
        self._say_role("warning" if doubts else "secondary", doubts or in_full(time_frame))

    def _day_shown(self) -> date | None:
        return self._shown.day

    def _choose_day(self, day: date) -> None:
        self._choose(TimeFrame(Grain.DAY, day, day))
        self._say_role("secondary", in_full(self._shown))

    def _choose(self, time_frame: TimeFrame) -> None:
        self._shown = time_frame
        self.edit.setText(_in_short(time_frame))
        self.answers.ask(())
        self.chosen.emit(time_frame)
        self.settled.emit()

    def _why_not(self, typed: str) -> str:
        try:
            parse_period(typed)
        except ValueError as error:
            return self.tr("{0} — ยังไม่ได้เปลี่ยนกรอบเวลา").format(
                date_words.not_a_time_frame(typed, error)
            )
        return ""

    def _say_role(self, role: str, text: str) -> None:
        set_property(self.understood, "role", role)
        self.understood.setText(text)
        self.understood.setVisible(bool(text))


def in_full(time_frame: TimeFrame) -> str:
    """A time frame with nothing left to guess: the weekday of a day, the ends of a year."""
    said = spoken(time_frame.words)
    if time_frame.start is None or time_frame.end is None:
        return said
    begin = f"“{said}” = " if said else ""
    if time_frame.grain is Grain.DAY:
        return begin + date_words.in_full(time_frame.start)
    named = _named(time_frame)
    ends = days_in_words(time_frame.start, time_frame.end, "medium", date_habits().digits)
    return begin + (named if named == ends else f"{named} ({ends})")


def _in_short(time_frame: TimeFrame) -> str:
    """A text the field reads back as the same time frame."""
    if time_frame.start is None or time_frame.end is None:
        return spoken(time_frame.words)
    if time_frame.grain is Grain.DAY:
        return date_words.in_short(time_frame.start)
    return _named(time_frame)


def _named(time_frame: TimeFrame) -> str:
    period = _period(time_frame)
    return format_period(period.grain, period.start, period.end, date_habits().digits, language())


def _read(typed: str) -> TimeFrame | None:
    try:
        period = parse_period(typed)
    except ValueError:
        return None
    return TimeFrame(Grain(period.grain), period.start, period.end)


def _period(time_frame: TimeFrame) -> Period:
    if time_frame.start is None or time_frame.end is None:
        raise ValueError(f"{time_frame.grain} has no days")
    return Period(time_frame.grain.value, time_frame.start, time_frame.end)  # type: ignore[arg-type]
