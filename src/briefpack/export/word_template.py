"""The Word template that gives a brief its look: ours, or an office's own."""

import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from briefpack.bilingual import Bilingual
from briefpack.errors import BriefpackError, ExportError
from briefpack.export.style_names import SERVES_FOR, StyleName
from briefpack.export.word_names import W
from briefpack.files.office_zip import look_into
from briefpack.model.annotation import Output

if TYPE_CHECKING:
    from docx.document import Document

CHARACTER_STYLES = frozenset(
    {StyleName.LABEL, StyleName.STRONG, StyleName.MEMO_LABEL, StyleName.COMMENT_REFERENCE}
)
_UNSOUND = (ValueError, LookupError, TypeError, AttributeError, NotImplementedError, OSError)
_EVERY_LAYOUT = (StyleName.LABEL, StyleName.STRONG, StyleName.CLASSIFICATION)
_OWN_PREFIX = {Output.MINISTER: "Side ", Output.CARD: "Card ", Output.MEMO: "Memo "}
_ELSEWHERE = (*_OWN_PREFIX.values(), StyleName.GARUDA.value)


def open_template(path: Path) -> "Document":
    """The template as a document. Raises ExportError for what is no readable .docx."""
    from docx import Document
    from docx.opc.exceptions import OpcError

    try:
        look_into(path)
        return Document(str(path))
    except BriefpackError as error:
        raise ExportError(
            Bilingual(f"ใช้แม่แบบไม่ได้: {error}", f"Could not use the template: {error.said.en}")
        ) from error
    except (OpcError, etree.LxmlError, zipfile.BadZipFile, zlib.error, *_UNSOUND) as error:
        # python-docx assumes a sound package and fails in as many ways as it can be unsound.
        raise ExportError(
            Bilingual(
                f"ใช้แม่แบบ {path.name} ไม่ได้ เพราะไม่ใช่เอกสาร Word (.docx) ที่สมบูรณ์"
                " — เปิดด้วย Word แล้วบันทึกใหม่เป็น .docx หรือส่งออกโดยไม่ระบุแม่แบบ",
                f"Could not use the template {path.name}, because it is no complete Word "
                "document (.docx) — open it with Word and save it again as .docx, or export "
                "without a template",
            )
        ) from error


def styles_for(layout: Output) -> tuple[StyleName, ...]:
    """The styles a layout is written in; a template for one layout may lack those of others."""
    prefix = _OWN_PREFIX.get(layout)
    if prefix is None:
        return tuple(name for name in StyleName if not name.value.startswith(_ELSEWHERE))
    own = (name for name in StyleName if name.value.startswith(prefix))
    garuda = (StyleName.GARUDA,) if layout is Output.MEMO else ()
    return (*own, *garuda, *_EVERY_LAYOUT)


def style_ids(
    document: "Document", template: Path, layout: Output = Output.FULL
) -> Mapping[StyleName, str]:
    """The template's id for each style of the layout, or for one that serves for it.

    Raises ExportError naming those it lacks.
    """
    found = {
        (style.get(f"{W}type"), _name(style)): style.get(f"{W}styleId", "")
        for style in document.styles.element.iterchildren(f"{W}style")
    }
    names = {
        name: name if _key(name) in found else SERVES_FOR.get(name, name)
        for name in styles_for(layout)
    }
    lacking = [name for name in names.values() if _key(name) not in found]
    if lacking:
        listed = ", ".join(f"“{name.value}”" for name in dict.fromkeys(lacking))
        raise ExportError(
            Bilingual(
                f"แม่แบบ {template.name} ไม่มีลักษณะ (style) {listed}"
                " — เพิ่มลักษณะเหล่านี้ในแม่แบบด้วย Word หรือส่งออกโดยไม่ระบุแม่แบบ",
                f"The template {template.name} lacks the styles {listed} — add them to "
                "the template with Word, or export without a template",
            )
        )
    return {name: found[_key(used)] for name, used in names.items()}


def _name(style: etree._Element) -> str:
    """Word compares the names of styles without regard to case."""
    name = style.find(f"{W}name")
    return "" if name is None else (name.get(f"{W}val") or "").casefold()


def _key(name: StyleName) -> tuple[str, str]:
    kind = "character" if name in CHARACTER_STYLES else "paragraph"
    return kind, name.value.casefold()
