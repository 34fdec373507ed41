import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefpack.thai.digits import shape, thai_digits_in_text, to_arabic, to_thai


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("ปี 2568 มี 30 ทุน", "ปี ๒๕๖๘ มี ๓๐ ทุน"),
        ("11,000 ล้าน (3.5%)", "๑๑,๐๐๐ ล้าน (๓.๕%)"),
        ("ข้อ 1.1", "ข้อ ๑.๑"),
        ("โรค COVID-19 ในปี 2564", "โรค COVID-19 ในปี ๒๕๖๔"),
        ("ระบบ 4G และ 5G", "ระบบ 4G และ 5G"),
        ("JC22-1.1.1", "JC22-1.1.1"),
        ("ดู https://mfa.go.th/a/2564 หน้า 3", "ดู https://mfa.go.th/a/2564 หน้า ๓"),
        ("ส่ง lao22@mfa.go.th วันที่ 3", "ส่ง lao22@mfa.go.th วันที่ ๓"),
        ("R3Aเชียงของ 2 แห่ง", "R3Aเชียงของ ๒ แห่ง"),
        ("November 3, 2564 BE", "November ๓, ๒๕๖๔ BE"),
    ],
)
def test_codes_addresses_and_foreign_words_keep_their_digits(text: str, shown: str) -> None:
    assert thai_digits_in_text(text) == shown


@given(st.text())
def test_only_the_shape_of_digits_changes(text: str) -> None:
    assert to_arabic(thai_digits_in_text(text)) == to_arabic(text)
    assert to_arabic(to_thai(text)) == to_arabic(text)
    assert shape(text, "thai") == to_thai(text)
    assert shape(text, "arabic") == to_arabic(text)
