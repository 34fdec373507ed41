"""Which column of a returned sheet is which."""

import pytest

from briefpack.model.headings import RowKey, TrackingColumn
from briefpack.returns.headings import HEADINGS, Columns, columns_in

ALL = {column: str(heading) for column, heading in enumerate(HEADINGS, start=1)}
PLACE = {heading: column for column, heading in enumerate(HEADINGS, start=1)}


def columns(**changed: str | None) -> Columns:
    """All our headings, with some changed by name; None takes one away."""
    texts = dict(ALL)
    for name, text in changed.items():
        place = PLACE[TrackingColumn[name]]
        if text is None:
            del texts[place]
        else:
            texts[place] = text
    found = columns_in(7, texts)
    assert found is not None
    return found


def with_added(text: str, **changed: str | None) -> Columns:
    found = columns_in(7, {**columns_texts(**changed), 40: text})
    assert found is not None
    return found


def columns_texts(**changed: str | None) -> dict[int, str]:
    texts = dict(ALL)
    for name, text in changed.items():
        texts.pop(PLACE[TrackingColumn[name]])
        if text is not None:
            texts[PLACE[TrackingColumn[name]]] = text
    return texts


def test_our_own_headings_are_all_known() -> None:
    found = columns()

    assert found.row == 7
    assert found.at == PLACE
    assert (found.missing, found.added, found.doubtful, found.renamed) == ((), {}, {}, {})
    assert found.all == tuple(sorted(ALL))


@pytest.mark.parametrize(
    "text",
    [
        " สถานะ ",
        "สถานะ\n",
        "* สถานะ *",
        "สถานะ:",
        "สถานะ (เลือกจากรายการ)",
        "(๒) สถานะ",
        "สถานะ [ล่าสุด]",
    ],
)
def test_what_is_written_around_a_heading_does_not_matter(text: str) -> None:
    found = columns(STATUS=text)

    assert found.at == PLACE
    assert not found.renamed


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("STATUS", "สถานะล่าสุด"),
        ("PROGRESS", "ผลการดำเนินการ"),
        ("REPORTED_ON", "วันที่รายงานผล"),
        ("OBSTACLES", "ปัญหา อุปสรรค"),
        ("DUE", "กำหนดเสร็จ"),
        ("PERCENT", "ร้อยละความก้าวหน้า"),
    ],
)
def test_a_heading_that_is_nearly_ours_is_known_and_named(name: str, text: str) -> None:
    found = columns(**{name: text})

    heading = TrackingColumn[name]
    assert found.at[heading] == PLACE[heading]
    assert found.renamed == {heading: text}


@pytest.mark.parametrize("text", ["หน่วยงาน", "งบประมาณ", "ผล", "-", "๑", "ก" * 201])
def test_a_heading_that_may_be_several_or_none_is_no_column_of_ours(text: str) -> None:
    found = columns(LEAD=text, SUPPORTING=None)

    assert set(found.missing) == {TrackingColumn.LEAD, TrackingColumn.SUPPORTING}
    assert found.added.get(PLACE[TrackingColumn.LEAD], text) == text


def test_a_heading_that_is_there_leaves_nothing_to_those_that_look_like_it() -> None:
    for text in ("สถานะงบประมาณ", "สถานะ (งบประมาณ)"):
        found = with_added(text)

        assert found.at == PLACE
        assert found.added == {40: text}


@pytest.mark.parametrize(
    "twins", [("สถานะ", "สถานะ"), ("สถานะ (ก)", "สถานะ (ข)"), ("สถานะ1", "สถานะ2")]
)
def test_two_columns_that_claim_one_heading_equally_leave_it_in_doubt(
    twins: tuple[str, str],
) -> None:
    found = with_added(twins[1], STATUS=twins[0])

    assert found.doubtful == {TrackingColumn.STATUS: (PLACE[TrackingColumn.STATUS], 40)}
    assert TrackingColumn.STATUS not in found.at
    assert TrackingColumn.STATUS not in found.missing
    assert 40 in found.all


def test_a_row_needs_three_headings_of_ours_two_of_them_whole() -> None:
    two = {1: "สถานะ", 2: "ร้อยละ"}

    assert columns_in(1, two) is None
    assert columns_in(1, {**two, 3: "หมายเหตุอื่น"}) is not None
    assert columns_in(1, {1: "สถานะ", 2: "ร้อยละสะสม", 3: "หมายเหตุอื่น"}) is None
    assert columns_in(1, {}) is None


def test_the_hidden_columns_are_told_from_those_that_are_shown() -> None:
    found = columns()

    assert found.at[RowKey.AGENCY] != found.at[TrackingColumn.LEAD]
    assert found.at[RowKey.OUTCOME_ID] != found.at[TrackingColumn.OUTCOME]


def test_a_few_letters_of_a_heading_or_a_long_text_with_it_are_not_the_heading() -> None:
    assert TrackingColumn.STATUS in columns(STATUS="สถา").missing
    assert TrackingColumn.STATUS in columns(STATUS=f"สถานะ{'ก' * 300}").missing
    assert TrackingColumn.STATUS in columns(STATUS="สถานะ").at
