import io
import zipfile
from pathlib import Path

import pytest

from briefpack.files.office_zip import CONTENT_TYPES, Limits, OfficeFileError, look_into


def office_file(path: Path, **parts: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(CONTENT_TYPES, b"<Types/>")
        for name, content in parts.items():
            package.writestr(name, content)
    return path


def test_the_parts_and_their_sizes_are_told(tmp_path: Path) -> None:
    path = office_file(tmp_path / "a.xlsx", part=b"12345")

    found = look_into(path)

    assert dict(found.sizes) == {CONTENT_TYPES: 8, "part": 5}
    assert found.read("part") == b"12345"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "ไม่ใช่แฟ้ม Office"),
        (b"PK\x03\x04 and nothing more", "ไม่ใช่แฟ้ม Office"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "ใส่รหัสผ่าน"),
    ],
)
def test_what_is_no_office_file_is_refused_by_name(
    tmp_path: Path, content: bytes, says: str
) -> None:
    path = tmp_path / "ตาราง.xlsx"
    path.write_bytes(content)

    with pytest.raises(OfficeFileError, match=rf"ตาราง\.xlsx.*{says}"):
        look_into(path)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OfficeFileError, match=r"gone\.xlsx ไม่ได้: ไม่พบแฟ้ม"):
        look_into(tmp_path / "gone.xlsx")


def test_a_plain_zip_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("a.txt", "a")

    with pytest.raises(OfficeFileError, match="ไม่ใช่แฟ้ม Office"):
        look_into(path)


@pytest.mark.parametrize("name", ["../a.xml", "/a.xml", "xl/../../a.xml", "C:/a.xml", "..\\a.xml"])
def test_names_that_lead_out_of_the_package_are_refused(tmp_path: Path, name: str) -> None:
    path = office_file(tmp_path / "a.xlsx", **{name: b""})

    with pytest.raises(OfficeFileError, match="ไม่ปลอดภัย"):
        look_into(path)


def test_two_parts_of_one_name_are_refused(tmp_path: Path) -> None:
    path = office_file(tmp_path / "a.xlsx", part=b"1", PART=b"2")

    with pytest.raises(OfficeFileError, match="ชื่อซ้ำ"):
        look_into(path)


@pytest.mark.parametrize(
    ("limits", "says"),
    [
        (Limits(members=1), "มากเกินไป"),
        (Limits(member_size=999_999), "ใหญ่ผิดปกติ"),
        (Limits(total_size=999_999), "ใหญ่เกินไป"),
        (Limits(ratio_counts_from=10_000), "ใหญ่ผิดปกติ"),
    ],
)
def test_a_bomb_is_refused_unopened(tmp_path: Path, limits: Limits, says: str) -> None:
    path = office_file(tmp_path / "a.xlsx", part=bytes(1_000_000))

    with pytest.raises(OfficeFileError, match=says):
        look_into(path, limits)


def test_a_part_that_is_larger_than_announced_is_refused(tmp_path: Path) -> None:
    path = office_file(tmp_path / "a.xlsx", part=bytes(1_000))
    content = bytearray(path.read_bytes())
    at = content.rindex(b"part") - 46 + 24
    content[at : at + 4] = (10).to_bytes(4, "little")
    path.write_bytes(content)

    found = look_into(path)

    with pytest.raises(OfficeFileError, match="part"):
        found.read("part")


def test_a_damaged_or_missing_part_is_told_by_name(tmp_path: Path) -> None:
    path = office_file(tmp_path / "a.xlsx", part=b"0123456789" * 50)
    content = path.read_bytes()
    at = content.index(b"part") + 6
    path.write_bytes(content[:at] + b"\xff" * 4 + content[at + 4 :])
    found = look_into(path)

    for name in ("part", "nowhere"):
        with pytest.raises(OfficeFileError, match=name):
            found.read(name)


@pytest.mark.parametrize("packing", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_packing_that_office_does_not_use_is_refused(tmp_path: Path, packing: int) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w", packing) as package:
        package.writestr(CONTENT_TYPES, b"<Types/>")

    with pytest.raises(OfficeFileError, match="บีบอัด"):
        look_into(path)


def test_a_name_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = office_file(tmp_path / "a.xlsx", ก=b"1")
    path.write_bytes(path.read_bytes().replace("ก".encode(), b"\xff\xff\xff"))

    with pytest.raises(OfficeFileError, match="เสียหาย"):
        look_into(path)


def test_a_part_is_read_as_a_stream_and_never_further_than_announced(tmp_path: Path) -> None:
    found = look_into(office_file(tmp_path / "a.xlsx", part=b"12345"))

    with found.open("part") as part:
        assert part.read() == b"12345"
    with pytest.raises(OfficeFileError, match="nowhere"), found.open("nowhere"):
        pass


def test_damage_that_shows_while_a_stream_is_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr(CONTENT_TYPES, b"<Types/>")
        package.writestr("part", b"12345")
    path.write_bytes(path.read_bytes().replace(b"12345", b"12346"))

    with pytest.raises(OfficeFileError, match="part"), look_into(path).open("part") as part:
        part.read()


def test_an_encrypted_member_is_refused(tmp_path: Path) -> None:
    path = office_file(tmp_path / "a.xlsx", part=b"1")
    content = bytearray(path.read_bytes())
    at = content.rindex(b"part") - 46 + 8
    content[at] |= 1
    path.write_bytes(content)

    with pytest.raises(OfficeFileError, match="รหัสผ่าน"):
        look_into(path)


def test_any_cut_of_an_office_file_is_answered_and_never_crashes(tmp_path: Path) -> None:
    whole = office_file(tmp_path / "a.xlsx", part=b"0123456789" * 20).read_bytes()
    path = tmp_path / "cut.xlsx"

    for end in range(0, len(whole), 7):
        path.write_bytes(whole[:end])
        with pytest.raises(OfficeFileError):
            look_into(path)
    assert zipfile.is_zipfile(io.BytesIO(whole))
