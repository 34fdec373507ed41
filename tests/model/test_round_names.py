"""What rounds of follow-up sheets are called."""

from datetime import date

from briefpack.model.follow_up import Round
from briefpack.model.round_names import next_round_name, round_name

DAYS = (date(2021, 11, 3), date(2021, 12, 30), date(2022, 1, 4))
ROUNDS = tuple(Round(f"r{n}", n, "p", day) for n, day in enumerate(DAYS, start=1))


def test_rounds_are_counted_on() -> None:
    assert [round_name(each, ROUNDS, "running") for each in ROUNDS] == ["1", "2", "3"]
    assert next_round_name(ROUNDS, date(2022, 2, 1), "running") == "4"


def test_rounds_are_counted_anew_in_each_buddhist_year() -> None:
    assert [round_name(each, ROUNDS, "yearly") for each in ROUNDS] == ["1/2564", "2/2564", "1/2565"]
    assert next_round_name(ROUNDS, date(2022, 2, 1), "yearly") == "2/2565"
    assert next_round_name((), date(2022, 2, 1), "yearly") == "1/2565"
