"""Whatever the boss does to the paragraphs of a note, exactly that comes back."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from briefpack.model.annotation import AnnotationKind
from briefpack.model.light_text import unmarked
from briefpack.returns.light_edits import carried, light_of, shown_lines
from briefpack.returns.word_text import Stretch, WordParagraph
from briefpack.thai.clean import printable
from briefpack.thai.digits import Digits
from briefpack.thai.said import said
from briefs import annotated, note
from returned_briefs import Boss, back, written
from strategies import texts

_WORDS = st.text("กขคาำนี่้ 0189๑๒๓abG.,()-", min_size=1, max_size=24).filter(
    lambda text: bool(text.strip())
)
_MARKS = st.sampled_from(("", "", "- ", "• ", "1. ", "๒. ", "  - "))
_LINES = st.builds(lambda mark, words: mark + words, _MARKS, _WORDS)
_NOTES = st.lists(_LINES, min_size=1, max_size=5).map("\n".join)
_DIGITS: st.SearchStrategy[Digits] = st.sampled_from(("thai", "arabic"))


@given(_NOTES | texts, _NOTES | texts, _DIGITS)
@settings(max_examples=400)
def test_an_edit_carried_over_is_shown_as_it_was_typed(
    kept: str, typed: str, digits: Digits
) -> None:

    result = carried(kept, typed, digits)

    assert shown_lines(result, digits) == shown_lines(typed, digits)


@given(_NOTES | texts.map(printable), _DIGITS)
@settings(max_examples=300)
def test_what_was_not_edited_stays_letter_by_letter(kept: str, digits: Digits) -> None:
    lines = [line for line in kept.splitlines() if shown_lines(line, digits)]
    assume(all(unmarked(line).strip() for line in lines))  # a mark alone is no point yet

    result = carried(kept, said(kept, digits), digits)

    assert [line for line in result.splitlines() if shown_lines(line, digits)] == lines


@given(_NOTES)
def test_paragraphs_read_back_are_the_light_text_that_they_showed(text: str) -> None:
    lines = shown_lines(text)

    assert shown_lines(light_of(WordParagraph("note", (Stretch(line),)) for line in lines)) == lines


@given(
    kept=_NOTES,
    wanted=st.lists(_WORDS, min_size=1, max_size=3),
    place=st.integers(0, 4),
    deleted=st.booleans(),
)
@example(kept="0", wanted=["- "], place=0, deleted=False)
@settings(max_examples=25, deadline=None)
def test_any_edit_of_a_notes_paragraphs_comes_back_as_exactly_that_edit(
    kept: str, wanted: list[str], place: int, deleted: bool
) -> None:
    sent = note(AnnotationKind.TALKING_POINT, kept)
    other = note(AnnotationKind.CAUTION, "ห้ามกล่าวถึงเขตแดน")
    dossier = annotated(sent, other)
    with TemporaryDirectory() as folder:
        boss = Boss(written(dossier, Path(folder) / "brief.docx"))
        own = [boss.of_note(sent.id)]
        count = len(shown_lines(kept, "thai"))
        following = list(boss.document.paragraphs)
        start = next(at for at, each in enumerate(following) if each._p is own[0]._p)
        own = following[start : start + count]
        at = place % count
        expected = list(shown_lines(kept, "thai"))
        if deleted and 0 < at < count - 1:
            boss.removes(own[at])
            del expected[at]
        else:
            last = own[-1]
            for words in wanted:
                last = boss.adds_after(last, words)
            is_point = "Bullet" in str(own[-1].style.name if own[-1].style else "")
            for words in wanted:
                added = WordParagraph("note bullet" if is_point else "note", (Stretch(words),))
                expected += shown_lines(light_of((added,)), "thai")

        found = back(dossier, boss.save())

    assert not found.problems
    texts_back = [shown_lines(str(change.returned), "thai") for change in found.changes]
    # A dash with nothing behind it is a point without words: nothing was said by adding it.
    is_another = tuple(expected) != tuple(shown_lines(kept, "thai"))
    assert texts_back == [tuple(expected)] * is_another
