"""Finding the pack that was asked for."""

from briefpack.errors import RequestError
from briefpack.model.dossier import Dossier
from briefpack.model.pack import Pack


def pack_named(dossier: Dossier, name: str | None) -> Pack:
    """The pack of this name, or the first one where none is named. Raises RequestError."""
    if not dossier.packs:
        raise RequestError(f"แฟ้ม “{dossier.title}” ยังไม่มีชุดข้อมูล — เปิดแฟ้มแล้วสร้างชุดข้อมูลก่อน")
    if name is None:
        return dossier.packs[0]
    for pack in dossier.packs:
        if pack.name == name:
            return pack
    names = ", ".join(pack.name for pack in dossier.packs)
    raise RequestError(f"ไม่มีชุดข้อมูลชื่อ “{name}” — ที่มีอยู่คือ {names}")
