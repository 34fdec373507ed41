"""A source document read into records: its lines, repaired, then its structure."""

from collections.abc import Callable
from pathlib import Path

from briefpack.model.agency import Agency
from briefpack.model.records import Confidence, Records, Repair
from briefpack.sources.plain_text import read_source_text
from briefpack.sources.read_source import read_source
from briefpack.sources.records_json import read_records, records_from_json
from briefpack.sources.source_text import SourceText
from briefpack.sources.structure import records_of
from briefpack.thai import repairs as thai_repairs
from briefpack.thai.repair import repair


def read_document(
    source: Path,
    agencies: tuple[Agency, ...],
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Records:
    """The records of a document, or of a records file (.json).

    Raises SourceError naming it, and Cancelled once `is_cancelled` says so.
    """
    if source.suffix.lower() == ".json":
        return read_records(source)
    return structured(read_source(source, is_cancelled), agencies)


def read_text(text: str, name: str, agencies: tuple[Agency, ...]) -> Records:
    """The records of a text, or of records given as JSON text, called `name` in messages."""
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        return records_from_json(text.lstrip("\ufeff"), name)
    return structured(read_source_text(text, name), agencies)


def structured(source: SourceText, agencies: tuple[Agency, ...]) -> Records:
    """The records of a document's lines, with every repair made on the way."""
    repaired = repair(source.text)
    return records_of(
        source, repaired.text.split("\n")[:-1], agencies, map(_repair, repaired.repairs)
    )


def _repair(made: thai_repairs.Repair) -> Repair:
    certainty = Confidence.CERTAIN if made.certainty == "certain" else Confidence.CHECK
    return Repair(made.line, made.before, made.after, made.rule, certainty, made.start)
