"""Repairs can be taken one by one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefpack.model.records import Confidence
from briefpack.model.records import Repair as RecordedRepair
from briefpack.thai.repair import Certainty, Repair, apply_repairs, repair
from clean_thai import SENTENCES
from damage import DAMAGES, damaged_by

DAMAGED = damaged_by("mark order", "\r\n".join(SENTENCES), 3)


@given(st.sets(st.integers(0, 200)))
def test_any_choice_of_repairs_changes_its_own_places_only(rejected: set[int]) -> None:
    repairs = repair(DAMAGED).repairs
    chosen = [each for at, each in enumerate(repairs) if at not in rejected]

    made = apply_repairs(DAMAGED, reversed(chosen))

    expected, done = [], dict.fromkeys(chosen, False)
    for number, line in enumerate(DAMAGED.split("\n"), start=1):
        shift = 0
        for each in repairs:
            if each.line == number and each in done:
                at = each.start + shift
                line = line[:at] + each.after + line[at + len(each.before) :]
                shift += len(each.after) - len(each.before)
        expected.append(line)
    assert made == "\n".join(expected)


@given(st.sampled_from(sorted(DAMAGES)), st.integers(0, 2**32))
def test_repairs_stand_in_order_and_apart_and_change_something(kind: str, seed: int) -> None:
    damaged = damaged_by(kind, "\n".join(SENTENCES), seed)
    lines = damaged.split("\n")

    repairs = repair(damaged).repairs

    ends = [(0, 0)]
    for each in repairs:
        assert (each.line, each.start) >= ends[-1]
        assert lines[each.line - 1].startswith(each.before, each.start)
        assert each.before != each.after
        ends.append((each.line, each.start + len(each.before)))


def test_none_chosen_leaves_the_source() -> None:
    assert apply_repairs(DAMAGED, ()) == DAMAGED


@pytest.mark.parametrize(("line", "start"), [(1, 1), (2, 0), (0, 0), (1, 90)])
def test_a_repair_of_another_text_is_refused(line: int, start: int) -> None:
    stray = Repair(line, "เพ่ือ", "เพื่อ", "mark-order", Certainty.CERTAIN, start)

    with pytest.raises(ValueError, match=r"เพ่ือ|no line"):
        apply_repairs("เพ่ือ", [stray])


def test_a_repair_becomes_a_record_field_by_field() -> None:
    (found,) = repair("เพ่ือ").repairs

    recorded = RecordedRepair(
        found.line,
        found.before,
        found.after,
        found.rule,
        Confidence(found.certainty),
        found.start,
    )

    assert recorded == RecordedRepair(1, "เพ่ือ", "เพื่อ", "mark-order", Confidence.CERTAIN, 0)
