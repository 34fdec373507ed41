"""What a leftover holds is said before anyone decides; what is thrown away can be put back."""

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from briefpack.errors import DossierError
from briefpack.model import edits
from briefpack.model.annotation import Annotation
from briefpack.model.dossier import Dossier
from briefpack.model.pack import Pack
from briefpack.storage.discarded import KEPT, clear_discarded, discard, discarded, put_back
from briefpack.storage.document import Document
from briefpack.storage.leftovers import Leftover, leftovers
from briefpack.storage.publish import write_dossier
from briefpack.storage.unsaved_work import Changes, unsaved_work, unsaved_work_of


def abandon(document: Document) -> None:
    """The process that had it ended."""
    document._working_copy.release()


@pytest.fixture
def edited(jc22: Dossier, note: Annotation, state: Path, path: Path) -> Leftover:
    """A saved document in which a note was written, a pack added and the title changed."""
    document = Document.create(jc22, state)
    document.publish(path)
    document.commit(edits.annotate(document.dossier, note))
    document.commit(
        replace(document.dossier.with_pack(Pack("p", "ชุด", sections=())), title="แก้แล้ว")
    )
    abandon(document)
    (left,) = leftovers(state)
    return left


def test_it_is_said_how_much_there_is_and_what_the_file_lacks(
    edited: Leftover, state: Path, jc22: Dossier
) -> None:
    (work,) = unsaved_work(state)

    assert work.leftover == edited
    assert (work.outcomes, work.notes, work.packs) == (27, 1, len(jc22.packs) + 1)
    assert work.changes == {
        "annotation": Changes(added=1),
        "dossier": Changes(changed=1),
        "pack": Changes(added=1),
    }


def test_of_a_document_never_saved_all_is_unsaved(jc22: Dossier, state: Path) -> None:
    abandon(Document.create(jc22, state))

    (work,) = unsaved_work(state)

    assert work.outcomes == 27
    assert work.changes is None


def test_a_leftover_without_unsaved_work_goes(jc22: Dossier, state: Path, path: Path) -> None:
    write_dossier(path, jc22)
    abandon(Document.open(path, state))

    assert unsaved_work(state) == ()
    assert leftovers(state) == ()


def test_a_leftover_whose_file_is_gone_is_offered(jc22: Dossier, state: Path, path: Path) -> None:
    write_dossier(path, jc22)
    abandon(Document.open(path, state))
    path.unlink()

    (work,) = unsaved_work(state)

    assert work.changes == {}


def test_a_leftover_with_a_base_that_is_lost_is_offered(edited: Leftover, state: Path) -> None:
    (edited.folder / "published.briefpack").write_bytes(b"torn")

    (work,) = unsaved_work(state)

    assert (work.outcomes, work.changes) == (27, None)


def test_unsaved_work_is_found_by_the_path_of_its_document(
    edited: Leftover, state: Path, path: Path
) -> None:
    found = unsaved_work_of(path, state)

    assert found is not None
    assert found.leftover == edited
    assert unsaved_work_of(path.with_name("อื่น.briefpack"), state) is None


def test_looking_is_no_edit(edited: Leftover, state: Path) -> None:
    longer_ago = edited.modified - timedelta(days=3)
    for file in edited.folder.glob("dossier.sqlite*"):
        os.utime(file, (longer_ago.timestamp(),) * 2)

    first, second = (unsaved_work(state)[0].leftover.modified for _ in range(2))

    assert first == second == longer_ago


def test_a_clock_set_back_hides_nothing(edited: Leftover, state: Path) -> None:
    in_the_future = datetime.now(UTC) + timedelta(days=400)
    for file in edited.folder.glob("dossier.sqlite*"):
        os.utime(file, (in_the_future.timestamp(),) * 2)

    (work,) = unsaved_work(state)
    document = Document.recover(work.leftover, state)

    assert document.dossier.title == "แก้แล้ว"
    document.close()


def test_what_is_discarded_is_offered_no_more_and_can_be_put_back(
    edited: Leftover, state: Path
) -> None:
    discard(edited, state)

    assert leftovers(state) == ()
    (thrown,) = discarded(state)
    put_back(thrown, state)
    assert leftovers(state) == (edited,)
    assert discarded(state) == ()


def test_what_is_open_is_not_discarded(edited: Leftover, state: Path) -> None:
    document = Document.recover(edited, state)

    with pytest.raises(DossierError, match="อีกหน้าต่าง"):
        discard(edited, state)

    document.close()


def test_what_was_discarded_is_removed_when_its_time_is_up(edited: Leftover, state: Path) -> None:
    discard(edited, state)
    now = datetime.now(UTC)

    clear_discarded(state, now + KEPT - timedelta(hours=1))
    assert len(discarded(state)) == 1

    clear_discarded(state, now - timedelta(days=400))
    assert len(discarded(state)) == 1, "a clock set back"

    clear_discarded(state, now + KEPT + timedelta(hours=1))
    assert discarded(state) == ()
    assert not any((state / "discarded").iterdir())
