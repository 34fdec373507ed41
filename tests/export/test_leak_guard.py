import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefpack.export.check_word import check_word
from briefpack.export.leak_guard import _id_key, _key, _keys_in, _Wanted, leaks
from briefpack.export.word_names import W_DECLARED
from briefpack.export.write_word import write_word
from briefpack.model.annotation import Annotation, AnnotationKind, Output
from briefpack.model.pack import Section, SectionKind
from briefpack.model.serving import Reason, Withheld
from briefpack.thai.search import fold
from briefs import OPTIONS, PACK, TEMPLATE, annotated, brief_of, chosen, note

UNSPEAKABLE = "อย่าพูดเรื่องวงเงิน ๑,๒๐๐ ล้านบาท\nรอมติ ครม. ก่อน"
INTERNAL = note(AnnotationKind.INTERNAL_NOTE, UNSPEAKABLE)
CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "package.docx"


def package(path: Path, body: str, **parts: str) -> Path:
    """A package with this body, and other parts."""
    named = {name.replace("__", "/").replace("_xml", ".xml"): text for name, text in parts.items()}
    document = f"<w:document {W_DECLARED}><w:body>{body}</w:body></w:document>"
    everything = {"[Content_Types].xml": "<Types/>", "word/document.xml": document, **named}
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in everything.items():
            archive.writestr(name, text)
    return path


def paragraph(*runs: str) -> str:
    return "<w:p>" + "".join(f"<w:r><w:t>{run}</w:t></w:r>" for run in runs) + "</w:p>"


@pytest.mark.parametrize(
    "body",
    [
        paragraph("อย่าพูดเรื่องวงเงิน ๑,๒๐๐ ล้านบาท"),
        paragraph("อย่าพูด", "เรื่องวงเงิน", " 1,200 ล้าน", "บาท"),
        paragraph("ท่านว่า “อย่าพูดเรื่องวงเงิน\u00a0๑,๒๐๐\u00a0ล้านบาท” ไว้"),
        paragraph("รอมติ&#x20;ครม. ก่อน"),
        "<w:p><w:r><w:t>รอมติ</w:t><w:br/><w:t>ครม. ก่อน</w:t></w:r></w:p>",
        "<w:p><w:del><w:r><w:delText>รอมติ ครม. ก่อน</w:delText></w:r></w:del></w:p>",
        '<w:p><w:alias w:val="รอมติ ครม. ก่อน"/></w:p>',
        "<!-- รอมติ ครม. ก่อน --><w:p/>",
    ],
)
def test_a_withheld_text_is_found_however_it_is_written(path: Path, body: str) -> None:
    found = leaks(package(path, body), [INTERNAL], ["ข้อความอื่น"])

    assert [finding.where for finding in found] == ["word/document.xml"]
    assert "มติ" not in found[0].message


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("docProps__core_xml", f'<a xmlns="{CORE}">รอมติ ครม. ก่อน</a>'),
        ("customXml__item1_xml", '<a note="รอมติ ครม. ก่อน"/>'),
        ("word__comments_xml", f"<w:c {W_DECLARED}>{paragraph('รอมติ ครม. ก่อน')}</w:c>"),
        ("xl__sharedStrings_xml", "<sst><si><t>รอมติ ครม. ก่อน</t></si></sst>"),
        ("word__settings_xml", "<not closed> รอมติ ครม. ก่อน"),
        ("word__notes.txt", "รอมติ ครม. ก่อน"),
    ],
)  # fmt: skip
def test_every_part_of_the_package_is_read(path: Path, name: str, text: str) -> None:
    found = leaks(package(path, "<w:p/>", **{name: text}), [INTERNAL], [])

    assert len(found) == 1


def test_what_an_outcome_says_itself_is_no_leak_but_one_more_copy_is(path: Path) -> None:
    quoted = "ที่ประชุมเห็นว่า รอมติ ครม. ก่อน"
    forbidden = [Withheld(INTERNAL, Reason.INTERNAL)]

    assert leaks(package(path, paragraph(quoted)), forbidden, [quoted]) == ()
    assert leaks(package(path, paragraph(quoted) * 2), forbidden, [quoted])


def test_a_piece_of_a_long_text_is_found(path: Path) -> None:
    long = replace(
        INTERNAL, text="ข้อความยาว" * 3 + "ของฝ่ายไทยเรื่องการเจรจาเขตแดนทางบกและทางทะเลกับฝ่ายอื่น"
    )

    assert leaks(package(path, paragraph(long.text[10:70])), [long], [])


@pytest.mark.parametrize("text", ["ก", "5", "Normal", "a", "ที่", "", "\n"])
def test_a_word_that_stands_everywhere_tells_of_nothing(path: Path, text: str) -> None:
    said = paragraph("กรุงเทพฯ ที่ 5") + '<w:p><w:pStyle w:val="Normal"/></w:p>'

    assert leaks(package(path, said), [replace(INTERNAL, text=text)], ["กรุงเทพฯ ที่ 5"]) == ()


def test_a_short_note_is_found_where_it_is_a_whole_paragraph(path: Path) -> None:
    assert leaks(package(path, paragraph("งด")), [replace(INTERNAL, text="งด")], ["งดงาม"])


def test_the_id_of_a_withheld_note_is_found_also_as_a_bookmark(path: Path) -> None:
    body = '<w:p><w:bookmarkStart w:name="a_note_internal_note_JC22_2_1_1_0a1b2c3d"/></w:p>'

    assert "รหัส" in leaks(package(path, body), [INTERNAL], [])[0].message


@pytest.mark.parametrize("kind", AnnotationKind)
@pytest.mark.parametrize("layout", [Output.FULL, Output.MINISTER, Output.CARD, Output.MEMO])
@pytest.mark.parametrize("why", ["hidden", "other pack"])
def test_no_brief_shows_a_note_that_is_not_for_it(
    path: Path, kind: AnnotationKind, layout: Output, why: str
) -> None:
    shown_in = frozenset(Output) - ({layout} if why == "hidden" else set())
    packs = frozenset({PACK if why == "hidden" else "pack-other"})
    withheld = replace(note(kind, UNSPEAKABLE, show_in=shown_in), packs=packs)
    sections = tuple(map(Section, SectionKind))
    dossier = chosen(annotated(withheld), ["JC22-2.1.1"], sections=sections)
    brief = brief_of(dossier, replace(OPTIONS, layout=layout))

    write_word(brief, path, TEMPLATE)

    assert [each.annotation for each in brief.withheld] == [withheld]
    assert check_word(path, brief) == ()
    assert leaks(path, [withheld], []) == ()


@pytest.mark.parametrize("kind", sorted(set(AnnotationKind) - {AnnotationKind.INTERNAL_NOTE}))
def test_a_note_that_got_into_a_brief_wrongly_is_caught(path: Path, kind: AnnotationKind) -> None:
    shown: Annotation = note(kind, UNSPEAKABLE)
    brief = brief_of(chosen(annotated(shown), ["JC22-2.1.1"]))
    write_word(brief, path, TEMPLATE)

    assert leaks(path, [shown], [])


_WORDS = st.text("กข๑1 \u00a0\u2060a่ำ", max_size=40)


@given(st.lists(_WORDS.map(_key).filter(bool)), st.lists(_WORDS), st.data())
def test_one_pass_counts_what_a_search_for_each_piece_counts(
    pieces: list[str], texts: list[str], data: st.DataObject
) -> None:
    for text in (key for key in map(_key, texts) if key):
        start = data.draw(st.integers(0, len(text) - 1))
        pieces.append(text[start : data.draw(st.integers(start + 1, len(text)))])

    counts = _Wanted(pieces).counted(texts)

    for piece in pieces:
        keys = [_key(text) for text in texts]
        if len(piece) < 4:
            assert counts[piece] == keys.count(piece)
        else:
            places = [(key, at) for key in keys for at in range(len(key))]
            assert counts[piece] == sum(key.startswith(piece, at) for key, at in places)


@given(st.lists(st.text("ab1-_. ก", min_size=1)), st.text("ab1-_. ก\n"))
def test_one_pass_finds_the_ids_that_a_search_for_each_finds(ids: list[str], text: str) -> None:
    wanted = {key for key in map(_id_key, ids) if key.strip("_")}

    assert _keys_in(text, wanted) == {key for key in wanted if key in _id_key(text)}


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_letters_have_the_key_that_a_search_gives_them(text: str) -> None:
    assert _key(text) == "".join(fold(text).split())
