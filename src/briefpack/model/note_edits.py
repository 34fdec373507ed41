"""Edits of notes and of the text they are about."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from briefpack.model import edits
from briefpack.model.anchors import followed
from briefpack.model.annotation import Annotation, EarlierText
from briefpack.model.dossier import Dossier
from briefpack.model.meeting import Outcome
from briefpack.model.wording import Wording

ONE_SITTING = timedelta(minutes=10)
"""What one author changes with no longer break than this is one version of a note."""
MOST_EARLIER = 20


def change_note(
    dossier: Dossier, note_id: str, change: Callable[[Annotation], Annotation]
) -> Dossier:
    """The note is what `change` makes of it; a note that is gone stays gone."""
    for note in dossier.annotations:
        if note.id == note_id:
            after = change(note)
            return dossier if after == note else edits.annotate(dossier, after)
    return dossier


def rewritten(
    note: Annotation, text: str, author: str, now: datetime, *, keep: bool = False
) -> Annotation:
    """The note with another text; what it said before this sitting is kept, up to MOST_EARLIER.

    With `keep`, what it says now is kept within the sitting too.
    """
    if text == note.text:
        return note
    earlier = note.earlier
    is_same_sitting = author == note.author and abs(now - note.modified) <= ONE_SITTING
    if note.text.strip() and (keep or not is_same_sitting):
        kept = EarlierText(note.text, note.author, note.modified)
        earlier = (*earlier, kept)[-MOST_EARLIER:]
    return replace(note, text=text, author=author, modified=now, earlier=earlier)


def reword(dossier: Dossier, outcome_id: str, text: Wording) -> Dossier:
    """The outcome has this text; notes about a passage of it follow the passage."""
    former: list[Wording] = []

    def with_text(outcome: Outcome) -> Outcome:
        former.append(outcome.text)
        return replace(outcome, text=text)

    changed = edits.change_outcome(dossier, outcome_id, with_text)
    if not former or former[0] == text:
        return dossier
    notes = tuple(
        _following(note, former[0], text) if note.outcome_id == outcome_id else note
        for note in changed.annotations
    )
    return replace(changed, annotations=notes)


def _following(note: Annotation, before: Wording, after: Wording) -> Annotation:
    if note.anchor is None:
        return note
    language = "en" if note.anchor.language == "en" else "th"
    anchor = followed(note.anchor, getattr(before, language), getattr(after, language))
    return note if anchor == note.anchor else replace(note, anchor=anchor)
