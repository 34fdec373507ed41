"""What was written is compared with what should be there, column by column."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest
from hypothesis import given

from briefpack.model.dossier import Dossier
from briefpack.storage.read_back import holds
from briefpack.storage.rows import read_dossier_rows, write_dossier_rows
from briefpack.storage.schema import create_tables
from strategies import dossiers


@contextmanager
def tables_of(dossier: Dossier) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        create_tables(connection)
        write_dossier_rows(connection, dossier)
        yield connection


@given(dossiers())
def test_tables_hold_what_was_written_into_them(dossier: Dossier) -> None:
    with tables_of(dossier) as connection:
        assert holds(connection, dossier)


@given(dossiers(), dossiers())
def test_tables_hold_what_would_be_read_from_them_and_nothing_else(
    written: Dossier, other: Dossier
) -> None:
    with tables_of(written) as connection:
        assert holds(connection, other) is (read_dossier_rows(connection) == other)


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE outcome SET text_th = text_th || 'x' WHERE id = 'JC22-2.1.1'",
        "UPDATE outcome SET topic_id = 'JC22-1.1' WHERE id = 'JC22-2.1.1'",
        "UPDATE outcome SET topic_id = 'nowhere' WHERE id = 'JC22-2.1.1'",
        "UPDATE outcome SET position = 1 - position",
        # The last of a topic becomes the first of the next: in the same order as before.
        "UPDATE outcome SET topic_id = 'JC22-1.2', position = -9 WHERE id = ("
        "SELECT id FROM outcome WHERE topic_id = 'JC22-1.1' ORDER BY position DESC LIMIT 1)",
        "UPDATE meeting SET start = NULL, end = NULL",
        "UPDATE outcome SET responsibility_lead = 'กต.' WHERE id = 'JC22-2.1.1'",
        "DELETE FROM outcome WHERE id = 'JC22-2.1.1'",
        "DELETE FROM source_document",
        "INSERT INTO agency SELECT 9, 'x', '', '', '[]', '' FROM dossier",
        "INSERT INTO quantity SELECT 'nowhere', 0, '1', '', '', '', '', '' FROM dossier",
    ],
)
def test_a_row_that_differs_is_found(jc22: Dossier, harm: str) -> None:
    with tables_of(jc22) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        assert holds(connection, jc22)
        assert connection.execute(harm).rowcount > 0

        assert not holds(connection, jc22)
