"""Repair the Thai of a text file; the file itself stays as it is."""

from pathlib import Path

from briefpack.errors import SourceError
from briefpack.files.bounded import read_regular_file
from briefpack.sources.decode_text import decode_text
from briefpack.sources.read_source import LARGEST_TEXT
from briefpack.thai.repair import Certainty, Repaired, repair

_MOST_NOTES = 20


def repair_file(path: Path) -> Repaired:
    """The repaired text of a file, and every repair. Raises SourceError for what is no text."""
    return repair_bytes(read_regular_file(path, limit=LARGEST_TEXT, error=SourceError), path.name)


def repair_bytes(content: bytes, name: str) -> Repaired:
    """The same for what has been read already; `name` is what an error calls it."""
    text, _encoding = decode_text(content, name)
    return repair(text)


def repair_notes(repaired: Repaired) -> tuple[str, ...]:
    """How many repairs there were, and the doubtful ones for a person to look at."""
    if not repaired.repairs:
        return ()
    doubtful = [each for each in repaired.repairs if each.certainty is Certainty.CHECK]
    shown = [
        f"โปรดตรวจบรรทัด {each.line}: {each.before} → {each.after}"
        for each in doubtful[:_MOST_NOTES]
    ]
    more = len(doubtful) - len(shown)
    rest = [f"และอีก {more} แห่งที่ควรตรวจ"] if more else []
    return (f"ซ่อม {len(repaired.repairs)} แห่ง ควรตรวจ {len(doubtful)} แห่ง", *shown, *rest)
