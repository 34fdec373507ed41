"""Which rows a round of follow-up sheets has, and the values that stand in them when sent."""

from dataclasses import replace

from briefpack.model.follow_up import Report, SentRow
from briefpack.model.index import Index
from briefpack.model.pack import Pack
from briefpack.model.time_frame import TimeFrame


def agencies_of(index: Index, pack: Pack) -> tuple[str, ...]:
    """The agencies that lead an outcome of the pack, in its order; "" comes last, for no lead."""
    leads = dict.fromkeys(_lead(index, outcome_id) for outcome_id in _chosen(index, pack))
    return tuple(sorted(leads, key=lambda code: not code))


def rows_as_sent(index: Index, pack: Pack) -> tuple[SentRow, ...]:
    """The rows of the one workbook for all: one for each outcome, its lead agency reporting."""
    return tuple(
        _row(index, outcome_id, _lead(index, outcome_id)) for outcome_id in _chosen(index, pack)
    )


def rows_for_agency(index: Index, pack: Pack, agency: str) -> tuple[SentRow, ...]:
    """The rows of one agency's workbook: what it leads, then what it supports.

    With "", the outcomes that have no lead agency.
    """
    leads = [id_ for id_ in _chosen(index, pack) if _lead(index, id_) == agency]
    led = set(leads)
    supports = [
        id_
        for id_ in _chosen(index, pack)
        if agency and id_ not in led and agency in index.places[id_].responsibility.supporting
    ]
    return tuple(_row(index, outcome_id, agency) for outcome_id in (*leads, *supports))


def rows_per_agency(index: Index, pack: Pack) -> tuple[SentRow, ...]:
    """The rows of all the agencies' workbooks, one workbook after the other."""
    return tuple(
        row for agency in agencies_of(index, pack) for row in rows_for_agency(index, pack, agency)
    )


def report_on_sheet(index: Index, outcome_id: str, agency: str) -> Report:
    """What a sheet shows for one agency: its last report, with the day that was agreed.

    A sheet holds a day or nothing: the agency's own proposal stands before the agreed time frame,
    and one that is vaguer than a day leaves the cell empty.
    """
    report = index.reports.get((outcome_id, agency), Report())
    due = report.due or index.places[outcome_id].outcome.time_frame
    return replace(report, due=None if due.day is None else TimeFrame.on(due.day))


def report_now(index: Index, outcome_id: str, agency: str) -> Report:
    """What a returned sheet is compared with: as on a sheet, but a vaguer proposal stays."""
    due = index.reports.get((outcome_id, agency), Report()).due
    on_sheet = report_on_sheet(index, outcome_id, agency)
    return on_sheet if due is None else replace(on_sheet, due=due)


def _chosen(index: Index, pack: Pack) -> tuple[str, ...]:
    """The pack's outcomes that the dossier has, each once."""
    return tuple(dict.fromkeys(id_ for id_ in pack.outcome_ids if id_ in index.places))


def _lead(index: Index, outcome_id: str) -> str:
    return index.places[outcome_id].responsibility.lead


def _row(index: Index, outcome_id: str, agency: str) -> SentRow:
    return SentRow(outcome_id, agency, report_on_sheet(index, outcome_id, agency))
