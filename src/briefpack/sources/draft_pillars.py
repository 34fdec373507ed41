"""The tree of a document's items as drafts of pillars, topics and outcomes, without numbers yet."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from briefpack.model.agency import Responsibility
from briefpack.model.meeting import SourceSpan
from briefpack.sources.outline import Node, split_title

_COLONS = " ::"
_LEAST_TEXT = 60  # letters behind a pillar's colon; fewer are the rest of its title


@dataclass(slots=True)
class DraftOutcome:
    """An outcome's text and lines."""

    text: str
    span: SourceSpan
    responsibility: Responsibility = Responsibility()


@dataclass(slots=True)
class DraftTopic:
    """A topic; without a title its outcomes stand right under their pillar."""

    title: str = ""
    span: SourceSpan | None = None
    outcomes: list[DraftOutcome] = field(default_factory=list)
    responsibility: Responsibility = Responsibility()


@dataclass(slots=True)
class DraftPillar:
    """A pillar; `number` is the one written before it."""

    title: str = ""
    number: int | None = None
    span: SourceSpan | None = None
    topics: list[DraftTopic] = field(default_factory=list)
    responsibility: Responsibility = Responsibility()


def drafts_of(roots: Sequence[Node]) -> list[DraftPillar]:
    """Who is a pillar, who a topic and who an outcome, by what stands under each."""
    drafts: list[DraftPillar] = []
    if roots and _are_topics(roots):
        drafts.append(DraftPillar(topics=_topics(roots)))
    else:
        for root in roots:
            if root.children or root.is_title:
                drafts.append(_pillar(root))
            elif drafts and (drafts[-1].span is None or root.is_prose):
                _add_topics(drafts[-1], _topics([root]))
            else:
                drafts.append(DraftPillar(number=_number(root), topics=_topics([root])))
    return drafts


def _are_topics(roots: Sequence[Node]) -> bool:
    """Whether the highest items are topics already, the document having no pillars.

    Pillars hold topics; a heading that holds outcomes only may be either, and then the wording
    tells: topics are bulleted, or end in a colon or go on with text behind one.
    """
    if any(root.item.heading or root.is_title for root in roots):
        return False
    with_children = [root for root in roots if root.children]
    if any(child.children for root in with_children for child in root.children):
        return False
    if any(split_title(child.item.text) for root in with_children for child in root.children):
        return False
    worded = sum(
        root.ends_in_colon or (not root.children and split_title(root.item.text) is not None)
        for root in roots
    )
    bulleted = sum(
        root.item.marker is not None and not root.item.marker.is_number for root in roots
    )
    if not with_children:
        return True
    return 2 * max(worded, bulleted) > len(roots)


def _pillar(root: Node) -> DraftPillar:
    text = root.item.text
    split = split_title(text)
    title, children = text, root.children
    topics: list[DraftTopic] = []
    if split and len(text) - split[1] >= _LEAST_TEXT:
        title = split[0]
        topics = [DraftTopic(outcomes=[_rest(root, split[1])])]
    return DraftPillar(
        _bare(title),
        _number(root),
        root.item.span_of(0, len(title)),
        topics + _topics(children),
        root.responsibility,
    )


def _topics(nodes: Sequence[Node]) -> list[DraftTopic]:
    topics: list[DraftTopic] = []
    for node in nodes:
        item = node.item
        split = None if node.is_prose else split_title(item.text)
        if split:
            title, at = split
            outcomes = [_rest(node, at), *(_outcome(child) for child in node.children)]
            topics.append(
                DraftTopic(_bare(title), item.span_of(0, len(title)), outcomes, node.responsibility)
            )
        elif node.children or node.ends_in_colon or node.is_title:
            outcomes = [_outcome(child) for child in node.children]
            topics.append(DraftTopic(_bare(item.text), item.span, outcomes, node.responsibility))
        else:
            if not topics or topics[-1].span is not None:
                topics.append(DraftTopic())
            topics[-1].outcomes.append(_outcome(node))
    return topics


def _add_topics(pillar: DraftPillar, topics: list[DraftTopic]) -> None:
    """The pillar goes on with these; outcomes without a topic join those before them."""
    last = pillar.topics[-1] if pillar.topics else None
    if last is not None and last.span is None and topics[0].span is None:
        last.outcomes += topics[0].outcomes
        topics = topics[1:]
    pillar.topics += topics


def _outcome(node: Node) -> DraftOutcome:
    """An outcome with all that stands under it in its text, marks included."""
    text, span = node.item.text, node.item.span
    for part in _under(node):
        text = f"{text} {part.item.marked_text}"
        span = SourceSpan(span.start_line, part.item.span.end_line)
    return DraftOutcome(text, span, node.responsibility)


def _under(node: Node) -> list[Node]:
    return [each for child in node.children for each in (child, *_under(child))]


def _rest(node: Node, at: int) -> DraftOutcome:
    item = node.item
    return DraftOutcome(item.text[at:].strip(), item.span_of(at, len(item.text)))


def _bare(title: str) -> str:
    return title.strip(_COLONS)


def _number(root: Node) -> int | None:
    marker = root.item.marker
    return marker.value[-1] if marker and marker.is_number else None
