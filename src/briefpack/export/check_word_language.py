"""Checks of the language a Word file says its text is in: it is read aloud and proofed by that."""

import re
from collections.abc import Iterator

from lxml import etree

from briefpack.bilingual import Bilingual, joined
from briefpack.export.findings import Finding
from briefpack.export.style_chain import Chain, Styles
from briefpack.export.word_names import W
from briefpack.export.written_word import DOCUMENT, STYLES, WrittenWord, text_of

_THAI = re.compile(r"[ก-๎]")
# Codes and names stand in Thai text too: English is what has several words and no Thai at all.
_ENGLISH = re.compile(r"^[^ก-๎]*?[A-Za-z]{2,}(?:[^ก-๎A-Za-z]+[A-Za-z]{2,}){2}[^ก-๎]*$")
# Word takes the language of Thai letters from `bidi`, and that of Latin ones from `val`.
_WRITINGS = (
    (_THAI, "bidi", "th", Bilingual("ข้อความไทย", "Thai text")),
    (_ENGLISH, "val", "en", Bilingual("ข้อความอังกฤษ", "English text")),
)
_UNMARKED = Bilingual("ไม่ได้ตั้งภาษา", "has no language")
_EXCERPT = 40


def languages(word: WrittenWord) -> Iterator[Finding]:
    """Thai text is marked as Thai and English text as English, by its style or by its run."""
    root = word.roots.get(STYLES)
    if root is None:
        return
    styles = Styles(root)
    default = next(
        (
            each.get(f"{W}styleId") or ""
            for each in root.iterchildren(f"{W}style")
            if each.get(f"{W}type") == "paragraph" and each.get(f"{W}default")
        ),
        "",
    )
    for name, seen in word.seen.items():
        for style in sorted(set(seen.paragraph_styles)):
            chain = styles.chain(style or default)
            for writing, slot, language, what in _WRITINGS:
                said = _said(chain, slot)
                if _is(said, language):
                    continue
                texts = zip(seen.paragraph_styles, seen.texts, strict=True)
                text = next((t for used, t in texts if used == style and writing.search(t)), "")
                if text:
                    where = f"{name} ({style or default})"
                    yield _finding(where, what, text, slot, said, of_template=True)
        for properties in seen.runs:
            yield from _own_language(name, properties)


def _own_language(name: str, properties: etree._Element) -> Iterator[Finding]:
    """What a run says of its language itself."""
    said = properties.find(f"{W}lang")
    run = properties.getparent()
    if said is None or run is None:
        return
    text = text_of(run)
    for writing, slot, language, what in _WRITINGS:
        value = said.get(f"{W}{slot}")
        if value and not _is(value, language) and writing.search(text):
            of_template = name != DOCUMENT  # our own runs say no language
            yield _finding(name, what, text, slot, value, of_template=of_template)


def _said(chain: Chain, slot: str) -> str:
    language = chain.first("lang", slot)
    return "" if language is None else language.get(f"{W}{slot}") or ""


def _is(said: str, language: str) -> bool:
    return said.partition("-")[0].casefold() == language


def _finding(
    where: str, what: Bilingual, text: str, slot: str, said: str, *, of_template: bool
) -> Finding:
    told = Bilingual(f"ตั้งภาษาเป็น {said}", f"is marked as {said}") if said else _UNMARKED
    message = joined(what, f" “{text.strip()[:_EXCERPT]}” ", told, f" (lang {slot})")
    return Finding(where, message, of_template)
