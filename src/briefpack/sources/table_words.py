"""The words that head the columns of the ministry's tables."""

import re
from enum import Enum, auto


class Column(Enum):
    """What stands in a column of a results table."""

    TOPIC = auto()
    ACTION = auto()
    AGENCY = auto()
    SUPPORT = auto()
    NUMBER = auto()
    TIME = auto()
    OTHER = auto()


_HEADINGS = (
    (Column.NUMBER, r"(?:ลำดับ(?:ที่)?|ที่|ข้อ|no\.?|#)"),
    (
        Column.SUPPORT,
        r"(?:ส่วนราชการ|หน่วยงาน)(?:ที่)?\s*(?:สนับสนุน|ร่วม|รอง)(?:ดำเนินการ|รับผิดชอบ)?|"
        r"support(?:ing)? agenc(?:y|ies)",
    ),
    (
        Column.AGENCY,
        r"(?:ส่วนราชการ|หน่วยงาน)(?:\s*(?:ที่|ผู้|หลัก)?\s*(?:รับผิดชอบ|เกี่ยวข้อง|ดำเนินการ)?(?:หลัก)?)?|ที่รับผิดชอบ|ที่เกี่ยวข้อง|"
        r"ผู้รับผิดชอบ|(?:responsible |lead )?agenc(?:y|ies)",
    ),
    (Column.TIME, r"(?:กรอบ|ระยะ)เวลา(?:ดำเนินการ|แล้วเสร็จ)?|กำหนดแล้วเสร็จ|time ?frame|deadline"),
    (
        Column.ACTION,
        r"(?:การ|แนวทาง|แนวทางการ)ดำเนินการ(?:ที่สำคัญ)?|สาระสำคัญ|ผลการหารือ|ผลการประชุม|รายละเอียด|ข้อตกลง|"
        r"สิ่งที่ต้องดำเนินการ|actions?|outcomes?|details?",
    ),
    (
        Column.TOPIC,
        r"ประเด็น(?:ความร่วมมือ|หารือ|สำคัญ|ที่สำคัญ)?|เรื่อง|หัวข้อ|สาขา(?:ความร่วมมือ)?|ด้าน|ความร่วมมือ|topics?|issues?|"
        r"areas?(?: of cooperation)?",
    ),
    (Column.OTHER, r"หมายเหตุ|สถานะ|ความคืบหน้า|remarks?|status"),
)
_PATTERNS = tuple(
    (column, re.compile(rf"(?:{words})(?:\s*(?:เช่น|อาทิ))?\s*[::]?", re.IGNORECASE))
    for column, words in _HEADINGS
)


def column_of(heading: str) -> Column | None:
    """What a heading says of its column; None where it is no heading we know."""
    if len(heading) > 40:
        return None
    return next((column for column, words in _PATTERNS if words.fullmatch(heading)), None)
