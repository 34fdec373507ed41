"""A file whose pack names an outcome that it does not hold: opened, worked on and saved."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefpack.model import edits
from briefpack.model.annotation import Annotation, AnnotationKind
from briefpack.model.dossier import Dossier
from briefpack.model.pack import Pack
from briefpack.storage.document import Document
from briefpack.storage.leftovers import leftovers
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.publish import write_dossier

GONE = "JC1-9.9.9"
NOW = datetime(2022, 5, 30, tzinfo=UTC)


def note_on(outcome_id: str) -> Annotation:
    kind = AnnotationKind.TALKING_POINT
    return Annotation("note-1", outcome_id, kind, "ยังอยู่", "สมหญิง", NOW, NOW)


@pytest.fixture
def file(tmp_path: Path, jc22: Dossier) -> Path:
    """Its pack names an outcome that is gone, of which there is a note."""
    torn = jc22.with_pack(Pack("pack-torn", "ชุดเดิม").including([GONE, "JC22-1.1.1"]))
    write_dossier(tmp_path / "เดิม.briefpack", edits.annotate(torn, note_on(GONE)))
    return tmp_path / "เดิม.briefpack"


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


def test_it_opens_without_the_entry_and_says_so(file: Path, state: Path) -> None:
    document = Document.open(file, state)

    assert document.dossier.pack("pack-torn").outcome_ids == ("JC22-1.1.1",)
    assert [each.outcome_ids for each in document.dropped] == [(GONE,)]
    assert document.dossier.annotations == (note_on(GONE),)
    document.close()


def test_to_open_it_changes_nothing_in_the_file_and_is_no_work_to_save(
    file: Path, state: Path
) -> None:
    before = file.read_bytes()
    document = Document.open(file, state)

    assert not document.is_dirty
    document.close()
    assert file.read_bytes() == before


def test_saving_writes_what_was_shown(file: Path, state: Path, jc22: Dossier) -> None:
    document = Document.open(file, state)
    document.commit(edits.choose(document.dossier, "pack-torn", ["JC22-1.1.2"]))
    document.publish()
    last = document.dossier
    document.close()

    assert read_dossier(file) == last
    assert last.pack("pack-torn").outcome_ids == ("JC22-1.1.1", "JC22-1.1.2")
    assert last.annotations == (note_on(GONE),)


def test_an_outcome_of_that_id_can_come_into_the_pack_again(file: Path, state: Path) -> None:
    document = Document.open(file, state)
    pack = document.dossier.pack("pack-torn").including([GONE])

    document.commit(document.dossier.with_pack(pack))

    assert document._working_copy.read() == document.dossier
    document.close()


def test_a_version_that_holds_it_can_be_gone_back_to(file: Path, state: Path) -> None:
    document = Document.open(file, state)
    document.commit(edits.choose(document.dossier, "pack-torn", ["JC22-1.1.2"]))
    document.publish()
    former = document.version(document.versions.all[0].id)
    document.close()

    assert former.pack("pack-torn").outcome_ids == ("JC22-1.1.1",)


def test_work_that_a_crash_left_behind_comes_back_without_it(
    file: Path, state: Path, jc22: Dossier
) -> None:
    document = Document.open(file, state)
    torn = document.dossier.pack("pack-torn").including([GONE])
    document.commit(document.dossier.with_pack(torn))
    document._working_copy.release()

    back = Document.recover(leftovers(state)[0], state)

    assert back.dossier.pack("pack-torn").outcome_ids == ("JC22-1.1.1",)
    assert back._working_copy.read() == back.dossier
    back.close()
