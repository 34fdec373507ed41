"""docs/file-format.md describes the schema that is, not one that was."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

from briefpack.storage.schema import APPLICATION_ID, FORMAT, create_tables

DOCUMENT = (Path(__file__).parents[2] / "docs" / "file-format.md").read_text("utf-8")
SECTIONS = {
    name: set(re.findall(r"`([a-z_]+)`", text))
    for name, text in re.findall(r"^### `?(\w+)`?\n(.*?)(?=^#|\Z)", DOCUMENT, re.M | re.S)
}


def schema() -> dict[str, set[str]]:
    with closing(sqlite3.connect(":memory:")) as connection:
        create_tables(connection)
        tables = "SELECT name FROM sqlite_schema WHERE type = 'table'"
        return {
            table: {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
            for (table,) in connection.execute(tables).fetchall()
        }


def test_every_table_has_its_section_and_nothing_else_has() -> None:
    assert set(SECTIONS) - {"Indexes"} == set(schema())


def test_every_column_is_named_in_the_section_of_its_table() -> None:
    unnamed = {
        f"{table}.{column}"
        for table, columns in schema().items()
        for column in columns - SECTIONS[table]
    }

    assert unnamed == set()


def test_the_marks_of_the_file_are_those_in_the_document() -> None:
    assert f"`0x{APPLICATION_ID:08X}`" in DOCUMENT
    assert f"| `PRAGMA user_version` | `{FORMAT}`," in DOCUMENT
