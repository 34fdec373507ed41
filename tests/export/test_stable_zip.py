import io
import zipfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from briefpack.export.stable_zip import stable_zip, write_stable

NAMES = st.text("abcกข/", min_size=1, max_size=6).filter(lambda name: not name.endswith("/"))


def zipped(parts: dict[str, bytes], year: int = 2021) -> bytes:
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w") as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (year, 1, 1, 0, 0, 0)), content)
    return package.getvalue()


@given(st.dictionaries(NAMES, st.binary(max_size=50)))
def test_order_and_time_of_writing_leave_no_trace(parts: dict[str, bytes]) -> None:
    backwards = dict(reversed(parts.items()))

    assert stable_zip(zipped(parts)) == stable_zip(zipped(backwards, 2022))


@given(st.dictionaries(NAMES, st.binary(max_size=50)))
def test_every_part_keeps_its_content(parts: dict[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(stable_zip(zipped(parts)))) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == parts


def test_content_types_come_first() -> None:
    package = zipped({"_rels/.rels": b"", "[Content_Types].xml": b"", "A.xml": b""})

    with zipfile.ZipFile(io.BytesIO(stable_zip(package))) as archive:
        first = archive.infolist()[0]

    assert first.filename == "[Content_Types].xml"
    assert (first.date_time, first.create_system) == ((1980, 1, 1, 0, 0, 0), 0)


def test_composed_parts_stand_for_those_of_the_package(tmp_path: Path) -> None:
    package = zipped({"[Content_Types].xml": b"", "A.xml": b"old", "B.xml": b"kept"})
    path = tmp_path / "a.docx"

    write_stable(package, path, {"A.xml": iter((b"new ", b"words"))})

    with zipfile.ZipFile(path) as archive:
        read = {name: archive.read(name) for name in archive.namelist()}
    assert read == {"[Content_Types].xml": b"", "A.xml": b"new words", "B.xml": b"kept"}


def test_pieces_and_levels_are_packed_alike_every_time(tmp_path: Path) -> None:
    package = zipped({"[Content_Types].xml": b"", "A.xml": b""})
    words = [str(n).encode() for n in range(9_000)]
    packed: list[bytes] = []
    for level, pieces in ((1, words), (9, words), (1, [b"".join(words)])):
        path = tmp_path / f"{len(packed)}.docx"
        write_stable(package, path, {"A.xml": pieces}, level)
        packed.append(path.read_bytes())

    assert packed[0] == packed[2]
    assert packed[1] != packed[0]
