import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from briefpack.errors import ExportError
from briefpack.export.brief_options import BriefOptions
from briefpack.export.check_word import check_word
from briefpack.export.compose_brief import Brief, compose_brief
from briefpack.export.lines import StyleName, lines_of
from briefpack.export.style_names import SERVES_FOR
from briefpack.export.word_names import W
from briefpack.export.word_room import room_of
from briefpack.export.write_word import write_word
from briefpack.model.annotation import WITHOUT_NOTES, AnnotationKind, Output
from briefpack.model.classification import Classification
from briefpack.model.dossier import Dossier
from briefpack.model.index import index_of
from briefpack.model.pack import Entry, Pack, Section, SectionKind
from briefpack.thai.glue import unglue
from briefs import OPTIONS, PACK, TEMPLATE, annotated, brief_of, chosen, jc22, larger, note
from strategies import dossiers

Written = Callable[[Brief], Path]

KINDS = tuple(AnnotationKind)


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    """A brief as a file; the next one takes its place."""
    path = tmp_path_factory.mktemp("written") / "brief.docx"

    def write(brief: Brief) -> Path:
        write_word(brief, path, TEMPLATE)
        return path

    return write


@pytest.fixture
def secret() -> Brief:
    """A classified brief with a note of every kind."""
    notes = [note(kind, f"ข้อความของ {kind.value} บรรทัดแรก\nบรรทัดที่สอง") for kind in KINDS]
    return brief_of(
        chosen(
            annotated(*notes),
            jc22().packs[0].outcome_ids,
            classification=Classification.CONFIDENTIAL,
            addressee="ปลัดกระทรวงการต่างประเทศ",
        )
    )


def with_all_chosen(dossier: Dossier) -> Dossier:
    """The dossier with one pack that holds all its outcomes and is served by half its notes."""
    outcomes = [outcome.id for meeting in dossier.meetings for outcome in meeting.outcomes()]
    pack = Pack(PACK, "ทั้งหมด", tuple(map(Entry, outcomes)))
    notes = tuple(
        replace(each, packs=frozenset({PACK})) if place % 2 else each
        for place, each in enumerate(dossier.annotations)
    )
    return replace(dossier, packs=(pack, *dossier.packs[1:]), annotations=notes)


any_options = st.builds(
    BriefOptions,
    st.just(OPTIONS.date),
    st.sampled_from([each for each in Output if each not in WITHOUT_NOTES]),
    st.sampled_from(("thai", "arabic")),
    st.sampled_from(("th", "en")),
    bilingual=st.booleans(),
    notes_as_comments=st.booleans(),
)


@given(dossiers(), any_options, st.permutations([Section(kind, True) for kind in SectionKind]))
def test_whatever_a_dossier_holds_its_brief_passes_its_check(
    written: Written, dossier: Dossier, options: BriefOptions, sections: list[Section]
) -> None:
    whole = with_all_chosen(dossier)
    brief = brief_of(whole.with_pack(replace(whole.packs[0], sections=tuple(sections))), options)

    assert check_word(written(brief), brief) == ()


def test_the_document_says_what_was_composed(written: Written, secret: Brief) -> None:
    paragraphs = Document(str(written(secret))).paragraphs

    assert [unglue(each.text).strip("\n") for each in paragraphs] == [
        unglue(line.text) for line in lines_of(secret.blocks)
    ]


def test_outcomes_and_notes_are_found_again_by_their_bookmarks(
    written: Written, secret: Brief
) -> None:
    document = Document(str(written(secret)))

    names = [each.get(f"{W}name") for each in document.element.iter(f"{W}bookmarkStart")]
    assert len(names) == len(set(names)) == 27 + len(KINDS) - 1
    assert all(len(name) <= 40 and name.replace("_", "").isalnum() for name in names)


def test_classification_and_page_numbers_are_on_every_kind_of_page(
    written: Written, secret: Brief
) -> None:
    section = Document(str(written(secret))).sections[0]

    headers = (section.header, section.first_page_header)
    footers = (section.footer, section.first_page_footer)
    assert [each.paragraphs[0].text for each in headers] == ["ลับ", "ลับ"]
    assert [each.paragraphs[-1].text for each in footers] == ["ลับ", "ลับ"]
    assert "PAGE" in etree.tostring(section.header._element).decode()
    assert "PAGE" not in etree.tostring(section.first_page_header._element).decode()
    assert section._sectPr.xpath("string(w:pgNumType/@w:fmt)") == "thaiNumbers"


def test_the_properties_say_what_it_is_and_are_dated_as_the_document(
    written: Written, secret: Brief
) -> None:
    core = Document(str(written(secret))).core_properties

    assert (core.title, core.subject) == (secret.properties.title, "ทั้งหมด")
    assert (core.language, core.identifier) == ("th-TH", secret.properties.export_id)
    assert core.created is not None and core.created.date() == OPTIONS.date
    assert core.modified == core.created


def test_code_names_styles_and_formats_nothing_itself(written: Written, secret: Brief) -> None:
    body = Document(str(written(secret))).element.body

    formatting = {child.tag for each in body.iter(f"{W}rPr") for child in each}
    formatting |= {child.tag for each in body.iter(f"{W}pPr") for child in each}
    assert formatting == {f"{W}pStyle", f"{W}rStyle"}


def test_equal_briefs_give_equal_bytes_in_any_process(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; import briefs;"
        "from briefpack.export.write_word import write_word;"
        "write_word(briefs.brief_of(briefs.annotated(*(briefs.note(k, k.value) "
        "for k in briefs.AnnotationKind))), Path(sys.argv[1]), briefs.TEMPLATE)"
    )
    paths = [tmp_path / "one.docx", tmp_path / "two.docx"]

    for seed, path in enumerate(paths, start=1):
        environment = os.environ | {
            "PYTHONHASHSEED": str(seed),
            "PYTHONPATH": os.pathsep.join(map(str, (TEMPLATE.parents[2] / "src", "tests"))),
        }
        subprocess.run(
            [sys.executable, "-c", script, path],
            check=True,
            env=environment,
            cwd=TEMPLATE.parents[2],
        )

    assert paths[0].read_bytes() == paths[1].read_bytes()


@pytest.mark.parametrize("outcomes", [0, 1, 200])
def test_any_number_of_outcomes_can_be_written(written: Written, outcomes: int) -> None:
    brief = brief_of(larger(jc22().meetings[0], outcomes))

    assert check_word(written(brief), brief) == ()
    assert len(brief.outcome_ids) == outcomes


def test_an_offices_template_that_lacks_styles_is_told_which(tmp_path: Path) -> None:
    template = tmp_path / "office.docx"
    Document().save(str(template))

    with pytest.raises(ExportError, match=r"office\.docx.*“Outcome”.*“Note”"):
        write_word(brief_of(jc22()), tmp_path / "brief.docx", template)


def test_an_offices_template_keeps_its_own_header_below_the_classification(
    tmp_path: Path, secret: Brief
) -> None:
    template, path = tmp_path / "office.docx", tmp_path / "brief.docx"
    document = Document(str(TEMPLATE))
    document.sections[0].first_page_header.paragraphs[0].add_run("กองเอเชีย")
    document.settings.odd_and_even_pages_header_footer = True
    document.add_paragraph("ตัวอย่าง", style="Body Text")
    document.save(str(template))

    write_word(secret, path, template)

    section = Document(str(path)).sections[0]
    assert [each.text for each in section.first_page_header.paragraphs] == ["ลับ", "กองเอเชีย"]
    assert section.even_page_header.paragraphs[0].text == "ลับ"
    assert check_word(path, secret) == ()


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"text"])
def test_a_broken_template_is_refused_by_name(tmp_path: Path, content: bytes) -> None:
    template = tmp_path / "broken.docx"
    template.write_bytes(content)

    with pytest.raises(ExportError, match=r"broken\.docx"):
        write_word(brief_of(jc22()), tmp_path / "brief.docx", template)


def test_a_workbook_is_no_template(tmp_path: Path) -> None:
    template = tmp_path / "workbook.docx"
    with zipfile.ZipFile(template, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")

    with pytest.raises(ExportError, match=r"workbook\.docx"):
        write_word(brief_of(jc22()), tmp_path / "brief.docx", template)


def test_our_template_has_every_style_and_nothing_of_a_theme() -> None:
    with zipfile.ZipFile(TEMPLATE) as package:
        said = b"".join(package.read(name) for name in package.namelist())
        styles = package.read("word/styles.xml").decode()

    assert not any(word in said for word in (b"theme/", b"Theme=", b"ar-SA", b"bbbb"))
    assert all(f'<w:name w:val="{name.value}"/>' in styles for name in StyleName)
    assert TEMPLATE.stat().st_size < 6000


@pytest.fixture
def sectioned() -> Brief:
    """A brief with contents, light text and two languages."""
    sections = (
        Section(SectionKind.COVER),
        Section(SectionKind.CONTENTS),
        Section(SectionKind.OBJECTIVES, text="เพื่อ **เร่งรัด**\n- ข้อแรก\n1. ข้อสอง"),
        Section(SectionKind.OUTCOMES),
    )
    dossier = chosen(jc22(), jc22().packs[0].outcome_ids, sections=sections)
    room = room_of(TEMPLATE, Output.FULL)
    options = replace(OPTIONS, bilingual=True)
    return compose_brief(dossier, index_of(dossier), dossier.packs[0], options, room)


def test_the_contents_are_a_field_of_links_to_headings(written: Written, sectioned: Brief) -> None:
    path = written(sectioned)

    assert check_word(path, sectioned) == ()
    body = Document(str(path)).element.body
    links = [each.get(f"{W}anchor") for each in body.iter(f"{W}hyperlink")]
    names = [each.get(f"{W}name") for each in body.iter(f"{W}bookmarkStart")]
    fields = [(each.text or "").split()[0] for each in body.iter(f"{W}instrText")]
    assert links and set(links) <= set(names)
    assert fields == ["TOC", *["PAGEREF"] * len(links)]


def test_light_text_is_in_named_styles_and_in_no_format_of_its_own(
    written: Written, sectioned: Brief
) -> None:
    document = Document(str(written(sectioned)))

    shown = [(p.style.name, p.text) for p in document.paragraphs if p.style is not None]
    assert ("List Bullet", "•\tข้อแรก") in shown
    assert ("List Number", "๑.\tข้อสอง") in shown
    runs = [run for p in document.paragraphs for run in p.runs if run.text == "เร่งรัด"]
    assert [run.style.name for run in runs] == ["Strong"]
    assert {child.tag for run in document.element.body.iter(f"{W}rPr") for child in run} == {
        f"{W}rStyle"
    }


def test_a_template_of_before_serves_with_the_styles_it_has(
    tmp_path: Path, sectioned: Brief
) -> None:
    template, path = tmp_path / "office.docx", tmp_path / "brief.docx"
    document = Document(str(TEMPLATE))
    for name in SERVES_FOR:
        for style in document.styles:
            if (style.name or "").casefold() == name.value.casefold():
                style.delete()
    document.save(str(template))

    write_word(sectioned, path, template)

    assert check_word(path, sectioned) == ()
    styles = {p.text: p.style.name for p in Document(str(path)).paragraphs if p.style is not None}
    assert styles["•\tข้อแรก"] == "Body Text"
