"""The place of the document comes and goes while it is open; the work stays."""

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from briefpack.errors import BriefpackError, DossierError
from briefpack.model.dossier import Dossier
from briefpack.storage.changed_on_disk import ChangedOnDisk
from briefpack.storage.document import Document
from briefpack.storage.leftovers import leftovers
from briefpack.storage.lock_file import lock_path
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.publish import write_dossier


@pytest.fixture
def document(state: Path, path: Path) -> Document:
    """An open document with unsaved work."""
    write_dossier(path, Dossier("dossier-1", "แฟ้ม"))
    document = Document.open(path, state)
    document.commit(replace(document.dossier, title="แก้แล้ว"))
    return document


def work_goes_on(document: Document, state: Path) -> None:
    """Edits are kept, and would be after a crash too."""
    document.commit(replace(document.dossier, title="แก้อีก"))
    document._working_copy.release()
    (left,) = leftovers(state)
    recovered = Document.recover(left, state)
    assert recovered.dossier.title == "แก้อีก"
    assert recovered.is_dirty
    recovered.publish()
    assert recovered.path is not None
    assert read_dossier(recovered.path).title == "แก้อีก"
    recovered.close()


def test_a_share_that_is_gone_and_comes_back(document: Document, state: Path, path: Path) -> None:
    path.parent.rename(path.parent.with_name("หลุด"))

    with pytest.raises(BriefpackError, match=r"การประชุม\.briefpack ไม่ได้: .*โปรด"):
        document.publish()

    path.parent.with_name("หลุด").rename(path.parent)
    assert read_dossier(path).title == "แฟ้ม"
    work_goes_on(document, state)


@pytest.mark.parametrize("number", [errno.ESTALE, errno.EIO, errno.EROFS, errno.EACCES])
def test_a_place_that_refuses_in_the_middle_of_a_save(
    number: int, document: Document, state: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_from: Path, _to: Path) -> Path:
        raise OSError(number, os.strerror(number), str(path))

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", refuse)
        with pytest.raises(BriefpackError, match=r"การประชุม\.briefpack ไม่ได้: .*โปรด"):
            document.publish()

    assert read_dossier(path).title == "แฟ้ม"
    assert set(path.parent.iterdir()) <= {path, lock_path(path)}
    work_goes_on(document, state)


def test_a_file_that_vanished_is_made_again(document: Document, state: Path, path: Path) -> None:
    path.unlink()

    document.publish()

    assert read_dossier(path).title == "แก้แล้ว"
    work_goes_on(document, state)


def test_a_file_put_in_its_place_with_an_older_time_is_noticed(
    document: Document, state: Path, path: Path
) -> None:
    before = path.stat()
    write_dossier(path, Dossier("dossier-1", "ของผู้อื่น"))
    os.utime(path, (before.st_atime - 3600, before.st_mtime - 3600))

    with pytest.raises(ChangedOnDisk, match=r"การประชุม\.briefpack"):
        document.publish()

    assert read_dossier(path).title == "ของผู้อื่น"
    document.publish(overwrite=True)
    work_goes_on(document, state)


def test_a_save_whose_last_sync_failed_is_not_taken_for_somebody_elses(
    document: Document, state: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(folder: Path) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO), str(folder))

    with monkeypatch.context() as patched:
        patched.setattr("briefpack.files.replace.sync_folder", refuse)
        with pytest.raises(BriefpackError, match=r"การประชุม\.briefpack ไม่ได้"):
            document.publish()

    assert document.is_dirty
    document.publish()
    assert not document.is_dirty
    work_goes_on(document, state)


def test_a_base_that_could_not_be_kept_is_not_built_upon(
    document: Document, state: Path, path: Path
) -> None:
    (base,) = state.rglob("published.briefpack")
    draft = base.with_name(f"{base.name}.draft")
    draft.mkdir()  # nothing can be written there
    document.commit(replace(document.dossier, title="หนึ่ง"))
    with pytest.raises(DossierError, match="ปรับสำเนาทำงานไม่ได้"):
        document.publish()
    draft.rmdir()
    document.commit(replace(document.dossier, title="สอง"))

    document.publish()

    assert read_dossier(path).title == "สอง"
    *_, former, present = document.versions.all
    assert present.is_present
    assert document.version(former.id).title == "หนึ่ง"
