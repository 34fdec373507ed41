"""Agencies named in tables: ministries, abbreviations, departments in brackets, unknown ones."""

import pytest

from briefpack.model.agency import Agency
from briefpack.sources.agencies_in_text import agencies_in, is_agency_list, responsibility_in


@pytest.mark.parametrize(
    ("text", "lead", "supporting", "proposed", "unknown"),
    [
        ("กต.", "กต.", (), False, ()),
        ("กระทรวงการต่างประเทศ", "กต.", (), False, ()),
        ("MFA", "กต.", (), False, ()),
        ("กระทรวงการต่างประเทศ (กต.)", "กต.", (), False, ()),
        ("กห. กต. และ มท.", "กห.", ("กต.", "มท."), True, ()),
        (
            "หน่วยงานหลัก: กต. (กรมเอเชียตะวันออก) / พณ., คค. และ มท.",
            "กต.",
            ("กรมเอเชียตะวันออก", "พณ.", "คค.", "มท."),
            False,
            (),
        ),
        ("พณ. (หน่วยงานหลัก: คค.)", "คค.", ("พณ.",), False, ()),
        ("หน่วยงานสนับสนุน: พณ. คค.", "", ("พณ.", "คค."), False, ()),
        ("สธ. และกรมไร้ชื่อ", "สธ.", (), False, ("กรมไร้ชื่อ",)),
        (
            "สำนักงานคณะกรรมการกำกับหลักทรัพย์และตลาดหลักทรัพย์",
            "",
            (),
            False,
            ("สำนักงานคณะกรรมการกำกับหลักทรัพย์และตลาดหลักทรัพย์",),
        ),
        ("", "", (), False, ()),
    ],
)
def test_a_list_of_agencies_says_who_leads(
    text: str,
    lead: str,
    supporting: tuple[str, ...],
    proposed: bool,
    unknown: tuple[str, ...],
    agencies: tuple[Agency, ...],
) -> None:
    who, not_known = responsibility_in(text, agencies)

    assert (who.lead, who.supporting, who.proposed) == (lead, supporting, proposed)
    assert not_known == unknown


def test_every_agency_is_found_by_each_of_its_names(agencies: tuple[Agency, ...]) -> None:
    for agency in agencies:
        for name in (agency.code, agency.name.th, agency.name.en, *agency.aliases):
            if name:
                assert [each.code for each in agencies_in(name, agencies)] == [agency.code], name


@pytest.mark.parametrize(
    ("text", "is_list"),
    [
        ("กต. กห. และกระทรวงการคลัง (กค.)", True),
        ("กต. รายงานว่า การประชุมจัดขึ้นที่กรุงเทพฯ และมีผลสำเร็จอย่างดียิ่ง", False),
        ("จัดการประชุมร่วมกัน", False),
        ("สคบ.", False),
    ],
)
def test_a_sentence_that_names_an_agency_is_no_list(
    text: str, is_list: bool, agencies: tuple[Agency, ...]
) -> None:
    assert is_agency_list(text, agencies) is is_list


def test_an_abbreviation_inside_a_word_names_nobody(agencies: tuple[Agency, ...]) -> None:
    assert agencies_in("พ.ศ. 2565 ขอ.มท.x สปป.ลาว", agencies) == ()


@pytest.mark.parametrize(
    "text",
    [
        "หน่วยงานรับผิดชอบ: กรมไร้ชื่อแห่งหนึ่ง / กต.",
        "สถาบันไร้ชื่อ และ กต.",
        "หน่วยงานหลัก: กรมไร้ชื่อ, กต.",
    ],
)
def test_a_lead_beside_an_unknown_agency_is_only_proposed(
    text: str, agencies: tuple[Agency, ...]
) -> None:
    who, unknown = responsibility_in(text, agencies)

    assert (who.lead, who.proposed) == ("กต.", True) and unknown


def test_a_mark_behind_an_agency_says_who_leads(agencies: tuple[Agency, ...]) -> None:
    who, unknown = responsibility_in("ตช. (ร่วม) ป.ป.ส. (หลัก) กต.", agencies)

    assert (who.lead, who.supporting, who.proposed) == ("ป.ป.ส.", ("ตช.", "กต."), False)
    assert unknown == ()
