"""The preview of a brief whose notes will be comments of Word."""

from dataclasses import replace

from briefpack.export.brief_options import BriefOptions
from briefpack.model.annotation import AnnotationKind, Output
from briefpack.workflows.preview_brief import BriefPages, Preview
from briefs import OPTIONS, PACK, TEMPLATE, annotated, note

AS_COMMENTS = replace(OPTIONS, notes_as_comments=True)
CAUTION = note(AnnotationKind.CAUTION, "ห้ามกล่าวถึงเขตแดน")
INTERNAL = note(AnnotationKind.INTERNAL_NOTE, "ท่านยังไม่เห็นชอบวงเงิน")
SAID = "บันทึก 1 รายการจะเป็นความเห็น"


def preview(options: BriefOptions) -> Preview:
    return BriefPages(TEMPLATE).preview(annotated(CAUTION, INTERNAL), PACK, options)


def text_of(shown: Preview) -> str:
    return "\n".join(page.text for page in shown.pages)


def test_comments_are_on_the_pages_as_text_and_it_is_said() -> None:
    shown = preview(AS_COMMENTS)

    assert shown.notes[0].startswith(SAID)
    pages = text_of(shown)
    assert CAUTION.text in pages
    assert INTERNAL.text not in pages


def test_nothing_is_said_of_comments_where_there_are_none() -> None:
    for options in (OPTIONS, replace(AS_COMMENTS, layout=Output.MINISTER)):
        assert not any("comment" in each for each in preview(options).notes)
