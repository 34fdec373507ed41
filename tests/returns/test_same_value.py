"""Which values of a report count as equal."""

from datetime import date

import pytest

from briefpack.model.returned import ReportValue
from briefpack.model.status import Status
from briefpack.model.time_frame import Grain, TimeFrame
from briefpack.model.wording import Wording
from briefpack.returns.same_value import same_value

JUNE = date(2022, 6, 1), date(2022, 6, 30)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ก\r\nข", "ก\nข"),
        (" ก  \nข\t", "ก\nข"),
        ("e\u0301", "\u00e9"),
        ("", None),
        ("  ", None),
        (Status.DONE, "done"),
        (
            TimeFrame(Grain.MONTH, *JUNE, Wording("มิ.ย. 65")),
            TimeFrame(Grain.MONTH, *JUNE, Wording("มิถุนายน")),
        ),
    ],
)
def test_what_a_spreadsheet_does_to_a_value_is_no_change(
    one: ReportValue, other: ReportValue
) -> None:
    assert same_value(one, other)
    assert same_value(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ก ข", "กข"),
        ("ก\nข", "ก ข"),
        ("๑", "1"),
        (0, None),
        (0, ""),
        (Status.DONE, Status.DELAYED),
        (TimeFrame(Grain.MONTH, *JUNE), TimeFrame(Grain.RANGE, *JUNE)),
        (TimeFrame.on(JUNE[0]), TimeFrame.on(JUNE[1])),
        (TimeFrame.on(JUNE[0]), None),
        (JUNE[0], None),
    ],
)
def test_what_a_person_changed_is_a_change(one: ReportValue, other: ReportValue) -> None:
    assert not same_value(one, other)
    assert not same_value(other, one)
