"""What a lock file says: who has the document open. Nothing of what is in the document.

It is read from anybody's folder: bounded, and whatever cannot be read is simply not known.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from briefpack.bilingual import NOTHING, Bilingual, joined
from briefpack.thai.dates import format_date

SIZE = 1024  # bytes, always: a lock is written over in one piece and never grows
LARGEST = 4 * SIZE
_LONGEST = 60  # characters of a name
_LARGEST_NUMBER = 2**31


@dataclass(frozen=True, slots=True)
class LockNote:
    """Who has it, where, since when. `beats` rises with every heartbeat; `token` is drawn at random
    and alone says whose a lock is.

    `since` and `heartbeat` are the owner's own clock, for people to read and for nothing else.
    """

    token: str = ""
    name: str = ""
    host: str = ""
    machine: str = ""
    process: int = 0
    since: str = ""
    heartbeat: str = ""
    beats: int = 0

    @property
    def holder(self) -> Bilingual:
        """Who has it, as a phrase: the name, the machine, since when; as much as is known."""
        said = Bilingual(self.name, self.name) if self.name else _SOMEBODY
        if self.host:
            said = joined(said, Bilingual(" ที่เครื่อง ", " at the computer "), self.host)
        since = _moment(self.since)
        return joined(said, Bilingual(" ตั้งแต่ ", " since "), since) if since else said


def written(note: LockNote) -> bytes:
    """The bytes of the lock file."""
    plain = {
        "program": "briefpack",
        "token": note.token,
        "name": _clean(note.name),
        "host": _clean(note.host),
        "machine": note.machine,
        "process": note.process,
        "since": note.since,
        "heartbeat": note.heartbeat,
        "beats": note.beats,
    }
    return json.dumps(plain, ensure_ascii=False).encode("utf-8", "replace").ljust(SIZE, b" ")


def read(content: bytes) -> LockNote:
    """What the bytes say; an empty note where they say nothing that can be read."""
    try:
        plain = json.loads(content[:LARGEST].decode("utf-8"))
    except (ValueError, RecursionError):
        return LockNote()
    if not isinstance(plain, dict):
        return LockNote()
    return LockNote(
        token=_text(plain.get("token")),
        name=_text(plain.get("name")),
        host=_text(plain.get("host")),
        machine=_text(plain.get("machine")),
        process=_number(plain.get("process")),
        since=_text(plain.get("since")),
        heartbeat=_text(plain.get("heartbeat")),
        beats=_number(plain.get("beats")),
    )


def _text(value: Any) -> str:
    return _clean(value) if isinstance(value, str) else ""


def _clean(text: str) -> str:
    """One short line: what stands in the file may come from anybody."""
    return "".join(c if c.isprintable() else " " for c in text[:_LONGEST]).strip()


def _number(value: Any) -> int:
    known = isinstance(value, int) and not isinstance(value, bool)
    return value if known and 0 <= value < _LARGEST_NUMBER else 0


def _moment(text: str) -> Bilingual:
    """A time of day of the owner's as the reader's own, in words; empty where it is none."""
    try:
        moment = datetime.fromisoformat(text).astimezone()
        thai, english = (
            format_date(moment.date(), style="medium", digits="arabic", lang=lang)
            for lang in ("th", "en")
        )
    except (ValueError, OverflowError, OSError):
        return NOTHING
    return Bilingual(f"{thai} เวลา {moment:%H:%M} น.", f"{english}, {moment:%H:%M}")


_SOMEBODY = Bilingual("ผู้ใช้อีกคนหนึ่ง", "another user")
