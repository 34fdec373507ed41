"""What the system or SQLite refused of a working copy, as a Thai sentence an officer can act on."""

import sqlite3

from briefpack.errors import DossierError
from briefpack.files.os_errors import reason


def refused(error: Exception, what: str) -> DossierError:
    """That `what` could not be done with the working copy, and why."""
    if isinstance(error, OSError):
        return DossierError(f"{what}: {reason(error)}")
    if isinstance(error, sqlite3.NotSupportedError):
        return DossierError(f"{what}: {_NEWER}")
    if isinstance(error, sqlite3.Error) and not isinstance(error, sqlite3.IntegrityError):
        name = getattr(error, "sqlite_errorname", "")
        why = next((text for start, text in _WHY.items() if name.startswith(start)), _DAMAGED)
        return DossierError(f"{what}: {why}")
    return DossierError(f"{what}: {_NO_ROW_CAN_HOLD_IT}")


_WHY = {
    "SQLITE_FULL": "ที่เก็บในเครื่องเต็ม โปรดลบแฟ้มที่ไม่ใช้แล้วลองอีกครั้ง",
    "SQLITE_IOERR": "อ่านหรือเขียนที่เก็บในเครื่องไม่สำเร็จ โปรดตรวจที่ว่างและไดรฟ์แล้วลองอีกครั้ง",
    "SQLITE_READONLY": "ที่เก็บในเครื่องอ่านได้อย่างเดียว โปรดขอสิทธิ์จากผู้ดูแล",
    "SQLITE_CANTOPEN": "เปิดที่เก็บในเครื่องไม่ได้ โปรดขอสิทธิ์จากผู้ดูแล",
    "SQLITE_BUSY": "โปรแกรมอื่นใช้สำเนาทำงานนี้อยู่ โปรดปิดโปรแกรมนั้นแล้วลองอีกครั้ง",
}
_NEWER = "สำเนาทำงานนี้เป็นของโปรแกรมรุ่นใหม่กว่า โปรดปรับรุ่นโปรแกรมแล้วกู้คืนอีกครั้ง"
_DAMAGED = "สำเนาทำงานเสียหาย โปรดบันทึกเป็นชื่ออื่นแล้วเปิดใหม่ หรือเปิดแฟ้มที่บันทึกไว้ล่าสุด"
_NO_ROW_CAN_HOLD_IT = "มีรหัสซ้ำกันหรือมีอักขระที่เก็บไม่ได้ โปรดย้อนการแก้ไขล่าสุดแล้วลองอีกครั้ง"
