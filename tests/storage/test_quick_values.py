from dataclasses import FrozenInstanceError, dataclass

import pytest

from briefpack.model.follow_up import Report
from briefpack.model.wording import Wording
from briefpack.storage.quick_values import maker_of


@dataclass(frozen=True, slots=True)
class Doubled:
    number: int
    unit: str = "บาท"

    def __post_init__(self) -> None:
        object.__setattr__(self, "number", self.number * 2)


def test_values_are_those_that_the_class_itself_makes() -> None:
    made = maker_of(Wording, ("en", "th"))(["one", "two"], ["หนึ่ง", "สอง"])

    assert made == [Wording("หนึ่ง", "one"), Wording("สอง", "two")]
    assert {type(each) for each in made} == {Wording}
    assert hash(made[0]) == hash(Wording("หนึ่ง", "one"))


def test_values_are_frozen() -> None:
    (made,) = maker_of(Wording, ("th", "en"))(["หนึ่ง"], ["one"])

    with pytest.raises(FrozenInstanceError):
        made.th = "สอง"


def test_what_a_class_does_after_making_is_done() -> None:
    assert maker_of(Doubled, ("number",))([1, 2]) == [Doubled(1), Doubled(2)]
    with pytest.raises(ValueError, match="120"):
        maker_of(Report, ("percent",))([120])


def test_an_attribute_without_a_value_is_refused() -> None:
    with pytest.raises(TypeError, match="Doubled without number"):
        maker_of(Doubled, ("unit",))
