"""Factsheets of one meeting in many forms: other marks, numbers, indents, widths, blank lines."""

import textwrap
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from briefpack.model.meeting import Meeting
from briefpack.sources.source_text import SourceFormat, SourceLine, SourceText
from briefpack.thai.digits import to_thai
from briefpack.thai.widths import display_width

Mark = Callable[[int, int, int], str]


def bullet(char: str) -> Mark:
    """The same bullet for every item of a level."""
    return lambda pillar, topic, outcome: char


def numbered(form: str) -> Mark:
    """A number by a form such as `{p}.{t}`; `{P}`, `{T}`, `{O}` are in Thai digits."""

    def written(pillar: int, topic: int, outcome: int) -> str:
        arabic = {"p": str(pillar), "t": str(topic), "o": str(outcome)}
        return form.format(**arabic, **{k.upper(): to_thai(v) for k, v in arabic.items()})

    return written


THAI_NUMBER, LEVEL_1, LEVEL_2 = numbered("{P}."), bullet("\uf0b7"), bullet("\uf0d8")


@dataclass(frozen=True)
class Form:
    """How a factsheet is set."""

    pillar: Mark = THAI_NUMBER
    topic: Mark = LEVEL_1
    outcome: Mark = LEVEL_2
    indents: tuple[int, int, int] = (0, 0, 0)
    width: int = 0
    at_spaces: bool = False
    blank_between: bool = True
    with_dates: bool = True
    with_theme: bool = True
    gap: str = " "


def items(meeting: Meeting, form: Form) -> Iterator[str]:
    """The factsheet's paragraphs, unwrapped, with marks and indents."""
    yield "Factsheet"
    yield meeting.title.th
    if form.with_dates:
        yield meeting.dates.th
    if form.with_theme:
        yield f"“{meeting.theme.th}”"
    yield meeting.introduction.th
    for pillar in meeting.pillars:
        p = pillar.number
        yield _set(form, 0, form.pillar(p, 0, 0), pillar.title.th)
        for t, topic in enumerate(pillar.topics, start=1):
            inline = (
                topic.source is not None
                and topic.outcomes[0].source is not None
                and topic.source.end_line == topic.outcomes[0].source.start_line
            )
            if inline:
                text = f"{topic.title.th} : {topic.outcomes[0].text.th}"
                yield _set(form, 1, form.topic(p, t, 0), text)
                continue
            yield _set(form, 1, form.topic(p, t, 0), f"{topic.title.th} :")
            for o, outcome in enumerate(topic.outcomes, start=1):
                yield _set(form, 2, form.outcome(p, t, o), outcome.text.th)
    yield "* * * * *"


def _set(form: Form, level: int, mark: str, text: str) -> str:
    return f"{' ' * form.indents[level]}{mark}{form.gap}{text}"


def written(meeting: Meeting, form: Form) -> str:
    """The whole factsheet as text."""
    between = "\n\n" if form.blank_between else "\n"
    return between.join(wrapped(item, form) for item in items(meeting, form)) + "\n"


def wrapped(text: str, form: Form) -> str:
    """A paragraph in lines: at spaces, which are lost, or anywhere, where a space stays behind."""
    if not form.width:
        return text
    if form.at_spaces:
        return "\n".join(
            textwrap.wrap(text, form.width, break_long_words=False, break_on_hyphens=False)
        )
    lines: list[str] = []
    line = ""
    for cluster in clusters(text):
        if display_width(line) >= form.width and cluster != " " and line.strip():
            lines.append(line)
            line = ""
        line += cluster
    return "\n".join([*lines, line])


def clusters(text: str) -> list[str]:
    """Letters with their marks, and with the vowels that cannot stand apart from them."""
    found: list[str] = []
    for char in text:
        word = char.isalnum() and not "ก" <= char <= "๎"
        if found and word and found[-1][-1].isalnum() and not "ก" <= found[-1][-1] <= "๎":
            found[-1] += char
            continue
        joined = unicodedata.category(char) == "Mn" or char in "ะาำๅ"
        if found and (joined or found[-1][-1] in "เแโใไ"):
            found[-1] += char
        else:
            found.append(char)
    return found


def source_of(text: str, name: str = "factsheet.txt") -> SourceText:
    """A text as the lines of a source."""
    lines = tuple(SourceLine(line) for line in text.split("\n"))
    return SourceText(name, SourceFormat.TEXT, lines, text.encode())
