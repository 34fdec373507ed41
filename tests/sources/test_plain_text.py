import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefpack import paths
from briefpack.errors import SourceError
from briefpack.sources.plain_text import read_source_text, read_text_file
from briefpack.sources.source_text import MOST_LINES, SourceFormat

FACTSHEET = paths.JC22_RECORDS.with_name("factsheet.txt")


def texts(text: str) -> list[str]:
    return [line.text for line in read_source_text(text, "คลิปบอร์ด").lines]


def test_lines_end_where_an_editor_ends_them() -> None:
    assert texts("ก\nข\r\nค\rง\u2028จ\x0bฉ") == ["ก", "ข", "ค", "ง\u2028จ\x0bฉ"]
    assert texts("ก\n\n ข \n") == ["ก", "", " ข "]


@given(st.text("ก ๆ\t\f\r\n\u2028", min_size=1).filter(str.strip))
def test_nothing_but_line_ends_is_lost(text: str) -> None:
    plain = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")

    assert "\n".join(texts(text)) == plain


def test_form_feeds_stay_in_the_text_and_raise_the_page() -> None:
    source = read_source_text("หนึ่ง\n\fสอง\nสองต่อ\f\nสาม", "ก")

    assert [(line.text, line.page) for line in source.lines] == [
        ("หนึ่ง", 1),
        ("\fสอง", 2),
        ("สองต่อ\f", 2),
        ("สาม", 3),
    ]
    assert read_source_text("หนึ่ง", "ก").lines[0].page == 0


def test_a_file_keeps_its_bytes_and_says_its_encoding() -> None:
    content = "ที่ประชุม\r\nเห็นชอบ".encode("cp874")

    source = read_text_file(content, "ก.txt")

    assert (source.name, source.format) == ("ก.txt", SourceFormat.TEXT)
    assert (source.content, source.encoding) == (content, "windows-874")
    assert source.text == "ที่ประชุม\nเห็นชอบ\n"


def test_the_factsheet_has_its_outcomes_in_the_lines_that_the_records_name() -> None:
    source = read_text_file(FACTSHEET.read_bytes(), FACTSHEET.name)
    records = json.loads(paths.JC22_RECORDS.read_text("utf-8"))
    repaired = {each["line"]: each["before"] for each in records["repairs"]}

    assert all(before in source.lines[line - 1].text for line, before in repaired.items())
    for pillar in records["pillars"]:
        for outcome in (each for topic in pillar["topics"] for each in topic["outcomes"]):
            first = source.lines[outcome["source"]["start_line"] - 1].text
            assert outcome["text"]["th"][:4] in first


@pytest.mark.parametrize("text", ["", " \n\t\n"])
def test_a_text_without_letters_is_refused(text: str) -> None:
    with pytest.raises(SourceError, match="คลิปบอร์ด ไม่มีข้อความ"):
        read_source_text(text, "คลิปบอร์ด")


def test_a_text_of_too_many_lines_is_refused() -> None:
    with pytest.raises(SourceError, match="คลิปบอร์ด ยาวเกินไป"):
        read_source_text("ก\n" * MOST_LINES, "คลิปบอร์ด")
