"""The words that agencies use for a status: those of the form, and those met in practice."""

from briefpack.model.status import Status

STATUS_WORDS: dict[Status, tuple[str, ...]] = {
    Status.NOT_STARTED: ("ยังไม่ดำเนินการ", "ยังไม่ได้ดำเนินการ", "ยังไม่เริ่ม", "ยังไม่เริ่มดำเนินการ"),
    Status.IN_PROGRESS: ("อยู่ระหว่างดำเนินการ", "อยู่ระหว่างการดำเนินการ", "กำลังดำเนินการ"),
    Status.UNDER_REVIEW: ("อยู่ระหว่างการพิจารณา", "อยู่ระหว่างพิจารณา", "กำลังพิจารณา"),
    Status.CONTINUOUS: (
        "ดำเนินการต่อเนื่อง",
        "ดำเนินการอย่างต่อเนื่อง",
        "ดำเนินการโดยต่อเนื่อง",
        "ต่อเนื่อง",
    ),
    Status.DONE: (
        "แล้วเสร็จ",
        "ดำเนินการแล้วเสร็จ",
        "เสร็จแล้ว",
        "เสร็จสิ้น",
        "ดำเนินการเสร็จแล้ว",
        "ดำเนินการเสร็จสิ้น",
        "completed",
    ),
    Status.DELAYED: ("ล่าช้า", "ล่าช้ากว่าแผน", "ล่าช้ากว่ากำหนด"),
    Status.ON_HOLD: ("ชะลอ", "ชะลอไว้", "ชะลอการดำเนินการ", "ชะลอโครงการ"),
    Status.CANCELLED: ("ยกเลิก", "ยกเลิกการดำเนินการ", "ยกเลิกโครงการ", "canceled"),
}
"""Beside these, the form's own words in Thai and English count."""
