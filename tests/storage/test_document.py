import errno
import sqlite3
import stat
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefpack.errors import BriefpackError, DossierError
from briefpack.model import edits
from briefpack.model.annotation import Annotation
from briefpack.model.dossier import Dossier
from briefpack.storage import working_copy
from briefpack.storage.changed_on_disk import ChangedOnDisk
from briefpack.storage.document import Document
from briefpack.storage.known_file import KnownFile
from briefpack.storage.leftovers import leftovers
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.publish import write_dossier
from briefpack.storage.rows import read_dossier_rows
from strategies import dossiers


def working_files(state: Path) -> list[Path]:
    return [file for file in state.rglob("*") if file.is_file()]


def as_another_process_reads_it(state: Path) -> Dossier:
    (file,) = state.rglob("dossier.sqlite")
    with closing(sqlite3.connect(file)) as reader:
        return read_dossier_rows(reader)


@pytest.fixture
def document(jc22: Dossier, state: Path, path: Path) -> Iterator[Document]:
    """The document of a file that was saved."""
    write_dossier(path, jc22)
    document = Document.open(path, state)
    yield document
    document.close()


def test_a_new_document_is_unsaved_work(jc22: Dossier, state: Path) -> None:
    document = Document.create(jc22, state)

    assert document.is_dirty
    assert document.path is None
    assert as_another_process_reads_it(state) == jc22
    document.close()


def test_saving_makes_the_file_and_ends_the_unsaved_work(
    jc22: Dossier, state: Path, path: Path
) -> None:
    document = Document.create(jc22, state)

    document.publish(path)

    assert read_dossier(path) == jc22
    assert (document.path, document.is_dirty) == (path, False)
    document.close()


def test_an_opened_document_holds_what_the_file_holds(
    jc22: Dossier, state: Path, path: Path
) -> None:
    write_dossier(path, jc22)

    document = Document.open(path, state)

    assert document.dossier == jc22 == document.published
    assert not document.is_dirty
    document.close()


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(dossiers(), min_size=2, max_size=4))
def test_after_every_commit_a_fresh_reader_sees_exactly_the_dossier(
    steps: list[Dossier], tmp_path_factory: pytest.TempPathFactory
) -> None:
    state = tmp_path_factory.mktemp("state")
    document = Document.create(steps[0], state)

    for step in steps[1:]:
        document.commit(step)

        assert as_another_process_reads_it(state) == step
    document.close()


def test_an_edit_is_not_in_the_file_before_it_is_saved(
    document: Document, jc22: Dossier, note: Annotation, path: Path
) -> None:
    document.commit(edits.annotate(jc22, note))

    assert document.is_dirty
    assert read_dossier(path) == jc22


def test_undoing_by_hand_what_was_edited_leaves_nothing_to_save(
    document: Document, jc22: Dossier, note: Annotation
) -> None:
    document.commit(edits.annotate(jc22, note))

    document.commit(edits.remove_annotation(document.dossier, note.id))

    assert not document.is_dirty


def test_closing_leaves_no_trace_of_the_dossier(jc22: Dossier, state: Path) -> None:
    document = Document.create(jc22, state)

    document.close()
    document.close()

    assert working_files(state) == []


def test_a_working_copy_is_for_its_user_only(
    jc22: Dossier, note: Annotation, state: Path, path: Path
) -> None:
    document = Document.create(jc22, state)
    document.publish(path)
    document.commit(edits.annotate(jc22, note))

    assert len(working_files(state)) >= 4  # database, its log, the base, the lock
    for file in working_files(state):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    document.close()


def test_two_values_of_one_id_are_refused_and_change_nothing(
    jc22: Dossier, note: Annotation, state: Path
) -> None:
    document = Document.create(jc22, state)

    with pytest.raises(DossierError, match="รหัสซ้ำ"):
        document.commit(replace(jc22, annotations=(note, note)))

    assert document.dossier == jc22 == as_another_process_reads_it(state)
    document.commit(edits.annotate(jc22, note))
    assert as_another_process_reads_it(state) == edits.annotate(jc22, note)
    document.close()


def test_an_edit_that_the_disk_has_no_room_for_is_refused_and_the_next_one_is_kept(
    jc22: Dossier, note: Annotation, state: Path
) -> None:
    document = Document.create(jc22, state)
    rows = document._working_copy._connection
    (pages,) = rows.execute("PRAGMA page_count").fetchone()
    rows.execute(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(DossierError, match=f"{jc22.title} ไม่ได้: ที่เก็บในเครื่องเต็ม"):
        document.commit(edits.annotate(jc22, replace(note, text="น้ำ" * 10_000)))

    assert document.dossier == jc22 == as_another_process_reads_it(state)
    rows.execute("PRAGMA max_page_count = 1000000")
    document.commit(edits.annotate(jc22, note))
    assert as_another_process_reads_it(state) == document.dossier
    document.close()


def test_a_save_whose_working_copy_cannot_follow_is_saved_all_the_same(
    jc22: Dossier, state: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = Document.create(jc22, state)
    full = OSError(errno.ENOSPC, "full")

    def no_room(*_: object) -> None:
        raise full

    monkeypatch.setattr(working_copy, "_write_private", no_room)

    with pytest.raises(DossierError, match=r"แล้ว แต่.*ที่เก็บเต็ม"):
        document.publish(path)

    assert read_dossier(path) == jc22
    assert (document.path, document.is_dirty) == (path, False)
    document.close()


def test_another_officers_save_is_not_overwritten(
    document: Document, jc22: Dossier, note: Annotation, path: Path
) -> None:
    theirs = replace(jc22, title="ของผู้อื่น")
    write_dossier(path, theirs)
    document.commit(edits.annotate(jc22, note))

    with pytest.raises(ChangedOnDisk, match=path.name):
        document.publish()

    assert document.changed_on_disk()
    assert read_dossier(path) == theirs
    assert document.is_dirty
    document.publish(overwrite=True)
    assert read_dossier(path) == document.dossier
    assert not document.changed_on_disk()


def test_what_was_merged_from_the_file_is_saved_over_it_unasked(
    document: Document, jc22: Dossier, path: Path
) -> None:
    theirs = replace(jc22, title="ของเขา")
    write_dossier(path, theirs)
    document.commit(replace(theirs, agencies=()))

    document.know(KnownFile(theirs, path.read_bytes()))

    assert document.is_dirty
    assert not document.changed_on_disk()
    document.publish()
    assert read_dossier(path) == document.dossier


def test_a_file_that_changes_again_after_the_merge_is_not_overwritten(
    document: Document, jc22: Dossier, path: Path
) -> None:
    theirs = replace(jc22, title="ของเขา")
    write_dossier(path, theirs)
    document.know(KnownFile(theirs, path.read_bytes()))
    write_dossier(path, replace(jc22, title="แก้อีก"))

    with pytest.raises(ChangedOnDisk):
        document.publish()

    assert read_dossier(path).title == "แก้อีก"


def test_what_a_merge_started_from_can_be_known_again(
    document: Document, jc22: Dossier, path: Path
) -> None:
    known = document.known
    theirs = replace(jc22, title="ของเขา")
    write_dossier(path, theirs)
    document.know(KnownFile(theirs, path.read_bytes()))

    document.know(known)

    assert document.changed_on_disk()
    assert document.published == jc22


def test_a_merge_that_ended_in_a_crash_is_recovered_with_its_base(
    jc22: Dossier, state: Path, path: Path
) -> None:
    write_dossier(path, jc22)
    document = Document.open(path, state)
    theirs = replace(jc22, title="ของเขา")
    write_dossier(path, theirs)
    document.commit(replace(theirs, agencies=()))
    document.know(KnownFile(theirs, path.read_bytes()))
    document._working_copy.release()  # as at the end of a killed process

    (leftover,) = leftovers(state)
    recovered = Document.recover(leftover, state)

    assert recovered.published == theirs
    assert not recovered.changed_on_disk()
    recovered.close()


def test_a_file_written_again_with_the_same_content_is_no_change(
    document: Document, path: Path
) -> None:
    path.write_bytes(path.read_bytes())

    assert not document.changed_on_disk()


def test_saving_as_another_file_moves_the_document_there(
    jc22: Dossier, note: Annotation, state: Path, path: Path
) -> None:
    write_dossier(path, jc22)
    other = path.with_name("สำเนา.briefpack")
    other.write_bytes(b"the dialog asked before overwriting this")
    document = Document.open(path, state)
    document.commit(edits.annotate(jc22, note))

    document.publish(other)

    assert (read_dossier(path), read_dossier(other)) == (jc22, document.dossier)
    assert (document.path, document.is_dirty) == (other, False)
    document.close()


def test_the_documents_own_file_is_guarded_under_another_spelling_too(
    document: Document, jc22: Dossier, path: Path
) -> None:
    write_dossier(path, replace(jc22, title="ของผู้อื่น"))

    with pytest.raises(ChangedOnDisk):
        document.publish(path.parent / ".." / path.parent.name / path.name)


def test_entries_keep_their_order_through_a_long_session_and_a_recovery(
    jc22: Dossier, state: Path
) -> None:
    document = Document.create(jc22, state)
    pack = jc22.packs[0]
    for number in range(60):
        if number == 30:
            document._working_copy.release()
            document = Document.recover(leftovers(state)[0], state)
        last = document.dossier.pack(pack.id).outcome_ids[-1]

        document.commit(edits.move(document.dossier, pack.id, [last], number % 3))

        assert as_another_process_reads_it(state) == document.dossier
    document.close()


def test_a_file_that_vanished_is_saved_again(document: Document, jc22: Dossier, path: Path) -> None:
    path.unlink()

    document.publish()

    assert read_dossier(path) == jc22


def test_a_save_that_fails_leaves_work_unsaved_and_the_file_as_it_was(
    document: Document, jc22: Dossier, note: Annotation, path: Path
) -> None:
    document.commit(edits.annotate(jc22, note))
    path.chmod(0o444)

    with pytest.raises(BriefpackError, match=path.name):
        document.publish()

    assert document.is_dirty
    assert read_dossier(path) == jc22


def test_a_document_never_saved_says_that_it_needs_a_name(jc22: Dossier, state: Path) -> None:
    document = Document.create(jc22, state)

    with pytest.raises(DossierError, match="ยังไม่มีชื่อแฟ้ม"):
        document.publish()

    document.close()


def test_what_is_committed_while_saving_stays_unsaved_work(
    jc22: Dossier, note: Annotation, state: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = Document.create(jc22, state)
    committed = threading.Event()
    look = document._refuse_if_changed

    def wait_for_the_edit() -> None:
        assert committed.wait(10)
        look()

    document.publish(path)
    monkeypatch.setattr(document, "_refuse_if_changed", wait_for_the_edit)
    saving = threading.Thread(target=document.publish)

    saving.start()
    document.commit(edits.annotate(jc22, note))
    committed.set()
    saving.join()

    assert document.is_dirty
    assert read_dossier(path) == jc22
    assert as_another_process_reads_it(state) == document.dossier
    document.close()


def test_a_state_folder_that_cannot_be_made_is_said_in_words(
    jc22: Dossier, tmp_path: Path, path: Path
) -> None:
    write_dossier(path, jc22)
    occupied = tmp_path / "state"
    occupied.write_text("a file where the folder should be")

    with pytest.raises(DossierError, match=path.name):
        Document.open(path, occupied)


def test_an_open_document_is_no_leftover(jc22: Dossier, state: Path) -> None:
    document = Document.create(jc22, state)

    assert leftovers(state) == ()

    document.close()
