from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl

from briefpack.export.matrix import Guide, Matrix
from briefpack.export.write_excel import write_excel
from briefpack.model.classification import Classification
from briefpack.model.dossier import Dossier
from matrices import OPTIONS, matrix_of


def guide_of(matrix: Matrix) -> Guide:
    assert matrix.guide is not None
    return matrix.guide


def test_it_says_to_whom_and_by_when_in_the_digits_asked_for(jc22: Dossier) -> None:
    options = replace(OPTIONS, author="กรมเอเชียตะวันออก", due=date(2022, 3, 31), digits="thai")

    lines = [line.text for line in guide_of(matrix_of(jc22, options)).lines]

    assert "เมื่อกรอกเสร็จ โปรดบันทึกเป็นแฟ้ม .xlsx แล้วส่งคืนกรมเอเชียตะวันออก ภายในวันที่ ๓๑ มีนาคม ๒๕๖๕" in lines


def test_without_an_author_or_a_day_it_names_neither(jc22: Dossier) -> None:
    lines = [line.text for line in guide_of(matrix_of(jc22)).lines]

    assert "เมื่อกรอกเสร็จ โปรดบันทึกเป็นแฟ้ม .xlsx แล้วส่งคืนผู้ส่งตารางนี้" in lines


def test_it_says_what_a_blank_means_and_how_to_remove(jc22: Dossier) -> None:
    text = " ".join(line.text for line in guide_of(matrix_of(jc22)).lines)

    assert "เว้นว่าง" in text
    assert "ไม่เปลี่ยนแปลง" in text
    assert "พิมพ์คำว่า ลบ" in text


def test_in_english_it_is_english(jc22: Dossier) -> None:
    guide = guide_of(matrix_of(jc22, replace(OPTIONS, language="en")))

    assert guide.title == "How to fill in the follow-up matrix"
    assert guide.lines[0].text.startswith("Fill in only the yellow cells")


def test_it_comes_after_the_table_on_one_page_that_is_classified(
    jc22: Dossier, tmp_path: Path
) -> None:
    secret = replace(jc22.packs[0], classification=Classification.SECRET)
    path = tmp_path / "matrix.xlsx"
    write_excel(matrix_of(jc22.with_pack(secret)), path)

    workbook = openpyxl.load_workbook(path)

    assert workbook.sheetnames == ["ติดตามผล", "วิธีกรอก", "สรุป", "รายการ", "_briefpack"]
    assert workbook.active is workbook["ติดตามผล"]
    for title in ("วิธีกรอก", "สรุป"):
        sheet: Any = workbook[title]
        assert sheet.oddHeader.center.text == sheet.oddFooter.center.text == "ลับมาก"
        assert sheet.protection.sheet
    assert workbook["วิธีกรอก"].page_setup.orientation == "portrait"
