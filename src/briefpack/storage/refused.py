"""What the system or SQLite refused of a working copy, as a Thai sentence an officer can act on."""

import sqlite3

from briefpack.bilingual import Bilingual, joined
from briefpack.errors import DossierError
from briefpack.files.os_errors import reason


def refused(error: Exception, what: Bilingual) -> DossierError:
    """That `what` could not be done with the working copy, and why."""
    if isinstance(error, OSError):
        return DossierError(joined(what, ": ", reason(error)))
    if isinstance(error, sqlite3.NotSupportedError):
        return DossierError(joined(what, ": ", _NEWER))
    if isinstance(error, sqlite3.Error) and not isinstance(error, sqlite3.IntegrityError):
        name = getattr(error, "sqlite_errorname", "")
        why = next((text for start, text in _WHY.items() if name.startswith(start)), _DAMAGED)
        return DossierError(joined(what, ": ", why))
    return DossierError(joined(what, ": ", _NO_ROW_CAN_HOLD_IT))


_WHY = {
    "SQLITE_FULL": Bilingual(
        "ที่เก็บในเครื่องเต็ม โปรดลบแฟ้มที่ไม่ใช้แล้วลองอีกครั้ง",
        "the local storage is full; please delete files that are not needed and try again",
    ),
    "SQLITE_IOERR": Bilingual(
        "อ่านหรือเขียนที่เก็บในเครื่องไม่สำเร็จ โปรดตรวจที่ว่างและไดรฟ์แล้วลองอีกครั้ง",
        "reading or writing the local storage failed; please check its free space "
        "and the drive, and try again",
    ),
    "SQLITE_READONLY": Bilingual(
        "ที่เก็บในเครื่องอ่านได้อย่างเดียว โปรดขอสิทธิ์จากผู้ดูแล",
        "the local storage can only be read; please ask your administrator for permission",
    ),
    "SQLITE_CANTOPEN": Bilingual(
        "เปิดที่เก็บในเครื่องไม่ได้ โปรดขอสิทธิ์จากผู้ดูแล",
        "the local storage cannot be opened; please ask your administrator for permission",
    ),
    "SQLITE_BUSY": Bilingual(
        "โปรแกรมอื่นใช้สำเนาทำงานนี้อยู่ โปรดปิดโปรแกรมนั้นแล้วลองอีกครั้ง",
        "another program is using this working copy; please close that program and try again",
    ),
}
_NEWER = Bilingual(
    "สำเนาทำงานนี้เป็นของโปรแกรมรุ่นใหม่กว่า โปรดปรับรุ่นโปรแกรมแล้วกู้คืนอีกครั้ง",
    "this working copy was made by a newer version of the program; please "
    "update the program and recover it again",
)
_DAMAGED = Bilingual(
    "สำเนาทำงานเสียหาย โปรดบันทึกเป็นชื่ออื่นแล้วเปิดใหม่ หรือเปิดแฟ้มที่บันทึกไว้ล่าสุด",
    "the working copy is damaged; please save under another name and open "
    "that, or open the file as last saved",
)
_NO_ROW_CAN_HOLD_IT = Bilingual(
    "มีรหัสซ้ำกันหรือมีอักขระที่เก็บไม่ได้ โปรดย้อนการแก้ไขล่าสุดแล้วลองอีกครั้ง",
    "it has the same id twice or characters that cannot be kept; please undo "
    "the latest change and try again",
)
