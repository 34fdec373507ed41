import sqlite3
from contextlib import closing
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given

from briefpack.errors import DossierError
from briefpack.model.dossier import Dossier
from briefpack.storage.known_file import KnownFile
from briefpack.storage.open_dossier import Opened, dossier_from, read_dossier
from briefpack.storage.publish import database_of, publish, write_dossier
from briefpack.storage.rows import tables
from briefpack.storage.schema import STATEMENTS
from strategies import dossiers

ANYWHERE = Path("แฟ้ม.briefpack")


@given(dossiers())
def test_what_is_written_is_what_is_read(dossier: Dossier) -> None:
    content = database_of(dossier, ANYWHERE)

    assert dossier_from(content, ANYWHERE) == dossier


@given(dossiers())
def test_equal_dossiers_make_equal_files(dossier: Dossier) -> None:
    again = dossier_from(database_of(dossier, ANYWHERE), ANYWHERE)

    assert database_of(again, ANYWHERE) == database_of(dossier, ANYWHERE)


def test_the_bundled_meeting_survives_a_file(jc22: Dossier, tmp_path: Path) -> None:
    path = tmp_path / "การประชุม JC ครั้งที่ ๒๒.briefpack"

    write_dossier(path, jc22)

    assert read_dossier(path) == jc22
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_every_attribute_of_every_value_is_kept() -> None:
    for table in tables():
        kept = [*table.attributes, *(child.attribute for child in table.children)]

        assert sorted(kept) == sorted(each.name for each in fields(table.of)), table.name


def test_tables_and_schema_name_the_same_columns() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in STATEMENTS:
            connection.execute(statement)
        for table in tables():
            columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table.name})")]

            assert set(columns) == set(table.columns), table.name


@pytest.mark.parametrize("text", ["\ud800", "a\udcffb"])
def test_a_text_that_no_file_can_hold_is_refused_with_the_file_named(
    text: str, tmp_path: Path
) -> None:
    path = tmp_path / "บันทึก.briefpack"

    with pytest.raises(DossierError, match=r"บันทึก\.briefpack"):
        write_dossier(path, Dossier("d", text))

    assert not path.exists()


@pytest.mark.parametrize("rotten", [database_of(Dossier("d", "อื่น"), ANYWHERE), b"torn"])
def test_a_file_that_reads_back_differently_is_not_swapped_in(
    rotten: bytes, jc22: Dossier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "บันทึก.briefpack"
    write_dossier(path, jc22)
    monkeypatch.setattr(Path, "write_bytes", lambda draft, _: _put(draft, rotten))

    with pytest.raises(DossierError, match=r"บันทึก\.briefpack ไม่ได้: อ่านกลับแล้วไม่ตรง"):
        publish(path, Opened(jc22), KnownFile(None, None))

    assert read_dossier(path) == jc22
    assert list(tmp_path.iterdir()) == [path]


def _put(file: Path, content: bytes) -> None:
    with file.open("wb") as opened:
        opened.write(content)
