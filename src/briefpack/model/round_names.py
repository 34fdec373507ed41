"""What a round of follow-up sheets is called: its number, or its number in a B.E. year."""

from collections.abc import Iterable
from datetime import date
from typing import Literal

from briefpack.model.follow_up import Round

RoundNumbering = Literal["running", "yearly"]
_BUDDHIST_ERA = 543


def round_name(round_: Round, rounds: Iterable[Round], numbering: RoundNumbering) -> str:
    """`3`, or `1/2565` for the first that was sent in 2565. Its number itself stays as it is."""
    if numbering == "running":
        return str(round_.number)
    earlier = (each for each in rounds if each.number < round_.number)
    return next_round_name(earlier, round_.issued, numbering)


def next_round_name(rounds: Iterable[Round], issued: date, numbering: RoundNumbering) -> str:
    """What one will be called that is sent on a day after these rounds."""
    if numbering == "running":
        return str(max((each.number for each in rounds), default=0) + 1)
    of_the_year = sum(each.issued.year == issued.year for each in rounds)
    return f"{of_the_year + 1}/{issued.year + _BUDDHIST_ERA}"
