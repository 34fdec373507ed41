"""The tree of a document's items as pillars, topics and outcomes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from briefpack.model.agency import Responsibility
from briefpack.model.ids import outcome_id
from briefpack.model.meeting import Outcome, Pillar, SourceSpan, Topic
from briefpack.model.records import ReadingProblem
from briefpack.model.wording import Language, Wording
from briefpack.sources.outline import Node, split_title

_LEAST_TEXT = 60  # letters behind a pillar's colon; fewer are the rest of its title


@dataclass(slots=True)
class _Outcome:
    text: str
    span: SourceSpan
    responsibility: Responsibility = Responsibility()


@dataclass(slots=True)
class _Topic:
    title: str = ""
    span: SourceSpan | None = None
    outcomes: list[_Outcome] = field(default_factory=list)
    responsibility: Responsibility = Responsibility()


@dataclass(slots=True)
class _Pillar:
    title: str = ""
    number: int | None = None
    span: SourceSpan | None = None
    topics: list[_Topic] = field(default_factory=list)
    responsibility: Responsibility = Responsibility()


def pillars_of(
    roots: Sequence[Node], meeting: str, language: Language
) -> tuple[tuple[Pillar, ...], list[ReadingProblem]]:
    """The pillars of a meeting, numbered and with ids, and what in them a person should look at."""
    drafts: list[_Pillar] = []
    if roots and _are_topics(roots):
        drafts.append(_Pillar(topics=_topics(roots)))
    else:
        for root in roots:
            if root.children or root.is_title:
                drafts.append(_pillar(root))
            elif drafts and (drafts[-1].span is None or root.is_prose):
                _add_topics(drafts[-1], _topics([root]))
            else:
                drafts.append(_Pillar(number=_number(root), topics=_topics([root])))
    problems: list[ReadingProblem] = []
    numbers = _numbers(drafts, problems)
    named = tuple(
        _named(draft, number, meeting, language, problems)
        for draft, number in zip(drafts, numbers, strict=True)
    )
    return named, problems


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


def _pillar(root: Node) -> _Pillar:
    text = root.item.text
    split = split_title(text)
    title, children = text, root.children
    topics: list[_Topic] = []
    if split and len(text) - split[1] >= _LEAST_TEXT:
        title = split[0]
        topics = [_Topic(outcomes=[_rest(root, split[1])])]
    return _Pillar(
        _bare(title),
        _number(root),
        root.item.span_of(0, len(title)),
        topics + _topics(children),
        root.responsibility,
    )


def _topics(nodes: Sequence[Node]) -> list[_Topic]:
    topics: list[_Topic] = []
    for node in nodes:
        item = node.item
        split = None if node.is_prose else split_title(item.text)
        if split:
            title, at = split
            outcomes = [_rest(node, at), *(_outcome(child) for child in node.children)]
            topics.append(
                _Topic(_bare(title), item.span_of(0, len(title)), outcomes, node.responsibility)
            )
        elif node.children or node.ends_in_colon or node.is_title:
            outcomes = [_outcome(child) for child in node.children]
            topics.append(_Topic(_bare(item.text), item.span, outcomes, node.responsibility))
        else:
            if not topics or topics[-1].span is not None:
                topics.append(_Topic())
            topics[-1].outcomes.append(_outcome(node))
    return topics


def _add_topics(pillar: _Pillar, topics: list[_Topic]) -> None:
    """The pillar goes on with these; outcomes without a topic join those before them."""
    last = pillar.topics[-1] if pillar.topics else None
    if last is not None and last.span is None and topics[0].span is None:
        last.outcomes += topics[0].outcomes
        topics = topics[1:]
    pillar.topics += topics


def _outcome(node: Node) -> _Outcome:
    """An outcome with all that stands under it in its text, marks included."""
    text, span = node.item.text, node.item.span
    for part in _under(node):
        text = f"{text} {part.item.marked_text}"
        span = SourceSpan(span.start_line, part.item.span.end_line)
    return _Outcome(text, span, node.responsibility)


def _under(node: Node) -> list[Node]:
    return [each for child in node.children for each in (child, *_under(child))]


def _rest(node: Node, at: int) -> _Outcome:
    item = node.item
    return _Outcome(item.text[at:].strip(), item.span_of(at, len(item.text)))


def _bare(title: str) -> str:
    return re.sub(r"[\s::]+$", "", title)


def _number(root: Node) -> int | None:
    marker = root.item.marker
    return marker.value[-1] if marker and marker.is_number else None


def _numbers(drafts: Sequence[_Pillar], problems: list[ReadingProblem]) -> list[int]:
    """The pillars' numbers as they are written where they count up, else their places."""
    written = [draft.number for draft in drafts]
    if all(a is not None for a in written):
        given = [number for number in written if number is not None]
        if all(a < b for a, b in pairwise(given)):
            return given
        span = next((d.span for d in drafts if d.span), None)
        problems.append(
            ReadingProblem(
                span.start_line if span else 0,
                "เลขด้านในต้นฉบับซ้ำหรือไม่เรียงกัน จึงให้เลขใหม่ตามลำดับ โปรดตรวจ",
            )
        )
    return list(range(1, len(drafts) + 1))


def _named(
    draft: _Pillar,
    number: int,
    meeting: str,
    language: Language,
    problems: list[ReadingProblem],
) -> Pillar:
    def worded(text: str) -> Wording:
        return Wording(en=text) if language == "en" else Wording(th=text)

    topics = []
    for t, topic in enumerate(draft.topics, start=1):
        if topic.span and not topic.outcomes:
            problems.append(
                ReadingProblem(
                    topic.span.start_line, f"หัวข้อ “{topic.title}” ไม่มีผลการประชุม โปรดตรวจ"
                )
            )
        topics.append(
            Topic(
                f"{meeting}-{number}.{t}",
                worded(topic.title),
                tuple(
                    Outcome(
                        outcome_id(meeting, number, t, o),
                        f"{number}.{t}.{o}",
                        worded(outcome.text),
                        outcome.span,
                        responsibility=outcome.responsibility,
                    )
                    for o, outcome in enumerate(topic.outcomes, start=1)
                ),
                topic.span,
                topic.responsibility,
            )
        )
    return Pillar(
        f"{meeting}-{number}",
        number,
        worded(draft.title),
        tuple(topics),
        draft.span,
        draft.responsibility,
    )
