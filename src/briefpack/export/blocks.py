"""What a brief says, in order, as plain values. Word and the preview walk the same blocks.

All text is final: in the language and digits asked for. How it looks is the template's matter.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from briefpack.bilingual import Bilingual
from briefpack.model.annotation import AnnotationKind


class Role(StrEnum):
    """What a plain paragraph is there for."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    COVER_LINE = "cover_line"
    ADDRESSEE = "addressee"
    BODY = "body"
    OWN_TEXT = "own_text"
    POINT = "point"
    CONTENTS_TITLE = "contents_title"
    REMARK = "remark"
    SIDE_TITLE = "side_title"
    SIDE_LINE = "side_line"
    SIDE_HEADING = "side_heading"
    SIDE_CLOSING = "side_closing"
    CARD_TITLE = "card_title"
    CARD_HEADING = "card_heading"
    CARD_TOPIC = "card_topic"
    CARD_EMPTY = "card_empty"
    GARUDA = "garuda"
    MEMO_TITLE = "memo_title"
    MEMO_TEXT = "memo_text"
    MEMO_SIGNATURE = "memo_signature"
    MEMO_POSITION = "memo_position"


class MemoPlace(StrEnum):
    """Where a labelled value of a memo stands."""

    FIELD = "field"
    NUMBER_AND_DATE = "number_and_date"
    TO = "to"
    ENCLOSED = "enclosed"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `level` 1 is a section of the brief. `number` may be empty.

    `second` is the other language, under it; `anchor` is what the contents point at.
    """

    level: int
    text: str
    number: str = ""
    second: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text of one role; `label` stands before it, set off from it, the other language under it.

    Of the role OWN_TEXT it is light text (`model/light_text.py`), as the text of notes is.
    """

    role: Role
    text: str
    label: str = ""
    second: str = ""


@dataclass(frozen=True, slots=True)
class OutcomeText:
    """An outcome, word for word, with the number people know it by.

    `second` is the outcome in the other language, which no item of the document stands for.
    """

    outcome_id: str
    number: str
    text: str
    second: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One labelled value of the follow-up: หน่วยงานหลัก and who that is."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Who does it, until when, how far it is: a line each under the outcome."""

    outcome_id: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """An annotation that this output may show; `label` names its kind and certainty."""

    annotation_id: str
    outcome_id: str
    kind: AnnotationKind
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Comment:
    """A note that is a Word comment on its outcome, or on the `passage` of it where that is known.

    It is no paragraph of the document; `author` and `written` are the note's own.
    """

    annotation_id: str
    outcome_id: str
    kind: AnnotationKind
    label: str
    text: str
    author: str
    written: datetime
    passage: str = ""


@dataclass(frozen=True, slots=True)
class OutcomeLine:
    """An outcome on one line: as many of its words as there is room for, and how far it is."""

    outcome_id: str
    number: str
    text: str
    state: str


@dataclass(frozen=True, slots=True)
class Point:
    """An annotation to speak from; `number` is its outcome's, empty on a card."""

    annotation_id: str
    outcome_id: str
    kind: AnnotationKind
    number: str
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class MemoField:
    """A labelled value in the head of a memo, or one of its enclosures."""

    place: MemoPlace
    label: str
    value: str
    second_label: str = ""
    second_value: str = ""


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A heading of level 1 or 2, and where it is; `page` is empty where none was measured."""

    level: int
    text: str
    anchor: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents."""

    entries: tuple[ContentsEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a page."""


Block: TypeAlias = (
    Heading
    | Paragraph
    | OutcomeText
    | FollowUp
    | Note
    | Comment
    | OutcomeLine
    | Point
    | MemoField
    | Contents
    | PageBreak
)


@dataclass(frozen=True, slots=True)
class Composed:
    """What a layout says, and what it had no room for.

    `sections` has the key of the section that each block belongs to, where the layout has sections.
    """

    blocks: tuple[Block, ...]
    left_out: tuple[Bilingual, ...] = ()
    sections: tuple[str, ...] = ()
