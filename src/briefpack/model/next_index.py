"""The index of the next dossier, made from the present one: a keystroke is no reason to look at ten
thousand outcomes again.
"""

from collections.abc import Iterable
from dataclasses import replace

from briefpack.model.annotation import Annotation
from briefpack.model.dossier import Dossier
from briefpack.model.index import Index, Place, index_of
from briefpack.model.meeting import Meeting
from briefpack.model.same import same_at_both_ends

# What an index has of each collection of a dossier; of the others it has nothing.
FIELDS = {
    "meetings": ("places",),
    "agencies": ("agencies",),
    "annotations": ("annotations",),
    "progress": ("reports", "progress"),
}


def index_after(former: Index, before: Dossier, after: Dossier) -> Index:
    """The index of `after`; `former` is that of `before`, and stays as it is."""
    changed = [name for name in FIELDS if getattr(before, name) is not getattr(after, name)]
    index = former
    if "meetings" in changed:
        places = _places(former, before.meetings, after.meetings)
        if places is not None:
            index = replace(index, places=places)
            changed.remove("meetings")
    if "annotations" in changed:
        index = replace(index, annotations=_annotations(former, before, after))
        changed.remove("annotations")
    if changed:  # these collections alone are gone through
        made = {name: getattr(after, name) for name in changed}
        new = index_of(Dossier(after.id, after.title, **made))
        fields = {field: getattr(new, field) for name in changed for field in FIELDS[name]}
        index = replace(index, **fields)
    return index


def _places(
    former: Index, before: tuple[Meeting, ...], after: tuple[Meeting, ...]
) -> dict[str, Place] | None:
    """The places, where each meeting has the outcomes that it had, in the same order."""
    if len(before) != len(after):
        return None
    changed = [pair for pair in zip(before, after, strict=True) if pair[0] is not pair[1]]
    places = dict(former.places)
    for old, new in changed:
        if [*_ids(old)] != [*_ids(new)]:
            return None
        places |= {place.outcome.id: place for place in places_in(new)}
    return places


def _ids(meeting: Meeting) -> Iterable[str]:
    return (outcome.id for outcome in meeting.outcomes())


def places_in(meeting: Meeting) -> Iterable[Place]:
    """The places of a meeting's outcomes, in order."""
    return (
        Place(meeting, pillar, topic, outcome)
        for pillar in meeting.pillars
        for topic in pillar.topics
        for outcome in topic.outcomes
    )


def _annotations(
    former: Index, before: Dossier, after: Dossier
) -> dict[str, tuple[Annotation, ...]]:
    """The notes by outcome: only those of the outcomes whose notes differ are gathered again."""
    first, spare = same_at_both_ends(before.annotations, after.annotations)
    old = before.annotations[first : len(before.annotations) - spare]
    new = after.annotations[first : len(after.annotations) - spare]
    notes = dict(former.annotations)
    if len(old) == len(new) == 1 and old[0].outcome_id == new[0].outcome_id:
        outcome_id = old[0].outcome_id
        notes[outcome_id] = tuple(new[0] if n.id == old[0].id else n for n in notes[outcome_id])
        return notes
    concerned = {note.outcome_id for note in (*old, *new)}
    for outcome_id in concerned:
        notes.pop(outcome_id, None)
    gathered: dict[str, list[Annotation]] = {}
    for note in after.annotations:
        if note.outcome_id in concerned:
            gathered.setdefault(note.outcome_id, []).append(note)
    return notes | {outcome_id: tuple(found) for outcome_id, found in gathered.items()}
