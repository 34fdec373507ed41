"""Notes about a passage, after a merge in which one side edited the text of it."""

from dataclasses import replace

from briefpack.model.anchors import followed, place_of
from briefpack.model.annotation import Anchor, Annotation
from briefpack.model.dossier import Dossier
from briefpack.model.wording import Wording

_Texts = dict[str, Wording]


def anchors_followed(
    merged: Dossier, base: Dossier | None, mine: Dossier, theirs: Dossier
) -> tuple[Dossier, frozenset[str]]:
    """The merged dossier whose notes are about the passage where it is now; and the ids of the
    notes whose anchor both sides changed, but only by following the passage: no question is left.
    """
    if mine.meetings == theirs.meetings or not any(note.anchor for note in merged.annotations):
        return merged, frozenset()
    sides = [base or Dossier("", ""), mine, theirs]
    texts = [_texts(each) for each in (merged, *sides)]
    notes = [{note.id: note for note in side.annotations} for side in sides]
    settled: set[str] = set()
    made = []
    for note in merged.annotations:
        b, m, t = (each.get(note.id) for each in notes)
        anchor = _both_followed(note, texts, b, m, t)
        if anchor is not None:
            settled.add(note.id)
        elif note.anchor is not None:
            anchor = _followed_from_its_side(note, note.anchor, texts, (b, m, t))
        made.append(note if anchor == note.anchor else replace(note, anchor=anchor))
    if tuple(made) == merged.annotations:
        return merged, frozenset(settled)
    return replace(merged, annotations=tuple(made)), frozenset(settled)


def _both_followed(
    note: Annotation,
    texts: list[_Texts],
    base: Annotation | None,
    mine: Annotation | None,
    theirs: Annotation | None,
) -> Anchor | None:
    if base is None or mine is None or theirs is None or base.anchor is None:
        return None
    if mine.anchor == theirs.anchor or base.anchor in (mine.anchor, theirs.anchor):
        return None
    now, before, *after = (_text(each, note, base.anchor) for each in texts)
    if [followed(base.anchor, before, each) for each in after] != [mine.anchor, theirs.anchor]:
        return None
    return followed(base.anchor, before, now)


def _followed_from_its_side(
    note: Annotation,
    anchor: Anchor,
    texts: list[_Texts],
    sides: tuple[Annotation | None, Annotation | None, Annotation | None],
) -> Anchor:
    """From the text it was made on: that of the base where it has it too, else of the side that
    made it."""
    now, *before = (_text(each, note, anchor) for each in texts)
    made_on = [
        text
        for side, text in zip(sides, before, strict=True)
        if side is not None and side.anchor == anchor
    ]
    if now in made_on or not made_on:
        return anchor
    if sides[0] is None or sides[0].anchor != anchor:  # the same whichever side is called mine
        made_on.sort(key=lambda text: (place_of(anchor, text) is None, text))
    return followed(anchor, made_on[0], now)


def _texts(dossier: Dossier) -> _Texts:
    return {
        outcome.id: outcome.text for meeting in dossier.meetings for outcome in meeting.outcomes()
    }


def _text(texts: _Texts, note: Annotation, anchor: Anchor) -> str:
    text = texts.get(note.outcome_id, Wording())
    return text.en if anchor.language == "en" else text.th
