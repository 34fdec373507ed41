"""The program's log: where it was and what failed there, and no text of a record.

Messages of ours name modules and kinds of trouble. A traceback is written without its exception's
words and without source lines, because the words of a ValueError are often the value itself.
"""

import logging
import logging.handlers
import traceback
from pathlib import Path
from types import TracebackType

_LARGEST = 500_000  # bytes of one log file
_FORMER = 2

_Fault = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class WithoutWords(logging.Formatter):
    """Formats exceptions as their kinds and the places they passed."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def formatException(self, ei: _Fault) -> str:  # noqa: N802  # the base class's name
        """The kinds and places of an exception."""
        return places_of(ei[1]) if ei[1] is not None else ""


def places_of(fault: BaseException) -> str:
    """The kinds of an exception and of those it came from, each with its places, newest first."""
    lines = []
    each: BaseException | None = fault
    while each is not None:
        lines.append(f"{type(each).__module__}.{type(each).__qualname__}")
        for frame, line in traceback.walk_tb(each.__traceback__):
            code = frame.f_code
            lines.append(f"  {Path(code.co_filename).name}:{line} {code.co_qualname}")
        each = each.__cause__ or (None if each.__suppress_context__ else each.__context__)
    return "\n".join(lines)


def keep_log(folder: Path) -> None:
    """From now on the log is kept in this folder, for this user only and bounded in size.

    Where nothing can be written there is none: a log is no reason not to start.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "briefpack.log", maxBytes=_LARGEST, backupCount=_FORMER, encoding="utf-8"
        )
        (folder / "briefpack.log").chmod(0o600)
    except OSError:
        return
    handler.setFormatter(WithoutWords())
    logging.getLogger("briefpack").addHandler(handler)
    logging.getLogger("briefpack").setLevel(logging.INFO)
    logging.getLogger("briefpack").propagate = False
