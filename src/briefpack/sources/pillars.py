"""Pillars, topics and outcomes with their numbers and ids."""

from collections.abc import Sequence
from itertools import pairwise

from briefpack.bilingual import Bilingual
from briefpack.model.ids import outcome_id
from briefpack.model.meeting import Outcome, Pillar, Topic
from briefpack.model.records import ReadingProblem
from briefpack.model.wording import Language, Wording
from briefpack.sources.draft_pillars import DraftPillar, drafts_of
from briefpack.sources.outline import Node


def pillars_of(
    roots: Sequence[Node], meeting: str, language: Language
) -> tuple[tuple[Pillar, ...], list[ReadingProblem]]:
    """The pillars of a meeting, numbered and with ids, and what in them a person should look at."""
    drafts = drafts_of(roots)
    problems: list[ReadingProblem] = []
    numbers = _numbers(drafts, problems)
    named = tuple(
        _named(draft, number, meeting, language, problems)
        for draft, number in zip(drafts, numbers, strict=True)
    )
    return named, problems


def _numbers(drafts: Sequence[DraftPillar], problems: list[ReadingProblem]) -> list[int]:
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
                Bilingual(
                    "เลขด้านในต้นฉบับซ้ำหรือไม่เรียงกัน จึงให้เลขใหม่ตามลำดับ โปรดตรวจ",
                    "The numbers of the pillars are repeated or out of order in the source, "
                    "so they were numbered anew; please check",
                ),
            )
        )
    return list(range(1, len(drafts) + 1))


def _named(
    draft: DraftPillar,
    number: int,
    meeting: str,
    language: Language,
    problems: list[ReadingProblem],
) -> Pillar:
    def worded(text: str) -> Wording:
        return Wording(en=text) if language == "en" else Wording(th=text)

    topics = []
    if draft.span and not draft.topics:
        problems.append(
            ReadingProblem(
                draft.span.start_line,
                Bilingual(
                    f"ด้าน “{draft.title}” ไม่มีผลการประชุม โปรดตรวจ",
                    f"The pillar “{draft.title}” has no outcomes; please check",
                ),
            )
        )
    for t, topic in enumerate(draft.topics, start=1):
        if topic.span and not topic.outcomes:
            problems.append(
                ReadingProblem(
                    topic.span.start_line,
                    Bilingual(
                        f"หัวข้อ “{topic.title}” ไม่มีผลการประชุม โปรดตรวจ",
                        f"The topic “{topic.title}” has no outcomes; please check",
                    ),
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
