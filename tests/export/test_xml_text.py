from xml.sax import saxutils

from hypothesis import given
from hypothesis import strategies as st

from briefpack.export.xml_text import escape, quoteattr

TEXTS = st.text() | st.text("a&<>\"'\n\r\tก")


@given(TEXTS)
def test_text_is_escaped_as_the_standard_library_does_it(text: str) -> None:
    assert escape(text) == saxutils.escape(text)


@given(TEXTS)
def test_attributes_are_quoted_as_the_standard_library_does_it(text: str) -> None:
    assert quoteattr(text) == saxutils.quoteattr(text)
