"""A day as officers type it, in either era, and what was understood."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from briefpack.gui.labels import label, set_property
from briefpack.gui.theme import XS
from briefpack.thai.dates import format_date, read_date


class DateField(QWidget):
    """Says back in full which day was meant, or in red why it is none; `day` is None then.

    With `when_empty`, the field may stay empty, and these words say what that means.
    """

    changed = Signal()

    def __init__(self, name: str, day: date | None, *, when_empty: str = "") -> None:
        super().__init__()
        self.day: date | None = day
        self._when_empty = when_empty
        self.edit = QLineEdit(format_date(day, "medium", "thai", "th") if day else "")
        self.edit.setAccessibleName(name)
        self.understood = label(role="secondary", wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addWidget(self.edit)
        layout.addWidget(self.understood)
        self.edit.textChanged.connect(self._read)
        self._read(self.edit.text())

    @property
    def is_good(self) -> bool:
        """Whether it holds a day, or is empty where it may be."""
        return self.day is not None or bool(self._when_empty and not self.edit.text().strip())

    def _read(self, typed: str) -> None:
        reading = read_date(typed)
        self.day = reading.date
        doubts = "\n".join(each.message for each in reading.doubts)
        if self._when_empty and not typed.strip():
            self._say("secondary", self._when_empty)
        elif self.day is None:
            self._say("error", doubts or self.tr("พิมพ์วันที่ของเอกสาร"))
        elif doubts:
            self._say("warning", doubts)
        else:
            self._say("secondary", format_date(self.day, "full", "thai", "th"))
        self.changed.emit()

    def _say(self, role: str, text: str) -> None:
        set_property(self.understood, "role", role)
        self.understood.setText(text)
