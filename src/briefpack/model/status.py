"""How far an outcome has come, in the words agencies use."""

from datetime import date
from enum import StrEnum

from briefpack.model.time_frame import TimeFrame
from briefpack.model.wording import Wording


class Status(StrEnum):
    """Reported by an agency. *Overdue* is computed from the time frame and never stored."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    UNDER_REVIEW = "under_review"
    CONTINUOUS = "continuous"
    DONE = "done"
    DELAYED = "delayed"
    ON_HOLD = "on_hold"
    CANCELLED = "cancelled"

    @property
    def wording(self) -> Wording:
        """The word shown for it."""
        return _WORDING[self]


_WORDING = {
    Status.NOT_STARTED: Wording("ยังไม่ดำเนินการ", "Not started"),
    Status.IN_PROGRESS: Wording("อยู่ระหว่างดำเนินการ", "In progress"),
    Status.UNDER_REVIEW: Wording("อยู่ระหว่างการพิจารณา", "Under review"),
    Status.CONTINUOUS: Wording("ดำเนินการต่อเนื่อง", "Continuous"),
    Status.DONE: Wording("แล้วเสร็จ", "Done"),
    Status.DELAYED: Wording("ล่าช้า", "Delayed"),
    Status.ON_HOLD: Wording("ชะลอ", "On hold"),
    Status.CANCELLED: Wording("ยกเลิก", "Cancelled"),
}

NEVER_OVERDUE = frozenset({Status.DONE, Status.CANCELLED, Status.CONTINUOUS, Status.ON_HOLD})


def is_overdue(status: Status, time_frame: TimeFrame, today: date) -> bool:
    """Whether the whole time frame has passed and the work still owes a result."""
    return status not in NEVER_OVERDUE and time_frame.end is not None and time_frame.end < today
