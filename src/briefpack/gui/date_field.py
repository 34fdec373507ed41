"""A day as officers type it, in either era, and what was understood."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefpack.gui.date_answers import DateAnswers
from briefpack.gui.date_edit import DateEdit
from briefpack.gui.date_words import candidates, doubts_in_words, in_full, in_short
from briefpack.gui.labels import label, set_property
from briefpack.gui.theme import XS
from briefpack.thai.dates import read_date


class DateField(QWidget):
    """Says back in full which day was meant, or in red why it is none; `day` is None then.

    Where more than one day may be meant, it is asked, and `day` is None until that is answered.
    With `when_empty`, the field may stay empty, and these words say what that means.
    """

    changed = Signal()

    def __init__(self, name: str, day: date | None, *, when_empty: str = "") -> None:
        super().__init__()
        self.day: date | None = None
        self._when_empty = when_empty
        self._entry = DateEdit(lambda: self.day, date.today)
        self.edit = self._entry.line
        self.edit.setAccessibleName(name)
        self.understood = label(role="secondary", wraps=True)
        self.answers = DateAnswers()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addWidget(self._entry)
        layout.addWidget(self.understood)
        layout.addWidget(self.answers)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._read)
        self.answers.answered.connect(self.show_day)
        self._entry.picked.connect(self.show_day)
        self.show_day(day)

    @property
    def is_good(self) -> bool:
        """Whether it holds a day, or is empty where it may be."""
        return self.day is not None or bool(self._when_empty and not self.edit.text().strip())

    def show_day(self, day: date | None) -> None:
        """Hold this very day, whatever its text might mean to a reader; None for no day."""
        self.edit.blockSignals(True)
        self.edit.setText(in_short(day) if day is not None else "")
        self.edit.blockSignals(False)
        if day is None:
            self._read("")
            return
        self.answers.ask(())
        self._take(day, "secondary", in_full(day))

    def _read(self, typed: str) -> None:
        reading = read_date(typed)
        doubts = doubts_in_words(reading)
        asked = candidates(reading)
        self.answers.ask(asked)
        if self._when_empty and not typed.strip():
            self._take(None, "secondary", self._when_empty)
        elif reading.date is None:
            self._take(None, "error", doubts or self.tr("พิมพ์วันที่ของเอกสาร"))
        elif asked:
            self._take(None, "warning", doubts)
        elif doubts:
            self._take(reading.date, "warning", doubts)
        else:
            self._take(reading.date, "secondary", in_full(reading.date))

    def _take(self, day: date | None, role: str, text: str) -> None:
        self.day = day
        set_property(self.understood, "role", role)
        self.understood.setText(text)
        self.changed.emit()
