"""The styles that a brief is written in, by the names Word shows, and what each is for."""

from enum import StrEnum

from briefpack.export.blocks import MemoPlace, Role


class StyleName(StrEnum):
    """Every style we use, by the name Word shows."""

    TITLE = "Title"
    SUBTITLE = "Subtitle"
    COVER_LINE = "Cover Line"
    ADDRESSEE = "Addressee"
    HEADING_1 = "heading 1"
    HEADING_2 = "heading 2"
    HEADING_3 = "heading 3"
    HEADING_4 = "heading 4"
    BODY = "Body Text"
    REMARK = "Remark"
    OUTCOME = "Outcome"
    FOLLOW_UP = "Follow-up"
    FOLLOW_UP_END = "Follow-up End"
    NOTE = "Note"
    NOTE_LABEL = "Note Label"
    NOTE_BULLET = "Note Bullet"
    NOTE_NUMBER = "Note Number"
    LIST_BULLET = "List Bullet"
    LIST_NUMBER = "List Number"
    SECOND_LANGUAGE = "Second Language"
    SECOND_HEADING = "Second Language Heading"
    CONTENTS_TITLE = "TOC Heading"
    CONTENTS_1 = "toc 1"
    CONTENTS_2 = "toc 2"
    COMMENT_TEXT = "annotation text"
    COMMENT_REFERENCE = "annotation reference"
    LABEL = "Label"
    STRONG = "Strong"
    CLASSIFICATION = "Classification"
    PAGE_BREAK = "Page Break"
    SIDE_TITLE = "Side Title"
    SIDE_LINE = "Side Line"
    SIDE_HEADING = "Side Heading"
    SIDE_POINT = "Side Point"
    SIDE_POINT_MORE = "Side Point More"
    SIDE_OUTCOME = "Side Outcome"
    SIDE_CLOSING = "Side Closing"
    CARD_TITLE = "Card Title"
    CARD_HEADING = "Card Heading"
    CARD_TOPIC = "Card Topic"
    CARD_POINT = "Card Point"
    GARUDA = "Garuda"
    MEMO_TITLE = "Memo Title"
    MEMO_FIELD = "Memo Field"
    MEMO_NUMBER = "Memo Number"
    MEMO_TO = "Memo To"
    MEMO_TEXT = "Memo Text"
    MEMO_ENCLOSED = "Memo Enclosed"
    MEMO_SIGNATURE = "Memo Signature"
    MEMO_POSITION = "Memo Position"
    MEMO_LABEL = "Memo Label"


STYLE_OF_ROLE = {
    Role.TITLE: StyleName.TITLE,
    Role.SUBTITLE: StyleName.SUBTITLE,
    Role.COVER_LINE: StyleName.COVER_LINE,
    Role.ADDRESSEE: StyleName.ADDRESSEE,
    Role.BODY: StyleName.BODY,
    Role.OWN_TEXT: StyleName.BODY,
    Role.POINT: StyleName.LIST_BULLET,
    Role.CONTENTS_TITLE: StyleName.CONTENTS_TITLE,
    Role.REMARK: StyleName.REMARK,
    Role.SIDE_TITLE: StyleName.SIDE_TITLE,
    Role.SIDE_LINE: StyleName.SIDE_LINE,
    Role.SIDE_HEADING: StyleName.SIDE_HEADING,
    Role.SIDE_CLOSING: StyleName.SIDE_CLOSING,
    Role.CARD_TITLE: StyleName.CARD_TITLE,
    Role.CARD_HEADING: StyleName.CARD_HEADING,
    Role.CARD_TOPIC: StyleName.CARD_TOPIC,
    Role.CARD_EMPTY: StyleName.CARD_POINT,
    Role.GARUDA: StyleName.GARUDA,
    Role.MEMO_TITLE: StyleName.MEMO_TITLE,
    Role.MEMO_TEXT: StyleName.MEMO_TEXT,
    Role.MEMO_SIGNATURE: StyleName.MEMO_SIGNATURE,
    Role.MEMO_POSITION: StyleName.MEMO_POSITION,
}
STYLE_OF_PLACE = {
    MemoPlace.FIELD: StyleName.MEMO_FIELD,
    MemoPlace.NUMBER_AND_DATE: StyleName.MEMO_NUMBER,
    MemoPlace.TO: StyleName.MEMO_TO,
    MemoPlace.ENCLOSED: StyleName.MEMO_ENCLOSED,
}

# Styles that came later: a template of before has none of them, and those serve that were there.
SERVES_FOR = {
    StyleName.STRONG: StyleName.LABEL,
    StyleName.NOTE_LABEL: StyleName.NOTE,
    StyleName.COMMENT_TEXT: StyleName.NOTE,
    StyleName.COMMENT_REFERENCE: StyleName.LABEL,
    StyleName.NOTE_BULLET: StyleName.NOTE,
    StyleName.NOTE_NUMBER: StyleName.NOTE,
    StyleName.LIST_BULLET: StyleName.BODY,
    StyleName.LIST_NUMBER: StyleName.BODY,
    StyleName.SECOND_LANGUAGE: StyleName.BODY,
    StyleName.SECOND_HEADING: StyleName.BODY,
    StyleName.CONTENTS_TITLE: StyleName.SUBTITLE,
    StyleName.CONTENTS_1: StyleName.BODY,
    StyleName.CONTENTS_2: StyleName.BODY,
}

# What the other language stands in under titles and headings; elsewhere it begins like the text.
SECOND_UNDER = {
    StyleName.TITLE: StyleName.COVER_LINE,
    StyleName.SUBTITLE: StyleName.COVER_LINE,
    StyleName.HEADING_1: StyleName.REMARK,
    StyleName.HEADING_2: StyleName.SECOND_HEADING,
    StyleName.HEADING_3: StyleName.SECOND_HEADING,
    StyleName.HEADING_4: StyleName.SECOND_HEADING,
}
