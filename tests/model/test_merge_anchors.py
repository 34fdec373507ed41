"""A note about a passage is about it still after a merge, whoever edited the text."""

from dataclasses import replace

import pytest

from briefpack.model import edits
from briefpack.model.anchors import anchor_on
from briefpack.model.annotation import Anchor
from briefpack.model.dossier import Dossier
from briefpack.model.index import index_of
from briefpack.model.merge import merge
from briefpack.model.note_edits import reword
from briefpack.model.wording import Wording
from merges import note

OUTCOME = "JC22-1.1.1"
TEXT = "เร่งรัดการเปิดด่านสากลแห่งใหม่ภายในปีนี้ และจัดประชุมคณะทำงานร่วมในไตรมาสหน้า"
PASSAGE = "ด่านสากล"


@pytest.fixture
def base(jc22: Dossier) -> Dossier:
    return reword(jc22, OUTCOME, Wording(TEXT))


def on_passage(dossier: Dossier) -> Dossier:
    text = text_of(dossier)
    at = text.index(PASSAGE)
    anchor = anchor_on(text, at, at + len(PASSAGE))
    return edits.annotate(dossier, replace(note(), outcome_id=OUTCOME, anchor=anchor))


def text_of(dossier: Dossier) -> str:
    return index_of(dossier).places[OUTCOME].outcome.text.th


def anchor_of(dossier: Dossier) -> Anchor:
    (found,) = dossier.annotations
    assert found.anchor is not None
    return found.anchor


def edited(dossier: Dossier, before: str, after: str) -> Dossier:
    return reword(dossier, OUTCOME, Wording(text_of(dossier).replace(before, after)))


def is_exact(dossier: Dossier) -> bool:
    anchor = anchor_of(dossier)
    return text_of(dossier).startswith(anchor.quote, anchor.start)


@pytest.mark.parametrize(
    ("before", "after"), [("เร่งรัด", "เห็นชอบให้เร่งรัด"), ("ด่านสากล", "ด่านสากลถาวร")]
)
def test_a_passage_that_one_side_marked_and_the_other_edited(
    base: Dossier, before: str, after: str
) -> None:
    mine, theirs = on_passage(base), edited(base, before, after)

    one, other = merge(base, mine, theirs), merge(base, theirs, mine)

    assert not one.conflicts
    assert one.dossier == other.dossier
    assert is_exact(one.dossier)
    assert PASSAGE in anchor_of(one.dossier).quote


def test_a_passage_that_followed_two_edits_is_no_question(base: Dossier) -> None:
    base = on_passage(base)
    mine = edited(base, "เร่งรัด", "เห็นชอบให้เร่งรัด")
    theirs = edited(edited(base, "ไตรมาสหน้า", "เดือนมิถุนายน"), "เร่งรัด", "เห็นชอบให้เร่งรัด")

    one, other = merge(base, mine, theirs), merge(base, theirs, mine)

    assert not one.conflicts
    assert one.dossier == other.dossier
    assert is_exact(one.dossier)
