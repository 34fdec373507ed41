"""The way forward from every format ever released, one step at a time.

A step is added when `FORMAT` is raised: the statements of the former schema (a file must have
exactly those tables before anything runs on it) and the function that makes the next ones of them.
It runs on a copy in memory; the file itself changes only when the officer saves.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from sqlite3 import Connection

from briefpack.storage import schema, schema_1, schema_2


@dataclass(frozen=True, slots=True)
class Step:
    """From one format to the next."""

    former_schema: tuple[str, ...]
    migrate: Callable[[Connection], None]


def _keep_evidence(connection: Connection) -> None:
    """Format 2: files that came back are kept, and outcomes know what they go on with."""
    connection.execute("ALTER TABLE outcome ADD COLUMN carried_from TEXT NOT NULL DEFAULT ''")
    connection.execute(schema_2.EVIDENCE)


def _keep_what_was_said(connection: Connection) -> None:
    """Format 3: notes keep their passage and earlier texts, dossiers their briefs and versions."""
    connection.execute("ALTER TABLE section ADD COLUMN id TEXT NOT NULL DEFAULT ''")
    for column in ("anchor_start INTEGER", "anchor_quote TEXT", "anchor_language TEXT"):
        connection.execute(f"ALTER TABLE annotation ADD COLUMN {column}")
    for statement in schema.STATEMENTS:
        if statement.startswith(_NEW_IN_3):
            connection.execute(statement)


_NEW_IN_3 = tuple(
    f"CREATE TABLE {name} ("
    for name in ("earlier_text", "briefing", "briefed_outcome", "briefed_note", "version")
)

MIGRATIONS: Mapping[int, Step] = {
    1: Step(schema_1.STATEMENTS, _keep_evidence),
    2: Step(schema_2.STATEMENTS, _keep_what_was_said),
}


def migrate(connection: Connection, found: int, wanted: int, steps: Mapping[int, Step]) -> None:
    """The database is brought from format `found` to `wanted`. Raises KeyError without a step."""
    for number in range(found, wanted):
        steps[number].migrate(connection)
        connection.execute(f"PRAGMA user_version = {number + 1}")
