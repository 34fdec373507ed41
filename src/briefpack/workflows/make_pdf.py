"""A PDF of a brief: made by the office program of the machine, or drawn by whoever can.

The Word file that it is made from is checked first, as an export of its own would be.
"""

import tempfile
from collections.abc import Callable
from pathlib import Path

from briefpack.bilingual import Bilingual, joined
from briefpack.errors import ExportError
from briefpack.export.brief_options import BriefOptions
from briefpack.files.replace import replace_file
from briefpack.model.dossier import Dossier
from briefpack.workflows.export_brief import export_brief
from briefpack.workflows.exported import Exported
from briefpack.workflows.office_pdf import LIBREOFFICE, Office
from briefpack.workflows.steps import COMPOSING, DONE, Step, unwatched
from briefpack.workflows.targets import require_target

PARTS = 4
DRAWN = Bilingual(
    "PDF นี้วาดจากหน้าตัวอย่างของโปรแกรม เพราะเครื่องนี้ไม่มี Word หรือ LibreOffice",
    "This PDF was drawn from the program’s own preview, because this computer "
    "has neither Word nor LibreOffice",
)
DRAWN_AFTER_ALL = Bilingual(
    "PDF นี้วาดจากหน้าตัวอย่างของโปรแกรม เพราะ {} แปลงเอกสารไม่สำเร็จ",
    "This PDF was drawn from the program’s own preview, because {} could not convert the document",
)
_MADE_BY = Bilingual("PDF นี้แปลงด้วย {}", "This PDF was converted by {}")
_ARABIC_PAGES = Bilingual(
    " (LibreOffice ใช้เลขอารบิกเป็นเลขหน้า)", " (LibreOffice has Arabic page numbers)"
)
_CONVERTING = Bilingual("แปลงเป็น PDF", "Converting to PDF")
_HEADER = b"%PDF-"
_ENDING = b"%%EOF"
_TAIL = 2048

Draw = Callable[[Path], None]
"""Draws the pages of the same brief as a PDF."""


def make_pdf(
    dossier: Dossier,
    pack_id: str,
    path: Path,
    options: BriefOptions,
    template: Path,
    office: Office | None,
    draw: Draw,
    step: Step = unwatched,
) -> Exported:
    """Write the brief of a pack to `path` as a PDF; the notes begin with what made it.

    `draw` serves where there is no office program, or where it fails. Raises ExportError,
    RequestError, or Cancelled from `step`; `path` stays as it was unless all went well.
    """
    require_target(path, ".pdf")
    with tempfile.TemporaryDirectory(prefix="briefpack-pdf-", ignore_cleanup_errors=True) as folder:
        word = Path(folder) / "brief.docx"
        step(COMPOSING, 0, PARTS)
        exported = export_brief(dossier, pack_id, word, options, template)
        step(_CONVERTING, 1, PARTS)
        made, said = None, DRAWN
        if office is not None:
            made = office.convert(word, lambda: step(_CONVERTING, 1, PARTS))
            said = (_MADE_BY if made is not None else DRAWN_AFTER_ALL).filled(office.name)
            if made is not None and office.name == LIBREOFFICE and options.shown_digits == "thai":
                said = joined(said, _ARABIC_PAGES)
        step(Bilingual("เขียน PDF", "Writing the PDF"), 2, PARTS)

        def write(draft: Path) -> None:
            if made is not None:
                draft.write_bytes(made.read_bytes())
            else:
                draw(draft)
            step(Bilingual("ตรวจ PDF", "Checking the PDF"), 3, PARTS)
            _refuse_broken(draft, path.name)

        replace_file(path, write)
    step(DONE, PARTS, PARTS)
    return Exported((path,), (said, *exported.notes))


def _refuse_broken(draft: Path, name: str) -> None:
    content = draft.read_bytes() if draft.exists() else b""
    if not content.startswith(_HEADER) or _ENDING not in content[-_TAIL:]:
        raise ExportError(
            Bilingual(
                f"{name} ไม่ผ่านการตรวจหลังเขียน จึงไม่ได้บันทึก — ลองใหม่ หรือส่งออกเป็น Word แล้วบันทึกเป็น PDF"
                " ในโปรแกรมนั้น",
                f"{name} did not pass the check after writing, so it was not saved — try "
                "again, or export to Word and save it as PDF there",
            )
        )
