from dataclasses import replace

from briefpack.model.annotation import Output
from briefpack.model.dossier import Dossier
from briefpack.model.headings import CabinetColumn
from briefpack.model.pack import Entry
from matrices import OPTIONS, matrix_of

CABINET = replace(OPTIONS, form=Output.CABINET)


def test_the_form_has_the_three_columns_of_reports_to_the_cabinet(jc22: Dossier) -> None:
    matrix = matrix_of(jc22, CABINET)

    assert [column.heading for column in matrix.columns] == list(CabinetColumn)
    assert matrix.outcome_ids == jc22.packs[0].outcome_ids


def test_outcomes_stand_numbered_under_their_pillars(jc22: Dossier) -> None:
    matrix = matrix_of(jc22, replace(CABINET, digits="thai"))

    headings = [row for row in matrix.rows if row.is_heading]
    assert len(headings) == 4
    assert str(headings[1].values[0]).startswith("๒. ความร่วมมือด้านเศรษฐกิจ")
    assert str(matrix.rows[1].values[0]).startswith("๑.๑ การรักษาความสงบ")


def test_the_officers_own_headings_group_before_pillars(jc22: Dossier) -> None:
    entries = (Entry("JC22-1.1.1", "เร่งด่วน"), Entry("JC22-2.1.1", "เร่งด่วน"), Entry("JC22-2.1.2"))
    dossier = jc22.with_pack(replace(jc22.packs[0], entries=entries))

    rows = matrix_of(dossier, CABINET).rows

    assert [row.is_heading for row in rows] == [True, False, False, True, False]
    assert rows[0].values[0] == "1. เร่งด่วน"
    assert str(rows[2].values[0]).startswith("1.2 ")


def test_an_agency_has_its_full_name_at_first_use_only(jc22: Dossier) -> None:
    entries = (Entry("JC22-2.1.1"), Entry("JC22-2.1.3"))
    dossier = jc22.with_pack(replace(jc22.packs[0], entries=entries))

    first, second = (row.values[2] for row in matrix_of(dossier, CABINET).rows if row.outcome_id)

    assert first == "กระทรวงพาณิชย์ (พณ.), กระทรวงการต่างประเทศ (กต.) (เสนอ)"
    assert str(second).endswith("), พณ., กต. (เสนอ)")


def test_the_form_opens_no_round(jc22: Dossier) -> None:
    matrix = matrix_of(jc22, CABINET)

    assert (matrix.round_id, matrix.meta, matrix.sent) == ("", (), ())
