"""Returned changes become progress, texts of notes, and internal notes; their files are kept."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from functools import partial

from briefpack.model import edits
from briefpack.model.annotation import Annotation, AnnotationKind
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress, Report
from briefpack.model.ids import new_id
from briefpack.model.index import index_of
from briefpack.model.note_edits import change_note, rewritten
from briefpack.model.returned import ANNOTATION, COMMENT, Change, Returned


def take_in(
    dossier: Dossier, returned: Returned, accepted: Iterable[Change], recorded: datetime
) -> Dossier:
    """The dossier with the accepted changes: one progress for each outcome, agency and file.

    A progress holds the agency's whole report as it is after the changes; former ones stay. An
    edited annotation keeps what it said before; a comment becomes an internal note, which shows
    nowhere. The files are kept even when nothing of them was accepted. Of several changes to
    one field the last counts. Raises ValueError for a change with a value its field cannot have.
    """
    by_report: dict[tuple[str, str, str], list[Change]] = {}
    accepted = tuple(accepted)
    dossier = _with_notes(dossier, accepted, recorded)
    for change in accepted:
        if change.field in (ANNOTATION, COMMENT):
            continue
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


def _with_notes(dossier: Dossier, changes: Iterable[Change], recorded: datetime) -> Dossier:
    for change in changes:
        if change.field == ANNOTATION:
            dossier = change_note(
                dossier, change.annotation, partial(_rewritten, change=change, now=recorded)
            )
        elif change.field == COMMENT:
            dossier = edits.annotate(dossier, _internal(change, recorded))
    return dossier


def _rewritten(note: Annotation, change: Change, now: datetime) -> Annotation:
    return rewritten(note, str(change.returned), change.author or note.author, now, keep=True)


def _internal(change: Change, recorded: datetime) -> Annotation:
    written = change.written or recorded
    return Annotation(
        id=new_id("note"),
        outcome_id=change.outcome_id,
        kind=AnnotationKind.INTERNAL_NOTE,
        text=str(change.returned),
        author=change.author,
        created=written,
        modified=written,
        anchor=change.anchor,
    )
