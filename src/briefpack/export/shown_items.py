"""What a brief lists of itself, for the day on which it comes back."""

from collections.abc import Iterator

from briefpack.export.blocks import Comment, Note, OutcomeLine, OutcomeText, Point
from briefpack.export.compose_brief import Brief
from briefpack.export.lines import BULLET, LABEL_GAP
from briefpack.export.word_items import Item, ItemKind, ItemList
from briefpack.model.brief_items import digest_of
from briefpack.model.light_text import Shape, lines_of, shape_of

# Tuples: a union would be made anew for every block.
_OUTCOMES, _NOTES = (OutcomeText, OutcomeLine), (Note, Point)


def shown_items(brief: Brief) -> tuple[Item, ...]:
    """The outcomes and annotations the brief shows, in order."""
    return tuple(_items(brief))


def listed_items(brief: Brief, items: tuple[Item, ...]) -> ItemList:
    """Everything that the brief says of itself."""
    notes = {each.id for each in items if each.kind is ItemKind.ANNOTATION}
    return ItemList(
        brief.properties.export_id,
        brief.pack_id,
        brief.classification,
        items,
        brief.layout,
        brief.dossier_id,
        brief.language,
        brief.digits == "thai",
        tuple(
            [
                digest_of(text)
                for line, text in zip(brief.lines, brief.texts, strict=True)
                if not line.link and line.shows not in notes and text and not text.isspace()
            ]
        ),
    )


def _items(brief: Brief) -> Iterator[Item]:
    leads: dict[str, str] | None = None
    for block in brief.blocks:
        if isinstance(block, _OUTCOMES):
            yield Item(ItemKind.OUTCOME, block.outcome_id)
        elif isinstance(block, Comment):
            lead = f"{block.label}{LABEL_GAP}"
            yield Item(ItemKind.ANNOTATION, block.annotation_id, block.text, lead, is_comment=True)
        elif isinstance(block, _NOTES):
            leads = _leads(brief) if leads is None else leads
            lead = leads.get(block.annotation_id, "")
            yield Item(ItemKind.ANNOTATION, block.annotation_id, block.text, _unmarked(lead, block))


def _leads(brief: Brief) -> dict[str, str]:
    """What stands before the words of each annotation, in its first paragraph."""
    leads: dict[str, str] = {}
    wanted = {block.annotation_id for block in brief.blocks if isinstance(block, _NOTES)}
    for line in brief.lines:
        if line.shows in wanted and line.shows not in leads:
            leads[line.shows] = "".join([span.text for span in line.lead])
    return leads


def _unmarked(lead: str, block: Note | Point) -> str:
    """Without the mark of a point: it belongs to the words."""
    first = next((line for line in block.text.splitlines() if line.strip()), "")
    if shape_of(first) is Shape.PARAGRAPH:
        return lead
    return lead[: -len(f"{lines_of(first)[0].number or BULLET} ")]
