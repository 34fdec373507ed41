"""Files that come back as something else than a workbook: what they are, and what to do."""

import re
import zipfile
from pathlib import Path

from briefpack.errors import ReturnError
from briefpack.files.os_errors import sentence
from briefpack.returns.read_limits import LARGEST_FILE

_SAVE_AS = "เปิดด้วย Excel หรือ LibreOffice แล้วบันทึกเป็น .xlsx จากนั้นลองอีกครั้ง"
_ASK_AGAIN = "คัดลอกหรือดาวน์โหลดใหม่ หรือขอแฟ้มใหม่จากผู้ส่ง"

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCK = re.compile(r"~\$|\.~lock\.")
_FIRST_BYTES = (
    (b"%PDF", "เป็นแฟ้ม PDF — ขอแฟ้ม .xlsx จากผู้ส่ง"),
    (b"{\\rtf", "เป็นเอกสาร RTF — ขอแฟ้ม .xlsx จากผู้ส่ง"),
    (b"Rar!", "เป็นแฟ้มบีบอัด (.rar) — แตกแฟ้มก่อน แล้วเลือกแฟ้ม .xlsx ที่อยู่ข้างใน"),
    (b"7z\xbc\xaf", "เป็นแฟ้มบีบอัด (.7z) — แตกแฟ้มก่อน แล้วเลือกแฟ้ม .xlsx ที่อยู่ข้างใน"),
    (b"\x89PNG", "เป็นรูปภาพ — ขอแฟ้ม .xlsx จากผู้ส่ง"),
    (b"\xff\xd8\xff", "เป็นรูปภาพ — ขอแฟ้ม .xlsx จากผู้ส่ง"),
)
_INSIDE = (
    ("word/", "เป็นเอกสาร Word ไม่ใช่สมุดงาน Excel — ขอแฟ้ม .xlsx จากผู้ส่ง"),
    ("ppt/", "เป็นงานนำเสนอ ไม่ใช่สมุดงาน Excel — ขอแฟ้ม .xlsx จากผู้ส่ง"),
    ("xl/workbook.bin", f"เป็นสมุดงานแบบไบนารี (.xlsb) — {_SAVE_AS}"),
    ("content.xml", f"เป็นตารางคำนวณของ LibreOffice (.ods) — {_SAVE_AS}"),
    ("index/document.iwa", "เป็นแฟ้มของ Numbers — ส่งออกเป็น .xlsx แล้วลองอีกครั้ง"),
)


def refuse_by_name(path: Path) -> None:
    """Raises ReturnError for what is seen without reading: no file, a lock, empty, too large."""
    if _LOCK.match(path.name):
        raise ReturnError(
            f"{path.name} เป็นแฟ้มชั่วคราวที่บอกว่ามีผู้เปิดแฟ้มอยู่ ไม่ใช่สมุดงาน — เลือกแฟ้มที่ไม่มี ~ นำหน้าชื่อ"
        )
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise ReturnError(f"{path.name or path} ไม่ใช่แฟ้ม — เลือกแฟ้ม .xlsx")
    except OSError as error:
        raise ReturnError(sentence(error, path, "อ่าน")) from error
    except ValueError as error:
        raise ReturnError("ชื่อแฟ้มมีอักขระที่ใช้ไม่ได้ — เปลี่ยนชื่อแฟ้มแล้วลองอีกครั้ง") from error
    if size == 0:
        raise ReturnError(
            f"{path.name} ว่างเปล่า (0 ไบต์) อาจยังดาวน์โหลดจาก OneDrive ไม่เสร็จ — {_ASK_AGAIN}"
        )
    if size > LARGEST_FILE:
        raise ReturnError(
            f"{path.name} ใหญ่เกิน {LARGEST_FILE // 1_000_000} MB — ลบรูปภาพและแผ่นงานที่ไม่ใช้ แล้วบันทึกใหม่"
        )


def refuse_by_content(path: Path) -> None:
    """Raises ReturnError, saying what the file is, where it is no zip or another kind of zip."""
    try:
        with path.open("rb") as file:
            start = file.read(4096)
            if start.startswith(_OLE):
                raise ReturnError(
                    f"{path.name} {_old_or_encrypted(start + file.read(LARGEST_FILE))}"
                )
        if not start.startswith(b"PK"):
            raise ReturnError(f"{path.name} {_no_zip(start)}")
        with zipfile.ZipFile(path) as package:
            names = [name.casefold() for name in package.namelist()]
    except OSError as error:
        raise ReturnError(sentence(error, path, "อ่าน")) from error
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise ReturnError(f"{path.name} ไม่ครบหรือเสียหาย — {_ASK_AGAIN}") from error
    if "xl/workbook.xml" in names:
        return
    for beginning, what in _INSIDE:
        if any(name.startswith(beginning) for name in names):
            raise ReturnError(f"{path.name} {what}")
    if "[content_types].xml" not in names and any(name.endswith(".xlsx") for name in names):
        raise ReturnError(f"{path.name} เป็นแฟ้มบีบอัด (.zip) — แตกแฟ้มก่อน แล้วเลือกแฟ้ม .xlsx ที่อยู่ข้างใน")


def _old_or_encrypted(content: bytes) -> str:
    for stream in ("EncryptedPackage", "EncryptionInfo"):
        if stream.encode("utf-16-le") in content:
            return "มีรหัสผ่าน — เปิดด้วย Excel ด้วยรหัสผ่าน ยกเลิกรหัสผ่านแล้วบันทึกใหม่ หรือขอแฟ้มที่ไม่มีรหัสผ่านจากผู้ส่ง"
    if "WordDocument".encode("utf-16-le") in content:
        return "เป็นเอกสาร Word แบบเก่า (.doc) — ขอแฟ้ม .xlsx จากผู้ส่ง"
    return f"เป็นแฟ้ม Excel แบบเก่า (.xls) — {_SAVE_AS}"


def _no_zip(start: bytes) -> str:
    for beginning, what in _FIRST_BYTES:
        if start.startswith(beginning):
            return what
    if b"\0" in start.replace(b"\xff\xfe", b"")[:1000] and not start.startswith(b"\xff\xfe"):
        return f"ไม่ใช่แฟ้ม Excel หรือแฟ้มเสียหาย — {_ASK_AGAIN}"
    if start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return f"เป็นแฟ้ม XML หรือหน้าเว็บ ไม่ใช่ .xlsx — {_SAVE_AS}"
    return f"เป็นแฟ้มข้อความ เช่น .csv ไม่ใช่ .xlsx — {_SAVE_AS}"
