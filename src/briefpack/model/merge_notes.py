"""What two officers did to one note that must not come together unasked: it could leave the office
where neither of them let it.
"""

from typing import Any

from briefpack.model.annotation import Annotation, AnnotationKind, EarlierText, Output
from briefpack.model.merge_sets import merged_log, merged_set
from briefpack.model.note_edits import MOST_EARLIER


def shown(note: Annotation) -> frozenset[tuple[str, Output]]:
    """The outputs of packs that may show a note."""
    return frozenset((pack, output) for pack in note.packs for output in note.show_in)


def must_be_asked(base: Annotation, mine: Annotation, theirs: Annotation) -> frozenset[str]:
    """The attributes of a note that stay mine until a person decides.

    Where one side serves another pack and the other side another output, the note would appear in
    an output of a pack that nobody chose. Where one side opened an internal note or lowered its
    classification while the other rewrote it, words meant for fewer eyes would go with it.
    """
    asked: set[str] = set()
    packs = merged_set(base.packs, mine.packs, theirs.packs)
    show_in = merged_set(base.show_in, mine.show_in, theirs.show_in)
    together = {(pack, output) for pack in packs for output in show_in}
    if not together <= shown(mine) | shown(theirs):
        asked |= {"packs", "show_in"}
    if mine.text != theirs.text:
        if mine.text != base.text and _is_loosened(base, theirs):
            asked |= {"kind", "show_in", "classification"}
        if theirs.text != base.text and _is_loosened(base, mine):
            asked |= {"text"}
    return frozenset(asked)


def settled_note(
    base: Annotation, mine: Annotation, theirs: Annotation, changed: dict[str, Any]
) -> dict[str, Any]:
    """The changes to my note, where one side made it internal and the other gave it another kind.

    An internal note has an empty `show_in` because of its kind: no officer took those outputs out.
    So the list goes with the kind that was chosen, but into no pack that its side did not serve.
    """
    kind = changed.get("kind", mine.kind)
    for open_, other in ((mine, theirs), (theirs, mine)):
        internal = [each.kind is AnnotationKind.INTERNAL_NOTE for each in (base, open_, other)]
        serves_no_more = changed.get("packs", mine.packs) <= open_.packs
        if internal == [False, False, True] and open_.kind is kind and serves_no_more:
            return {**changed, "show_in": open_.show_in}
    return changed


def with_lost_texts(
    mine: Annotation, theirs: Annotation, changed: dict[str, Any]
) -> dict[str, Any]:
    """The changes to my note, where a person chose between two texts: the one that was not taken is
    among what the note said before, and can be had back there.
    """
    text, earlier = changed.get("text", mine.text), changed.get("earlier", mine.earlier)
    said = {each.text for each in earlier}
    lost = [
        EarlierText(side.text, side.author, side.modified)
        for side in (mine, theirs)
        if side.text not in (*said, text, "")
    ]
    log = merged_log((), earlier, tuple(lost))[-MOST_EARLIER:]
    return {**changed, "earlier": log} if lost else changed


def _is_loosened(before: Annotation, after: Annotation) -> bool:
    opened = before.kind is AnnotationKind.INTERNAL_NOTE is not after.kind
    return opened or after.classification < before.classification
