"""A source document made ready for a person's review: its lines and what was read from them."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from briefpack.errors import SourceError
from briefpack.files.bounded import read_regular_file
from briefpack.model.agency import Agency
from briefpack.model.draft import Draft
from briefpack.model.draft_records import draft_of
from briefpack.model.meeting import SourceDocument
from briefpack.model.records import Records
from briefpack.sources.plain_text import read_source_text
from briefpack.sources.read_source import read_source
from briefpack.sources.source_text import SourceText
from briefpack.workflows.read_source import read_document, structured

_LARGEST_RECORDS = 200_000_000


@dataclass(frozen=True, slots=True)
class Reading:
    """A document as it was read: the draft for review and the file itself, byte for byte."""

    name: str
    draft: Draft
    content: bytes = field(default=b"", repr=False)


def read_for_review(
    path: Path, agencies: tuple[Agency, ...], is_cancelled: Callable[[], bool] = lambda: False
) -> Reading:
    """The reading of a document or a records file. Raises SourceError naming it, or Cancelled."""
    if path.suffix.lower() == ".json":
        content = read_regular_file(path, limit=_LARGEST_RECORDS, error=SourceError)
        return Reading(path.name, draft_of(read_document(path, agencies)), content)
    return _reading(read_source(path, is_cancelled), agencies)


def read_text_for_review(text: str, name: str, agencies: tuple[Agency, ...]) -> Reading:
    """The reading of a text that has no file, such as the clipboard's. Raises SourceError."""
    return _reading(read_source_text(text, name), agencies)


def reread(
    source: SourceDocument,
    agencies: tuple[Agency, ...],
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Reading:
    """A kept source read again from its bytes. Raises SourceError, or Cancelled."""
    with tempfile.TemporaryDirectory(prefix="briefpack-source-") as folder:
        path = Path(folder) / (Path(source.name).name or "source.txt")
        path.write_bytes(source.content)
        return read_for_review(path, agencies, is_cancelled)


def _reading(source: SourceText, agencies: tuple[Agency, ...]) -> Reading:
    records: Records = structured(source, agencies)
    lines = [line.text for line in source.lines]
    return Reading(source.name, draft_of(records, lines), source.content)
