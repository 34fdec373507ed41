import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefpack.errors import SourceError
from briefpack.sources.decode_text import decode_text

THAI = "ผลการประชุมคณะกรรมาธิการร่วม ครั้งที่ ๒๒\r\n“เห็นพ้อง” – Land Link\n"
WORDS = st.sampled_from(
    ["ผลการประชุม", "น้ำ", "ที่", "ทั้งสองฝ่าย", "ครั้งที่ ๒๒", "Mekong", "2565", "(ร่าง)", "- ", "•"]
)


def texts_with(*more: str) -> st.SearchStrategy[str]:
    return st.lists(WORDS | st.sampled_from([" ", "\n", "\t", *more]), min_size=1).map("".join)


@given(texts_with("\u200b", "😀", "ລາວ", "\r\n"))
def test_utf_8_comes_back_verbatim_with_a_mark_or_without(text: str) -> None:
    assert decode_text(text.encode(), "ก.txt") == (text, "utf-8")
    assert decode_text(codecs.BOM_UTF8 + text.encode(), "ก.txt") == (text, "utf-8")


@given(texts_with("“", "\r\n"), st.sampled_from(["utf-16-le", "utf-16-be"]))
def test_utf_16_comes_back_verbatim_with_a_mark_or_without(text: str, encoding: str) -> None:
    text = "ที่ประชุม " + text
    mark = codecs.BOM_UTF16_LE if encoding == "utf-16-le" else codecs.BOM_UTF16_BE

    assert decode_text(mark + text.encode(encoding), "ก.txt") == (text, encoding)
    assert decode_text(text.encode(encoding), "ก.txt") == (text, encoding)


@given(texts_with("“", "–", "\r\n"))
def test_windows_874_is_told_by_its_thai(text: str) -> None:
    text = "ที่ประชุม " + text

    assert decode_text(text.encode("cp874"), "ก.txt") == (text, "windows-874")


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (THAI.encode(), "utf-8"),
        (THAI.encode("cp874"), "windows-874"),
        ("Plain English".encode("ascii"), "utf-8"),
        ("It’s “quoted” – so".encode("cp1252"), "windows-874"),
        ("ก\f๒".encode(), "utf-8"),
    ],
)
def test_the_encoding_is_told(content: bytes, encoding: str) -> None:
    assert decode_text(content, "ก.txt")[1] == encoding


def test_only_the_mark_is_taken_away() -> None:
    assert decode_text("\ufeff\ufeffก".encode(), "ก.txt")[0] == "\ufeffก"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("Café à Genève".encode("latin-1"), "ไม่ทราบว่าใช้รหัสตัวอักษรใด.*UTF-8"),
        ("ป่าไม้".encode() + b"\xff\xfe\xfd", "UTF-8 ที่เสียหายตั้งแต่บรรทัดที่ 1"),
        ("ก\nผลการ".encode()[:-1], "UTF-8 ที่เสียหายตั้งแต่บรรทัดที่ 2"),
        (codecs.BOM_UTF16_LE + "ก".encode("utf-16-le") + b"\x00", "เสียหาย"),
        (codecs.BOM_UTF8 + b"\xff", "เสียหาย"),
        (bytes(1000), "ไม่ใช่แฟ้มข้อความ"),
        (bytes(range(256)) * 10, "ไม่ใช่แฟ้มข้อความ"),
        ("ก\0ข".encode(), "ไม่ใช่แฟ้มข้อความ"),
        (b"\x7fELF\x02\x01\x01" + bytes(range(1, 32)), "ไม่ใช่แฟ้มข้อความ"),
    ],
)
def test_what_cannot_be_told_is_refused_by_name(content: bytes, says: str) -> None:
    with pytest.raises(SourceError, match=rf"^ก\.txt.*{says}"):
        decode_text(content, "ก.txt")


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_a_foreseen_error(content: bytes) -> None:
    try:
        text, _ = decode_text(content, "ก.txt")
    except SourceError as error:
        assert "ก.txt" in str(error)
    else:
        assert "\0" not in text
