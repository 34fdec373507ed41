import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest

from briefpack.export.check_word import check_word
from briefpack.export.covering_list import CoveringList, compose_covering_list
from briefpack.export.matrix_options import MatrixOptions
from briefpack.export.workbook_names import workbook_names
from briefpack.export.write_covering_list import write_covering_list
from briefpack.model.classification import Classification
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Round
from briefpack.model.index import index_of
from briefpack.model.sheet_rows import agencies_of, rows_per_agency
from matrices import ISSUED, OPTIONS


def covering_of(dossier: Dossier, options: MatrixOptions = OPTIONS) -> CoveringList:
    index, pack = index_of(dossier), dossier.packs[0]
    rows = rows_per_agency(index, pack)
    round_ = Round("round-1", 2, pack.id, ISSUED, date(2022, 3, 31), rows)
    names = workbook_names(agencies_of(index, pack))
    return compose_covering_list(index, pack, round_, options, names)


def test_it_says_which_file_went_to_whom_with_how_many_outcomes(jc22: Dossier) -> None:
    covering = covering_of(jc22)

    line = next(line for line in covering.lines if line[2] == "พณ.xlsx")
    assert line[1:] == ("กระทรวงพาณิชย์ (พณ.)", "พณ.xlsx", "2", line[4], "")
    assert sum(int(line[3]) for line in covering.lines) == 27


def test_it_says_which_round_and_by_when(jc22: Dossier) -> None:
    covering = covering_of(jc22, replace(OPTIONS, digits="thai"))

    assert covering.facts == (
        ("ชุดข้อมูล", "ทั้งหมด"),
        ("รอบที่", "๒"),
        ("วันที่ออกเอกสาร", "๑๐ มกราคม ๒๕๖๕"),
        ("โปรดส่งคืนภายใน", "๓๑ มีนาคม ๒๕๖๕"),
    )
    assert covering.lines[0][0] == "๑"


def test_as_a_document_it_holds_every_line_and_repeats_its_headings(
    jc22: Dossier, tmp_path: Path
) -> None:
    covering = covering_of(jc22)

    write_covering_list(covering, tmp_path / "list.docx")

    document = docx.Document(str(tmp_path / "list.docx"))
    (table,) = document.tables
    rows = [tuple(cell.text for cell in row.cells) for row in table.rows]
    assert rows == [covering.headings, *covering.lines]
    assert "tblHeader" in table.rows[0]._tr.xml
    assert document.core_properties.title == covering.title


def test_its_pages_are_classified_as_the_sheets_are(jc22: Dossier, tmp_path: Path) -> None:
    secret = replace(jc22.packs[0], classification=Classification.SECRET)

    write_covering_list(covering_of(jc22.with_pack(secret)), tmp_path / "list.docx")

    (section,) = docx.Document(str(tmp_path / "list.docx")).sections
    for part in (section.header, section.footer):
        assert [paragraph.text for paragraph in part.paragraphs] == ["ลับมาก"]


@pytest.mark.parametrize("secrecy", list(Classification))
def test_it_passes_the_check_of_our_word_files(
    jc22: Dossier, tmp_path: Path, secrecy: Classification
) -> None:
    pack = replace(jc22.packs[0], classification=secrecy)

    write_covering_list(covering_of(jc22.with_pack(pack)), tmp_path / "list.docx")

    assert check_word(tmp_path / "list.docx") == ()


def test_equal_lists_give_equal_bytes_and_thai_fonts(jc22: Dossier, tmp_path: Path) -> None:
    for name in ("a.docx", "b.docx"):
        write_covering_list(covering_of(jc22), tmp_path / name)

    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.docx") as package:
        styles = package.read("word/styles.xml").decode()
    assert 'w:cs="TH Sarabun New"' in styles
    assert "szCs" in styles


def test_what_the_system_refuses_is_left_to_who_swaps_the_draft_in(
    jc22: Dossier, tmp_path: Path
) -> None:
    with pytest.raises(FileNotFoundError, match=r"list\.docx"):
        write_covering_list(covering_of(jc22), tmp_path / "nowhere" / "list.docx")
