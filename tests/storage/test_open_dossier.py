"""A file from anybody is opened as values, or refused in a sentence that names it."""

import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefpack.errors import DossierError
from briefpack.model.dossier import Dossier
from briefpack.storage import open_dossier
from briefpack.storage.open_dossier import dossier_from, read_dossier
from briefpack.storage.publish import database_of, write_dossier
from briefpack.storage.schema import FORMAT

Harm = Callable[[sqlite3.Connection], object]


def refusal(path: Path) -> str:
    with pytest.raises(DossierError) as caught:
        read_dossier(path)
    text = str(caught.value)
    assert path.name in text
    assert str(path) in text
    return text


@pytest.fixture
def saved(path: Path, jc22: Dossier) -> Path:
    write_dossier(path, jc22)
    return path


def harmed(path: Path, harm: str) -> None:
    """The file after SQL that somebody else ran on it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(harm)


def test_a_file_that_is_not_there(path: Path) -> None:
    assert "ไม่พบแฟ้ม" in refusal(path)


def test_an_empty_file(path: Path) -> None:
    path.touch()

    assert "แฟ้มว่างเปล่า" in refusal(path)


def test_a_folder(path: Path) -> None:
    path.mkdir()

    assert "เป็นโฟลเดอร์" in refusal(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders")
def test_a_pipe_is_not_waited_for(path: Path) -> None:
    os.mkfifo(path)

    assert "ไม่ใช่แฟ้มเอกสาร" in refusal(path)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read all")
def test_a_file_that_may_not_be_read(saved: Path) -> None:
    saved.chmod(0)

    assert "ไม่มีสิทธิ์" in refusal(saved)


def test_a_text_file_renamed(path: Path) -> None:
    path.write_text("ผลการประชุม " * 100, "utf-8")

    assert "ไม่ใช่แฟ้ม briefpack" in refusal(path)


def test_a_database_of_another_program(path: Path) -> None:
    harmed(path, "CREATE TABLE bookmarks (url TEXT)")

    assert "โปรแกรมอื่น" in refusal(path)


def test_a_file_of_a_newer_program(saved: Path) -> None:
    harmed(saved, f"PRAGMA user_version = {FORMAT + 1}")
    before = saved.read_bytes()

    assert "รุ่นใหม่กว่า" in refusal(saved)
    assert saved.read_bytes() == before


def test_a_format_that_never_was(saved: Path) -> None:
    harmed(saved, "PRAGMA user_version = 0")

    assert "ไม่รู้จักรูปแบบ 0" in refusal(saved)


def test_a_file_put_in_wal_mode_by_another_program(saved: Path) -> None:
    harmed(saved, "PRAGMA journal_mode = WAL")

    assert "ถูกแก้ไขด้วยโปรแกรมอื่น" in refusal(saved)


def test_a_file_too_large(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(open_dossier, "LARGEST_FILE", 1000)

    assert "ใหญ่เกิน" in refusal(saved)


@pytest.mark.parametrize(
    "added",
    [
        "CREATE TRIGGER t AFTER INSERT ON pack BEGIN DELETE FROM annotation; END",
        "CREATE VIEW v AS SELECT * FROM outcome",
        "CREATE TABLE more (x)",
        "CREATE INDEX i ON outcome (text_th)",
        "CREATE VIRTUAL TABLE s USING fts5(x)",
        "ALTER TABLE pack ADD COLUMN more TEXT",
        "ALTER TABLE annotation RENAME TO a; CREATE VIEW annotation AS SELECT * FROM a",
        "DROP TABLE sent_row",
    ],
)
def test_a_schema_that_is_not_ours_is_refused(saved: Path, added: str) -> None:
    harmed(saved, added)

    assert "โครงสร้างภายใน" in refusal(saved)


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE section SET kind = 'trapdoor'",
        "UPDATE pack SET classification = 9",
        "UPDATE meeting SET start = '2564-02-30'",
        "UPDATE meeting SET start = 'พรุ่งนี้'",
        "UPDATE outcome SET time_frame_grain = 'day', time_frame_start = NULL",
        "UPDATE outcome SET responsibility_supporting = '{\"a\": 1}'",
        "UPDATE outcome SET responsibility_supporting = '[1]'",
        "UPDATE outcome SET responsibility_supporting = '" + "[" * 20_000 + "'",
        "UPDATE outcome SET responsibility_proposed = 7",
        "UPDATE quantity SET amount = '1e999999999'",
        "UPDATE quantity SET amount = 'NaN'",
        "UPDATE outcome SET text_th = CAST(x'ff80' AS TEXT)",
        "DELETE FROM dossier",
        "INSERT INTO dossier VALUES ('second', '')",
        "PRAGMA foreign_keys = OFF; DELETE FROM pillar",
    ],
)
def test_values_that_mean_nothing_are_damage(saved: Path, harm: str) -> None:
    harmed(saved, harm)

    assert "เสียหาย" in refusal(saved)


def test_a_type_that_the_table_forbids_is_damage(saved: Path) -> None:
    """STRICT keeps it out of SQLite's own writes, not out of a file made by hand."""
    harmed(
        saved,
        """
        PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'pack';
        """,
    )
    harmed(
        saved,
        """
        UPDATE pack SET name = x'00ff';
        PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = sql || ' STRICT' WHERE name = 'pack';
        """,
    )

    assert "เสียหาย" in refusal(saved)


def test_a_page_that_rotted_is_damage(saved: Path) -> None:
    content = bytearray(saved.read_bytes())
    for page in range(4096, len(content), 4096):
        content[page : page + 16] = bytes(255 - byte for byte in content[page : page + 16])
    saved.write_bytes(content)

    assert "เสียหาย" in refusal(saved)


@settings(max_examples=150)
@given(st.data())
def test_no_bytes_make_it_crash(jc22: Dossier, data: st.DataObject) -> None:
    path = Path("แฟ้ม.briefpack")
    content = bytearray(database_of(jc22, path))
    for _ in range(data.draw(st.integers(1, 20))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place] = data.draw(st.integers(0, 255))
    cut = data.draw(st.sampled_from([len(content), len(content) // 2, 4096, 100]))

    try:
        found = dossier_from(bytes(content[:cut]), path)
    except DossierError as error:
        assert path.name in str(error)
    else:
        assert isinstance(found, Dossier)


def test_opening_leaves_the_file_and_its_folder_as_they_were(saved: Path) -> None:
    before = saved.read_bytes(), saved.stat().st_mtime_ns

    read_dossier(saved)

    assert (saved.read_bytes(), saved.stat().st_mtime_ns) == before
    assert list(saved.parent.iterdir()) == [saved]
