"""A merge speaks of things as officers call them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from enum import Enum

import pytest
from hypothesis import given

from briefpack.model import edits
from briefpack.model.annotation import AnnotationKind, Certainty, Output
from briefpack.model.classification import Classification
from briefpack.model.dossier import Dossier
from briefpack.model.evidence import EvidenceKind
from briefpack.model.meeting import CommitmentKind
from briefpack.model.merge import merge
from briefpack.model.merge_shapes import DOSSIER, Shape
from briefpack.model.pack import Pack, SectionKind
from briefpack.model.status import Status
from briefpack.model.time_frame import TimeFrame
from briefpack.workflows.describe_merge import WHY, described_merged, plain_merged
from briefpack.workflows.merge_fields import FIELDS, field_words
from briefpack.workflows.merge_words import MergeWords
from merges import note, three


def _rules(shape: Shape) -> Iterator[str]:
    yield from shape.rules
    for child in shape.children.values():
        yield from _rules(child)


def _kinds() -> list[Enum]:
    """Every enumerated value that a field of a dossier can have."""
    kinds = (AnnotationKind, Certainty, Classification, CommitmentKind, EvidenceKind, Output)
    return [each for kind in (*kinds, SectionKind, Status) for each in kind]


@pytest.mark.parametrize("field", sorted(set(_rules(DOSSIER))))
def test_every_field_has_a_name(field: str) -> None:
    assert FIELDS[field].th
    assert FIELDS[field].en


def test_the_field_of_one_language_says_so() -> None:
    assert field_words("title.en").th == "ชื่อ (อังกฤษ)"


def test_things_are_named(jc22: Dossier) -> None:
    base = edits.choose(jc22.with_pack(Pack("pack-1", "เยือนลาว")), "pack-1", ["JC22-2.1.1"])
    words = MergeWords(merge(base, base, edits.annotate(base, note())))

    assert words.what(("annotations", "note-1")) == "ประเด็นสนทนา · ข้อ 2.1.1"
    assert words.what(("packs", "pack-1", "entries", "JC22-2.1.1")) == "ชุดข้อมูล เยือนลาว · ข้อ 2.1.1"
    assert words.what(("packs", "pack-1", "sections", "cover")) == "ชุดข้อมูล เยือนลาว · ปก"
    assert words.what(()) == "แฟ้ม"
    assert words.outcome_of(("annotations", "note-1")) == "JC22-2.1.1"


def test_values_are_said_in_words(jc22: Dossier) -> None:
    words = MergeWords(merge(jc22, jc22, replace(jc22, title="ใหม่")))

    assert words.value((), "due", date(2022, 5, 30)) == "30 พฤษภาคม 2565"
    assert words.value((), "time_frame", TimeFrame()) == "(ไม่มี)"
    assert words.value((), "kind", EvidenceKind.SOURCE) == "ต้นฉบับ"
    assert words.value((), "show_in", note().show_in) == "เอกสารฉบับเต็ม"
    order, about = ("JC22-1.1.1", "JC22-2.1.1"), ("JC22-2.1.1",)
    assert words.value(("packs", "p"), "entries", order, about) == "ข้อ 2.1.1 ต่อจาก ข้อ 1.1.1"


@pytest.mark.parametrize("kind", _kinds())
def test_every_kind_is_said_in_words(jc22: Dossier, kind: Enum) -> None:
    words = MergeWords(merge(jc22, jc22, jc22))

    assert words.value((), "kind", kind)


@given(three())
def test_whatever_is_merged_can_be_told(sides: tuple[Dossier, Dossier, Dossier]) -> None:
    merged = merge(*sides)

    lines = list(described_merged(merged))
    plain = plain_merged(merged)

    assert len(lines) >= 1 + len(merged.incoming) + len(merged.conflicts)
    assert len(plain["conflicts"]) == len(merged.conflicts)
    assert all(WHY[each.why].th for each in merged.conflicts)
