"""What a workbook may carry that is never used: it is told, and none of it is run or fetched."""

import re
from collections.abc import Iterator, Mapping
from typing import IO

from briefpack.bilingual import Bilingual
from briefpack.files.office_zip import OfficeZip
from briefpack.files.walk_xml import XmlFault, walk_xml

_PICTURES = Bilingual(
    "มีรูปภาพหรือกล่องข้อความ โปรแกรมไม่อ่าน โปรดเปิดดูใน Excel",
    "has pictures or text boxes, which the program does not read; please look in Excel",
)
_NOT_USED = (
    (
        r"vbaproject|macrosheets?/|/vba",
        Bilingual(
            "มีมาโคร โปรแกรมไม่ใช้และไม่เรียกให้ทำงาน",
            "has macros, which the program neither uses nor runs",
        ),
    ),
    (
        r"externallinks?/",
        Bilingual(
            "มีสูตรที่อ้างถึงแฟ้มอื่น โปรแกรมไม่เปิดแฟ้มเหล่านั้น",
            "has formulas that refer to other files, which the program does not open",
        ),
    ),
    (
        r"connections\.xml|querytables?/|xl/model/",
        Bilingual(
            "มีการเชื่อมต่อข้อมูลภายนอก โปรแกรมไม่เชื่อมต่อ",
            "has connections to outside data, which the program does not make",
        ),
    ),
    (
        r"embeddings?/|activex/|ctrlprops/",
        Bilingual(
            "มีวัตถุฝังอยู่ในแฟ้ม โปรแกรมไม่เปิด", "has embedded objects, which the program does not open"
        ),
    ),
    (
        r"/comments?[^/]*\.xml|/comments/|threadedcomments?/",
        Bilingual(
            "มีความเห็นกำกับช่อง โปรแกรมไม่อ่าน โปรดเปิดดูใน Excel",
            "has comments on cells, which the program does not read; please look in Excel",
        ),
    ),
)
_DRAWING = re.compile(r"/drawings/[^/]*\.xml$", re.IGNORECASE)
_SHOWN = ("pic", "sp")  # a chart is neither: it shows what stands in cells, as our own does


def warnings_about(package: OfficeZip) -> Iterator[Bilingual]:
    """One sentence for each kind of thing, in an officer's words.

    Google Sheets adds a drawing to every sheet; one with a picture or text box is told.
    """
    names = "\n".join(f"/{part.casefold()}" for part in package.names)
    for pattern, sentence in _NOT_USED:
        if re.search(pattern, names):
            yield sentence
    for name in package.names:
        if _DRAWING.search(name):
            with package.open(name) as part:
                if _shows_something(part):
                    yield _PICTURES
                    return


def _shows_something(drawing: IO[bytes]) -> bool:
    found = False

    def see(_: Mapping[str, str]) -> None:
        nonlocal found
        found = True

    try:
        walk_xml(drawing, dict.fromkeys(_SHOWN, see))
    except XmlFault:
        return True
    return found
