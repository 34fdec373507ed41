"""Values of the model as hypothesis draws them: anything the types allow, with unique ids.

Texts are Thai with marks in any order, as typed or as a PDF left them; nothing is in NFC.
"""

import string
from datetime import UTC, date, timedelta, timezone
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from briefpack.model.agency import Agency, Responsibility
from briefpack.model.annotation import (
    Anchor,
    Annotation,
    AnnotationKind,
    Certainty,
    EarlierText,
    Output,
)
from briefpack.model.briefing import BriefedNote, BriefedOutcome, Briefing
from briefpack.model.classification import Classification
from briefpack.model.dossier import Dossier
from briefpack.model.evidence import Evidence, EvidenceKind
from briefpack.model.follow_up import Progress, Report, Round, SentRow
from briefpack.model.meeting import (
    CoChair,
    CommitmentKind,
    Meeting,
    Outcome,
    Pillar,
    Quantity,
    SourceDocument,
    SourceSpan,
    Topic,
)
from briefpack.model.pack import Entry, Pack, Section, SectionKind
from briefpack.model.status import Status
from briefpack.model.time_frame import UNDATED, Grain, TimeFrame
from briefpack.model.wording import Wording

_Value = TypeVar("_Value")

_CONSONANTS_AND_VOWELS = "กขคนมรลวสหอะาำเแโใไๅ"
_MARKS = "ัิีึืฺุู็่้๊๋์ํ๎"
_AMONG_THEM = "๐๑๒๓ ฯๆ\u00a0\u200b\u2060\n\t0259abZ=<&>\"'%-–\uf0b7e\u0301😀"

texts = st.one_of(
    st.text(_CONSONANTS_AND_VOWELS + _MARKS + _AMONG_THEM, max_size=30), st.text(max_size=12)
)
wordings = st.builds(Wording, texts, texts)
ids = st.text(string.ascii_letters + string.digits + "-.กข", min_size=1, max_size=8)
days = st.dates(date(1900, 1, 1), date(2200, 12, 31))
moments = st.datetimes(
    timezones=st.one_of(
        st.just(UTC),
        st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes))),
    )
)
counts = st.integers(0, 10_000)


def some(values: SearchStrategy[_Value], most: int = 3) -> SearchStrategy[tuple[_Value, ...]]:
    """A few of them, in order."""
    return st.lists(values, max_size=most).map(tuple)


@st.composite
def time_frames(draw: st.DrawFn) -> TimeFrame:
    """A time frame of any grain, with days that fit it."""
    grain, words = draw(st.sampled_from(Grain)), draw(wordings)
    if grain in UNDATED:
        return TimeFrame(grain, words=words)
    start = draw(days)
    length = 0 if grain is Grain.DAY else draw(st.integers(0, 800))
    return TimeFrame(grain, start, start + timedelta(days=length), words)


responsibilities = st.builds(Responsibility, texts, some(texts), st.booleans())
spans = st.none() | st.builds(SourceSpan, counts, counts)
quantities = st.builds(Quantity, st.decimals(-(10**15), 10**15), wordings, texts, wordings)
reports = st.builds(
    Report,
    status=st.none() | st.sampled_from(Status),
    percent=st.none() | st.integers(0, 100),
    progress=texts,
    obstacles=texts,
    next_step=texts,
    due=st.none() | time_frames(),
    reporter=texts,
    reported_on=st.none() | days,
    remarks=texts,
)
sections = st.builds(Section, st.sampled_from(SectionKind), st.booleans(), wordings, texts)
sent_rows = st.builds(SentRow, ids, ids, reports)


def outcomes(id_: SearchStrategy[str] = ids) -> SearchStrategy[Outcome]:
    """An outcome of the given id."""
    return st.builds(
        Outcome,
        id_,
        texts,
        wordings,
        spans,
        st.none() | st.sampled_from(CommitmentKind),
        time_frames(),
        some(quantities, 2),
        responsibilities,
        ids | st.just(""),
    )


@st.composite
def meetings(draw: st.DrawFn, id_: str = "JC22") -> Meeting:
    """A meeting whose pillars, topics and outcomes have the ids of their places."""
    pillars = []
    for p in range(1, draw(st.integers(0, 2)) + 1):
        topics = []
        for t in range(1, draw(st.integers(0, 2)) + 1):
            here = f"{id_}-{p}.{t}"
            found = [
                draw(outcomes(st.just(f"{here}.{o}")))
                for o in range(1, draw(st.integers(0, 3)) + 1)
            ]
            who = draw(responsibilities)
            topics.append(Topic(here, draw(wordings), tuple(found), draw(spans), who))
        who = draw(responsibilities)
        pillars.append(Pillar(f"{id_}-{p}", p, draw(wordings), tuple(topics), draw(spans), who))
    document = st.builds(SourceDocument, texts, wordings, st.binary(max_size=60))
    return draw(
        st.builds(
            Meeting,
            id=st.just(id_),
            title=wordings,
            number=st.none() | counts,
            mechanism=wordings,
            counterpart=texts,
            counterpart_name=wordings,
            place=wordings,
            start=st.none() | days,
            end=st.none() | days,
            dates=wordings,
            theme=wordings,
            introduction=wordings,
            co_chairs=some(st.builds(CoChair, texts, wordings, wordings), 2),
            translation=texts,
            source=st.none() | document,
            pillars=st.just(tuple(pillars)),
        )
    )


def packs(
    id_: SearchStrategy[str] = ids, outcome_ids: SearchStrategy[str] = ids
) -> SearchStrategy[Pack]:
    """A pack of the given outcomes, each at most once."""
    entries = st.lists(
        st.builds(Entry, outcome_ids, texts), max_size=4, unique_by=lambda entry: entry.outcome_id
    )
    return st.builds(
        Pack,
        id_,
        texts,
        entries.map(tuple),
        texts,
        st.none() | days,
        texts,
        st.sampled_from(Classification),
        some(sections),
    )


def annotations(
    id_: SearchStrategy[str] = ids,
    outcome_ids: SearchStrategy[str] = ids,
    pack_ids: SearchStrategy[str] = ids,
) -> SearchStrategy[Annotation]:
    """A note of any kind on one of the outcomes, for some of the packs."""
    return st.builds(
        Annotation,
        id=id_,
        outcome_id=outcome_ids,
        kind=st.sampled_from(AnnotationKind),
        text=texts,
        author=texts,
        created=moments,
        modified=moments,
        packs=st.frozensets(pack_ids, max_size=3),
        show_in=st.frozensets(st.sampled_from(Output)),
        certainty=st.sampled_from(Certainty),
        classification=st.sampled_from(Classification),
        anchor=st.none() | st.builds(Anchor, counts, texts, st.sampled_from(["th", "en"])),
        earlier=some(st.builds(EarlierText, texts, texts, moments)),
    )


def rounds(id_: SearchStrategy[str] = ids) -> SearchStrategy[Round]:
    """A round with a few rows as sent."""
    return st.builds(Round, id_, counts, ids, days, st.none() | days, some(sent_rows))


def progress(
    id_: SearchStrategy[str] = ids, outcome_ids: SearchStrategy[str] = ids
) -> SearchStrategy[Progress]:
    """What an agency reported on one of the outcomes."""
    return st.builds(Progress, id_, outcome_ids, ids, reports, moments, ids | st.just(""), texts)


def evidence(id_: SearchStrategy[str] = ids) -> SearchStrategy[Evidence]:
    """A file that was kept."""
    kinds = st.sampled_from(EvidenceKind)
    return st.builds(Evidence, id_, texts, kinds, ids, moments, st.binary(max_size=60))


def briefings(
    id_: SearchStrategy[str] = ids, outcome_ids: SearchStrategy[str] = ids
) -> SearchStrategy[Briefing]:
    """What a brief said of a few outcomes."""
    kinds, percents = st.sampled_from(AnnotationKind), st.none() | st.integers(0, 100)
    statuses = st.none() | st.sampled_from(Status)
    said = st.builds(BriefedOutcome, outcome_ids, wordings, time_frames(), statuses, percents)
    notes = st.builds(BriefedNote, ids, outcome_ids, kinds, texts)
    layouts = st.sampled_from(Output)
    return st.builds(Briefing, id_, ids, layouts, days, moments, some(said), some(notes))


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    """A dossier with a little of everything; its notes and packs mostly name what it holds."""
    held = tuple(
        draw(meetings(id_))
        for id_ in draw(
            st.lists(st.sampled_from(["JC9", "JC10-IN", "JC22"]), max_size=2, unique=True)
        )
    )
    outcome_ids = [outcome.id for meeting in held for outcome in meeting.outcomes()]
    of_outcome = st.sampled_from([*outcome_ids, "JC1-9.9.9"])
    pack_ids = draw(st.lists(ids, max_size=2, unique=True))
    of_pack = st.sampled_from([*pack_ids, "pack-that-is-gone"])

    def unique() -> list[str]:
        return draw(st.lists(ids, max_size=4, unique=True))

    return Dossier(
        id=draw(ids),
        title=draw(texts),
        meetings=held,
        agencies=tuple(
            draw(st.builds(Agency, st.just(code), wordings, some(texts), texts))
            for code in unique()
        ),
        packs=tuple(draw(packs(st.just(id_), of_outcome)) for id_ in pack_ids),
        annotations=tuple(draw(annotations(st.just(id_), of_outcome, of_pack)) for id_ in unique()),
        rounds=tuple(draw(rounds(st.just(id_))) for id_ in unique()),
        progress=tuple(draw(progress(st.just(id_), of_outcome)) for id_ in unique()),
        evidence=tuple(draw(evidence(st.just(id_))) for id_ in unique()),
        briefings=tuple(draw(briefings(st.just(id_), of_outcome)) for id_ in unique()),
    )
