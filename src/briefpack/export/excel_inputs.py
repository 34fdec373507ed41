"""What agencies may type: drop-downs and checks on the cells they fill in, with Thai messages."""

from datetime import date
from typing import Any

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from briefpack.export.excel_rows import serial
from briefpack.export.matrix import Holds, Matrix

STATUS_LIST = "status_words"
"""The defined name of the words on the hidden list sheet: a list in place may have 255 letters."""

_EARLIEST = date(2000, 1, 1)
_LATEST = date(2199, 12, 31)


def validations(matrix: Matrix) -> tuple[DataValidation, ...]:
    """The checks on the columns that agencies fill in; none for a table without rows."""
    first = matrix.header_row + 1
    last = matrix.header_row + len(matrix.rows)
    checks = []
    for number, column in enumerate(matrix.columns, start=1):
        if column.filled_in and column.holds in _CHECKS and matrix.rows:
            check = DataValidation(**_CHECKS[column.holds], allow_blank=True, errorStyle="stop")
            check.showErrorMessage = True
            check.showInputMessage = check.prompt is not None
            letter = get_column_letter(number)
            check.add(f"{letter}{first}:{letter}{last}")
            checks.append(check)
    return tuple(checks)


# A title may have 32 characters, an error 225, a prompt 255.
_CHECKS: dict[Holds, dict[str, Any]] = {
    Holds.STATUS: {
        "type": "list",
        "formula1": STATUS_LIST,
        "errorTitle": "ไม่มีสถานะนี้",
        "error": "โปรดเลือกสถานะจากรายการในช่องนี้ รายละเอียดอื่นเขียนไว้ในช่องหมายเหตุได้",
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
