"""What every section of one brief is composed from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefpack.export.blocks import Comment, Heading, Note
from briefpack.export.brief_options import BriefOptions
from briefpack.export.chosen_outcomes import refuse_missing
from briefpack.export.voice import Voice
from briefpack.model.anchors import place_of
from briefpack.model.annotation import Annotation, AnnotationKind, Certainty
from briefpack.model.briefing import Briefing
from briefpack.model.follow_up import Report
from briefpack.model.index import Index, Place
from briefpack.model.meeting import Meeting
from briefpack.model.pack import EVERYTHING, Pack, SectionKind
from briefpack.model.serving import served
from briefpack.model.wording import Wording

GATHERED = {
    SectionKind.TALKING_POINTS: (AnnotationKind.TALKING_POINT,),
    SectionKind.POSITIONS: (
        AnnotationKind.OUR_POSITION,
        AnnotationKind.EXPECTED_POSITION,
        AnnotationKind.IF_RAISED,
    ),
}

# Of these an officer wants to know each time whether they will come up.
_POINTS = frozenset(kind for kinds in GATHERED.values() for kind in kinds)
_KIND_ORDER = {kind: place for place, kind in enumerate(AnnotationKind)}


@dataclass(frozen=True, slots=True)
class ChosenOutcome:
    """One entry of the pack, resolved; `group` is the officer's own heading for it."""

    place: Place
    group: str

    @property
    def heading_id(self) -> tuple[str, str]:
        """What it stands under: the officer's heading, or its pillar."""
        return self.group, "" if self.group else self.place.pillar.id


@dataclass(frozen=True, slots=True)
class Scene:
    """The pack, its outcomes in their order, and how the brief speaks.

    `meetings` are those of the chosen outcomes, each once, in the pack's order; `gathered` are the
    kinds of notes that a section of the pack takes away from the outcomes. `is_reported_on` says
    whether any lead agency has reported on any of the outcomes;
    `last_briefing` is what the last brief of an earlier day said.
    """

    index: Index
    pack: Pack
    options: BriefOptions
    voice: Voice
    chosen: tuple[ChosenOutcome, ...]
    meetings: tuple[Meeting, ...]
    gathered: frozenset[AnnotationKind]
    is_reported_on: bool
    last_briefing: Briefing | None = None

    @property
    def title(self) -> str:
        """The occasion; without one the only meeting's title, or the name an officer gave."""
        if self.pack.occasion:
            return self.voice.said(self.pack.occasion)
        if self.pack.name == EVERYTHING:
            return self.voice.of(self._only_title) or self.say(SectionKind.OUTCOMES.wording)
        return self.voice.of(self._only_title) or self.voice.said(self.pack.name)

    @property
    def second_title(self) -> str:
        """The title in the other language: only a meeting's has one."""
        return "" if self.pack.occasion else self.second(self._only_title)

    @property
    def _only_title(self) -> Wording:
        """Of the one meeting that this is about; while nothing is chosen, of the dossier's."""
        chosen = (
            self.meetings
            or {place.meeting.id: place.meeting for place in self.index.places.values()}.values()
        )
        return next(iter(chosen)).title if len(chosen) == 1 else Wording()

    def say(self, wording: Wording) -> str:
        """Words of ours in the brief's language."""
        return wording.in_language(self.options.language)

    def second(self, wording: Wording) -> str:
        """The other language, to stand under the brief's own; empty where it is not asked for.

        Empty as well where one of the two is missing.
        """
        if not self.options.bilingual or not (wording.th and wording.en):
            return ""
        other = self.options.other_language
        return Voice(other, "thai" if other == "th" else "arabic").said(wording.in_language(other))

    def heading(self, level: int, title: Wording, number: str = "") -> Heading:
        """A heading, with the other language under it where that is asked for."""
        return Heading(level, self.voice.of(title), number, second=self.second(title))

    def notes(self, outcome_id: str, section: SectionKind) -> Iterator[Note]:
        """The notes on an outcome that stand in this section, by kind, then in their own order.

        A section that gathers a kind takes it away from the outcomes, so that nothing stands twice.
        """
        notes = served(self.index, self.pack, outcome_id, self.options.layout)
        if not notes:
            return
        for note in sorted(notes, key=lambda note: _KIND_ORDER[note.kind]):
            here = note.kind in GATHERED.get(section, ()) or (
                section is SectionKind.OUTCOMES and note.kind not in self.gathered
            )
            if here and note.text.strip():
                yield self._block(note)

    def points(self, *kinds: AnnotationKind) -> Iterator[tuple[ChosenOutcome, Annotation]]:
        """The notes of these kinds that this output may show: kind by kind, in the pack's order."""
        for kind in kinds:
            for each in self.chosen:
                notes = served(self.index, self.pack, each.place.outcome.id, self.options.layout)
                yield from ((each, n) for n in notes if n.kind is kind and n.text.strip())

    def _block(self, note: Annotation) -> Note:
        label = self.say(note.kind.wording)
        if note.kind in _POINTS or note.certainty is not Certainty.CERTAIN:
            label += f" ({self.say(note.certainty.wording)})"
        return self.note(note, label)

    def comments(self, place: Place) -> Iterator[Comment]:
        """The notes that would stand under an outcome, as comments on it, in the text's order."""
        notes = {each.id: each for each in self.index.annotations.get(place.outcome.id, ())}
        comments = [
            Comment(
                each.annotation_id, each.outcome_id, each.kind, each.label, each.text,
                self.voice.said(notes[each.annotation_id].author),
                notes[each.annotation_id].modified,
                self._passage(notes[each.annotation_id], place),
            )
            for each in self.notes(place.outcome.id, SectionKind.OUTCOMES)
        ]  # fmt: skip
        shown = self.voice.of(place.outcome.text).splitlines()
        yield from sorted(comments, key=lambda each: _end_of(each.passage, shown))

    def _passage(self, note: Annotation, place: Place) -> str:
        """The words of the outcome that a note is about, as they are shown."""
        language = self.options.language
        text = place.outcome.text.th if language == "th" else place.outcome.text.en
        if note.anchor is None or note.anchor.language != language:
            return ""
        span = place_of(note.anchor, text)
        return self.voice.said(text[span[0] : span[1]]) if span else ""

    def note(self, note: Annotation, label: str) -> Note:
        """The block of a note under a label of its own."""
        return Note(note.id, note.outcome_id, note.kind, label, self.voice.said(note.text))


def _end_of(passage: str, lines: Sequence[str]) -> tuple[int, int]:
    """Line and letter behind which a comment's mark stands; without a passage, behind them all."""
    for number, line in enumerate(lines):
        if passage and passage in line:
            return number, line.index(passage) + len(passage)
    return len(lines), 0


def scene_of(
    index: Index, pack: Pack, options: BriefOptions, last_briefing: Briefing | None = None
) -> Scene:
    """The scene of one export; an outcome chosen twice stands once.

    Raises ExportError where the pack holds an outcome that its dossier does not have.
    """
    refuse_missing(index, pack)
    groups = {entry.outcome_id: entry.group for entry in reversed(pack.entries)}
    chosen = tuple(
        ChosenOutcome(index.places[each], groups[each]) for each in dict.fromkeys(pack.outcome_ids)
    )
    voice = Voice(options.language, options.shown_digits)
    is_reported_on = any(index.report_of_lead(each) != Report() for each in groups)
    meetings = {each.place.meeting.id: each.place.meeting for each in chosen}
    gathered = frozenset(
        kind
        for section in pack.sections
        if section.included
        for kind in GATHERED.get(section.kind, ())
    )
    return Scene(
        index, pack, options, voice, chosen, tuple(meetings.values()), gathered, is_reported_on,
        last_briefing,
    )  # fmt: skip
