"""Which annotations an output of a pack may show, and how secret that makes it."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from briefpack.model.annotation import Annotation, AnnotationKind, Output
from briefpack.model.classification import Classification
from briefpack.model.index import Index
from briefpack.model.pack import Pack


class Reason(StrEnum):
    """Why an annotation is left out of an output."""

    INTERNAL = "internal"
    NOT_FOR_THIS_OUTPUT = "not_for_this_output"
    NOT_FOR_THIS_PACK = "not_for_this_pack"


@dataclass(frozen=True, slots=True)
class Withheld:
    """An annotation on a chosen outcome that the output must not show."""

    annotation: Annotation
    reason: Reason


def served(index: Index, pack: Pack, outcome_id: str, output: Output) -> tuple[Annotation, ...]:
    """The annotations of one outcome that this output of this pack may show, in their order."""
    notes = index.annotations.get(outcome_id, ())
    return tuple([note for note in notes if note.serves(pack.id, output)]) if notes else ()


def withheld(index: Index, pack: Pack, output: Output) -> tuple[Withheld, ...]:
    """Every annotation on the pack's outcomes that this output leaves out, and why."""
    return tuple(
        Withheld(note, _reason(note, pack))
        for outcome_id in pack.outcome_ids
        for note in index.annotations.get(outcome_id, ())
        if not note.serves(pack.id, output)
    )


def classification_of(index: Index, pack: Pack, output: Output | None = None) -> Classification:
    """The pack's own classification or the highest of its notes, whichever is higher.

    With `output`, only the notes that this output shows count: a sheet without notes is as open as
    its pack.
    """
    # Few notes are secret: the others are passed over first, this is asked after each key stroke.
    secret = [
        note
        for note in chain.from_iterable(index.annotations.values())
        if note.classification > pack.classification
    ]
    chosen = set(pack.outcome_ids) if secret else set()
    counting = (
        note
        for note in secret
        if note.outcome_id in chosen
        and pack.id in note.packs
        and (output is None or note.serves(pack.id, output))
    )
    return max([pack.classification, *(note.classification for note in counting)])


def _reason(note: Annotation, pack: Pack) -> Reason:
    if note.kind is AnnotationKind.INTERNAL_NOTE:
        return Reason.INTERNAL
    return Reason.NOT_FOR_THIS_OUTPUT if pack.id in note.packs else Reason.NOT_FOR_THIS_PACK
