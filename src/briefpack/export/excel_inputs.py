"""What agencies may type: drop-downs and checks on the cells they fill in, with Thai messages."""

from datetime import date
from typing import Any

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from briefpack.export.excel_rows import serial
from briefpack.export.matrix import AGENCY_LIST, STATUS_LIST, Holds, Matrix, MatrixColumn

_EARLIEST = date(2000, 1, 1)
_LATEST = date(2199, 12, 31)


def validations(matrix: Matrix) -> tuple[DataValidation, ...]:
    """The checks on the table's columns; none for a table without rows or without inputs.

    Columns that are ours have a check that lets nothing in: their cells cannot be locked.
    """
    if not matrix.rows or not matrix.meta:
        return ()
    checks = [
        _check(rule, [_cells(matrix, number)])
        for number, column in enumerate(matrix.columns, start=1)
        if (rule := _rule(column, matrix)) is not None
    ]
    ours = [
        _cells(matrix, number)
        for number, column in enumerate(matrix.columns, start=1)
        if not column.filled_in and _rule(column, matrix) is None
    ]
    return (*checks, _check(_OURS, ours, allow_blank=False))


def _rule(column: MatrixColumn, matrix: Matrix) -> dict[str, Any] | None:
    rule = _CHECKS.get(column.holds)
    if rule is None or rule["type"] != "list":
        return rule if column.filled_in else None
    return rule if any(each.name == rule["formula1"] for each in matrix.lists) else None


def _check(rule: dict[str, Any], places: list[str], *, allow_blank: bool = True) -> DataValidation:
    check = DataValidation(**{"errorStyle": "stop", **rule}, allow_blank=allow_blank)
    check.showErrorMessage = True
    check.showInputMessage = check.prompt is not None
    for place in places:
        check.add(place)
    return check


def _cells(matrix: Matrix, number: int) -> str:
    letter = get_column_letter(number)
    return f"{letter}{matrix.header_row + 1}:{letter}{matrix.header_row + len(matrix.rows)}"


# A title may have 32 characters, an error 225, a prompt 255.
_CHECKS: dict[Holds, dict[str, Any]] = {
    Holds.STATUS: {
        "type": "list",
        "formula1": STATUS_LIST,
        "errorTitle": "ไม่มีสถานะนี้",
        "error": "โปรดเลือกสถานะจากรายการในช่องนี้ รายละเอียดอื่นเขียนไว้ในช่องหมายเหตุได้",
    },
    Holds.AGENCY: {
        "type": "list",
        "formula1": AGENCY_LIST,
        "promptTitle": "เสนอหน่วยงานอื่น",
        "prompt": "หากเห็นว่าควรเป็นหน่วยงานอื่น เลือกจากรายการเพื่อเสนอ ผู้ส่งตารางจะพิจารณาก่อน",
        "errorTitle": "ไม่มีหน่วยงานนี้ในรายการ",
        "error": "โปรดเลือกหน่วยงานจากรายการ หากไม่มีในรายการ โปรดเขียนไว้ในช่องหมายเหตุ",
    },
    Holds.AGENCIES: {
        "type": "list",
        "formula1": AGENCY_LIST,
        "errorStyle": "warning",
        "promptTitle": "เสนอหน่วยงานอื่น",
        "prompt": "เลือกหนึ่งหน่วยงานจากรายการ หรือพิมพ์หลายหน่วยงานคั่นด้วยจุลภาค ผู้ส่งตารางจะพิจารณาก่อน",
        "errorTitle": "ไม่ใช่หน่วยงานเดียวในรายการ",
        "error": "หากเสนอหลายหน่วยงาน โปรดคั่นด้วยจุลภาค แล้วกด ใช่ (Yes) เพื่อใช้ตามที่พิมพ์",
    },
    Holds.PERCENT: {
        "type": "whole",
        "operator": "between",
        "formula1": "0",
        "formula2": "100",
        "promptTitle": "ร้อยละ",
        "prompt": "จำนวนเต็ม 0 ถึง 100 ไม่ต้องใส่เครื่องหมาย %",
        "errorTitle": "ร้อยละต้องเป็น 0–100",
        "error": "โปรดพิมพ์จำนวนเต็มตั้งแต่ 0 ถึง 100 โดยไม่ใส่เครื่องหมาย %",
    },
    Holds.DATE: {
        "type": "date",
        "operator": "between",
        "formula1": str(serial(_EARLIEST)),
        "formula2": str(serial(_LATEST)),
        "promptTitle": "วันที่",
        "prompt": (
            "พิมพ์ วัน/เดือน/ปี เช่น 30/6/2022 แล้วตรวจว่าช่องแสดงเป็น 30 มิถุนายน 2565"
            " ถ้ายังไม่มีวันที่แน่นอน ให้เว้นว่างและเขียนไว้ในช่องหมายเหตุ"
        ),
        "errorTitle": "โปรดตรวจปีของวันที่",
        "error": (
            "เครื่องนี้อ่านปีที่พิมพ์เป็น ค.ศ. และวันที่นี้อยู่นอกช่วง ค.ศ. 2000–2199"
            " หากพิมพ์ปี พ.ศ. เช่น 30/6/2565 ให้พิมพ์เป็น 30/6/2022 แทน"
            " ช่องจะแสดงเป็น พ.ศ. ให้เอง"
        ),
    },
}
_OURS: dict[str, Any] = {
    "type": "custom",
    "formula1": "FALSE",
    "errorTitle": "ช่องนี้ไม่ต้องกรอก",
    "error": "โปรดกรอกเฉพาะช่องพื้นสีเหลือง กด ยกเลิก (Cancel) เพื่อคงข้อความเดิมไว้",
}
