"""Values go to plain JSON and come back the same; what does not fit is refused."""

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefpack.bilingual import Bilingual
from briefpack.model.dossier import Dossier
from briefpack.model.plain_values import NOT_PLAIN, plain, valued
from briefpack.model.returned import Cell, Change, Returned
from briefpack.model.status import Status
from briefpack.model.time_frame import Grain, TimeFrame
from strategies import dossiers

CHANGE = Change("JC22-1.1.1", "กต.", "status", None, None, None, False, Cell("ก.xlsx", "ร", 2))
VALUES = (Status.IN_PROGRESS, 40, "สี่สิบ", date(2021, 11, 3), TimeFrame.on(date(2021, 11, 3)), None)

any_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


@given(dossiers())
def test_a_dossier_comes_back(dossier: Dossier) -> None:
    assert valued(Dossier, json.loads(json.dumps(plain(Dossier, dossier)))) == dossier


@pytest.mark.parametrize("value", VALUES)
def test_each_kind_of_a_reported_value_comes_back_as_itself(value: object) -> None:
    change = replace(CHANGE, returned=value)  # type: ignore[arg-type]

    again = valued(Returned, json.loads(json.dumps(plain(Returned, Returned("r", (change,))))))

    (found,) = again.changes
    assert found == change
    assert type(found.returned) is type(value)


def test_a_sentence_keeps_its_english_and_one_kept_without_it_is_its_own() -> None:
    said = valued(Bilingual, json.loads(json.dumps(plain(Bilingual, Bilingual("เต็ม", "full")))))
    alone = valued(Bilingual, "เต็ม")

    assert (said, said.en) == ("เต็ม", "full")
    assert (alone, alone.en) == ("เต็ม", "เต็ม")


def test_what_a_field_is_by_default_is_left_out() -> None:
    assert plain(TimeFrame, TimeFrame()) == {}
    assert "typed" not in plain(Change, CHANGE)


@pytest.mark.parametrize(
    ("type_", "data"),
    [
        (str, 1),
        (int, True),
        (int, "1"),
        (str, "\ud800"),
        (date, "31/2/65"),
        (bytes, "ก"),
        (Grain, "ETERNITY"),
        (Grain, []),
        (TimeFrame, {"grain": "DAY"}),
        (TimeFrame, {"__class__": "x"}),
        (TimeFrame, []),
        (tuple[int, ...], "12"),
        (tuple[int, str], [1]),
    ],
)
def test_what_does_not_fit_is_refused(type_: type, data: object) -> None:
    with pytest.raises(NOT_PLAIN):
        valued(type_, data)


@given(any_json)
def test_no_plain_value_does_more_than_be_refused(data: object) -> None:
    for type_ in (Dossier, Returned, Change):
        try:
            found = valued(type_, data)
        except NOT_PLAIN:
            continue
        assert isinstance(found, type_)
