"""What an officer writes on an outcome, and which outputs may show it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from briefpack.model.classification import Classification
from briefpack.model.wording import Wording


class Output(StrEnum):
    """Everything that leaves the program: the layouts of the brief and the forms of the matrix."""

    FULL = "full"
    MINISTER = "minister"
    CARD = "card"
    MEMO = "memo"
    CABINET = "cabinet"
    TRACKING = "tracking"


AGENCY_SHEETS = frozenset({Output.TRACKING})
WITHOUT_NOTES = frozenset({Output.TRACKING, Output.CABINET})
"""The forms that have no place for an annotation, whatever it may show in."""


class AnnotationKind(StrEnum):
    """What an annotation is for."""

    TALKING_POINT = "talking_point"
    OUR_POSITION = "our_position"
    EXPECTED_POSITION = "expected_position"
    IF_RAISED = "if_raised"
    PRESS_LINE = "press_line"
    BACKGROUND = "background"
    CAUTION = "caution"
    INTERNAL_NOTE = "internal_note"

    @property
    def wording(self) -> Wording:
        """The word shown for it."""
        return _WORDING[self]

    @property
    def may_show_in(self) -> frozenset[Output]:
        """The outputs an annotation of this kind shows in unless the officer says otherwise."""
        return (
            frozenset()
            if self is AnnotationKind.INTERNAL_NOTE
            else frozenset(Output) - AGENCY_SHEETS
        )


_WORDING = {
    AnnotationKind.TALKING_POINT: Wording("ประเด็นสนทนา", "Talking point"),
    AnnotationKind.OUR_POSITION: Wording("ท่าทีไทย", "Our position"),
    AnnotationKind.EXPECTED_POSITION: Wording("ท่าทีที่คาดของอีกฝ่าย", "Expected position"),
    AnnotationKind.IF_RAISED: Wording("ใช้เมื่อถูกถาม", "If raised"),
    AnnotationKind.PRESS_LINE: Wording("ประเด็นข่าว", "Press line"),
    AnnotationKind.BACKGROUND: Wording("ภูมิหลัง", "Background"),
    AnnotationKind.CAUTION: Wording("ข้อควรระวัง", "Caution"),
    AnnotationKind.INTERNAL_NOTE: Wording("บันทึกภายใน", "Internal note"),
}


class Certainty(StrEnum):
    """Whether a point will come up."""

    CERTAIN = "certain"
    MAY_BE_RAISED = "may_be_raised"
    DEFENSIVE_ONLY = "defensive_only"

    @property
    def wording(self) -> Wording:
        """The word shown for it."""
        return _CERTAINTY_WORDING[self]


_CERTAINTY_WORDING = {
    Certainty.CERTAIN: Wording("แน่นอน", "Certain"),
    Certainty.MAY_BE_RAISED: Wording("อาจหยิบยก", "May be raised"),
    Certainty.DEFENSIVE_ONLY: Wording("ใช้ตั้งรับเท่านั้น", "Defensive only"),
}


@dataclass(frozen=True, slots=True)
class Anchor:
    """The passage of its outcome's text that an annotation is about.

    `start` counts code points from 0; `quote` is the passage as it stood when last seen, so that it
    is found again, or missed, after the text was edited or repaired.
    """

    start: int
    quote: str
    language: str = "th"


@dataclass(frozen=True, slots=True)
class EarlierText:
    """What an annotation said before it was changed."""

    text: str
    author: str
    modified: datetime


@dataclass(frozen=True, slots=True)
class Annotation:
    """A typed note on an outcome.

    It belongs to the outcome and names the packs it serves: an outcome taken out of a pack and put
    back has its notes again. A note that names no pack appears in none. An internal note shows in
    no output, whatever it was given: `show_in` is emptied here, so that nothing behind has to
    remember it. `text` is light text (`model/light_text.py`); `earlier` is what it said before,
    oldest first. Times are true dates with their offset from UTC.
    """

    id: str
    outcome_id: str
    kind: AnnotationKind
    text: str
    author: str
    created: datetime
    modified: datetime
    packs: frozenset[str] = frozenset()
    show_in: frozenset[Output] = frozenset()
    certainty: Certainty = Certainty.CERTAIN
    classification: Classification = Classification.NONE
    anchor: Anchor | None = None
    earlier: tuple[EarlierText, ...] = ()

    def __post_init__(self) -> None:
        if self.kind is AnnotationKind.INTERNAL_NOTE and self.show_in:
            object.__setattr__(self, "show_in", frozenset())

    def serves(self, pack_id: str, output: Output) -> bool:
        """Whether it may stand in this output of this pack."""
        return output not in WITHOUT_NOTES and pack_id in self.packs and output in self.show_in
