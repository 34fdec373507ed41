"""What the operating system refused, as a sentence an officer can act on."""

import errno
import os
from pathlib import Path

from briefpack.bilingual import Bilingual

_WHAT_HAPPENED = {
    errno.ENOENT: Bilingual(
        "ไม่พบแฟ้มหรือโฟลเดอร์ โปรดตรวจว่าแฟ้มหรือไดรฟ์ยังอยู่",
        "the file or folder was not found; please check that the file or drive is still there",
    ),
    errno.ENOTDIR: Bilingual(
        "ที่อยู่ของแฟ้มไม่ใช่โฟลเดอร์ โปรดเลือกที่อื่น",
        "the place of the file is no folder; please choose another place",
    ),
    errno.EEXIST: Bilingual(
        "มีแฟ้มชื่อนี้อยู่แล้ว และไม่ใช่โฟลเดอร์ โปรดใช้ชื่ออื่น",
        "something of this name is already there, and it is no folder; please use another name",
    ),
    errno.EISDIR: Bilingual(
        "ชื่อนี้เป็นโฟลเดอร์ ไม่ใช่แฟ้ม โปรดเลือกแฟ้มหรือชื่ออื่น",
        "this name is a folder, not a file; please choose a file or another name",
    ),
    errno.EACCES: Bilingual(
        "ไม่มีสิทธิ์เข้าถึง โปรดเลือกที่อื่นหรือขอสิทธิ์จากผู้ดูแล",
        "you have no permission; please choose another place or ask your administrator",
    ),
    errno.EPERM: Bilingual(
        "ไม่มีสิทธิ์เข้าถึง โปรดเลือกที่อื่นหรือขอสิทธิ์จากผู้ดูแล",
        "you have no permission; please choose another place or ask your administrator",
    ),
    errno.EROFS: Bilingual(
        "ที่เก็บนี้อ่านได้อย่างเดียว โปรดเลือกที่อื่น", "this place can only be read; please choose another place"
    ),
    errno.ENOSPC: Bilingual(
        "ที่เก็บเต็ม โปรดลบแฟ้มที่ไม่ใช้หรือเลือกที่อื่น",
        "this place is full; please delete files that are not needed or choose another place",
    ),
    errno.EDQUOT: Bilingual(
        "ใช้พื้นที่ครบโควตาแล้ว โปรดลบแฟ้มที่ไม่ใช้หรือเลือกที่อื่น",
        "your quota is used up; please delete files that are not needed or choose another place",
    ),
    errno.EFBIG: Bilingual(
        "แฟ้มใหญ่เกินกว่าที่เก็บนี้รับได้ โปรดเลือกที่อื่น",
        "the file is larger than this place can take; please choose another place",
    ),
    errno.ENAMETOOLONG: Bilingual(
        "ชื่อแฟ้มยาวเกินไป โปรดใช้ชื่อที่สั้นลง", "the name is too long; please use a shorter one"
    ),
    errno.EBUSY: Bilingual(
        "โปรแกรมอื่นใช้แฟ้มนี้อยู่ โปรดปิดโปรแกรมนั้นแล้วลองอีกครั้ง",
        "another program is using this file; please close that program and try again",
    ),
    errno.EIO: Bilingual(
        "อ่านหรือเขียนที่เก็บไม่สำเร็จ โปรดตรวจไดรฟ์หรือเครือข่ายแล้วลองอีกครั้ง",
        "reading or writing failed; please check the drive or network and try again",
    ),
    errno.ESTALE: Bilingual(
        "ที่เก็บบนเครือข่ายหลุดไป โปรดตรวจเครือข่ายแล้วลองอีกครั้ง",
        "the network place is gone; please check the network and try again",
    ),
    errno.EMFILE: Bilingual(
        "เปิดแฟ้มไว้มากเกินไป โปรดปิดโปรแกรมอื่นแล้วลองอีกครั้ง",
        "too many files are open; please close other programs and try again",
    ),
    errno.ENOMEM: Bilingual(
        "หน่วยความจำไม่พอ โปรดปิดโปรแกรมอื่นแล้วลองอีกครั้ง",
        "there is not enough memory; please close other programs and try again",
    ),
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


def reason(error: OSError) -> Bilingual:
    """What happened, and what to do."""
    number = _ON_WINDOWS.get(getattr(error, "winerror", None) or 0) or error.errno or errno.EIO
    return _WHAT_HAPPENED.get(_SAME_AS.get(number, number)) or Bilingual(
        f"ระบบแจ้งว่า {os.strerror(number)} โปรดลองอีกครั้งหรือเลือกที่อื่น",
        f"the system says: {os.strerror(number)}; please try again or choose another place",
    )


def sentence(error: OSError, path: Path, failed: Bilingual) -> Bilingual:
    """That the file could not be read or written (`failed`: "บันทึก"), and the reason."""
    return Bilingual(
        f"{failed} {path.name or path} ไม่ได้: {reason(error)} ({path})",
        f"Could not {failed.en} {path.name or path}: {reason(error).en} ({path})",
    )
