"""Take returned follow-up sheets back: read them, compare three ways, apply what was accepted."""

from collections.abc import Callable, Iterable, Mapping, Sequence
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
from briefpack.model.wording import Language
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
    rounds, found, evidence = [], [], []
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
        taken.add(kept.id) if kept else None
        rounds.append(round_id)
        found.append(findings)
        evidence += [kept] if kept else []
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
