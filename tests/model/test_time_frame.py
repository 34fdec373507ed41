from datetime import date

import pytest

from briefpack.model.status import Status, is_overdue
from briefpack.model.time_frame import Grain, TimeFrame

YEAR_2568 = TimeFrame(Grain.CALENDAR_YEAR, date(2025, 1, 1), date(2025, 12, 31))


def test_a_vague_time_frame_has_no_day() -> None:
    assert YEAR_2568.day is None
    assert TimeFrame.on(date(2025, 12, 31)).day == date(2025, 12, 31)


@pytest.mark.parametrize(
    ("grain", "start", "end"),
    [
        (Grain.NONE, date(2025, 1, 1), date(2025, 1, 1)),
        (Grain.CONDITIONAL, date(2025, 1, 1), date(2025, 1, 1)),
        (Grain.CALENDAR_YEAR, None, None),
        (Grain.MONTH, date(2025, 1, 1), None),
        (Grain.RANGE, None, date(2025, 1, 1)),
        (Grain.RANGE, date(2025, 2, 1), date(2025, 1, 1)),
        (Grain.DAY, date(2025, 1, 1), date(2025, 1, 2)),
    ],
)
def test_a_time_frame_that_contradicts_itself_cannot_be_made(
    grain: Grain, start: date | None, end: date | None
) -> None:
    with pytest.raises(ValueError, match=r"time frame|a day that lasts"):
        TimeFrame(grain, start, end)


@pytest.mark.parametrize(
    ("status", "today", "overdue"),
    [
        (Status.IN_PROGRESS, date(2025, 12, 31), False),
        (Status.IN_PROGRESS, date(2026, 1, 1), True),
        (Status.NOT_STARTED, date(2026, 1, 1), True),
        (Status.DELAYED, date(2026, 1, 1), True),
        (Status.CONTINUOUS, date(2030, 1, 1), False),
        (Status.DONE, date(2030, 1, 1), False),
        (Status.CANCELLED, date(2030, 1, 1), False),
    ],
)
def test_overdue_is_computed_from_the_end_of_the_time_frame(
    status: Status, today: date, overdue: bool
) -> None:
    assert is_overdue(status, YEAR_2568, today) is overdue


def test_what_has_no_date_is_never_overdue() -> None:
    assert not is_overdue(Status.NOT_STARTED, TimeFrame(Grain.CONDITIONAL), date(2099, 1, 1))
