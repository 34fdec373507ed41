from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefpack import paths
from briefpack.gui.search_keys import SearchKeys, found_elsewhere, hits_in, needle_of
from briefpack.model import edits
from briefpack.model.annotation import Annotation, AnnotationKind
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Report
from briefpack.model.index import index_of
from briefpack.workflows.new_dossier import dossier_from
from follow_ups import FIRST, SECOND, led_by, reported

NOTED_AT = datetime(2022, 5, 30, tzinfo=UTC)
JC22 = dossier_from(paths.JC22_RECORDS, paths.AGENCIES)


@pytest.fixture
def keys() -> SearchKeys:
    return SearchKeys()


def found(keys: SearchKeys, dossier: Dossier, typed: str) -> list[str]:
    index = index_of(dossier)
    ids = list(index.places)
    return [ids[at] for at in keys.hits(dossier, index, needle_of(typed))]


def noted(dossier: Dossier, outcome_id: str, text: str) -> Dossier:
    note = Annotation(
        f"note-{outcome_id}",
        outcome_id,
        AnnotationKind.BACKGROUND,
        text,
        "สมหญิง",
        NOTED_AT,
        NOTED_AT,
    )
    return edits.annotate(dossier, note)


def test_what_agencies_reported_is_found_and_said(keys: SearchKeys) -> None:
    report = Report(progress="ส่งหนังสือแล้ว", obstacles="ยังไม่มีเครื่องชั่งน้ำหนัก")
    dossier = reported(led_by(JC22, FIRST, "มท."), FIRST, "มท.", report)
    index = index_of(dossier)

    said = found_elsewhere(needle_of("เครื่องชั่ง"), index.places[FIRST], index)

    assert found(keys, dossier, "เครื่องชั่ง") == [FIRST]
    assert said is not None and said.text == "ความคืบหน้า มท.: ยังไม่มีเครื่องชั่งน้ำหนัก"
    assert [said.text[start:end] for start, end in said.hits] == ["เครื่องชั่ง"]


def test_a_report_that_a_later_one_replaced_is_still_found(keys: SearchKeys) -> None:
    once = reported(led_by(JC22, FIRST, "มท."), FIRST, "มท.", Report(progress="ครั้งแรกสุด"))
    twice = reported(once, FIRST, "มท.", Report(progress="ครั้งต่อมา"))

    assert found(keys, twice, "ครั้งแรกสุด") == found(keys, twice, "ครั้งต่อมา") == [FIRST]


def test_an_edit_is_found_at_once_and_what_it_replaced_no_more(keys: SearchKeys) -> None:
    before = noted(JC22, FIRST, "ทับทิมกรอบ")
    after = noted(before, FIRST, "ลอดช่อง")

    assert found(keys, before, "ทับทิมกรอบ") == [FIRST]
    assert found(keys, after, "ทับทิมกรอบ") == []
    assert found(keys, after, "ลอดช่อง") == [FIRST]
    assert found(keys, before, "ทับทิมกรอบ") == [FIRST]


def test_another_lead_agency_is_found_at_once(keys: SearchKeys) -> None:
    before = found(keys, JC22, "กระทรวงพาณิชย์")
    after = found(keys, led_by(JC22, SECOND, "พณ."), "กระทรวงพาณิชย์")

    assert SECOND not in before and SECOND in after


@given(st.lists(st.sampled_from("กานร้ำ่ม ๒2"), min_size=1, max_size=6))
def test_typing_and_deleting_finds_what_looking_everywhere_finds(typed: list[str]) -> None:
    keys = SearchKeys()
    index = index_of(JC22)
    everywhere = list(keys.of(JC22, index).values())

    for length in (*range(1, len(typed) + 1), *range(len(typed), 0, -1)):
        needle = needle_of("".join(typed[:length]))
        if needle:
            plain = [at for at, key in enumerate(everywhere) if needle in key]
            assert keys.hits(JC22, index, needle) == plain


def test_hits_are_whole_clusters() -> None:
    text = "บริหารจัดการนํ้า"
    assert [text[start:end] for start, end in hits_in(needle_of("น้ำ"), text)] == ["นํ้า"]


def test_folding_ahead_changes_nothing_that_is_found() -> None:
    ahead, at_once = SearchKeys(), SearchKeys()
    dossier = noted(JC22, FIRST, "ทับทิมกรอบ")
    for _ in ahead.prepare(dossier, index_of(dossier)):
        pass

    assert found(ahead, dossier, "ทับทิม") == found(at_once, dossier, "ทับทิม") == [FIRST]
