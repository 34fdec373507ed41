"""What of a file could not be used, in words for who opened it."""

from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.model.sound import dropped_words
from briefpack.storage.open_dossier import Opened


def left_out(opened: Opened, path: Path) -> tuple[Bilingual, ...]:
    """A sentence that names the file; none where all of it could be used."""
    words = dropped_words(opened.dropped)
    if not words.th:
        return ()
    return (Bilingual(f"{path.name}: {words.th}", f"{path.name}: {words.en}"),)
