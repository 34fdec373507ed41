from pathlib import Path

import pytest

import word_files as word
from briefpack.errors import SourceError
from briefpack.sources.source_text import SourceFormat, SourceText, TableCell
from briefpack.sources.word.read_word import read_word
from word_files import abstract, level, listed, num, p, r


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "บันทึก.docx"


def read(path: Path, body: str, **parts: str) -> SourceText:
    return read_word(word.word_file(path, body, **parts))


def texts(source: SourceText) -> list[str]:
    return [line.text for line in source.lines]


def markers(source: SourceText) -> list[str]:
    return [line.marker for line in source.lines]


def test_each_paragraph_is_a_line_verbatim(path: Path) -> None:
    source = read(path, p("  ผลการประชุม  ") + p() + p("เพ่ือ"))

    assert texts(source) == ["  ผลการประชุม  ", "", "เพ่ือ"]
    assert all(line.ends_paragraph for line in source.lines)
    assert (source.name, source.format) == ("บันทึก.docx", SourceFormat.WORD)
    assert source.warnings == ()


def test_tabs_and_special_characters_are_text(path: Path) -> None:
    runs = "<w:r><w:t>๑.</w:t><w:tab/><w:t>ไทย</w:t><w:noBreakHyphen/><w:t>ลาว</w:t></w:r>"

    assert texts(read(path, f"<w:p>{runs}</w:p>")) == ["๑.\tไทย\u2011ลาว"]


def test_a_line_break_divides_a_paragraph_of_which_the_last_line_ends_it(path: Path) -> None:
    runs = "<w:r><w:t>ก</w:t><w:br/><w:t>ข</w:t><w:br w:type='page'/><w:t>ค</w:t></w:r>"

    source = read(path, f"<w:p>{runs}</w:p>")

    assert [(line.text, line.ends_paragraph) for line in source.lines] == [
        ("ก", False),
        ("ขค", True),
    ]


def test_insertions_are_read_and_deletions_are_not(path: Path) -> None:
    source = read(
        path,
        f"<w:p>{r('เห็นชอบ')}<w:ins>{r('ใหม่')}</w:ins>"
        "<w:del><w:r><w:delText>เก่า</w:delText></w:r></w:del>"
        f"<w:moveFrom>{r('ย้าย')}</w:moveFrom><w:moveTo>{r('มา')}</w:moveTo></w:p>",
    )

    assert texts(source) == ["เห็นชอบใหม่มา"]
    assert "track changes" in source.warnings[0]


def test_a_deleted_paragraph_mark_joins_two_paragraphs(path: Path) -> None:
    deleted = "<w:rPr><w:del/></w:rPr>"

    assert texts(read(path, p("ผลการ", deleted) + p("ประชุม"))) == ["ผลการประชุม"]
    assert texts(read(path, p("ต้น") + p("ท้าย", deleted))) == ["ต้น", "ท้าย"]


@pytest.mark.parametrize(
    "wrapped",
    [
        "<w:hyperlink r:id='r9'>{}</w:hyperlink>",
        "<w:fldSimple w:instr=' REF a '>{}</w:fldSimple>",
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        "<w:smartTag>{}</w:smartTag>",
        "<w:sdt><w:sdtContent><w:ins>{}</w:ins></w:sdtContent></w:sdt>",
        "<m:oMath><m:r><m:t>ข</m:t></m:r></m:oMath>",
        "<mc:AlternateContent><mc:Choice>{}</mc:Choice><mc:Fallback>{}</mc:Fallback>"
        "</mc:AlternateContent>",
        "<w:ruby><w:rt>{}</w:rt><w:rubyBase>{}</w:rubyBase></w:ruby>",
    ],
)
def test_text_is_found_wherever_word_keeps_it(path: Path, wrapped: str) -> None:
    body = f"<w:p>{r('ก')}{wrapped.replace('{}', r('ข'))}{r('ค')}</w:p>"

    assert texts(read(path, body)) == ["กขค"]


def test_paragraphs_within_content_controls_are_read_in_place(path: Path) -> None:
    body = f"{p('ก')}<w:sdt><w:sdtContent>{p('ข')}</w:sdtContent></w:sdt>{p('ค')}"

    assert texts(read(path, body)) == ["ก", "ข", "ค"]


def test_of_a_field_its_result_is_read_and_its_code_is_not(path: Path) -> None:
    def turn(kind: str) -> str:
        return f"<w:r><w:fldChar w:fldCharType='{kind}'/></w:r>"

    code = "<w:r><w:instrText>PAGEREF x</w:instrText></w:r>"
    inner = turn("begin") + code + turn("separate") + r("ภายใน") + turn("end")
    outer = turn("begin") + code + inner + turn("separate") + r("๑๒") + turn("end")

    assert texts(read(path, f"<w:p>{outer}{r(' หน้า')}</w:p>")) == ["๑๒ หน้า"]


def test_a_field_that_never_ends_takes_no_other_paragraph_along(path: Path) -> None:
    begun = "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p>"

    assert texts(read(path, begun + p("ต่อไป"))) == ["", "ต่อไป"]


def test_hidden_text_is_left_out_and_said(path: Path) -> None:
    source = read(path, f"<w:p>{r('เห็น')}{r('ซ่อน', '<w:vanish/>')}</w:p>")

    assert texts(source) == ["เห็น"]
    assert "ซ่อน" in source.warnings[0]


def test_a_text_box_follows_the_paragraph_that_holds_it_and_comes_once(path: Path) -> None:
    box = f"<w:txbxContent>{p('ในกล่อง')}</w:txbxContent>"
    drawing = (
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )

    source = read(path, f"<w:p>{r('ก่อน')}{drawing}</w:p>{p('หลัง')}")

    assert texts(source) == ["ก่อน", "ในกล่อง", "หลัง"]
    assert source.warnings == ()


def test_pictures_are_counted(path: Path) -> None:
    source = read(path, p("ก") + "<w:p><w:r><w:drawing/></w:r></w:p>")

    assert source.warnings == ("บันทึก.docx มีภาพหรือวัตถุ 1 ชิ้น ซึ่งไม่ได้อ่าน",)


def cell(content: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"


def test_tables_stand_in_place_and_merged_cells_are_read_once(path: Path) -> None:
    two_columns, first_of_merged = "<w:gridSpan w:val='2'/>", "<w:vMerge w:val='restart'/>"
    rows = (
        f"<w:tr>{cell(p('ก'), two_columns)}{cell(p('ข'), first_of_merged)}</w:tr>"
        f"<w:tr>{cell(p('ค') + p('ง'))}{cell(p('จ'))}{cell(p('หาย'), '<w:vMerge/>')}</w:tr>"
        f"<w:sdt><w:sdtContent><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>{cell(p('ฉ'))}"
        "</w:tr></w:sdtContent></w:sdt>"
        f"<w:tr><w:trPr><w:del/></w:trPr>{cell(p('ลบ'))}</w:tr>"
    )

    source = read(path, f"{p('บน')}<w:tbl>{rows}</w:tbl>{p('ล่าง')}")

    assert [(line.text, line.cell) for line in source.lines] == [
        ("บน", None),
        ("ก", TableCell(0, 0, 0)),
        ("ข", TableCell(0, 0, 2)),
        ("ค", TableCell(0, 1, 0)),
        ("ง", TableCell(0, 1, 0)),
        ("จ", TableCell(0, 1, 1)),
        ("ฉ", TableCell(0, 2, 1)),
        ("ล่าง", None),
    ]


def test_a_table_within_a_table_is_one_of_its_own(path: Path) -> None:
    inner = f"<w:tbl><w:tr>{cell(p('ใน'))}</w:tr></w:tbl>"

    source = read(path, f"<w:tbl><w:tr>{cell(p('นอก') + inner)}</w:tr></w:tbl>")

    assert [line.cell for line in source.lines] == [TableCell(0, 0, 0), TableCell(1, 0, 0)]


def test_headings_are_told_by_outline_or_by_style(path: Path) -> None:
    def style(name: str, style_id: str, more: str = "") -> str:
        kind = f'w:type="paragraph" w:styleId="{style_id}"'
        return f'<w:style {kind}><w:name w:val="{name}"/>{more}</w:style>'

    styles = (
        style("heading 1", "1", "<w:pPr><w:outlineLvl w:val='0'/></w:pPr>")
        + style("หัวข้อ 2", "a")
        + style("หัวเรื่อง ๓", "b")
        + style("ด้าน", "c", "<w:basedOn w:val='1'/>")
        + style("ย่อหน้า", "d", "<w:basedOn w:val='1'/><w:pPr><w:outlineLvl w:val='9'/></w:pPr>")
        + style("วน", "e", "<w:basedOn w:val='e'/>")
    )
    body = "".join(p(s, f'<w:pStyle w:val="{s}"/>') for s in ("1", "a", "b", "c", "d", "e", "?"))
    body += p("ตรง", '<w:outlineLvl w:val="3"/>')

    source = read(path, body, styles=styles)

    assert [line.heading for line in source.lines] == [1, 2, 3, 1, 0, 0, 0, 4]


def test_numbers_of_many_levels_are_shown_as_word_counts_them(path: Path) -> None:
    levels = (
        level(0, "thaiNumbers", "%1.")
        + level(1, "thaiNumbers", "%1.%2")
        + level(2, "thaiLetters", "(%3)")
    )
    order = (0, 1, 1, 2, 2, 0, 1, 2)

    source = read(
        path, "".join(listed("ก", level=at) for at in order), numbering=abstract(levels) + num()
    )

    assert markers(source) == ["๑.", "๑.๑", "๑.๒", "(ก)", "(ข)", "๒.", "๒.๑", "(ก)"]
    assert [line.level for line in source.lines] == list(order)
    assert set(texts(source)) == {"ก"}


def test_lists_share_a_count_until_one_starts_anew(path: Path) -> None:
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    numbering = abstract(level(0, "decimal", "%1)")) + num(1) + num(2) + num(3, more=override)

    source = read(path, "".join(listed("ก", n) for n in (1, 2, 3, 3, 1)), numbering=numbering)

    assert markers(source) == ["1)", "2)", "5)", "6)", "7)"]


def test_a_level_may_go_on_counting(path: Path) -> None:
    goes_on = "<w:lvlRestart w:val='0'/>"
    numbering = abstract(level(0, "decimal", "%1.") + level(1, "decimal", "%2", goes_on)) + num()

    source = read(path, "".join(listed("ก", level=at) for at in (0, 1, 0, 1)), numbering=numbering)

    assert markers(source) == ["1.", "1", "2.", "2"]


def test_a_legal_level_shows_all_numbers_in_arabic(path: Path) -> None:
    legal = level(1, "thaiNumbers", "%1.%2", "<w:isLgl/>")
    numbering = abstract(level(0, "upperRoman", "%1.") + legal) + num()

    source = read(path, listed("ก") + listed("ข", level=1), numbering=numbering)

    assert markers(source) == ["I.", "1.1"]


@pytest.mark.parametrize(
    ("font", "character", "shown"),
    [
        ("Symbol", "\uf0b7", "•"),
        ("Wingdings", "\uf0d8", "➢"),
        ("Wingdings", "\uf0a7", "▪"),
        ("Wingdings", "\uf0fc", "✓"),
        ("Wingdings 9", "\uf099", "•"),
        ("Courier New", "o", "o"),
        ("", "-", "-"),
        ("", "", "•"),
    ],
)
def test_bullets_are_the_characters_that_are_seen(
    path: Path, font: str, character: str, shown: str
) -> None:
    fonts = f'<w:rPr><w:rFonts w:ascii="{font}"/></w:rPr>'
    numbering = abstract(level(0, "bullet", character, fonts)) + num()

    assert markers(read(path, listed("ก"), numbering=numbering)) == [shown]


def test_numbers_may_come_from_the_style_or_be_taken_away(path: Path) -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="n"><w:name w:val="ข้อ"/><w:pPr><w:numPr>'
        '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    numbering = abstract(
        level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2", "<w:pStyle w:val='n'/>")
    )
    none = '<w:numPr><w:numId w:val="0"/></w:numPr>'

    source = read(
        path,
        p("ก", '<w:pStyle w:val="n"/>') + p("ข", f'<w:pStyle w:val="n"/>{none}'),
        styles=styles,
        numbering=numbering + num(),
    )

    assert [(line.marker, line.level) for line in source.lines] == [("1.1", 1), ("", 0)]


def test_the_indent_is_where_the_first_line_begins_in_points(path: Path) -> None:
    hanging = '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>'
    numbering = abstract(level(0, "decimal", "%1.", hanging)) + num()

    source = read(
        path, p("ก", '<w:ind w:left="400" w:firstLine="200"/>') + listed("ข"), numbering=numbering
    )

    assert [line.indent for line in source.lines] == [30.0, 18.0]


def test_footnotes_come_at_the_end_with_their_numbers(path: Path) -> None:
    refer = "<w:r><w:footnoteReference w:id='{}'/></w:r>"
    notes = (
        f"<w:footnote w:id='-1' w:type='separator'>{p('—')}</w:footnote>"
        f"<w:footnote w:id='2'>{p('หมายเหตุสอง')}</w:footnote>"
        f"<w:footnote w:id='3'>{p('หมายเหตุหนึ่ง')}</w:footnote>"
    )

    source = read(
        path, f"<w:p>{r('ก')}{refer.format(3)}{refer.format(2)}</w:p>{p('ข')}", footnotes=notes
    )

    assert [(line.marker, line.text) for line in source.lines] == [
        ("", "ก"),
        ("", "ข"),
        ("1", "หมายเหตุหนึ่ง"),
        ("2", "หมายเหตุสอง"),
    ]


def test_what_is_not_read_is_said(path: Path) -> None:
    source = read(
        path, p("ก"), header=p("ลับ"), footer=p(""), comments=f"<w:comment>{p('?')}</w:comment>"
    )

    assert texts(source) == ["ก"]
    assert [warning.partition(" ")[2] for warning in source.warnings] == [
        "มีหัวกระดาษหรือท้ายกระดาษ ซึ่งไม่ได้อ่าน",
        "มีข้อคิดเห็น 1 รายการ ซึ่งไม่ได้อ่าน",
    ]


def test_a_strict_file_reads_as_any_other(path: Path) -> None:
    document = f"<w:document {word.NAMES}><w:body>{p('ก')}</w:body></w:document>"
    strict = document.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    word.write_package(path, strict)

    assert texts(read_word(path)) == ["ก"]


@pytest.mark.parametrize("body", ["", p(" "), "<w:p><w:r><w:drawing/></w:r></w:p>"])
def test_a_document_without_text_is_refused(path: Path, body: str) -> None:
    with pytest.raises(SourceError, match=r"บันทึก\.docx ไม่มีข้อความ"):
        read(path, body)
