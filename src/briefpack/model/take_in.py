"""Returned changes become progress: added to the history, with the file they came from."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress, Report
from briefpack.model.ids import new_id
from briefpack.model.index import index_of
from briefpack.model.returned import Change, Returned


def take_in(
    dossier: Dossier, returned: Returned, accepted: Iterable[Change], recorded: datetime
) -> Dossier:
    """The dossier with the accepted changes: one progress for each outcome, agency and file.

    A progress holds the agency's whole report as it is after the changes; former ones stay. The
    returned files are kept even when nothing of them was accepted. Of several accepted changes to
    one field the last counts. Raises ValueError for a change with a value its field cannot have.
    """
    by_report: dict[tuple[str, str, str], list[Change]] = {}
    for change in accepted:
        source = change.outcome_id, change.agency, change.at.file
        by_report.setdefault(source, []).append(change)
    reports = dict(index_of(dossier).reports)
    files = {each.name: each for each in returned.evidence}
    progress = []
    for (outcome_id, agency, file), changes in by_report.items():
        key = outcome_id, agency
        before = reports.get(key, Report())
        reports[key] = _changed(before, changes)
        if reports[key] == before:  # it was taken in already
            continue
        kept = files.get(file)
        progress.append(
            Progress(
                id=new_id("progress"),
                outcome_id=outcome_id,
                agency=agency,
                report=reports[key],
                recorded=recorded,
                round_id=kept.about if kept else returned.round_id,
                evidence=kept.id if kept else "",
            )
        )
    there = {each.id for each in dossier.evidence}
    return replace(
        dossier,
        progress=(*dossier.progress, *progress),
        evidence=(*dossier.evidence, *(each for each in returned.evidence if each.id not in there)),
    )


def _changed(report: Report, changes: Iterable[Change]) -> Report:
    return replace(report, **{change.field: change.returned for change in changes})  # type: ignore[arg-type]
