"""What argparse says of itself, in Thai: it has English only, and the program speaks Thai first."""

import argparse
import re
from collections.abc import Iterable

from briefpack.bilingual import Bilingual

HELP = "แสดงคำอธิบายนี้"
VERSION = "แสดงรุ่นของโปรแกรม"
POSITIONALS, OPTIONS = "สิ่งที่ต้องระบุ", "ตัวเลือก"
_USAGE = "วิธีใช้: "

_ERRORS = tuple(
    (re.compile(english, re.S), thai)
    for english, thai in (
        (r"the following arguments are required: (.*)", r"ต้องระบุ \1"),
        (r"one of the arguments (.*) is required", r"ต้องระบุอย่างใดอย่างหนึ่ง: \1"),
        (r"unrecognized arguments: (.*)", r"ไม่รู้จัก \1"),
        (
            r"argument (.*?): invalid choice: (.*) \(choose from (.*)\)",
            r"\1 ไม่รับค่า \2 (เลือกจาก \3)",
        ),
        (r"argument (.*?): expected one argument", r"ต้องมีค่าหนึ่งค่าตามหลัง \1"),
        (r"argument (.*?): expected at least one argument", r"ต้องมีค่าอย่างน้อยหนึ่งค่าตามหลัง \1"),
        (r"argument (.*?): not allowed with argument (.*)", r"ใช้ \1 พร้อมกับ \2 ไม่ได้"),
        (r"argument (.*?): ignored explicit argument (.*)", r"\1 ไม่รับค่า \2"),
        (r"ambiguous option: (.*?) could match (.*)", r"\1 อาจหมายถึง \2 โปรดพิมพ์ให้เต็ม"),
        (r"argument (.*?): (.*)", r"\1: \2"),  # what a type of ours refuses is said by itself
    )
)


def wrong_call(message: str) -> Bilingual:
    """What argparse found wrong with a call; in its own words where it has new ones."""
    for english, thai in _ERRORS:
        found = english.fullmatch(message)
        if found is not None:
            return Bilingual(found.expand(thai), message)
    return Bilingual(message, message)


class ThaiHelp(argparse.HelpFormatter):
    """Help that begins in Thai."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """With our word in front; the names of commands and options stay as they are typed."""
        super().add_usage(usage, actions, groups, _USAGE if prefix is None else prefix)
