"""Kept work is on the disk step by step, for this user only, and read back as far as it goes."""

import os
import stat
import sys
from pathlib import Path

import pytest

from briefpack.errors import DossierError
from briefpack.model.dossier import Dossier
from briefpack.storage.document import Document
from briefpack.storage.kept_work import KeptLog, Kind, headings, read_kept
from briefpack.storage.unsaved_work import unsaved_work


@pytest.fixture
def log(tmp_path: Path) -> KeptLog:
    made = KeptLog(tmp_path, Kind.IMPORT)
    made.begin("ร่าง.txt", {"a": 1}, {"source": b"\x00bytes"})
    made.add(["one"], 1)
    made.add(["two"], 2)
    return made


def file(folder: Path) -> Path:
    return folder / "kept-import.log"


def test_what_was_kept_is_read_back(log: KeptLog, tmp_path: Path) -> None:
    kept = read_kept(tmp_path, Kind.IMPORT)

    assert kept is not None
    assert (kept.begun, kept.steps) == ({"a": 1}, (["one"], ["two"]))
    assert kept.contents == {"source": b"\x00bytes"}
    assert (kept.heading.name, kept.heading.count) == ("ร่าง.txt", 2)
    assert headings(tmp_path) == (kept.heading,)
    assert read_kept(tmp_path, Kind.MERGE) is None


def test_a_last_line_that_was_cut_off_is_left_out(log: KeptLog, tmp_path: Path) -> None:
    whole = file(tmp_path).read_bytes()
    for cut in range(1, len(whole.splitlines()[-1]) + 1):
        file(tmp_path).write_bytes(whole[:-cut])
        kept = read_kept(tmp_path, Kind.IMPORT)
        assert kept is not None
        assert kept.steps == (["one"],)
        assert kept.heading.count == 1


def test_begun_anew_it_is_the_new_one_and_the_old_bytes_are_gone(
    log: KeptLog, tmp_path: Path
) -> None:
    log.begin("อื่น.txt", {}, {"source": b"other"}, 7)

    kept = read_kept(tmp_path, Kind.IMPORT)
    assert kept is not None
    assert (kept.heading.name, kept.heading.count) == ("อื่น.txt", 7)
    assert kept.contents == {"source": b"other"}
    assert len(list(tmp_path.glob("*.bin"))) == 1


def test_removed_nothing_stays(log: KeptLog, tmp_path: Path) -> None:
    log.remove()

    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="permissions")
def test_it_is_for_this_user_only(log: KeptLog, tmp_path: Path) -> None:
    assert {stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()} == {0o600}


def test_other_bytes_than_were_kept_are_refused(log: KeptLog, tmp_path: Path) -> None:
    (content,) = tmp_path.glob("*.bin")
    content.write_bytes(b"\x00bytez")

    with pytest.raises(DossierError, match="เสียหาย"):
        read_kept(tmp_path, Kind.IMPORT)


def test_each_step_is_synced_before_it_is_acknowledged(
    log: KeptLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", synced.append)

    log.add(["three"], 3)

    assert len(synced) == 1


def test_a_leftover_with_kept_work_is_offered_though_its_file_has_all_edits(
    jc22: Dossier, tmp_path: Path
) -> None:
    state, path = tmp_path / "state", tmp_path / "ลาว.briefpack"
    document = Document.create(jc22, state)
    document.publish(path)
    log = KeptLog(document.folder, Kind.IMPORT)
    log.begin("ร่าง.txt", {}, {})
    document._working_copy.release()

    (work,) = unsaved_work(state)
    assert [each.name for each in work.kept] == ["ร่าง.txt"]
    assert work.is_saved
    log.remove()
    assert unsaved_work(state) == ()
