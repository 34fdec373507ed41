"""Which fonts a brief can carry inside it, and what to tell the officer where it cannot."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from briefpack.export.font_files import FontFile, find_family
from briefpack.export.word_names import W
from briefpack.export.word_template import open_template

_MISSING = "ไม่พบแบบอักษร “{}” ในเครื่องนี้ เอกสารจึงไม่มีแบบอักษรฝังอยู่ — ติดตั้งแบบอักษรแล้วส่งออกใหม่"
_FORBIDDEN = "ผู้ผลิตแบบอักษร “{}” ไม่อนุญาตให้ฝังในเอกสารที่แก้ไขได้ เอกสารจึงไม่มีแบบอักษรฝังอยู่"


@dataclass(frozen=True, slots=True)
class FontsToEmbed:
    """The faces to embed; `notes` say in Thai why there are none."""

    files: tuple[FontFile, ...] = ()
    notes: tuple[str, ...] = ()


def fonts_to_embed(template: Path, folders: Iterable[Path]) -> FontsToEmbed:
    """The faces of the template's font that are installed and may be embedded."""
    family = _family(template)
    found = find_family(family, folders) if family else ()
    allowed = tuple(each for each in found if each.may_be_embedded)
    if not found:
        return FontsToEmbed((), (_MISSING.format(family),))
    return FontsToEmbed(allowed, () if allowed else (_FORBIDDEN.format(family),))


def _family(template: Path) -> str:
    """The font of all text that has none of its own."""
    fonts = open_template(template).styles.element.find(
        f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}rFonts"
    )
    return "" if fonts is None else fonts.get(f"{W}cs") or fonts.get(f"{W}ascii") or ""
