"""What a workbook may carry that is never used: it is told, and nothing of it is opened."""

import re
from collections.abc import Iterable, Iterator

_NOT_USED = (
    (r"vbaproject|macrosheets?/|/vba", "มีมาโคร โปรแกรมไม่ใช้และไม่เรียกให้ทำงาน"),
    (r"externallinks?/", "มีสูตรที่อ้างถึงแฟ้มอื่น โปรแกรมไม่เปิดแฟ้มเหล่านั้น"),
    (r"connections\.xml|querytables?/|xl/model/", "มีการเชื่อมต่อข้อมูลภายนอก โปรแกรมไม่เชื่อมต่อ"),
    (r"embeddings?/|activex/|ctrlprops/", "มีวัตถุฝังอยู่ในแฟ้ม โปรแกรมไม่เปิด"),
    (r"comments?[^/]*\.xml|threadedcomments?/", "มีความเห็นกำกับช่อง โปรแกรมไม่อ่าน โปรดเปิดดูใน Excel"),
    (
        r"/media/|/drawings?/[^/]*\.xml",
        "มีรูปภาพหรือกล่องข้อความ โปรแกรมไม่อ่าน โปรดเปิดดูใน Excel",
    ),
)


def warnings_about(parts: Iterable[str]) -> Iterator[str]:
    """One sentence for each kind of thing, in an officer's words."""
    names = "\n".join(f"/{part.casefold()}" for part in parts)
    for pattern, sentence in _NOT_USED:
        if re.search(pattern, names):
            yield sentence
