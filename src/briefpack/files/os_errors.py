"""What the operating system refused, as a Thai sentence an officer can act on."""

import errno
import os
from pathlib import Path

_HELD_ON_WINDOWS = {32, 33}  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION

_WHAT_HAPPENED = {
    errno.ENOENT: "ไม่พบแฟ้มหรือโฟลเดอร์ โปรดตรวจว่าแฟ้มหรือไดรฟ์ยังอยู่",
    errno.ENOTDIR: "ที่อยู่ของแฟ้มไม่ใช่โฟลเดอร์ โปรดเลือกที่อื่น",
    errno.EEXIST: "มีแฟ้มชื่อนี้อยู่แล้ว และไม่ใช่โฟลเดอร์ โปรดใช้ชื่ออื่น",
    errno.EISDIR: "ชื่อนี้เป็นโฟลเดอร์ ไม่ใช่แฟ้ม โปรดเลือกแฟ้มหรือชื่ออื่น",
    errno.EACCES: "ไม่มีสิทธิ์เข้าถึง โปรดเลือกที่อื่นหรือขอสิทธิ์จากผู้ดูแล",
    errno.EPERM: "ไม่มีสิทธิ์เข้าถึง โปรดเลือกที่อื่นหรือขอสิทธิ์จากผู้ดูแล",
    errno.EROFS: "ที่เก็บนี้อ่านได้อย่างเดียว โปรดเลือกที่อื่น",
    errno.ENOSPC: "ที่เก็บเต็ม โปรดลบแฟ้มที่ไม่ใช้หรือเลือกที่อื่น",
    errno.EDQUOT: "ใช้พื้นที่ครบโควตาแล้ว โปรดลบแฟ้มที่ไม่ใช้หรือเลือกที่อื่น",
    errno.EFBIG: "แฟ้มใหญ่เกินกว่าที่เก็บนี้รับได้ โปรดเลือกที่อื่น",
    errno.ENAMETOOLONG: "ชื่อแฟ้มยาวเกินไป โปรดใช้ชื่อที่สั้นลง",
    errno.EBUSY: "โปรแกรมอื่นใช้แฟ้มนี้อยู่ โปรดปิดโปรแกรมนั้นแล้วลองอีกครั้ง",
    errno.EIO: "อ่านหรือเขียนที่เก็บไม่สำเร็จ โปรดตรวจไดรฟ์หรือเครือข่ายแล้วลองอีกครั้ง",
    errno.ESTALE: "ที่เก็บบนเครือข่ายหลุดไป โปรดตรวจเครือข่ายแล้วลองอีกครั้ง",
}


def reason(error: OSError) -> str:
    """What happened, and what to do."""
    if getattr(error, "winerror", None) in _HELD_ON_WINDOWS:
        return _WHAT_HAPPENED[errno.EBUSY]
    number = error.errno or errno.EIO
    return _WHAT_HAPPENED.get(number) or (f"ระบบแจ้งว่า {os.strerror(number)} โปรดลองอีกครั้งหรือเลือกที่อื่น")


def sentence(error: OSError, path: Path, failed: str) -> str:
    """That the file could not be read or written (`failed`: "บันทึก"), and the reason."""
    return f"{failed} {path.name or path} ไม่ได้: {reason(error)} ({path})"
