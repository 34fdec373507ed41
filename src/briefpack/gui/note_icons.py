"""The icon of each kind of annotation, wherever kinds are told apart at a glance."""

from briefpack.model.annotation import AnnotationKind

NOTE_ICONS = {
    AnnotationKind.TALKING_POINT: "message-square-text",
    AnnotationKind.OUR_POSITION: "flag",
    AnnotationKind.EXPECTED_POSITION: "ear",
    AnnotationKind.IF_RAISED: "message-circle-question-mark",
    AnnotationKind.PRESS_LINE: "newspaper",
    AnnotationKind.BACKGROUND: "book-open",
    AnnotationKind.CAUTION: "triangle-alert",
    AnnotationKind.INTERNAL_NOTE: "lock",
}
