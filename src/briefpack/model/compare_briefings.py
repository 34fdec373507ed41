"""What a brief says now, and what of it is other than in an earlier one of the same pack."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from briefpack.model.annotation import Annotation, Output
from briefpack.model.briefing import BriefedNote, BriefedOutcome, Briefing
from briefpack.model.dossier import Dossier
from briefpack.model.index import Index
from briefpack.model.pack import Pack
from briefpack.model.serving import served

MOST_KEPT = 10
"""Of each pack and layout; what is older is no longer asked for."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Every difference between two briefings; pairs are before and after.

    Notes on outcomes that came or went are not listed again.
    """

    added: tuple[BriefedOutcome, ...] = ()
    removed: tuple[BriefedOutcome, ...] = ()
    changed: tuple[tuple[BriefedOutcome, BriefedOutcome], ...] = ()
    notes_added: tuple[BriefedNote, ...] = ()
    notes_edited: tuple[BriefedNote, ...] = ()
    notes_removed: tuple[BriefedNote, ...] = ()

    def __bool__(self) -> bool:
        return self != Changes()


def briefing_of(
    index: Index, pack: Pack, layout: Output, day: date, written: datetime, id_: str = ""
) -> Briefing:
    """What a brief of the pack says now: its outcomes, and the notes that this layout may show."""
    ids = tuple(id_ for id_ in dict.fromkeys(pack.outcome_ids) if id_ in index.places)
    notes = (note for each in ids for note in served(index, pack, each, layout))
    return Briefing(
        id=id_,
        pack_id=pack.id,
        layout=layout,
        date=day,
        written=written,
        outcomes=tuple(_outcome(index, each) for each in ids),
        notes=tuple(_note(note) for note in notes if note.text.strip()),
    )


def last_before(
    briefings: Iterable[Briefing], pack_id: str, layout: Output, day: date
) -> Briefing | None:
    """The last briefing of an earlier day: those of the same day are drafts of the same brief."""
    earlier = [
        each
        for each in briefings
        if each.pack_id == pack_id and each.layout is layout and each.date < day
    ]
    return max(earlier, key=lambda each: (each.date, each.written), default=None)


def with_briefing(dossier: Dossier, briefing: Briefing) -> Dossier:
    """The dossier that remembers the briefing, instead of one of the same pack, layout and day."""
    same = [each for each in dossier.briefings if _kind(each) == _kind(briefing)]
    kept = sorted(
        (each for each in same if each.date != briefing.date),
        key=lambda each: (each.date, each.written),
    )[1 - MOST_KEPT :]
    others = (each for each in dossier.briefings if _kind(each) != _kind(briefing) or each in kept)
    return replace(dossier, briefings=(*others, briefing))


def changes_between(before: Briefing, after: Briefing) -> Changes:
    """What is other in `after`, in its order; what went, in the order of `before`."""
    old = {each.outcome_id: each for each in before.outcomes}
    new = {each.outcome_id: each for each in after.outcomes}
    stayed = old.keys() & new.keys()
    old_notes = {each.annotation_id: each for each in before.notes if each.outcome_id in stayed}
    new_notes = {each.annotation_id: each for each in after.notes if each.outcome_id in stayed}
    return Changes(
        added=tuple(each for id_, each in new.items() if id_ not in old),
        removed=tuple(each for id_, each in old.items() if id_ not in new),
        changed=tuple(
            (old[id_], each) for id_, each in new.items() if id_ in old and old[id_] != each
        ),
        notes_added=tuple(each for id_, each in new_notes.items() if id_ not in old_notes),
        notes_edited=tuple(
            each
            for id_, each in new_notes.items()
            if id_ in old_notes and _said(old_notes[id_]) != _said(each)
        ),
        notes_removed=tuple(each for id_, each in old_notes.items() if id_ not in new_notes),
    )


def _outcome(index: Index, outcome_id: str) -> BriefedOutcome:
    outcome, report = index.places[outcome_id].outcome, index.report_of_lead(outcome_id)
    return BriefedOutcome(
        outcome_id, outcome.text, outcome.time_frame, report.status, report.percent
    )


def _note(note: Annotation) -> BriefedNote:
    return BriefedNote(note.id, note.outcome_id, note.kind, note.text)


def _said(note: BriefedNote) -> tuple[str, str]:
    return note.kind.value, note.text


def _kind(briefing: Briefing) -> tuple[str, Output]:
    return briefing.pack_id, briefing.layout
