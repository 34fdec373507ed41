from dataclasses import replace
from datetime import UTC, datetime

from briefpack.model import edits
from briefpack.model.annotation import Annotation, AnnotationKind, Output
from briefpack.model.classification import Classification
from briefpack.model.dossier import Dossier
from briefpack.model.index import index_of
from briefpack.model.serving import Reason, classification_of, served, withheld

NOON = datetime(2022, 5, 1, 12, tzinfo=UTC)
OUTCOME = "JC22-1.1.1"


def talking_point(packs: set[str], show_in: set[Output]) -> Annotation:
    return Annotation(
        "note-1",
        OUTCOME,
        AnnotationKind.TALKING_POINT,
        "ขอให้เร่งรัด",
        "สมชาย",
        NOON,
        NOON,
        packs=frozenset(packs),
        show_in=frozenset(show_in),
    )


def test_a_note_serves_the_packs_and_outputs_it_names(jc22: Dossier) -> None:
    pack = jc22.packs[0]
    note = talking_point({pack.id}, {Output.FULL})
    index = index_of(edits.annotate(jc22, note))

    assert served(index, pack, OUTCOME, Output.FULL) == (note,)
    assert served(index, pack, OUTCOME, Output.MINISTER) == ()


def test_a_note_that_names_no_pack_appears_in_none(jc22: Dossier) -> None:
    pack = jc22.packs[0]
    index = index_of(edits.annotate(jc22, talking_point(set(), set(Output))))

    assert served(index, pack, OUTCOME, Output.FULL) == ()
    assert [each.reason for each in withheld(index, pack, Output.FULL)] == [
        Reason.NOT_FOR_THIS_PACK
    ]


def test_an_internal_note_stays_inside_whatever_it_was_given(jc22: Dossier) -> None:
    pack = jc22.packs[0]
    asked_to_show = talking_point({pack.id}, set(Output))
    note = replace(asked_to_show, kind=AnnotationKind.INTERNAL_NOTE)
    index = index_of(edits.annotate(jc22, note))

    for output in Output:
        assert served(index, pack, OUTCOME, output) == ()
        assert [each.reason for each in withheld(index, pack, output)] == [Reason.INTERNAL]


def test_a_pack_is_at_least_as_secret_as_the_notes_it_shows(jc22: Dossier) -> None:
    pack = jc22.packs[0]
    note = replace(talking_point({pack.id}, {Output.FULL}), classification=Classification.SECRET)
    index = index_of(edits.annotate(jc22, note))

    assert classification_of(index, pack) is Classification.SECRET
    assert classification_of(index, pack, Output.FULL) is Classification.SECRET
    assert classification_of(index, pack, Output.TRACKING) is Classification.NONE


def test_a_pack_is_at_least_as_secret_as_its_officer_said(jc22: Dossier) -> None:
    pack = replace(jc22.packs[0], classification=Classification.CONFIDENTIAL)

    assert classification_of(index_of(jc22), pack) is Classification.CONFIDENTIAL


def test_a_form_without_notes_is_as_open_as_its_pack_and_lists_every_note(jc22: Dossier) -> None:
    pack = jc22.packs[0]
    note = replace(talking_point({pack.id}, set(Output)), classification=Classification.SECRET)
    index = index_of(edits.annotate(jc22, note))

    for form in (Output.TRACKING, Output.CABINET):
        assert served(index, pack, OUTCOME, form) == ()
        assert classification_of(index, pack, form) is Classification.NONE
        assert [each.annotation for each in withheld(index, pack, form)] == [note]
    assert classification_of(index, pack, Output.FULL) is Classification.SECRET
