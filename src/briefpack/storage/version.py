"""Former states of a dossier, as rows of its file, outside of its value."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

LONGEST_NAME = 100  # characters


@dataclass(frozen=True, slots=True)
class Version:
    """A state that was saved. `name` is the officer's; a version that saving kept has none.
    `author` saved it, and `saved` is when, by that officer's clock.

    Without content it is the state of the very file it stands in; the next save fills it.
    """

    id: str
    name: str
    author: str
    saved: datetime
    content: bytes

    @property
    def is_automatic(self) -> bool:
        """Whether saving kept it, and may let it go again."""
        return not self.name

    @property
    def is_present(self) -> bool:
        """Whether it is what the file itself holds."""
        return not self.content


def read_versions(connection: sqlite3.Connection) -> tuple[Version, ...]:
    """The versions in the file, the oldest first. Their content is looked at when one is opened."""
    rows = connection.execute("SELECT id, name, author, saved, content FROM version").fetchall()
    found = [
        Version(id_, name, author, _moment(saved), content)
        for id_, name, author, saved, content in rows
    ]
    return in_order(found)


def write_versions(
    connection: sqlite3.Connection, before: Iterable[Version], after: Iterable[Version]
) -> None:
    """The rows of `before` become those of `after`, within the caller's transaction."""
    old, new = {each.id: each for each in before}, {each.id: each for each in after}
    gone = [(id_,) for id_ in old if new.get(id_) != old[id_]]
    connection.executemany("DELETE FROM version WHERE id = ?", gone)
    connection.executemany(
        "INSERT INTO version (id, name, author, saved, content) VALUES (?, ?, ?, ?, ?)",
        [
            (each.id, each.name, each.author, each.saved.isoformat(), each.content)
            for each in new.values()
            if old.get(each.id) != each
        ],
    )


def in_order(versions: Iterable[Version]) -> tuple[Version, ...]:
    """The oldest first; of one moment, what the file itself holds comes last."""
    return tuple(sorted(versions, key=lambda each: (each.saved, each.is_present, each.id)))


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
