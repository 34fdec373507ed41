"""Whether a document's own bytes can become its working copy, instead of rows made anew."""

import sqlite3
from contextlib import closing

from briefpack.storage.rows import tables
from briefpack.storage.schema import FORMAT

_FARTHEST = 1 << 48  # a position beyond leaves no room to count on from it


def is_workable(content: bytes) -> bool:
    """Whether the file, which opened without fault, is of today's format and its positions are such
    as we would write: rising among siblings, with room to both sides.
    """
    if int.from_bytes(content[60:64], "big") != FORMAT:
        return False
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.deserialize(content)
        return not any(connection.execute(_ODD.format(**odd)).fetchone() for odd in _tables())


_ODD = """SELECT 1 FROM {name} GROUP BY {parent}
HAVING count(DISTINCT position) < count(*) OR min(position) < -{far} OR max(position) > {far}"""


def _tables() -> list[dict[str, object]]:
    return [
        {"name": table.name, "parent": f'"{table.parent}"' if table.parent else "NULL"}
        | {"far": _FARTHEST}
        for table in tables()
        if table.ordered
    ]
