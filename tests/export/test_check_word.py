import io
import random
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document

from briefpack.export.check_word import check_word
from briefpack.export.compose_brief import Brief
from briefpack.export.word_names import W_DECLARED
from briefpack.export.write_word import write_word
from briefpack.model.annotation import AnnotationKind
from briefpack.model.classification import Classification
from briefs import OPTIONS, TEMPLATE, annotated, brief_of, chosen, jc22, note

Damage = Callable[[str], str]

DOCUMENT, STYLES = "word/document.xml", "word/styles.xml"


@pytest.fixture(scope="module")
def brief() -> Brief:
    """A classified brief of three outcomes with a note it shows and one it may not."""
    dossier = annotated(
        note(AnnotationKind.TALKING_POINT, "ย้ำเป้าหมายการค้า"),
        note(AnnotationKind.INTERNAL_NOTE, "อย่าพูดเรื่องงบประมาณ"),
    )
    return brief_of(
        chosen(
            dossier,
            ["JC22-2.1.1", "JC22-2.1.2", "JC22-4.2.1"],
            classification=Classification.SECRET,
        )
    )


@pytest.fixture
def path(tmp_path: Path, brief: Brief) -> Path:
    """The brief as written."""
    path = tmp_path / "brief.docx"
    write_word(brief, path, TEMPLATE)
    return path


def damaged(path: Path, part: str, damage: Damage) -> None:
    """Change the text of one part, and see that it did change."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    before = parts.get(part, b"").decode()
    parts[part] = damage(before).encode()
    assert parts[part].decode() != before
    with zipfile.ZipFile(path, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)


def replaced(old: str, new: str) -> Damage:
    return lambda text: text.replace(old, new, 1)


def without(pattern: str, count: int = 1) -> Damage:
    return lambda text: re.sub(pattern, "", text, count=count, flags=re.S)


def test_a_fault_is_said_in_english_too(path: Path, brief: Brief) -> None:
    damaged(path, DOCUMENT, replaced("ย้ำเป้าหมาย", "เลิกเป้าหมาย"))

    (finding,) = check_word(path, brief)

    assert finding.said.en.startswith("paragraph 17 “")
    assert ": the text is not the one composed, “" in finding.said.en


@pytest.mark.parametrize(
    ("part", "damage", "says"),
    [
        (DOCUMENT, replaced("</w:body>", ""), "XML"),
        (DOCUMENT, lambda text: "<!DOCTYPE a>" + text[text.index("<w:document") :], "DOCTYPE"),
        (DOCUMENT, replaced("ย้ำเป้าหมาย", "ย้ำ\uf0b7"), "U\\+F0B7"),
        (DOCUMENT, replaced("ย้ำเป้าหมาย", "เลิกเป้าหมาย"), "ข้อความไม่ตรง"),
        (DOCUMENT, without("<w:p>.*?</w:p>"), "ข้อความไม่ตรง"),
        (DOCUMENT, without('<w:bookmarkStart w:id="1"[^>]*>'), "ไม่พบ note-talking_point"),
        (DOCUMENT, without("<w:bookmarkEnd[^>]*>"), "ไม่ครบคู่"),
        (DOCUMENT, replaced('w:id="1" w:name', 'w:id="0" w:name'), "ซ้ำ"),
        (DOCUMENT, replaced("<w:body>", '<w:body><w:bookmarkStart w:id="9" w:name="x"/>'), "x"),
        (DOCUMENT, replaced('w:val="Outcome"', 'w:val="Lost"'), "“Lost”"),
        (
            DOCUMENT,
            replaced("<w:r>", '<w:r><w:rPr><w:sz w:val="40"/></w:rPr>'),
            "szCs",
        ),
        (
            DOCUMENT,
            replaced("<w:pPr>", '<w:pPr><w:numPr><w:numId w:val="77"/></w:numPr>'),
            "รายการลำดับ 77",
        ),
        (
            "word/numbering.xml",
            lambda _: (
                f'<w:numbering {W_DECLARED}><w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>'
                "</w:numbering>"
            ),
            "ไม่มีรูปแบบเลขลำดับ",
        ),
        (
            DOCUMENT,
            replaced(
                "<w:body>", "<w:body>" + 2 * '<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr></w:sdt>'
            ),
            "ตัวควบคุมเนื้อหา 5 ซ้ำ",
        ),
        (DOCUMENT, replaced("<w:body>", '<w:body><w:commentRangeStart w:id="3"/>'), "ความเห็น 3"),
        (
            "word/comments.xml",
            lambda _: f'<w:comments {W_DECLARED}><w:comment w:id="3"/></w:comments>',
            "ความเห็น 3",
        ),
        (DOCUMENT, without("<w:pgMar[^>]*>"), "pgMar"),
        (DOCUMENT, replaced("</w:body>", "<w:p/></w:body>"), "sectPr"),
        (STYLES, without("<w:szCs[^>]*>"), "szCs"),
        (STYLES, without("<w:bCs/>"), "bCs"),
        (STYLES, replaced('w:cs="TH Sarabun New"', ""), "cs"),
        (STYLES, replaced('w:bidi="th-TH"', 'w:bidi="ar-SA"'), "th-TH"),
        (
            STYLES,
            lambda text: text.replace('w:bidi="th-TH"', 'w:bidi="lo-LA"'),
            "ข้อความไทย .*lo-LA",
        ),
        (STYLES, lambda text: re.sub("<w:lang [^>]*>", "", text), "ข้อความไทย .*ไม่ได้ตั้งภาษา"),
        (
            DOCUMENT,
            replaced("<w:r>", '<w:r><w:rPr><w:lang w:bidi="en-GB"/></w:rPr>'),
            "ข้อความไทย .*en-GB",
        ),
        (STYLES, replaced("w:ascii=", 'w:cstheme="minorBidi" w:ascii='), "ธีม"),
        (STYLES, without("<w:docDefaults>.*</w:docDefaults>"), "docDefaults"),
        ("word/header1.xml", replaced("ลับมาก", ""), "ชั้นความลับ"),
        ("word/footer2.xml", replaced("ลับมาก", "ลับ"), "ชั้นความลับ"),
        (DOCUMENT, without('<w:headerReference[^>]*w:type="first"[^>]*>'), "ชั้นความลับ"),
        ("word/header1.xml", without('<w:r><w:fldChar w:fldCharType="end"/></w:r>'), "ฟิลด์"),
        ("customXml/item1.xml", without("<item [^>]*>"), "ไม่ตรง"),
        ("customXml/item1.xml", replaced("urn:briefpack", "urn:other"), "ไม่มีรายการ"),
        ("customXml/item1.xml", replaced('export="', 'export="0'), "รหัสการส่งออก"),
        ("docProps/core.xml", replaced("ทั้งหมด", "อย่าพูดเรื่องงบประมาณ"), "บันทึกภายใน"),
        ("word/header2.xml", replaced("</w:hdr>", "<!--อย่าพูดเรื่องงบประมาณ--></w:hdr>"), "บันทึกภายใน"),
        ("word/comments.xml", lambda _: "<c t='อย่าพูด เรื่องงบประมาณ'/>", "บันทึกภายใน"),
        (
            "customXml/item1.xml",
            replaced('pack="', 'x="note-internal_note-JC22-2.1.1" pack="'),
            "รหัส",
        ),
    ],
)
def test_every_fault_is_found(
    path: Path, brief: Brief, part: str, damage: Damage, says: str
) -> None:
    assert check_word(path, brief) == ()

    damaged(path, part, damage)

    findings = check_word(path, brief)
    assert any(re.search(says, finding.message) for finding in findings), findings
    assert not any("งบประมาณ" in finding.message for finding in findings)


def test_english_under_thai_that_is_not_marked_as_english_is_found(tmp_path: Path) -> None:
    path = tmp_path / "bilingual.docx"
    brief = brief_of(chosen(jc22(), ["JC22-2.1.1"]), replace(OPTIONS, bilingual=True))
    write_word(brief, path, TEMPLATE)
    assert check_word(path, brief) == ()

    damaged(path, STYLES, lambda text: text.replace('w:val="en-GB"', 'w:val="th-TH"'))

    findings = check_word(path, brief)
    assert any("SecondLanguage)" in each.where for each in findings)
    assert all("ข้อความอังกฤษ" in each.message and "th-TH" in each.message for each in findings)


def test_codes_and_names_in_thai_text_need_no_english(path: Path, brief: Brief) -> None:
    damaged(path, STYLES, lambda text: text.replace('w:val="en-GB"', 'w:val="th-TH"'))

    assert check_word(path, brief) == ()


def test_without_the_brief_the_file_is_held_to_what_it_says_of_itself(path: Path) -> None:
    assert check_word(path) == ()

    damaged(path, DOCUMENT, without('<w:bookmarkStart w:id="0"[^>]*>'))
    damaged(path, "word/footer1.xml", replaced("ลับมาก", ""))

    messages = [finding.message for finding in check_word(path)]
    assert any("JC22-2.1.1" in message for message in messages)
    assert any("ท้ายกระดาษ" in message for message in messages)


def test_a_swapped_pair_of_outcomes_is_found(path: Path, brief: Brief) -> None:
    def swap(text: str) -> str:
        first, second = re.findall(r'w:name="(o_[^"]*)"', text)[:2]
        return text.replace(first, "SWAPPED").replace(second, first).replace("SWAPPED", second)

    damaged(path, DOCUMENT, swap)

    assert [finding.message for finding in check_word(path)] == ["ลำดับของผลการประชุมหรือบันทึกเปลี่ยนไป"]


def test_a_document_of_another_program_is_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "other.docx"
    Document().save(str(path))

    messages = [finding.message for finding in check_word(path)]

    assert any("ไม่มีรายการผลการประชุม" in message for message in messages)
    assert any("ธีม" in message for message in messages)


@pytest.mark.parametrize("content", [b"", b"not a zip", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
def test_what_is_no_document_is_a_finding_not_a_failure(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.docx"
    path.write_bytes(content)

    assert len(check_word(path)) == 1


def test_no_damage_makes_the_check_fail(path: Path, brief: Brief) -> None:
    whole, chance = path.read_bytes(), random.Random(22)  # noqa: S311  # repeatable damage
    with zipfile.ZipFile(io.BytesIO(whole)) as package:
        parts = {name: package.read(name) for name in package.namelist()}

    for _ in range(60):
        name = chance.choice(list(parts))
        content = bytearray(parts[name])
        start = chance.randrange(len(content))
        content[start : start + chance.randrange(40)] = chance.randbytes(chance.randrange(4))
        with zipfile.ZipFile(path, "w") as package:
            for each, original in parts.items():
                package.writestr(each, content if each == name else original)
        check_word(path, brief)
        check_word(path)
