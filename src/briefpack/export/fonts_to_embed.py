"""Which fonts a brief can carry inside it, and what to tell the officer where it cannot."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.export.font_files import FontFile, find_family
from briefpack.export.word_names import W
from briefpack.export.word_template import open_template

_MISSING = Bilingual(
    "ไม่พบแบบอักษร “{}” ในเครื่องนี้ เอกสารจึงไม่มีแบบอักษรฝังอยู่ — ติดตั้งแบบอักษรแล้วส่งออกใหม่",
    "The font “{}” was not found on this computer, so no font is embedded "
    "in the document — install the font, then export again",
)
_FORBIDDEN = Bilingual(
    "ผู้ผลิตแบบอักษร “{}” ไม่อนุญาตให้ฝังในเอกสารที่แก้ไขได้ เอกสารจึงไม่มีแบบอักษรฝังอยู่",
    "The maker of the font “{}” does not allow it to be embedded in documents "
    "that can be edited, so no font is embedded",
)


@dataclass(frozen=True, slots=True)
class FontsToEmbed:
    """The faces to embed; `notes` say in Thai why there are none."""

    files: tuple[FontFile, ...] = ()
    notes: tuple[Bilingual, ...] = ()


def fonts_to_embed(template: Path, folders: Iterable[Path]) -> FontsToEmbed:
    """The faces of the template's font that are installed and may be embedded."""
    family = _family(template)
    found = find_family(family, folders) if family else ()
    allowed = tuple(each for each in found if each.may_be_embedded)
    if not found:
        return FontsToEmbed((), (_MISSING.filled(family),))
    return FontsToEmbed(allowed, () if allowed else (_FORBIDDEN.filled(family),))


def _family(template: Path) -> str:
    """The font of all text that has none of its own."""
    fonts = open_template(template).styles.element.find(
        f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}rFonts"
    )
    return "" if fonts is None else fonts.get(f"{W}cs") or fonts.get(f"{W}ascii") or ""
