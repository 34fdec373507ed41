import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import given

from briefpack.model.dossier import Dossier
from briefpack.model.evidence import Evidence, EvidenceKind
from briefpack.storage.built_on import built_on
from briefpack.storage.known_file import KnownFile
from briefpack.storage.open_dossier import Opened, dossier_from, read_dossier
from briefpack.storage.publish import database_of, publish
from strategies import dossiers

ANYWHERE = Path("แฟ้ม.briefpack")
MORNING = datetime(2021, 11, 5, 9, tzinfo=UTC)
SECRET = b"secret words" * 1000


@given(dossiers(), dossiers())
def test_any_dossier_can_be_built_on_the_file_of_any_other(was: Dossier, now: Dossier) -> None:
    content = built_on(database_of(was, ANYWHERE), was, now)

    assert content is not None
    assert dossier_from(content, ANYWHERE) == now


def test_what_was_removed_leaves_no_trace(jc22: Dossier) -> None:
    evidence = Evidence("e", "ลับ", EvidenceKind.SOURCE, "", MORNING, SECRET)
    was = replace(jc22, evidence=(evidence,), title="ชื่อที่ลบแล้ว" * 9)
    former = database_of(was, ANYWHERE)

    content = built_on(former, was, jc22)

    assert content is not None
    for gone in (SECRET[:500], "ชื่อที่ลบแล้ว".encode()):
        assert gone in former
        assert gone not in content


def test_pages_that_became_free_do_not_stay_in_the_file(jc22: Dossier) -> None:
    evidence = Evidence("e", "ใหญ่", EvidenceKind.SOURCE, "", MORNING, SECRET * 99)
    was = replace(jc22, evidence=(evidence,))

    content = built_on(database_of(was, ANYWHERE), was, jc22)

    assert content is not None
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(content)
        assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)


def test_a_file_that_holds_something_else_than_was_thought_is_written_anew(
    jc22: Dossier, tmp_path: Path
) -> None:
    path = tmp_path / "บันทึก.briefpack"
    other = database_of(replace(jc22, title="อื่น"), ANYWHERE)
    now = replace(jc22, agencies=())

    content = publish(path, Opened(now), KnownFile(jc22, other))

    assert read_dossier(path) == now
    assert content == database_of(now, ANYWHERE)
