"""The tables of format 2, as they were: those of format 1 with what it added."""

from briefpack.storage import schema_1

EVIDENCE = """CREATE TABLE evidence (
    position INTEGER NOT NULL,
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    about TEXT NOT NULL,
    received TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT"""

_OUTCOME = "CREATE TABLE outcome ("
_END = "\n) STRICT"

STATEMENTS = (
    *(
        each.replace(_END, f",\n    carried_from TEXT NOT NULL{_END}")
        if each.startswith(_OUTCOME)
        else each
        for each in schema_1.STATEMENTS
    ),
    EVIDENCE,
)
