"""What the operating system refused, as a Thai sentence an officer can act on."""

import errno
import os
from pathlib import Path

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
    errno.EMFILE: "เปิดแฟ้มไว้มากเกินไป โปรดปิดโปรแกรมอื่นแล้วลองอีกครั้ง",
    errno.ENOMEM: "หน่วยความจำไม่พอ โปรดปิดโปรแกรมอื่นแล้วลองอีกครั้ง",
}
_SAME_AS = {  # a share or a drive that went away has many names, not all of them on every system
    getattr(errno, name, 0): known
    for known, names in (
        (
            errno.ESTALE,
            "EHOSTDOWN EHOSTUNREACH ENETDOWN ENETUNREACH ENETRESET ETIMEDOUT ECONNABORTED "
            "ECONNREFUSED ECONNRESET ENOTCONN EPIPE ESHUTDOWN EREMOTEIO ENOLINK",
        ),
        (errno.EIO, "ENODEV ENXIO ENOMEDIUM EUCLEAN"),
        (errno.EBUSY, "ETXTBSY EAGAIN EDEADLK ENOLCK"),
        (errno.EACCES, "EKEYEXPIRED EKEYREVOKED ENOKEY"),
        (errno.EMFILE, "ENFILE"),
    )
    for name in names.split()
}
_ON_WINDOWS = {  # by the system's own number: Python's errno is too coarse for these
    19: errno.EROFS,  # ERROR_WRITE_PROTECT
    21: errno.EIO,  # ERROR_NOT_READY: a drive that was taken out
    32: errno.EBUSY,  # ERROR_SHARING_VIOLATION
    33: errno.EBUSY,  # ERROR_LOCK_VIOLATION
    39: errno.ENOSPC,  # ERROR_HANDLE_DISK_FULL
    53: errno.ESTALE,  # ERROR_BAD_NETPATH
    59: errno.ESTALE,  # ERROR_UNEXP_NET_ERR
    64: errno.ESTALE,  # ERROR_NETNAME_DELETED
    67: errno.ESTALE,  # ERROR_BAD_NET_NAME
    112: errno.ENOSPC,  # ERROR_DISK_FULL
    121: errno.ESTALE,  # ERROR_SEM_TIMEOUT
    1231: errno.ESTALE,  # ERROR_NETWORK_UNREACHABLE
    1295: errno.EDQUOT,  # ERROR_DISK_QUOTA_EXCEEDED
}


def reason(error: OSError) -> str:
    """What happened, and what to do."""
    number = _ON_WINDOWS.get(getattr(error, "winerror", None) or 0) or error.errno or errno.EIO
    known = _WHAT_HAPPENED.get(_SAME_AS.get(number, number))
    return known or f"ระบบแจ้งว่า {os.strerror(number)} โปรดลองอีกครั้งหรือเลือกที่อื่น"


def sentence(error: OSError, path: Path, failed: str) -> str:
    """That the file could not be read or written (`failed`: "บันทึก"), and the reason."""
    return f"{failed} {path.name or path} ไม่ได้: {reason(error)} ({path})"
