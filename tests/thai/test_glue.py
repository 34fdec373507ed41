from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefpack.thai.cldr import Lang
from briefpack.thai.dates import Style, format_date
from briefpack.thai.digits import Digits
from briefpack.thai.glue import NBSP, WORD_JOINER, _glued, _places, glue, glue_spaces, unglue

PIECES = st.lists(
    st.sampled_from(
        ["สปป.", "ลาว", "พ.ศ.", "๒๕๖๔", "3", "พฤศจิกายน", "ครั้งที่", " ", "\u00a0", "\n", "-", "\u2060"]
    )
)


@pytest.mark.parametrize(
    "shown",
    [
        "เมื่อวัน~ที่_๓_พฤศจิกายน_๒๕๖๔ ณ_เวียงจันทน์",
        "ใน 3_พ.ย._64 ก็ได้",
        "วันพุธ~ที่_๓_พฤศจิกายน_พ.ศ._๒๕๖๔",
        "on November_3,_2564_BE in Vientiane",
        "ระหว่าง ๓_-~_๔_พฤศจิกายน_๒๕๖๔",
        "on 3–~4_November_2021 in Bangkok",
        "ระยะ ๓_ปี (พ.ศ._๒๕๖๓_-~_๒๕๖๕~)",
        "การประชุม JC ครั้ง~ที่_๒๒ ไทย - ลาว",
        "ไทยและ สปป._ลาว เห็นพ้อง",
        "ใน พ.ศ._๒๕๖๘ และ ปี_๒๕๖๘",
        "ปีงบประมาณ_พ.ศ._๒๕๖๖",
        "เดือนพฤษภาคม_๒๕๖๕",
        "ทุน ๓๐_ทุนต่อปี และ ๑๑,๐๐๐_ล้านดอลลาร์",
        "เลื่อนออกไป ๖_เดือน ข้อ_๒ ฝ่ายไทยเห็นว่า ในปี_๒๕๖๕ คนไทย ๓ ความร่วมมือ",
        "ภายใน ธ.ค._๒๕๖๕ หรือ ธ.ค.~๒๕๖๕ และ พ.ศ.~2566 ไม่ใช่ 3.14",
        "within 6_months at 9_per cent of 3 dayroom",
        "โรค COVID-~19 และ COVID-~๑๙ ใน https://example.go.th/a-1/covid-19?x=y-2 covid-19.go.th",
        "จบประโยค. แล้วต่อ",
        "สะพานมิตรภาพ แห่ง~ที่_๕ (บึงกาฬ - บอลิคำไซ)",
        "กระทรวงพาณิชย์ (พณ.)_(เสน~อ)",
        "สคช., กต._(เสน~อ)",
        "Ministry of Foreign Affairs_(proposed)",
        "ภาษาโบราณ และคณะ ณ_กรุงเทพฯ",
        "แก้ไขปัญหาต่าง_ๆ ร่วมกัน",
        "แล้วเสร็จ ร้อยละ_๔๐ ของแผน",
        "ความร่วมมือไทย-~ลาว และ ไทย - ลาว",
        "แผนที่ (ดู_https://www.example.go.th/th/lao?y=2565&s=in-progress) ฉบับใหม่",
        "ดูได้ที่_www.example.go.th หรือ https://example.go.th",
        "the map (see_https://www.example.go.th/lao) is new",
    ],
)
def test_lines_do_not_break_inside_dates_names_and_counts(shown: str) -> None:
    plain = shown.replace("_", " ").replace("~", "")
    assert glue(plain) == shown.replace("_", "\u00a0").replace("~", "\u2060")


@given(
    st.dates(date(1800, 1, 1), date(2300, 12, 31)),
    st.sampled_from(("full", "long", "medium")),
    st.sampled_from(("thai", "arabic")),
    st.sampled_from(("th", "en")),
)
def test_every_written_date_keeps_its_day_month_and_year_on_one_line(
    day: date, style: Style, digits: Digits, lang: Lang
) -> None:
    text = format_date(day, style, digits, lang)

    glued = glue(f"ก {text} ข")

    assert glued.removeprefix("ก ").removesuffix(" ข").count(" ") == (
        style == "full" and lang == "en"
    )


@given(st.from_regex(r"[A-Z]{1,8}-[0-9]{1,4}", fullmatch=True), st.sampled_from(("โรค", "a ")))
def test_a_code_is_never_parted_at_its_dash(code: str, before: str) -> None:
    assert glue(f"{before}{code} ต่อ") == f"{before}{code.replace('-', '-' + WORD_JOINER)} ต่อ"
    assert unglue(glue(code)) == code
    assert glue_spaces(code) == code


@example("https://a.th/2021-2025")
@example("https://a.th/ไทย-ลาว")
@given(st.from_regex(r"(https://|www\.)[a-z0-9./?=@-]{1,40}", fullmatch=True))
def test_nothing_is_put_into_an_address(address: str) -> None:
    assert glue(address) == address
    assert WORD_JOINER not in glue(f"ดู {address} ต่อ")


@given(st.one_of(PIECES.map(" ".join), st.text()))
@example("3 ครั้งที่ ๒๕๖๔")
def test_unglued_text_compares_equal_to_the_record(text: str) -> None:
    assert unglue(glue(text)) == unglue(text)
    assert glue(glue(text)) == glue(text)


@given(st.lists(st.sampled_from(("สปป. ลาว", "ปี ๒๕๖๔", "3 พฤศจิกายน", "ต่าง ๆ", " ", "ครั้งที่ 2"))))
def test_words_without_a_number_in_between_change_nothing(pieces: list[str]) -> None:
    filler = " ความร่วมมือระหว่างสองประเทศเพื่อส่งเสริมการค้าและการลงทุนตามแนวชายแดน "

    assert glue(filler.join(pieces)) == filler.join(glue(each) for each in pieces)


_TORN = st.text("0123456789๐๑๒ .-–()กขมพศณๆ่ีtyM", max_size=5)
_PARTS = st.sampled_from(
    (
        *("ครั้งที่", "ปีงบประมาณ", "ปี", "พ.ศ.", "ค.ศ.", "พฤศจิกายน", "ม.ค.", "November", "Nov", "ณ"),
        *("ๆ", "(เสนอ)", "สปป.", "ลาว", "ไทย-ลาว", "2564", "๒๕๖๕", "3", "๑๒", "วันที่", "วันพุธที่", "BE"),
        *(
            "เดือน",
            "ปีที่",
            "คน",
            "วัน",
            "วันที่",
            "6 เดือน",
            "(proposed)",
            "months",
            "COVID-19",
            "/a-1",
            "x-2.go",
            "F-",
            "ธ.ค.",
            "พ.ศ.2565",
        ),
        *(" ", " ", " ", "-", " - ", ", ", ")", "ร้อยละ", "ร.ม.ต.", "ที่", "ความร่วมมือกัน"),
    )
)


@given(st.lists(_PARTS | _TORN, max_size=14).map("".join))
@example("ปีงบประมาณ พ.ศ. ๒๕๖๕")
@example("ณ พ.ศ. 2564")
@example("ปี 6 เดือน")
@example("COVID-19 6 เดือน")
def test_looking_near_the_signs_alone_misses_nothing(text: str) -> None:
    everywhere = _places().sub(lambda found: _glued(found[0]), text)

    assert glue(text) == everywhere


@given(st.one_of(PIECES.map(" ".join), st.text()))
def test_a_text_whose_spaces_are_glued_is_as_long_as_it_was(text: str) -> None:
    glued = glue_spaces(text)

    assert len(glued) == len(text)
    assert unglue(glued) == unglue(text)
    assert glued.replace(NBSP, " ") == text.replace(NBSP, " ")


def test_the_spaces_of_a_date_are_glued_without_a_joiner() -> None:
    glued = glue_spaces("ภายใน 1 - 30 ธ.ค. 2565")

    assert glued == "ภายใน 1~-~30~ธ.ค.~2565".replace("~", NBSP)
