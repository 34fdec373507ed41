"""What a file gives, found out beside what else opening does with its bytes."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from briefpack.storage.dossier_header import format_of
from briefpack.storage.open_dossier import Opened, opened_from

_WORTH_IT = 1 << 20  # bytes; fewer are read sooner than a thread begins


@contextmanager
def opened_beside(content: bytes, path: Path) -> Iterator[Callable[[], Opened]]:
    """What the bytes give to who works with it: a function that waits for it and raises
    DossierError where they give nothing. They have been read through, or refused, on leaving.

    SQLite checks the pages without holding the interpreter, and so does the system its writes.
    """
    format_of(content, path)  # refused at sight
    if len(content) < _WORTH_IT:
        opened = _sound(content, path)
        yield lambda: opened
        return
    with ThreadPoolExecutor(1, thread_name_prefix="opening") as beside:
        yield beside.submit(_sound, content, path).result


def _sound(content: bytes, path: Path) -> Opened:
    return opened_from(content, path).sound()
