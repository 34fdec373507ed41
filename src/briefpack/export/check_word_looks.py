"""Checks of how a Word file looks: what no public validator sees in Thai documents."""

from collections.abc import Iterator
from functools import partial

from lxml import etree

from briefpack.bilingual import Bilingual
from briefpack.export.findings import Finding
from briefpack.export.word_names import W
from briefpack.export.written_word import DOCUMENT, STYLES, WrittenWord, text_of
from briefpack.model.classification import Classification

# Word draws Thai from the second of each pair; without it, in another font, size or weight.
_TWINS = (("sz", "szCs"), ("b", "bCs"), ("i", "iCs"))
_LATIN_FONTS = ("ascii", "hAnsi")
_THEME_FONTS = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")


def complex_script(word: WrittenWord) -> Iterator[Finding]:
    """Fonts, sizes and weights are set for Thai wherever they are set at all."""
    styles = word.roots.get(STYLES)
    defaults = None if styles is None else styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    if defaults is None:
        yield Finding(
            STYLES,
            Bilingual(
                "ไม่ได้ตั้งแบบอักษรหลักของเอกสาร (docDefaults) ตัวไทยจะเป็นแบบอักษรอื่น",
                "the document has no default font (docDefaults), so Thai falls to another",
            ),
            of_template=True,
        )
    else:
        yield from _lacking_defaults(defaults)
    for name, seen in word.seen.items():
        for properties in seen.runs:
            yield from _unpaired(name, properties)
    for properties in () if styles is None else styles.iter(f"{W}rPr"):
        yield from _unpaired(STYLES, properties)


def _lacking_defaults(defaults: etree._Element) -> Iterator[Finding]:
    fonts, language = defaults.find(f"{W}rFonts"), defaults.find(f"{W}lang")
    if fonts is None or not fonts.get(f"{W}cs"):
        yield Finding(
            STYLES,
            Bilingual(
                "แบบอักษรหลักไม่ได้ตั้งสำหรับตัวไทย (cs)",
                "the default font is not set for Thai letters (cs)",
            ),
            of_template=True,
        )
    if defaults.find(f"{W}szCs") is None:
        yield Finding(
            STYLES,
            Bilingual(
                "ขนาดอักษรหลักไม่ได้ตั้งสำหรับตัวไทย (szCs)",
                "the default size is not set for Thai letters (szCs)",
            ),
            of_template=True,
        )
    if language is None or language.get(f"{W}bidi") != "th-TH":
        yield Finding(
            STYLES,
            Bilingual(
                "ภาษาหลักของเอกสารไม่ใช่ไทย (lang bidi th-TH)",
                "the document’s language is not Thai (lang bidi th-TH)",
            ),
            of_template=True,
        )


def _unpaired(name: str, properties: etree._Element) -> Iterator[Finding]:
    where = _place(name, properties)
    finding = partial(Finding, where, of_template=name != DOCUMENT)  # all else is the template's
    for latin, thai in _TWINS:
        if properties.find(f"{W}{latin}") is not None and properties.find(f"{W}{thai}") is None:
            yield finding(
                Bilingual(
                    f"ตั้ง {latin} แต่ไม่ตั้ง {thai} ตัวไทยจะไม่ตามไปด้วย",
                    f"sets {latin} without {thai}; Thai letters will not follow",
                )
            )
    fonts = properties.find(f"{W}rFonts")
    if fonts is not None:
        if any(fonts.get(f"{W}{each}") for each in _THEME_FONTS):
            yield finding(
                Bilingual(
                    "ใช้แบบอักษรของธีม ซึ่งมาแทนแบบอักษรไทยที่ตั้งไว้",
                    "uses the theme’s fonts, which take the place of the Thai font",
                )
            )
        if any(fonts.get(f"{W}{each}") for each in _LATIN_FONTS) and not fonts.get(f"{W}cs"):
            yield finding(
                Bilingual(
                    "ตั้งแบบอักษรเฉพาะตัวละติน ไม่ตั้งสำหรับตัวไทย (cs)",
                    "sets the font of Latin letters only, not of Thai ones (cs)",
                )
            )
    language = properties.find(f"{W}lang")
    if language is not None and (language.get(f"{W}bidi") or "").startswith("ar"):
        yield finding(
            Bilingual("ตั้งภาษาเป็นอาหรับ (lang bidi)", "sets the language to Arabic (lang bidi)")
        )


def _place(name: str, properties: etree._Element) -> str:
    style = next(properties.iterancestors(f"{W}style"), None)
    return name if style is None else f"{name} ({style.get(f'{W}styleId')})"


def defined_styles(word: WrittenWord) -> Iterator[Finding]:
    """Every style that is used is there."""
    styles = word.roots.get(STYLES)
    defined = set() if styles is None else {each.get(f"{W}styleId") or "" for each in styles}
    for name, seen in word.seen.items():
        for style in sorted(seen.styles - defined):
            yield Finding(
                name,
                Bilingual(
                    f"ใช้ลักษณะ (style) “{style}” ที่ไม่มีในเอกสาร",
                    f"uses the style “{style}”, which the document does not have",
                ),
            )


def classified_pages(word: WrittenWord, secrecy: Classification) -> Iterator[Finding]:
    """The classification stands at the top and the bottom of every kind of page."""
    words = {secrecy.wording.th, secrecy.wording.en}
    for kind, place in (
        (("header", Bilingual("หัว", "top")), ("footer", Bilingual("ท้าย", "bottom")))
        if secrecy
        else ()
    ):
        for section, page, part in word.pages(kind):
            paragraphs = () if part is None else part.iter(f"{W}p")
            if not any(text_of(each).strip() in words for each in paragraphs):
                where = Bilingual(f"ตอนที่ {section} ({page})", f"section {section} ({page})")
                yield Finding(
                    where,
                    Bilingual(
                        f"ไม่มีชั้นความลับ “{secrecy.wording.th}” ที่{place}กระดาษ",
                        f"“{secrecy.wording.th}” is missing at the {place.en} of the page",
                    ),
                )
