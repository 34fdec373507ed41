"""Take returned sheets and briefs back: read, compare three ways, apply what was accepted."""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import Cancelled, RequestError, ReturnError
from briefpack.export.excel_hidden import LIST_SHEET
from briefpack.export.matrix_guide import GUIDE_TITLES
from briefpack.export.matrix_summary import SUMMARY_TITLES
from briefpack.export.phrases import responsibility_words, time_frame_words
from briefpack.files.bounded import read_regular_file
from briefpack.model.dossier import Dossier
from briefpack.model.evidence import Evidence, EvidenceKind
from briefpack.model.headings import TrackingColumn
from briefpack.model.index import Index, Place, index_of
from briefpack.model.returned import Change, Returned
from briefpack.model.take_in import take_in
from briefpack.model.wording import Language, Wording
from briefpack.returns.compare import compare_book
from briefpack.returns.compare_brief import compare_brief
from briefpack.returns.findings import Findings
from briefpack.returns.our_columns import Ours
from briefpack.returns.read_brief import read_brief
from briefpack.returns.read_grid import read_grid
from briefpack.returns.read_limits import LARGEST_FILE
from briefpack.returns.together import (
    SAME_FILE,
    TAKEN_BEFORE,
    names_of,
    not_used,
    together,
    unread,
)
from briefpack.thai.shown_text import shown
from briefpack.workflows.steps import DONE, Step, unwatched

_OUR_SHEETS = frozenset({LIST_SHEET, *GUIDE_TITLES, *SUMMARY_TITLES})
"""The sheets that go out beside the table and hold nothing to be taken back."""

_LANGUAGES: tuple[Language, ...] = ("th", "en")


def take_back(
    dossier: Dossier, paths: Sequence[Path], step: Step = unwatched, *, today: date | None = None
) -> Returned:
    """What the returned files would change, and every problem in them. Nothing is applied.

    A file that cannot be read, or is no sheet, is a problem of that file; raises ReturnError or
    RequestError when there is no other, and Cancelled from `step`. The files to keep as evidence
    are those that belong to the dossier: a sheet of another dossier does not stay with this one.
    """
    now = datetime.now(UTC)
    look = _Look(dossier, index_of(dossier), today or now.astimezone().date(), now)
    kept: dict[str, Evidence] = {}
    seen: set[str] = set()
    found: list[Findings] = []
    for done, (path, name) in enumerate(zip(paths, names_of(paths), strict=True)):
        reading = Bilingual(f"อ่าน {name}", f"Reading {name}")
        stop = _asking(partial(step, reading, done, len(paths)))
        try:
            evidence, findings = look.at(path, name, seen, stop)
        except (ReturnError, RequestError) as error:
            if not seen and done == len(paths) - 1:
                raise  # nothing could be read at all
            findings = unread(name, error.said)
        else:
            seen.add(evidence.id)
            if evidence.about:
                kept[evidence.id] = evidence
        found.append(findings)
    step(DONE, len(paths), len(paths))
    return together(found, tuple(kept.values()))


def apply_returned(
    dossier: Dossier,
    returned: Returned,
    accepted: Iterable[Change],
    *,
    recorded: datetime | None = None,
) -> Dossier:
    """The dossier with the accepted changes as one edit; the files stay with it as evidence."""
    return take_in(dossier, returned, accepted, recorded or datetime.now(UTC))


@dataclass(frozen=True, slots=True)
class _Look:
    """A dossier, and the moment at which it is compared with what came back."""

    dossier: Dossier
    index: Index
    today: date
    now: datetime

    def at(
        self, path: Path, name: str, read: Set[str], is_cancelled: Callable[[], bool]
    ) -> tuple[Evidence, Findings]:
        """The file as evidence about its round, if it has one of ours, and what is found in it.

        `name` is what it is called here; `read` are the files of the same call, by their ids.

        Raises ReturnError, RequestError, Cancelled.
        """
        content = read_regular_file(path, limit=LARGEST_FILE, error=ReturnError)
        is_word = path.suffix.lower() == ".docx"
        kind = EvidenceKind.RETURNED_BRIEF if is_word else EvidenceKind.RETURNED_SHEET
        kept = Evidence.of(name, kind, "", self.now, content)
        if kept.id in read:
            return kept, unread(name, SAME_FILE)
        read_as = self._brief if is_word else self._sheet
        findings = read_as(path, name, is_cancelled)
        if read_regular_file(path, limit=LARGEST_FILE, error=ReturnError) != content:
            raise ReturnError(
                Bilingual(
                    f"{name} ถูกแก้ไขระหว่างที่อ่าน — ปิดแฟ้มในโปรแกรมอื่นแล้วลองใหม่",
                    f"{name} was changed while it was read — close it in other programs and "
                    "try again",
                )
            )
        if any(kept.id == each.id for each in self.dossier.evidence):
            findings.ask(TAKEN_BEFORE)
            taken = (each for each in self.dossier.progress if each.evidence == kept.id)
            if not is_word:
                findings.changes = not_used(findings.changes, taken)
        return replace(kept, about=findings.round_id), findings

    def _brief(self, path: Path, name: str, is_cancelled: Callable[[], bool]) -> Findings:
        return compare_brief(name, read_brief(path, is_cancelled), self.dossier, self.index)

    def _sheet(self, path: Path, name: str, is_cancelled: Callable[[], bool]) -> Findings:
        book = replace(read_grid(path, is_cancelled), name=name)
        return compare_book(book, self.dossier, self.index, self.today, ours_of(self.index))


def _asking(step: Callable[[], None]) -> Callable[[], bool]:
    """Whether the step was answered with a cancel, for a reader that asks now and then."""

    def is_cancelled() -> bool:
        try:
            step()
        except Cancelled:
            return True
        return False

    return is_cancelled


def ours_of(index: Index) -> Ours:
    """What of a returned workbook is ours, and no agency's."""
    return Ours(lambda place: _written(place, index), _OUR_SHEETS)


def _written(place: Place, index: Index) -> Mapping[TrackingColumn, frozenset[str]]:
    """What our own columns may say of an outcome, in either language, confirmed or proposed."""
    who, agencies = place.responsibility, index.agencies
    time_frame = place.outcome.time_frame
    words = [
        responsibility_words(replace(who, proposed=proposed), agencies, language, agencies)
        for language in _LANGUAGES
        for proposed in (True, False)
    ]
    texts = {
        TrackingColumn.PILLAR: _either(place.pillar.title),
        TrackingColumn.TOPIC: _either(place.topic.title),
        TrackingColumn.OUTCOME: _either(place.outcome.text),
        TrackingColumn.LEAD: [each.lead for each in words],
        TrackingColumn.SUPPORTING: [each.supporting for each in words],
        TrackingColumn.TIME_FRAME: [
            time_frame_words(time_frame, "arabic", language) for language in _LANGUAGES
        ],
    }
    return {heading: frozenset(map(shown, each)) for heading, each in texts.items()}


def _either(wording: Wording) -> list[str]:
    return [wording.th, wording.en]
