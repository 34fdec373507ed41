"""A text file in whatever Thai encoding, repaired without being changed."""

from pathlib import Path

import pytest

from briefpack.errors import SourceError
from briefpack.workflows.repair_file import repair_file, repair_notes

DAMAGED, WHOLE = "เพ่ือ\r\nส าคัญ\n", "เพื่อ\r\nสำคัญ\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "tis-620", "cp874"])
def test_the_encoding_is_found_out(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(DAMAGED.encode(encoding))

    assert repair_file(path).text == WHOLE
    assert path.read_bytes() == DAMAGED.encode(encoding)


@pytest.mark.parametrize(
    "content", [b"PK\x03\x04\0\0", b"\xff\xfea", b"\xef\xbb\xbf\xff", b"\xff\xfc"]
)
def test_what_is_no_text_is_told_by_its_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(content)

    with pytest.raises(SourceError, match=r"a\.txt"):
        repair_file(path)


@pytest.mark.parametrize("name", ["none.txt", "."])
def test_a_file_that_cannot_be_opened_is_told_by_its_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(SourceError, match="โปรด"):
        repair_file(tmp_path / name)


def test_doubtful_repairs_are_told_with_their_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("เพ่ือ\nหนา้ที่\n" + "หนา้\n" * 30, "utf-8")

    notes = repair_notes(repair_file(path))

    assert notes[0] == "ซ่อม 32 แห่ง ควรตรวจ 31 แห่ง"
    assert notes[1] == "โปรดตรวจบรรทัด 2: หนา้ที่ → หน้าที่"
    assert notes[-1] == "และอีก 11 แห่งที่ควรตรวจ"


def test_a_text_without_damage_needs_no_word(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("สำคัญ", "utf-8")

    assert repair_notes(repair_file(path)) == ()
