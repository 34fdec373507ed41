"""Values inside a row that several tables have: one group of columns each."""

from briefpack.model.agency import Responsibility
from briefpack.model.follow_up import Report
from briefpack.model.meeting import (
    SourceSpan,
)
from briefpack.model.status import Status
from briefpack.model.time_frame import Grain, TimeFrame
from briefpack.model.wording import Wording
from briefpack.storage.columns import (
    DATE,
    INTEGER,
    TEXT,
    TRUTH,
    choice,
    composite,
    optional,
    texts,
)

WORDING = composite(Wording, th=TEXT, en=TEXT)
TIME_FRAME = composite(
    TimeFrame,
    shared=True,
    grain=choice(Grain),
    start=optional(DATE),
    end=optional(DATE),
    words=WORDING,
)
SOURCE_AND_RESPONSIBILITY = {
    "source": optional(composite(SourceSpan, start_line=INTEGER, end_line=INTEGER)),
    "responsibility": composite(
        Responsibility, shared=True, lead=TEXT, supporting=texts(tuple), proposed=TRUTH
    ),
}
REPORT = composite(
    Report,
    status=optional(choice(Status)),
    percent=optional(INTEGER),
    progress=TEXT,
    obstacles=TEXT,
    next_step=TEXT,
    due=optional(TIME_FRAME),
    reporter=TEXT,
    reported_on=optional(DATE),
    remarks=TEXT,
)
