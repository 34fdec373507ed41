"""Returned changes become progress."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from briefpack.model.dossier import Dossier
from briefpack.model.evidence import Evidence, EvidenceKind
from briefpack.model.follow_up import Progress, Report
from briefpack.model.returned import Cell, Change, ReportValue, Returned
from briefpack.model.status import Status
from briefpack.model.take_in import take_in

FIRST, SECOND = "JC22-1.1.1", "JC22-1.1.2"
BEFORE, NOW = datetime(2022, 1, 1, tzinfo=UTC), datetime(2022, 6, 1, tzinfo=UTC)


def change(
    field: str, value: ReportValue, outcome: str = FIRST, file: str = "a.xlsx", agency: str = "กห."
) -> Change:
    return Change(outcome, agency, field, None, None, value, False, Cell(file, "แผ่น", 9))


def file(name: str, round_id: str) -> Evidence:
    kind = EvidenceKind.RETURNED_SHEET
    return Evidence.of(name, kind, round_id, NOW, name.encode())


ONE, OTHER = file("a.xlsx", "round-1"), file("b.xlsx", "round-2")
RETURNED = Returned("round-1", evidence=(ONE, OTHER))


def test_a_report_is_what_it_was_with_what_was_accepted(jc22: Dossier) -> None:
    old = Progress("p", FIRST, "กห.", Report(percent=10, remarks="คงไว้"), BEFORE)
    dossier = replace(jc22, progress=(old,))

    after = take_in(dossier, RETURNED, [change("percent", 50), change("progress", "ก")], NOW)

    assert after.progress[0] == old
    (added,) = after.progress[1:]
    assert added.report == Report(percent=50, progress="ก", remarks="คงไว้")
    assert (added.outcome_id, added.agency, added.recorded) == (FIRST, "กห.", NOW)
    assert (added.round_id, added.evidence) == ("round-1", ONE.id)


def test_each_outcome_and_each_agency_has_a_report_of_its_own(jc22: Dossier) -> None:
    changes = [
        change("percent", 1),
        change("percent", 2, SECOND),
        change("percent", 3, agency="มท."),
    ]

    after = take_in(jc22, RETURNED, changes, NOW)

    found = {(each.outcome_id, each.agency): each.report.percent for each in after.progress}
    assert found == {(FIRST, "กห."): 1, (SECOND, "กห."): 2, (FIRST, "มท."): 3}
    assert len({each.id for each in after.progress}) == 3


def test_what_two_files_say_of_one_report_stands_with_the_file_that_said_it(
    jc22: Dossier,
) -> None:
    changes = [change("percent", 20), change("status", Status.DONE, file="b.xlsx")]

    after = take_in(jc22, RETURNED, changes, NOW)

    first, last = after.progress
    assert (first.evidence, first.round_id) == (ONE.id, "round-1")
    assert (last.evidence, last.round_id) == (OTHER.id, "round-2")
    assert first.report == Report(percent=20)
    assert last.report == Report(percent=20, status=Status.DONE)


def test_of_several_values_for_one_field_the_last_counts(jc22: Dossier) -> None:
    after = take_in(jc22, RETURNED, [change("percent", 1), change("percent", 2)], NOW)

    assert [each.report.percent for each in after.progress] == [2]


def test_files_are_kept_once_even_when_nothing_was_accepted(jc22: Dossier) -> None:
    once = take_in(jc22, RETURNED, [], NOW)

    assert once.evidence[-2:] == (ONE, OTHER)
    assert once.progress == jc22.progress
    assert take_in(once, RETURNED, [], NOW) == once


def test_a_value_that_its_field_cannot_have_is_refused(jc22: Dossier) -> None:
    with pytest.raises(ValueError, match="101"):
        take_in(jc22, RETURNED, [change("percent", 101)], NOW)


def test_what_was_taken_in_already_adds_nothing(jc22: Dossier) -> None:
    changes = [change("percent", 50)]
    once = take_in(jc22, RETURNED, changes, NOW)

    assert take_in(once, RETURNED, changes, NOW) == once
