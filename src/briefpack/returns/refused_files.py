"""Files that come back as something else than a workbook: what they are, and what to do."""

import re
import zipfile
from pathlib import Path

from briefpack.bilingual import Bilingual, joined
from briefpack.errors import ReturnError
from briefpack.files.os_errors import sentence
from briefpack.returns.read_limits import LARGEST_FILE

_SAVE_AS = Bilingual(
    "เปิดด้วย Excel หรือ LibreOffice แล้วบันทึกเป็น .xlsx จากนั้นลองอีกครั้ง",
    "open it with Excel or LibreOffice and save it as .xlsx, then try again",
)
_ASK_AGAIN = Bilingual(
    "คัดลอกหรือดาวน์โหลดใหม่ หรือขอแฟ้มใหม่จากผู้ส่ง",
    "copy or download it again, or ask the sender for a new file",
)

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCK = re.compile(r"~\$|\.~lock\.")
_FIRST_BYTES = (
    (
        b"%PDF",
        Bilingual(
            "เป็นแฟ้ม PDF — ขอแฟ้ม .xlsx จากผู้ส่ง", "is a PDF file — ask the sender for the .xlsx file"
        ),
    ),
    (
        b"{\\rtf",
        Bilingual(
            "เป็นเอกสาร RTF — ขอแฟ้ม .xlsx จากผู้ส่ง",
            "is an RTF document — ask the sender for the .xlsx file",
        ),
    ),
    (
        b"Rar!",
        Bilingual(
            "เป็นแฟ้มบีบอัด (.rar) — แตกแฟ้มก่อน แล้วเลือกแฟ้ม .xlsx ที่อยู่ข้างใน",
            "is a packed file (.rar) — unpack it first, then choose the .xlsx file in it",
        ),
    ),
    (
        b"7z\xbc\xaf",
        Bilingual(
            "เป็นแฟ้มบีบอัด (.7z) — แตกแฟ้มก่อน แล้วเลือกแฟ้ม .xlsx ที่อยู่ข้างใน",
            "is a packed file (.7z) — unpack it first, then choose the .xlsx file in it",
        ),
    ),
    (
        b"\x89PNG",
        Bilingual(
            "เป็นรูปภาพ — ขอแฟ้ม .xlsx จากผู้ส่ง", "is a picture — ask the sender for the .xlsx file"
        ),
    ),
    (
        b"\xff\xd8\xff",
        Bilingual(
            "เป็นรูปภาพ — ขอแฟ้ม .xlsx จากผู้ส่ง", "is a picture — ask the sender for the .xlsx file"
        ),
    ),
)
_INSIDE = (
    (
        "word/",
        Bilingual(
            "เป็นเอกสาร Word ไม่ใช่สมุดงาน Excel — ขอแฟ้ม .xlsx จากผู้ส่ง",
            "is a Word document, not an Excel workbook — ask the sender for the .xlsx file",
        ),
    ),
    (
        "ppt/",
        Bilingual(
            "เป็นงานนำเสนอ ไม่ใช่สมุดงาน Excel — ขอแฟ้ม .xlsx จากผู้ส่ง",
            "is a presentation, not an Excel workbook — ask the sender for the .xlsx file",
        ),
    ),
    (
        "xl/workbook.bin",
        Bilingual(
            f"เป็นสมุดงานแบบไบนารี (.xlsb) — {_SAVE_AS}",
            f"is a binary workbook (.xlsb) — {_SAVE_AS.en}",
        ),
    ),
    (
        "content.xml",
        Bilingual(
            f"เป็นตารางคำนวณของ LibreOffice (.ods) — {_SAVE_AS}",
            f"is a LibreOffice spreadsheet (.ods) — {_SAVE_AS.en}",
        ),
    ),
    (
        "index/document.iwa",
        Bilingual(
            "เป็นแฟ้มของ Numbers — ส่งออกเป็น .xlsx แล้วลองอีกครั้ง",
            "is a Numbers file — export it as .xlsx, then try again",
        ),
    ),
)


def refuse_by_name(path: Path) -> None:
    """Raises ReturnError for what is seen without reading: no file, a lock, empty, too large."""
    if _LOCK.match(path.name):
        raise ReturnError(
            Bilingual(
                f"{path.name} เป็นแฟ้มชั่วคราวที่บอกว่ามีผู้เปิดแฟ้มอยู่ ไม่ใช่สมุดงาน — เลือกแฟ้มที่ไม่มี ~ นำหน้าชื่อ",
                f"{path.name} is a temporary file that says that somebody has the file "
                "open, not a workbook — choose the file whose name does not begin with "
                "~",
            )
        )
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise ReturnError(
                Bilingual(
                    f"{path.name or path} ไม่ใช่แฟ้ม — เลือกแฟ้ม .xlsx",
                    f"{path.name or path} is no file — choose an .xlsx file",
                )
            )
    except OSError as error:
        raise ReturnError(sentence(error, path, Bilingual("อ่าน", "read"))) from error
    except ValueError as error:
        raise ReturnError(
            Bilingual(
                "ชื่อแฟ้มมีอักขระที่ใช้ไม่ได้ — เปลี่ยนชื่อแฟ้มแล้วลองอีกครั้ง",
                "The name of the file has characters that cannot be used — rename the "
                "file and try again",
            )
        ) from error
    if size == 0:
        raise ReturnError(
            Bilingual(
                f"{path.name} ว่างเปล่า (0 ไบต์) อาจยังดาวน์โหลดจาก OneDrive ไม่เสร็จ — {_ASK_AGAIN}",
                f"{path.name} is empty (0 bytes); OneDrive may not have finished downloading "
                f"it — {_ASK_AGAIN.en}",
            )
        )
    if size > LARGEST_FILE:
        raise ReturnError(
            Bilingual(
                f"{path.name} ใหญ่เกิน {LARGEST_FILE // 1_000_000} MB"
                " — ลบรูปภาพและแผ่นงานที่ไม่ใช้ แล้วบันทึกใหม่",
                f"{path.name} is larger than {LARGEST_FILE // 1_000_000} MB — delete pictures "
                "and sheets that are not used, then save it again",
            )
        )


def refuse_by_content(path: Path) -> None:
    """Raises ReturnError, saying what the file is, where it is no zip or another kind of zip."""
    try:
        with path.open("rb") as file:
            start = file.read(4096)
            if start.startswith(_OLE):
                raise ReturnError(
                    joined(path.name, " ", _old_or_encrypted(start + file.read(LARGEST_FILE)))
                )
        if not start.startswith(b"PK"):
            raise ReturnError(joined(path.name, " ", _no_zip(start)))
        with zipfile.ZipFile(path) as package:
            names = [name.casefold() for name in package.namelist()]
    except OSError as error:
        raise ReturnError(sentence(error, path, Bilingual("อ่าน", "read"))) from error
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise ReturnError(
            Bilingual(
                f"{path.name} ไม่ครบหรือเสียหาย — {_ASK_AGAIN}",
                f"{path.name} is incomplete or damaged — {_ASK_AGAIN.en}",
            )
        ) from error
    if "xl/workbook.xml" in names:
        return
    for beginning, what in _INSIDE:
        if any(name.startswith(beginning) for name in names):
            raise ReturnError(joined(path.name, " ", what))
    if "[content_types].xml" not in names and any(name.endswith(".xlsx") for name in names):
        raise ReturnError(
            Bilingual(
                f"{path.name} เป็นแฟ้มบีบอัด (.zip) — แตกแฟ้มก่อน แล้วเลือกแฟ้ม .xlsx ที่อยู่ข้างใน",
                f"{path.name} is a packed file (.zip) — unpack it first, then choose the "
                ".xlsx file in it",
            )
        )


def _old_or_encrypted(content: bytes) -> Bilingual:
    for stream in ("EncryptedPackage", "EncryptionInfo"):
        if stream.encode("utf-16-le") in content:
            return Bilingual(
                "มีรหัสผ่าน — เปิดด้วย Excel ด้วยรหัสผ่าน ยกเลิกรหัสผ่านแล้วบันทึกใหม่ หรือขอแฟ้มที่ไม่มีรหัสผ่านจากผู้ส่ง",
                "has a password — open it with Excel and the password, take the password "
                "off and save it again, or ask the sender for a file without one",
            )
    if "WordDocument".encode("utf-16-le") in content:
        return Bilingual(
            "เป็นเอกสาร Word แบบเก่า (.doc) — ขอแฟ้ม .xlsx จากผู้ส่ง",
            "is an old Word document (.doc) — ask the sender for the .xlsx file",
        )
    return Bilingual(
        f"เป็นแฟ้ม Excel แบบเก่า (.xls) — {_SAVE_AS}", f"is an old Excel file (.xls) — {_SAVE_AS.en}"
    )


def _no_zip(start: bytes) -> Bilingual:
    for beginning, what in _FIRST_BYTES:
        if start.startswith(beginning):
            return what
    if b"\0" in start.replace(b"\xff\xfe", b"")[:1000] and not start.startswith(b"\xff\xfe"):
        return Bilingual(
            f"ไม่ใช่แฟ้ม Excel หรือแฟ้มเสียหาย — {_ASK_AGAIN}",
            f"is no Excel file, or is damaged — {_ASK_AGAIN.en}",
        )
    if start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return Bilingual(
            f"เป็นแฟ้ม XML หรือหน้าเว็บ ไม่ใช่ .xlsx — {_SAVE_AS}",
            f"is an XML file or a web page, not .xlsx — {_SAVE_AS.en}",
        )
    return Bilingual(
        f"เป็นแฟ้มข้อความ เช่น .csv ไม่ใช่ .xlsx — {_SAVE_AS}",
        f"is a text file, such as .csv, not .xlsx — {_SAVE_AS.en}",
    )
