"""From records to a draft and back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from briefpack.bilingual import Bilingual
from briefpack.model.draft import Draft, DraftItem, DraftLevel, DraftRepair, Facts
from briefpack.model.ids import outcome_id
from briefpack.model.meeting import Meeting, Outcome, Pillar, SourceSpan, Topic
from briefpack.model.records import LeftOut, ReadingProblem, Records
from briefpack.model.wording import Language, Wording


def draft_of(records: Records, lines: Sequence[str] = ()) -> Draft:
    """The draft that a reading begins as; `lines` are the source's, as they are."""
    meeting = records.meeting
    language: Language = "th"
    if any(True for _ in meeting.outcomes()) and not any(o.text.th for o in meeting.outcomes()):
        language = "en"
    left = [
        DraftItem(
            0,
            DraftLevel.OUTCOME,
            each.text,
            span=SourceSpan(each.line, each.line),
            is_used=False,
            why=each.why,
        )
        for each in records.left_out
    ]
    items = _in_order([*_items(records, language)], left)
    items, doubts = _doubted(items, records.problems)
    return Draft(
        meeting=replace(meeting, pillars=()),
        items=tuple(replace(item, key=key) for key, item in enumerate(items)),
        language=language,
        lines=tuple(lines),
        repairs=tuple(DraftRepair(each, each.after) for each in records.repairs),
        doubts=doubts,
        next_key=len(items),
    )


def records_of(draft: Draft) -> Records:
    """The records as the draft has them now, numbered anew and with ids."""
    return Records(
        meeting=meeting_of(draft),
        repairs=tuple(each.made for each in draft.repairs),
        left_out=tuple(
            LeftOut(item.span.start_line if item.span else 0, item.text, item.why)
            for item in draft.items
            if not item.is_used
        ),
        problems=tuple(
            ReadingProblem(item.span.start_line if item.span else 0, doubt)
            for item in draft.items
            for doubt in item.doubts
            if item.is_used and not item.is_accepted
        ),
    )


def meeting_of(draft: Draft) -> Meeting:
    """The meeting with the pillars, topics and outcomes that the items make."""
    pillars: list[_Pillar] = []
    for item in draft.items:
        if not item.is_used:
            continue
        if item.level is DraftLevel.PILLAR:
            pillars.append(_Pillar(item))
            continue
        if not pillars:
            pillars.append(_Pillar())
        topics = pillars[-1].topics
        if item.level is DraftLevel.TOPIC:
            topics.append(_Topic(item))
            continue
        if not topics:
            topics.append(_Topic())
        topics[-1].outcomes.append(item)
    built, last = [], 0
    for pillar in pillars:
        read = pillar.head.number if pillar.head else None
        last = read if read is not None and read > last else last + 1
        built.append(_pillar(pillar, last, draft))
    return replace(draft.meeting, pillars=tuple(built))


@dataclass(slots=True)
class _Topic:
    head: DraftItem | None = None
    outcomes: list[DraftItem] = field(default_factory=list)


@dataclass(slots=True)
class _Pillar:
    head: DraftItem | None = None
    topics: list[_Topic] = field(default_factory=list)


_NO_HEAD = DraftItem(-1, DraftLevel.TOPIC, "")


def _pillar(pillar: _Pillar, number: int, draft: Draft) -> Pillar:
    head = pillar.head or _NO_HEAD
    name = draft.meeting.id
    topics = tuple(
        _topic(topic, f"{number}.{at}", (number, at), draft)
        for at, topic in enumerate(pillar.topics, start=1)
    )
    return Pillar(
        f"{name}-{number}",
        number,
        _worded(head, draft.language),
        topics,
        head.span,
        head.facts.responsibility,
    )


def _topic(topic: _Topic, number: str, place: tuple[int, int], draft: Draft) -> Topic:
    head = topic.head or _NO_HEAD
    return Topic(
        f"{draft.meeting.id}-{number}",
        _worded(head, draft.language),
        tuple(
            Outcome(
                outcome_id(draft.meeting.id, *place, at),
                f"{number}.{at}",
                _worded(item, draft.language),
                item.span,
                item.facts.kind,
                item.facts.time_frame,
                item.facts.quantities,
                item.facts.responsibility,
                item.facts.carried_from,
            )
            for at, item in enumerate(topic.outcomes, start=1)
        ),
        head.span,
        head.facts.responsibility,
    )


def _worded(item: DraftItem, language: Language) -> Wording:
    if language == "en":
        return Wording(item.other, item.text)
    return Wording(item.text, item.other)


def _items(records: Records, language: Language) -> Iterator[DraftItem]:
    proposals = {each.outcome_id: each for each in records.proposals}

    def item(level: DraftLevel, text: Wording, span: SourceSpan | None, facts: Facts) -> DraftItem:
        own, other = (text.en, text.th) if language == "en" else (text.th, text.en)
        return DraftItem(0, level, own, other, span, facts=facts)

    for p, pillar in enumerate(records.meeting.pillars):
        made = item(
            DraftLevel.PILLAR,
            pillar.title,
            pillar.source,
            Facts(responsibility=pillar.responsibility),
        )
        if p or _says_something(made):
            yield replace(made, number=pillar.number)
        for t, topic in enumerate(pillar.topics):
            made = item(
                DraftLevel.TOPIC,
                topic.title,
                topic.source,
                Facts(responsibility=topic.responsibility),
            )
            if t or _says_something(made):
                yield made
            for outcome in topic.outcomes:
                facts = Facts(
                    outcome.kind,
                    outcome.time_frame,
                    outcome.quantities,
                    outcome.responsibility,
                    outcome.carried_from,
                )
                made = item(DraftLevel.OUTCOME, outcome.text, outcome.source, facts)
                yield replace(made, proposed=proposals.get(outcome.id))


def _says_something(item: DraftItem) -> bool:
    return bool(item.text or item.other or item.span or item.facts.responsibility)


def _in_order(items: list[DraftItem], left: list[DraftItem]) -> list[DraftItem]:
    """Both in the order of the source; an item without a place stays behind the one before it."""
    merged: list[DraftItem] = []
    waiting = sorted(left, key=_line)
    for item in items:
        while item.span is not None and waiting and _line(waiting[0]) < _line(item):
            merged.append(waiting.pop(0))
        merged.append(item)
    return merged + waiting


def _line(item: DraftItem) -> int:
    return item.span.start_line if item.span else 0


def _doubted(
    items: Sequence[DraftItem], problems: Sequence[ReadingProblem]
) -> tuple[list[DraftItem], tuple[tuple[int, Bilingual], ...]]:
    """Each problem goes to the deepest item on its line; those of no item are returned."""
    doubts: dict[int, list[Bilingual]] = {}
    of_none: list[tuple[int, Bilingual]] = []
    used = [(at, item) for at, item in enumerate(items) if item.is_used]
    for problem in problems:
        covering = [(item.level, at) for at, item in used if item.covers(problem.line)]
        if covering:
            doubts.setdefault(max(covering)[1], []).append(problem.message)
        else:
            of_none.append((problem.line, problem.message))
    found = [replace(item, doubts=tuple(doubts.get(at, ()))) for at, item in enumerate(items)]
    return found, tuple(of_none)
