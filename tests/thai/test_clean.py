import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from briefpack.thai.clean import is_clean, printable

ANY = st.text(st.characters(exclude_categories=()))  # lone surrogates too


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("น้ำ", "น้ำ"),
        ("ก\x00ข\x1b", "กข"),
        ("ก\ud800ข", "กข"),
        ("หนึ่ง\r\nสอง\rสาม\u2028สี่\tห้า", "หนึ่ง\nสอง\nสาม\nสี่\tห้า"),
        ("น\u200b้\u200bำ", "น้ำ"),
        ("ความ\u200bร่วมมือ", "ความ\u200bร่วมมือ"),
        ("ก\u200b\u0301่", "ก่\u0301"),
        ("e\u0301", "é"),
        ("\ufb01", "\ufb01"),
        ("ลาว\u00a0\uf0b7", "ลาว\u00a0\uf0b7"),
    ],
)
def test_text_loses_only_what_documents_cannot_hold(text: str, clean: str) -> None:
    assert printable(text) == clean
    assert is_clean(text) == (text == clean)


@given(ANY)
def test_cleaned_text_is_clean_and_fits_into_xml(text: str) -> None:
    clean = printable(text)

    element = etree.Element("t")
    element.text = clean

    assert is_clean(clean)
    assert unicodedata.is_normalized("NFC", clean)
    assert etree.tostring(element, encoding="utf-8")
