"""A file of a newer program is read where it can be, and never written over."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from briefpack.errors import DossierError
from briefpack.model.dossier import Dossier
from briefpack.storage.document import Document
from briefpack.storage.lock_file import lock_path
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.publish import write_dossier
from briefpack.storage.read_only import ReadOnlyDocument, Reason
from briefpack.storage.schema import FORMAT


def made_newer(path: Path, sql: str = "") -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(f"PRAGMA user_version = {FORMAT + 5}; {sql}")


@pytest.fixture
def newer(path: Path, jc22: Dossier) -> Path:
    """With a table and a column that we do not know."""
    write_dossier(path, jc22)
    made_newer(
        path,
        "CREATE TABLE mood (x TEXT) STRICT; INSERT INTO mood VALUES ('good');"
        "ALTER TABLE pack ADD COLUMN colour TEXT; CREATE INDEX i ON mood (x)",
    )
    return path


def test_what_we_know_of_it_is_shown(newer: Path, state: Path, jc22: Dossier) -> None:
    document = Document.open(newer, state)

    assert document.dossier == jc22
    assert document.read_only is not None
    assert document.read_only.reason is Reason.NEWER
    assert "รุ่นใหม่กว่า" in document.read_only.words
    assert not lock_path(newer).exists()
    document.close()


def test_it_is_never_written_over(newer: Path, state: Path) -> None:
    before = newer.read_bytes()
    document = Document.open(newer, state)

    document.beat()
    for target in (None, newer, newer.parent / "." / newer.name):
        with pytest.raises(ReadOnlyDocument, match="รุ่นใหม่กว่า"):
            document.publish(target, overwrite=True)
    with pytest.raises(ReadOnlyDocument):
        document.commit(replace(document.dossier, title="ใหม่"))

    assert newer.read_bytes() == before
    document.close()


def test_a_copy_of_what_we_know_can_be_edited(newer: Path, state: Path, jc22: Dossier) -> None:
    document = Document.open(newer, state)
    copy = newer.with_name("สำเนา.briefpack")

    document.publish(copy)
    document.commit(replace(jc22, title="ใหม่"))
    document.publish()

    assert read_dossier(copy).title == "ใหม่"
    document.close()


@pytest.mark.parametrize(
    "sql",
    [
        "ALTER TABLE pack DROP COLUMN addressee",
        "DROP TABLE sent_row",
        "ALTER TABLE pack RENAME COLUMN addressee TO reader",
        "CREATE TRIGGER t AFTER INSERT ON pack BEGIN DELETE FROM annotation; END",
        "CREATE VIEW v AS SELECT * FROM outcome",
        "CREATE VIRTUAL TABLE s USING fts5(x)",
        "ALTER TABLE agency RENAME TO a; CREATE VIEW agency AS SELECT * FROM a",
        "ALTER TABLE pack DROP COLUMN addressee;"
        "ALTER TABLE pack ADD COLUMN addressee TEXT AS (upper(name)) VIRTUAL",
        "UPDATE section SET kind = 'hologram'",
        "INSERT INTO entry VALUES ('nowhere', 0, 'x', '')",
    ],
)
def test_what_holds_something_else_is_refused_politely(
    path: Path, state: Path, jc22: Dossier, sql: str
) -> None:
    write_dossier(path, jc22)
    made_newer(path, sql)
    before = path.read_bytes()

    with pytest.raises(DossierError, match=r"รุ่นใหม่กว่า|เสียหาย"):
        Document.open(path, state)

    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]
