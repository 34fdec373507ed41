from dataclasses import replace
from datetime import date

import pytest

from briefpack.errors import ExportError, RequestError
from briefpack.export.compose_matrix import compose_matrix
from briefpack.export.matrix import STATUS_LIST, Look, Matrix, Value
from briefpack.model import edits
from briefpack.model.agency import Responsibility
from briefpack.model.annotation import Output
from briefpack.model.classification import Classification
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Report
from briefpack.model.headings import RowKey, TrackingColumn
from briefpack.model.index import index_of
from briefpack.model.pack import Entry
from briefpack.model.status import Status
from briefpack.model.time_frame import TimeFrame
from briefpack.thai.widths import display_width
from matrices import ISSUED, OPTIONS, due_on, matrix_of, with_note, with_report


def value(matrix: Matrix, outcome_id: str, heading: str) -> Value:
    """What stands in an outcome's row under a heading."""
    at = [column.heading for column in matrix.columns].index(heading)
    return next(row.values[at] for row in matrix.rows if row.outcome_id == outcome_id)


def facts(matrix: Matrix) -> dict[object, Value]:
    """The head's facts by the label that stands above them."""
    cells = {(cell.row, cell.column): cell for cell in matrix.head}
    return {
        cells[row - 1, column].value: cell.value
        for (row, column), cell in cells.items()
        if cell.look is Look.FACT
    }


def test_the_headings_are_those_that_agencies_know_in_their_order(jc22: Dossier) -> None:
    shown = [column.heading for column in matrix_of(jc22).columns if not column.hidden]

    assert shown == list(TrackingColumn)


def test_ids_and_agency_codes_stand_in_hidden_columns(jc22: Dossier) -> None:
    matrix = matrix_of(jc22)

    assert [column.heading for column in matrix.columns if column.hidden] == list(RowKey)
    assert value(matrix, "JC22-2.1.1", RowKey.OUTCOME_ID) == "JC22-2.1.1"
    assert value(matrix, "JC22-2.1.1", RowKey.AGENCY) == "พณ."


def test_record_texts_stand_verbatim_whatever_the_digits(
    jc22: Dossier, outcome_texts: list[str]
) -> None:
    arabic = matrix_of(jc22)
    thai = matrix_of(jc22, replace(OPTIONS, digits="thai"))

    column = [column.heading for column in arabic.columns].index(TrackingColumn.OUTCOME)
    assert [row.values[column] for row in arabic.rows] == outcome_texts
    assert thai.rows == arabic.rows


def test_rows_are_numbered_and_numbers_are_numbers(jc22: Dossier) -> None:
    matrix = matrix_of(jc22)

    at = [column.heading for column in matrix.columns].index(TrackingColumn.NUMBER)
    assert [row.values[at] for row in matrix.rows] == list(range(1, 28))


def test_a_vague_time_frame_stays_words_and_sets_no_day(jc22: Dossier) -> None:
    matrix = matrix_of(jc22)

    assert value(matrix, "JC22-2.1.1", TrackingColumn.TIME_FRAME) == "ปี ๒๕๖๘"
    assert value(matrix, "JC22-2.1.1", TrackingColumn.DUE) is None
    assert value(matrix, "JC22-1.1.1", TrackingColumn.TIME_FRAME) == ""


def test_the_longest_day_has_room_with_its_sign_and_without(jc22: Dossier) -> None:
    width = {column.heading: column.width for column in matrix_of(jc22).columns}

    day = display_width("30 พฤศจิกายน 2565")
    assert width[TrackingColumn.REPORTED_ON] > day
    assert width[TrackingColumn.DUE] > display_width("!! ") + day


def test_an_agreed_day_is_a_true_date(jc22: Dossier) -> None:
    matrix = matrix_of(due_on(jc22, "JC22-1.1.1", date(2022, 6, 30)))

    assert value(matrix, "JC22-1.1.1", TrackingColumn.DUE) == date(2022, 6, 30)


def test_what_the_lead_agency_reported_last_is_filled_in(jc22: Dossier) -> None:
    first = Report(Status.IN_PROGRESS, 10, "เริ่มแล้ว")
    last = Report(
        *(Status.DELAYED, 40, "ร่างเสร็จ", "งบประมาณ", "เสนอ ครม.", TimeFrame.on(date(2022, 9, 30))),
        *("สมหญิง", date(2022, 1, 5), "ด่วน"),
    )
    dossier = with_report(jc22, "JC22-2.1.1", "พณ.", first)

    matrix = matrix_of(with_report(dossier, "JC22-2.1.1", "พณ.", last))

    row = next(row for row in matrix.rows if row.outcome_id == "JC22-2.1.1")
    assert row.values[-9:] == (
        *(date(2022, 9, 30), "ล่าช้า", 40, "ร่างเสร็จ", "งบประมาณ", "เสนอ ครม."),
        *("สมหญิง", date(2022, 1, 5), "ด่วน"),
    )
    assert next(r.sent for r in matrix.sent if r.outcome_id == "JC22-2.1.1") == last


def test_the_head_states_the_days_as_true_dates(jc22: Dossier) -> None:
    said = facts(matrix_of(jc22, replace(OPTIONS, due=date(2022, 3, 31))))

    assert said == {
        "ประชุมวันแรก": date(2021, 11, 3),
        "ประชุมวันสุดท้าย": date(2021, 11, 4),
        "วันที่ออกเอกสาร": ISSUED,
        "โปรดส่งคืนภายใน": date(2022, 3, 31),
        "รอบที่": 1,
        "ชุดข้อมูล": jc22.packs[0].name,
    }


def test_the_head_states_the_classification_first(jc22: Dossier) -> None:
    secret = replace(jc22.packs[0], classification=Classification.SECRET)

    matrix = matrix_of(jc22.with_pack(secret))

    assert (matrix.head[0].value, matrix.head[0].look) == ("ลับมาก", Look.CLASSIFICATION)


def test_an_agency_workbook_names_the_agency_and_numbers_its_own_rows(jc22: Dossier) -> None:
    matrix = matrix_of(jc22, agency="พณ.")

    assert "กระทรวงพาณิชย์ (พณ.)" in matrix.properties.title
    assert matrix.outcome_ids[:2] == ("JC22-2.1.1", "JC22-2.1.4")
    assert matrix.rows[0].values[2] == 1
    assert {row.agency for row in matrix.sent} == {"พณ."}


def test_outcomes_without_a_lead_have_a_row_with_no_agency(jc22: Dossier) -> None:
    dossier = edits.make_responsible(jc22, "JC22-1.1.1", Responsibility(supporting=("กต.",)))

    everyone = matrix_of(dossier)
    nobody = matrix_of(dossier, agency="")

    assert value(everyone, "JC22-1.1.1", TrackingColumn.LEAD) == ""
    assert value(everyone, "JC22-1.1.1", RowKey.AGENCY) == ""
    assert nobody.outcome_ids == ("JC22-1.1.1",)
    assert "ยังไม่กำหนด" in nobody.properties.title


def test_english_changes_texts_and_status_words_but_no_heading(jc22: Dossier) -> None:
    dossier = with_report(jc22, "JC22-2.1.1", "พณ.", Report(Status.DONE))

    matrix = matrix_of(dossier, replace(OPTIONS, language="en"))

    assert value(matrix, "JC22-2.1.1", TrackingColumn.STATUS) == "Done"
    assert "Done" in next(each.words for each in matrix.lists if each.name == STATUS_LIST)
    assert str(value(matrix, "JC22-2.1.1", TrackingColumn.TIME_FRAME)).startswith("2025")


def test_no_annotation_enters_and_what_was_left_out_is_told(jc22: Dossier) -> None:
    matrix = matrix_of(with_note(jc22, "อย่าบอกใคร"))

    assert "อย่าบอกใคร" not in repr((matrix.head, matrix.rows))
    assert [each.annotation.text for each in matrix.withheld] == ["อย่าบอกใคร"]


def test_equal_choices_give_equal_ids_and_other_ones_do_not(jc22: Dossier) -> None:
    first = matrix_of(jc22).properties.export_id

    assert matrix_of(jc22).properties.export_id == first
    assert matrix_of(jc22, agency="พณ.").properties.export_id != first


def test_a_pack_with_an_outcome_that_is_gone_is_refused(jc22: Dossier) -> None:
    pack = replace(jc22.packs[0], entries=(Entry("JC22-9.9.9"),))

    with pytest.raises(ExportError, match=r"JC22-9\.9\.9"):
        matrix_of(jc22.with_pack(pack))


def test_a_tracking_sheet_without_a_round_is_refused(jc22: Dossier) -> None:
    index, pack = index_of(jc22), jc22.packs[0]

    with pytest.raises(RequestError, match="tracking"):
        compose_matrix(jc22, index, pack, None, OPTIONS)
    with pytest.raises(RequestError, match="cabinet"):
        compose_matrix(jc22, index, pack, None, replace(OPTIONS, form=Output.CABINET), "พณ.")
