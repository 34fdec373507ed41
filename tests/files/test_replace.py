"""The target is the old file or the new one, and whoever asked is told in words."""

import errno
import os
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from briefpack.bilingual import Bilingual
from briefpack.errors import BriefpackError, ExportError
from briefpack.files import replace
from briefpack.files.replace import replace_file

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions and links")


def writes(text: str) -> Callable[[Path], None]:
    def write(draft: Path) -> None:
        draft.write_text(text, "utf-8")

    return write


def fails_with(error: BaseException) -> Callable[[Path], None]:
    def write(draft: Path) -> None:
        draft.write_text("half of", "utf-8")
        raise error

    return write


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "สรุปผลการประชุม.docx"
    path.write_text("เก่า", "utf-8")
    return path


def test_a_new_file_is_what_was_written(tmp_path: Path) -> None:
    replace_file(tmp_path / "ใหม่.docx", writes("ใหม่"))

    assert (tmp_path / "ใหม่.docx").read_text("utf-8") == "ใหม่"


def test_an_old_file_gives_way(target: Path) -> None:
    replace_file(target, writes("ใหม่"))

    assert target.read_text("utf-8") == "ใหม่"
    assert list(target.parent.iterdir()) == [target]


def test_the_draft_stands_beside_the_target_under_its_suffix(target: Path) -> None:
    drafts: list[Path] = []

    replace_file(target, drafts.append)

    (draft,) = drafts
    assert (draft.parent, draft.suffix) == (target.parent, ".docx")
    assert draft != target


def test_the_target_may_have_the_longest_name_there_is(tmp_path: Path) -> None:
    path = tmp_path / ("ก" * 83 + ".xlsx")  # 254 bytes of 255

    replace_file(path, writes("ใหม่"))

    assert path.read_text("utf-8") == "ใหม่"


@pytest.mark.parametrize("error", [ValueError("a bug"), KeyboardInterrupt()])
def test_when_writing_fails_the_target_is_as_it_was(target: Path, error: BaseException) -> None:
    with pytest.raises(type(error)):
        replace_file(target, fails_with(error))

    assert target.read_text("utf-8") == "เก่า"
    assert list(target.parent.iterdir()) == [target]


def test_a_check_of_the_draft_may_refuse_it_in_its_own_words(target: Path) -> None:
    with pytest.raises(ExportError, match="ไม่ผ่านการตรวจ"):
        replace_file(target, fails_with(ExportError(Bilingual("ไม่ผ่านการตรวจ", "did not pass"))))

    assert target.read_text("utf-8") == "เก่า"


@on_posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_permissions_of_the_target_are_kept(target: Path, mode: int) -> None:
    target.chmod(mode)

    replace_file(target, writes("ใหม่"))

    assert stat.S_IMODE(target.stat().st_mode) == mode


@on_posix
def test_a_private_target_is_private_while_it_is_written(target: Path) -> None:
    target.chmod(0o600)
    modes: list[int] = []

    replace_file(target, lambda draft: modes.append(stat.S_IMODE(draft.stat().st_mode)))

    assert modes == [0o600]


@on_posix
def test_a_read_only_target_is_not_replaced(target: Path) -> None:
    target.chmod(0o444)

    with pytest.raises(BriefpackError, match=r"สรุปผลการประชุม\.docx.*อ่านได้อย่างเดียว"):
        replace_file(target, writes("ใหม่"))

    assert target.read_text("utf-8") == "เก่า"


@on_posix
def test_a_link_is_followed(target: Path) -> None:
    link = target.with_name("link.docx")
    link.symlink_to(target)

    replace_file(link, writes("ใหม่"))

    assert link.is_symlink()
    assert target.read_text("utf-8") == "ใหม่"


def test_a_folder_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(BriefpackError, match=r"บันทึก ใหม่\.docx ไม่ได้: ไม่พบ.*โฟลเดอร์"):
        replace_file(tmp_path / "ไม่มี" / "ใหม่.docx", writes("ใหม่"))


def test_a_target_that_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "แฟ้ม.docx").mkdir()

    with pytest.raises(BriefpackError, match=r"แฟ้ม\.docx ไม่ได้: .*เป็นโฟลเดอร์"):
        replace_file(tmp_path / "แฟ้ม.docx", writes("ใหม่"))


def test_a_name_too_long(tmp_path: Path) -> None:
    with pytest.raises(BriefpackError, match="ชื่อแฟ้มยาวเกินไป"):
        replace_file(tmp_path / ("ก" * 90 + ".docx"), writes("ใหม่"))


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "ที่เก็บเต็ม"),
        (errno.EACCES, "ไม่มีสิทธิ์"),
        (errno.EROFS, "อ่านได้อย่างเดียว"),
        (errno.EIO, "ตรวจไดรฟ์หรือเครือข่าย"),
        (errno.ELOOP, "ระบบแจ้งว่า"),
    ],
)
def test_what_the_system_refuses_is_said_of_the_target(
    target: Path, number: int, said: str
) -> None:
    with pytest.raises(BriefpackError, match=rf"สรุปผลการประชุม\.docx ไม่ได้: .*{said}"):
        replace_file(target, fails_with(OSError(number, os.strerror(number))))

    assert target.read_text("utf-8") == "เก่า"
    assert list(target.parent.iterdir()) == [target]


def test_trouble_with_another_file_names_that_file(target: Path, tmp_path: Path) -> None:
    template = tmp_path / "แม่แบบ.docx"

    with pytest.raises(BriefpackError, match=r"แม่แบบ\.docx"):
        replace_file(target, lambda draft: writes(template.read_text("utf-8"))(draft))


def held(tries: int) -> Callable[[Path, Path], Path]:
    """A swap that another program prevents for the first few tries, as Windows reports it."""
    swap, left = Path.replace, iter(range(tries))

    def replace(draft: Path, target: Path) -> Path:
        if next(left, None) is not None:
            raise PermissionError(errno.EACCES, "held", str(draft))
        return swap(draft, target)

    return replace


@pytest.fixture
def on_windows(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    waits: list[float] = []
    monkeypatch.setattr(replace, "_ON_WINDOWS", True)
    monkeypatch.setattr(time, "sleep", waits.append)
    return waits


def test_a_target_held_for_a_moment_is_tried_again(
    target: Path, on_windows: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "replace", held(3))

    replace_file(target, writes("ใหม่"))

    assert target.read_text("utf-8") == "ใหม่"
    assert len(on_windows) == 3


def test_a_target_held_for_good_is_said_to_be_in_use(
    target: Path, on_windows: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "replace", held(99))

    with pytest.raises(BriefpackError, match=r"สรุปผลการประชุม\.docx"):
        replace_file(target, writes("ใหม่"))

    assert target.read_text("utf-8") == "เก่า"
    assert 2 < sum(on_windows) < 5


@on_posix
def test_content_and_folder_are_synced_before_success(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    sync, swap = os.fsync, Path.replace

    def synced(handle: int) -> None:
        steps.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        sync(handle)

    def swapped(draft: Path, to: Path) -> Path:
        steps.append("swap")
        return swap(draft, to)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", swapped)

    replace_file(target, writes("ใหม่"))

    assert steps == ["file", "swap", "folder"]
