"""Why a document that is open may not be changed, in words."""

from dataclasses import dataclass, field
from enum import Enum, auto

from briefpack.errors import DossierError
from briefpack.storage.lock_file import Standing
from briefpack.storage.lock_note import LockNote


class ReadOnlyDocument(DossierError):  # noqa: N818  # an answer to the officer, not a fault
    """A change was asked of a document that is open to be read."""


class Reason(Enum):
    """What keeps a document from being changed."""

    ASKED = auto()
    """The officer wanted to read it only."""
    HELD = auto()
    LEFT_BEHIND = auto()
    FREED = auto()
    """Whoever had it has closed it since."""
    FORBIDDEN = auto()
    NEWER = auto()


OF_STANDING = {
    Standing.HELD: Reason.HELD,
    Standing.LEFT_BEHIND: Reason.LEFT_BEHIND,
    Standing.FORBIDDEN: Reason.FORBIDDEN,
}

MAY_CHANGE = frozenset({Reason.HELD, Reason.LEFT_BEHIND, Reason.FREED})
"""The reasons that last as long as the other has the document."""


@dataclass(frozen=True, slots=True)
class ReadOnly:
    """Why, and whose it is where another has it."""

    reason: Reason
    holder: LockNote = field(default_factory=LockNote)

    @property
    def words(self) -> str:
        """The reason as a Thai sentence, with what can be done."""
        return _WORDS[self.reason].format(self.holder.holder)


_WORDS = {
    Reason.ASKED: "เปิดไว้อ่านอย่างเดียว หากต้องการแก้ไขโปรดเปิดเป็นสำเนา",
    Reason.HELD: "{0} กำลังแก้ไขแฟ้มนี้อยู่ จึงเปิดให้อ่านอย่างเดียว หากต้องการแก้ไขโปรดเปิดเป็นสำเนา",
    Reason.LEFT_BEHIND: (
        "{0} เปิดแฟ้มนี้ค้างไว้และไม่ได้ใช้งานแล้ว จึงเปิดให้อ่านอย่างเดียวก่อน ท่านเข้าถือสิทธิ์แก้ไขแทนหรือเปิดเป็นสำเนาได้"
    ),
    Reason.FREED: "ผู้ที่แก้ไขแฟ้มนี้อยู่ปิดแฟ้มแล้ว ท่านเปิดแฟ้มอีกครั้งเพื่อแก้ไขต่อได้",
    Reason.FORBIDDEN: "โฟลเดอร์ของแฟ้มนี้อ่านได้อย่างเดียว หากต้องการแก้ไขโปรดเปิดเป็นสำเนา",
    Reason.NEWER: (
        "แฟ้มนี้บันทึกด้วยโปรแกรมรุ่นใหม่กว่า จึงเปิดให้อ่านอย่างเดียวเพื่อไม่ให้ข้อมูลสูญหาย "
        "หากต้องการแก้ไขโปรดปรับรุ่นโปรแกรม หรือเปิดเป็นสำเนาซึ่งมีเฉพาะข้อมูลที่รุ่นนี้รู้จัก"
    ),
}
