"""A source document read into records: its lines, repaired, then its structure."""

from pathlib import Path

from briefpack.errors import SourceError
from briefpack.model.agency import Agency
from briefpack.model.records import Confidence, Records, Repair
from briefpack.sources.records_json import read_records, records_from_json
from briefpack.sources.source_text import SourceFormat, SourceLine, SourceText
from briefpack.sources.structure import records_of
from briefpack.thai import repairs as thai_repairs
from briefpack.thai.repair import repair


def read_document(source: Path, agencies: tuple[Agency, ...]) -> Records:
    """The records of a document, or of a records file (.json). Raises SourceError naming it."""
    if source.suffix.lower() == ".json":
        return read_records(source)
    return structured(_read_lines(source), agencies)


def read_text(text: str, name: str, agencies: tuple[Agency, ...]) -> Records:
    """The records of a text, or of records given as JSON text, called `name` in messages."""
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        return records_from_json(text.lstrip("\ufeff"), name)
    return structured(_text_lines(text, name), agencies)


def structured(source: SourceText, agencies: tuple[Agency, ...]) -> Records:
    """The records of a document's lines, with every repair made on the way."""
    repaired = repair(source.text)
    return records_of(
        source, repaired.text.split("\n")[:-1], agencies, map(_repair, repaired.repairs)
    )


def _repair(made: thai_repairs.Repair) -> Repair:
    certainty = Confidence.CERTAIN if made.certainty == "certain" else Confidence.CHECK
    return Repair(made.line, made.before, made.after, made.rule, certainty, made.start)


def _read_lines(source: Path) -> SourceText:
    if source.suffix.lower() != ".txt":
        raise SourceError(f"รุ่นนี้ยังอ่าน {source.name} ไม่ได้ — ใช้แฟ้ม .txt หรือ .json")
    try:
        content = source.read_bytes()
        return _text_lines(content.decode("utf-8-sig"), source.name, content)
    except OSError as error:
        raise SourceError(f"เปิด {source} ไม่ได้: {error.strerror} — ตรวจชื่อแฟ้มแล้วลองใหม่") from error
    except UnicodeDecodeError as error:
        raise SourceError(f"{source.name} ไม่ใช่แฟ้มข้อความ UTF-8 — บันทึกใหม่เป็น UTF-8") from error


def _text_lines(text: str, name: str, content: bytes = b"") -> SourceText:
    lines = tuple(SourceLine(line.rstrip("\r")) for line in text.split("\n"))
    return SourceText(name, SourceFormat.TEXT, lines, content, "utf-8")
