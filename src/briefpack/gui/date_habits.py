"""How this officer writes dates in the window: where the week begins, and in which digits."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from briefpack.gui.calendar_days import MONDAY, SUNDAY
from briefpack.gui.language import language
from briefpack.gui.settings import DIGITS_OF_DATES, WEEK_START, Settings
from briefpack.thai.digits import Digits

_KEPT = "date_habits"


@dataclass(frozen=True, slots=True)
class DateHabits:
    """Thai digits and a week from Sunday, unless the officer has it otherwise."""

    first_weekday: int = SUNDAY
    thai_digits: bool = True

    @property
    def digits(self) -> Digits:
        """English has its own digits only."""
        return "thai" if self.thai_digits and language() == "th" else "arabic"


def keep_date_habits(settings: Settings) -> None:
    """Every date field and calendar has these habits from now on."""
    app = QCoreApplication.instance()
    if app is not None:
        first = MONDAY if settings.get(WEEK_START) == "monday" else SUNDAY
        habits = DateHabits(first, settings.get(DIGITS_OF_DATES) == "thai")
        app.setProperty(_KEPT, habits)


def date_habits() -> DateHabits:
    """The habits that were kept for this application."""
    app = QCoreApplication.instance()
    kept = app.property(_KEPT) if app is not None else None
    return kept if isinstance(kept, DateHabits) else DateHabits()
