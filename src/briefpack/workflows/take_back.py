"""Take returned follow-up sheets back: read them, compare three ways, apply what was accepted."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from briefpack.errors import RequestError, ReturnError
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
from briefpack.returns.findings import Findings
from briefpack.returns.read_grid import read_grid
from briefpack.returns.read_limits import LARGEST_FILE
from briefpack.returns.together import SAME_FILE, TAKEN_BEFORE, together, unread
from briefpack.workflows.steps import Step, unwatched

_LANGUAGES: tuple[Language, ...] = ("th", "en")


def take_back(
    dossier: Dossier, paths: Sequence[Path], step: Step = unwatched, *, today: date | None = None
) -> Returned:
    """What the returned files would change, and every problem in them. Nothing is applied.

    A file that cannot be read is a problem of that file; raises ReturnError when there is no other,
    RequestError for an edited Word brief, and Cancelled from `step`.
    """
    now = datetime.now(UTC)
    index = index_of(dossier)
    taken = {each.id for each in dossier.evidence}
    rounds: list[str] = []
    found: list[Findings] = []
    evidence: list[Evidence] = []
    for done, path in enumerate(paths):
        step(f"อ่าน {path.name}", done, len(paths))
        try:
            kept, findings, round_id = _taken_back(
                path, dossier, index, taken, today or now.astimezone().date(), now
            )
        except ReturnError as error:
            if len(paths) == 1:
                raise
            found.append(unread(path.name, str(error)))
            continue
        rounds.append(round_id)
        found.append(findings)
        if kept is not None:
            taken.add(kept.id)
            evidence.append(kept)
    step("เสร็จแล้ว", len(paths), len(paths))
    return together(rounds, found, evidence)


def apply_returned(
    dossier: Dossier,
    returned: Returned,
    accepted: Iterable[Change],
    *,
    recorded: datetime | None = None,
) -> Dossier:
    """The dossier with the accepted changes as one edit; the files stay with it as evidence."""
    return take_in(dossier, returned, accepted, recorded or datetime.now(UTC))


def _taken_back(
    path: Path, dossier: Dossier, index: Index, taken: set[str], today: date, now: datetime
) -> tuple[Evidence | None, Findings, str]:
    """The file to keep, what is found in it, and its round. Raises ReturnError."""
    if path.suffix.lower() == ".docx":
        raise RequestError(
            f"{path.name} เป็นเอกสาร Word รุ่นนี้รับกลับได้เฉพาะตารางติดตามผล (.xlsx)"
            " — แก้ในแฟ้มตามเอกสารนั้นแทน"
        )
    content = read_regular_file(path, limit=LARGEST_FILE, error=ReturnError)
    kept = Evidence.of(path.name, EvidenceKind.RETURNED_SHEET, "", now, content)
    if kept.id in taken:
        before = kept.id in {each.id for each in dossier.evidence}
        return None, unread(path.name, TAKEN_BEFORE if before else SAME_FILE), ""
    book = read_grid(path)
    round_id, findings = compare_book(
        book, dossier, index, today, lambda place: _written(place, index)
    )
    return replace(kept, about=round_id), findings, round_id


def _written(place: Place, index: Index) -> Mapping[TrackingColumn, frozenset[str]]:
    """What our own columns may say of an outcome, in either language, confirmed or proposed."""
    who, agencies = place.responsibility, index.agencies
    time_frame = place.outcome.time_frame
    words = [
        responsibility_words(replace(who, proposed=proposed), agencies, language, agencies)
        for language in _LANGUAGES
        for proposed in (True, False)
    ]
    return {
        TrackingColumn.PILLAR: _either(place.pillar.title),
        TrackingColumn.TOPIC: _either(place.topic.title),
        TrackingColumn.OUTCOME: _either(place.outcome.text),
        TrackingColumn.LEAD: frozenset(each.lead for each in words),
        TrackingColumn.SUPPORTING: frozenset(each.supporting for each in words),
        TrackingColumn.TIME_FRAME: frozenset(
            time_frame_words(time_frame, "arabic", language) for language in _LANGUAGES
        ),
    }


def _either(wording: Wording) -> frozenset[str]:
    return frozenset({wording.th, wording.en})
