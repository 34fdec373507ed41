"""Files that are no workbook, and workbooks that nothing should open."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefpack.errors import ReturnError
from briefpack.export.write_excel import write_excel
from briefpack.model.dossier import Dossier
from briefpack.returns import read_grid as read_grid_module
from briefpack.returns.read_grid import read_grid
from briefpack.returns.read_limits import Budget
from matrices import matrix_of, with_one_outcome
from returned_files import USUAL, is_answered, parts_of, read, write_parts

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
ONE = '<row r="1"><c r="A1"><v>1</v></c></row>'


def named(*names: str) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as package:
        for name in names:
            package.writestr(name, b"x")
    return content.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.xlsx", b"", "OneDrive"),
        ("~$a.xlsx", b"\x05user", "ชั่วคราว"),
        (".~lock.a.xlsx#", b",user", "ชั่วคราว"),
        ("a.xlsx", OLE + "EncryptedPackage".encode("utf-16-le"), "มีรหัสผ่าน"),
        ("a.xls", OLE + "Workbook".encode("utf-16-le"), r"\.xls\).*บันทึกเป็น \.xlsx"),
        ("a.xlsx", OLE + "WordDocument".encode("utf-16-le"), r"\.doc\)"),
        ("a.csv", "ลำดับ,สถานะ\n1,ล่าช้า\n".encode(), r"\.csv.*บันทึกเป็น \.xlsx"),
        ("a.csv", "ลำดับ\t1".encode("utf-16"), r"\.csv"),
        ("a.csv", "ลำดับ,สถานะ".encode("cp874"), r"\.csv"),
        ("a.xls", b"<html><table></table></html>", "XML"),
        ("a.pdf", b"%PDF-1.7\n", "PDF"),
        ("a.xlsx", bytes(5_000), "เสียหาย"),
        ("a.xlsx", b"PK\x03\x04" + bytes(500), "ไม่ครบ"),
        ("a.ods", named("mimetype", "content.xml"), r"\.ods.*บันทึกเป็น \.xlsx"),
        ("a.xlsx", named("[Content_Types].xml", "word/document.xml"), "Word"),
        ("a.xlsb", named("[Content_Types].xml", "xl/workbook.bin"), r"\.xlsb"),
        ("a.zip", named("กต.xlsx", "พณ.xlsx"), "แตกแฟ้ม"),
        ("a.zip", named("a.txt"), "ไม่ใช่แฟ้ม Office"),
        ("a.xlsx", named("[Content_Types].xml"), "ไม่มี"),
    ],
)
def test_what_is_no_workbook_is_refused_by_its_kind(
    tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)

    with pytest.raises(ReturnError, match=says) as refused:
        read_grid(path)

    assert name in str(refused.value)


def test_a_folder_and_a_file_that_is_gone_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.xlsx", Path("a\0.xlsx")):
        with pytest.raises(ReturnError):
            read_grid(path)


@pytest.mark.parametrize(
    "lost", ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"]
)
def test_a_missing_part_is_told(tmp_path: Path, lost: str) -> None:
    parts = parts_of(ONE)
    del parts[lost]

    with pytest.raises(ReturnError, match=r"a\.xlsx ไม่มี"):
        read(write_parts(tmp_path / "a.xlsx", parts))


@pytest.mark.parametrize("lost", ["xl/sharedStrings.xml", "xl/styles.xml", "_rels/.rels"])
def test_a_part_that_can_be_done_without_is_done_without(tmp_path: Path, lost: str) -> None:
    parts = parts_of(ONE)
    del parts[lost]

    assert read(write_parts(tmp_path / "a.xlsx", parts)).sheets[0].cells


FAR = "ไกลเกินไป"
ODD = "ไม่อ่านต่อ"


@pytest.mark.parametrize(
    ("rows", "after", "says"),
    [
        ('<row r="1"><c r="XFD1"><v>1</v></c></row>', "", FAR),
        ('<row r="1048576"><c r="A1048576"><v>1</v></c></row>', "", FAR),
        ('<row r="9999999"><c><v>1</v></c></row>', "", FAR),
        ('<row r="99999999999999"><c><v>1</v></c></row>', "", ODD),
        ('<row r="0"/>', "", ODD),
        ('<row r="1"><c r="ABCD1"><v>1</v></c></row>', "", ODD),
        ('<row r="1"><c r="ก1"><v>1</v></c></row>', "", ODD),
        (ONE, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>', "ผสาน"),
        (ONE, '<mergeCell ref="A1:B1"/>' * 20_001, "ผสาน"),
        ('<row r="1"><c r="A1" t="str"><v>' + "ก" * 100_001 + "</v></c></row>", "", "ยาวเกินไป"),
        ("<a>" * 101 + "</a>" * 101, "", ODD),
        (f'<row r="1"><c r="{"A" * 2_000_000}"/></row>', "", "ผิดปกติ|" + ODD),
        ("<row>", "", ODD),
    ],
)
def test_a_sheet_that_would_hang_a_reader_is_refused(
    tmp_path: Path, rows: str, after: str, says: str
) -> None:
    path = write_parts(tmp_path / "a.xlsx", parts_of(rows, after=after))

    with pytest.raises(ReturnError, match=says):
        read(path)


def test_two_sheets_of_one_part_are_refused(tmp_path: Path) -> None:
    parts = parts_of(ONE)
    sheet = '<sheet name="สอง" sheetId="2" r:id="rId1"/></sheets>'
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace("</sheets>", sheet)

    with pytest.raises(ReturnError, match="ครบตามรายชื่อ"):
        read(write_parts(tmp_path / "a.xlsx", parts))


def test_rows_without_end_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read_grid_module, "Budget", lambda file: Budget(file, elements=10))

    with pytest.raises(ReturnError, match="ช่องมากเกินไป"):
        read(write_parts(tmp_path / "a.xlsx", parts_of("<row/>" * 11)))


def test_far_cells_that_hold_nothing_do_no_harm(tmp_path: Path) -> None:
    rows = ONE + '<row r="1048576" hidden="1"><c r="XFD1048576" s="0"/></row>'

    sheet = read(write_parts(tmp_path / "a.xlsx", parts_of(rows))).sheets[0]

    assert list(sheet.cells) == [(1, 1)]
    assert not sheet.hidden_rows


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "_rels/.rels"])
@pytest.mark.parametrize(
    "trick",
    [
        '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]>',
        '<!DOCTYPE a SYSTEM "file:///etc/passwd">',
        '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
    ],
)
def test_a_document_type_is_refused_in_every_part(tmp_path: Path, part: str, trick: str) -> None:
    parts = parts_of(ONE)
    parts[part] = trick + parts[part]

    with pytest.raises(ReturnError, match=ODD):
        read(write_parts(tmp_path / "a.xlsx", parts))


def test_a_bomb_is_refused_unopened(tmp_path: Path) -> None:
    path = write_parts(tmp_path / "a.xlsx", parts_of(ONE + " " * 50_000_000))

    with pytest.raises(ReturnError, match="ใหญ่ผิดปกติ"):
        read_grid(path)


def test_a_workbook_reaches_nothing_outside_itself(tmp_path: Path) -> None:
    parts = parts_of(ONE)
    rels = "xl/_rels/workbook.xml.rels"
    outside = tmp_path / "secret.xml"
    outside.write_text(f'<worksheet xmlns="{USUAL}">{ONE}</worksheet>')
    for target in (str(outside), "../../../" * 9 + str(outside), f"file://{outside}", "http://x/"):
        changed = parts | {rels: parts[rels].replace("worksheets/sheet1.xml", target)}

        with pytest.raises(ReturnError, match="ไม่มี"):
            read(write_parts(tmp_path / "a.xlsx", changed))


def test_a_wrong_checksum_and_twin_parts_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as package:
        for name, content in parts_of(ONE).items():
            package.writestr(name, content)
    path.write_bytes(path.read_bytes().replace(b"<v>1</v>", b"<v>2</v>"))
    with pytest.raises(ReturnError, match="เสียหาย"):
        read(path)

    write_parts(path, parts_of(ONE) | {"XL/workbook.xml": "<x/>"})
    with pytest.raises(ReturnError, match="ชื่อซ้ำ"):
        read(path)


@pytest.fixture(scope="module")
def whole(jc22: Dossier, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("whole") / "a.xlsx"
    write_excel(matrix_of(with_one_outcome(jc22)), path)
    return path.read_bytes()


fuzz = settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
changes = st.lists(st.tuples(st.floats(0, 0.999), st.binary(max_size=6)), min_size=1, max_size=8)


@fuzz
@given(changes=changes, end=st.floats(0.01, 1))
def test_any_damage_to_a_file_is_answered(
    whole: bytes, changes: list[tuple[float, bytes]], end: float, tmp_path: Path
) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(_damaged(whole, changes)[: max(1, int(len(whole) * end))])

    assert is_answered(path)


@fuzz
@given(data=st.data(), changes=changes)
def test_any_damage_to_a_part_is_answered(
    whole: bytes, data: st.DataObject, changes: list[tuple[float, bytes]], tmp_path: Path
) -> None:
    with zipfile.ZipFile(io.BytesIO(whole)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    name = data.draw(st.sampled_from(sorted(parts)))
    other = data.draw(st.sampled_from(sorted(parts)))
    parts[name] = data.draw(
        st.sampled_from([_damaged(parts[name], changes), parts[other], b"", b"<a/>"])
    )

    assert is_answered(write_parts(tmp_path / "a.xlsx", parts))


words = st.sampled_from(
    [
        "",
        "0",
        "1",
        "-1",
        "60",
        "9" * 30,
        "A1",
        "ZZ7",
        "s",
        "d",
        "b",
        "inlineStr",
        "true",
        "ก",
        "1e9",
    ]
)


@fuzz
@given(
    cells=st.lists(st.tuples(words, words, words, words, words), max_size=5),
    tags=st.lists(st.sampled_from(["row", "c", "v", "f", "is", "t", "rPh", "mergeCell"])),
)
def test_any_sheet_of_known_words_is_answered(
    cells: list[tuple[str, str, str, str, str]], tags: list[str], tmp_path: Path
) -> None:
    rows = "".join(
        f'<row r="{r}"><c r="{place}" t="{t}" s="{s}"><v>{v}</v></c></row>'
        for r, place, t, s, v in cells
    )
    nested = "".join(f"<{tag}>7" for tag in tags) + "".join(f"</{tag}>" for tag in tags[::-1])
    parts = parts_of(rows + nested, texts="<si><t>x</t></si>", formats=("d/m/yyyy",))

    assert is_answered(write_parts(tmp_path / "a.xlsx", parts))


def _damaged(content: bytes, changes: list[tuple[float, bytes]]) -> bytes:
    for where, with_what in changes:
        at = int(len(content) * where)
        content = content[:at] + with_what + content[at + len(with_what) :]
    return content
