"""What of a source stands in no record: the promise that nothing is dropped, as a function."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefpack.model.meeting import Meeting, SourceSpan
from briefpack.model.records import LeftOut
from briefpack.sources.markers import split_marker

UNPLACED = "not placed"
_COLONS = "::"


@dataclass(slots=True)
class _Text:
    """A text of a record, whose letters are found again in order; `at` counts those found."""

    letters: str
    at: int = 0


def unaccounted(
    lines: Sequence[str], meeting: Meeting, left_out: Iterable[LeftOut]
) -> tuple[LeftOut, ...]:
    """The parts of `lines` (repaired, counted from 1) that are in no record and not left out.

    Every character that is not white space must be in a record's text or a field of the meeting,
    in order and on its lines; or be listed in `left_out`; or be the bullet, number or closing
    colon of a record.
    """
    listed: dict[int, list[str]] = {}
    for each in left_out:
        listed.setdefault(each.line, []).append(_letters(each.text))
    on_line: dict[int, list[_Text]] = {}
    for words, span in _records(meeting):
        text = _Text(_letters(words))
        for number in range(span.start_line, min(span.end_line, len(lines)) + 1):
            on_line.setdefault(number, []).append(text)
    body = min(on_line, default=len(lines) + 1)
    fields = [_Text(_letters(words)) for words in _fields(meeting) if words]
    lost: list[LeftOut] = []
    for number, line in enumerate(lines, start=1):
        letters, marker = _letters(line), ""
        if found := split_marker(line.strip())[0]:
            marker = _letters(found.text)
        for words in listed.get(number, ()):
            letters = letters.replace(words, "", 1)
        texts = fields if number < body else on_line.get(number, [])
        if rest := _rest(letters, texts, marker):
            lost.append(LeftOut(number, rest, UNPLACED))
    return tuple(lost)


def _rest(letters: str, texts: Sequence[_Text], marker: str) -> str:
    """What the texts leave of one line's letters."""
    if not letters or not texts:
        return letters
    at = 0
    if marker and letters.startswith(marker) and not any(_meets(letters, 0, t) for t in texts):
        at = len(marker)
    for text in texts:
        start = at
        while (
            start < len(letters) and letters[start] in _COLONS and not _meets(letters, start, text)
        ):
            start += 1
        if common := _meets(letters, start, text):
            text.at += common
            at = start + common
    rest = letters[at:]
    return rest if rest.strip(_COLONS) else ""


def _meets(letters: str, at: int, text: _Text) -> int:
    """How many letters from `at` on are the text's next ones, up to where line or text ends."""
    line, wanted = letters[at:], text.letters[text.at :]
    if not line or not wanted:
        return 0
    if line.startswith(wanted):
        return len(wanted)
    return len(line) if wanted.startswith(line) else 0


def _records(meeting: Meeting) -> Iterator[tuple[str, SourceSpan]]:
    """Every text of the tree with its lines, in the order of the source."""
    for pillar in meeting.pillars:
        if pillar.source:
            yield pillar.title.th or pillar.title.en, pillar.source
        for topic in pillar.topics:
            if topic.source:
                yield topic.title.th or topic.title.en, topic.source
            for outcome in topic.outcomes:
                if outcome.source:
                    yield outcome.text.th or outcome.text.en, outcome.source


def _fields(meeting: Meeting) -> tuple[str, ...]:
    wordings = (meeting.title, meeting.dates, meeting.theme, meeting.place, meeting.introduction)
    return tuple(wording.th or wording.en for wording in wordings)


def _letters(text: str) -> str:
    return "".join(text.split())
