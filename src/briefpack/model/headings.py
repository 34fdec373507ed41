"""The column headings of the follow-up matrix, exactly as agencies know them."""

from collections.abc import Mapping
from enum import StrEnum


class TrackingColumn(StrEnum):
    """The columns of the `tracking` form, in their order. The value is the heading."""

    NUMBER = "ลำดับ"
    PILLAR = "ด้าน"
    TOPIC = "หัวข้อ"
    OUTCOME = "ผลการประชุม"
    LEAD = "หน่วยงานหลัก"
    SUPPORTING = "หน่วยงานสนับสนุน"
    TIME_FRAME = "กรอบเวลา"
    DUE = "กำหนดแล้วเสร็จ"
    STATUS = "สถานะ"
    PERCENT = "ร้อยละ"
    PROGRESS = "ผลการดำเนินงาน"
    OBSTACLES = "ปัญหาและอุปสรรค"
    NEXT_STEP = "การดำเนินการต่อไป"
    REPORTER = "ผู้รายงาน"
    REPORTED_ON = "วันที่รายงาน"
    REMARKS = "หมายเหตุ"


REPORT_COLUMNS: Mapping[str, TrackingColumn] = {
    "status": TrackingColumn.STATUS,
    "percent": TrackingColumn.PERCENT,
    "progress": TrackingColumn.PROGRESS,
    "obstacles": TrackingColumn.OBSTACLES,
    "next_step": TrackingColumn.NEXT_STEP,
    "due": TrackingColumn.DUE,
    "reporter": TrackingColumn.REPORTER,
    "reported_on": TrackingColumn.REPORTED_ON,
    "remarks": TrackingColumn.REMARKS,
}
"""The fields of a report, and the columns in which agencies fill them in."""


class RowKey(StrEnum):
    """The headings of the two hidden columns, by which a returned row is known again."""

    OUTCOME_ID = "รหัสผลการประชุม"
    AGENCY = "รหัสหน่วยงาน"


class CabinetColumn(StrEnum):
    """The columns of the `cabinet` form, in their order. The value is the heading."""

    ISSUE = "ประเด็น"
    ACTION = "การดำเนินการที่สำคัญ"
    RESPONSIBLE = "หน่วยงานที่รับผิดชอบ"
