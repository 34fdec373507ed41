"""How secret a pack or a note is."""

from enum import IntEnum

from briefpack.model.wording import Wording


class Classification(IntEnum):
    """Ordered from open to most secret.

    Source: ระเบียบว่าด้วยการรักษาความลับของทางราชการ พ.ศ. 2544.
    """

    NONE = 0
    CONFIDENTIAL = 1
    SECRET = 2
    TOP_SECRET = 3

    @property
    def wording(self) -> Wording:
        """The words printed in red on every page; empty for NONE."""
        return _WORDING[self]


_WORDING = {
    Classification.NONE: Wording(),
    Classification.CONFIDENTIAL: Wording("ลับ", "CONFIDENTIAL"),
    Classification.SECRET: Wording("ลับมาก", "SECRET"),
    Classification.TOP_SECRET: Wording("ลับที่สุด", "TOP SECRET"),
}
