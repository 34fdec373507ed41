import io
from collections.abc import Mapping

import pytest

from briefpack.files.walk_xml import DEEPEST, LONGEST_TAG, DocumentType, XmlFault, walk_xml


def heard(content: bytes) -> list[object]:
    """What is called for <a> and for text."""
    said: list[object] = []

    def start(attributes: Mapping[str, str]) -> None:
        said.append(dict(attributes))

    walk_xml(io.BytesIO(content), {"a": start}, {"a": lambda: said.append("end")}, said.append)
    return said


def test_elements_are_known_by_their_local_names() -> None:
    content = b'<x:a xmlns:x="urn:x" n="1" x:n="2"><b>t&amp;</b><a/></x:a>'

    assert heard(content) == [{"n": "1", "urn:x n": "2"}, "t&", {}, "end", "end"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<a>",
        b"<a></b>",
        b"<a>&b;</a>",
        b"<a/><a/>",
        b"\xff\xfe\x00",
        b"<a>\xe0</a>",
        b'<?xml version="1.0" encoding="none"?><a/>',
        b'<?xml version="1.0" encoding="big5"?><a/>',
        b"<b>" * (DEEPEST + 1) + b"</b>" * (DEEPEST + 1),
        b"<b c='" + b"x" * (LONGEST_TAG + 100_000) + b"'/>",
        b"<b><!--" + b"x" * (LONGEST_TAG + 100_000) + b"--></b>",
    ],
)
def test_damaged_xml_is_a_fault(content: bytes) -> None:
    with pytest.raises(XmlFault):
        heard(content)


def test_a_document_type_is_refused_before_it_is_read() -> None:
    with pytest.raises(DocumentType):
        heard(b'<!DOCTYPE a [<!ENTITY b "b"')


def test_a_long_text_is_no_long_tag() -> None:
    said = heard(b"<a>" + b"x" * (3 * LONGEST_TAG) + b"</a>")

    assert sum(len(each) for each in said if isinstance(each, str)) == 3 * LONGEST_TAG + len("end")
