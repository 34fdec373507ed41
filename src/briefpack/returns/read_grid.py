"""Read a returned workbook, whoever saved it, into plain values."""

from collections.abc import Callable
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import ReturnError
from briefpack.files.child_process import run_bounded
from briefpack.files.office_zip import OfficeFileError, OfficeZip, look_into
from briefpack.files.walk_xml import XmlFault
from briefpack.returns.cell_values import Reader
from briefpack.returns.excel_texts import read_shared_texts
from briefpack.returns.grid import GridBook
from briefpack.returns.not_used import warnings_about
from briefpack.returns.packed_grid import PackedBook, PackedSheet
from briefpack.returns.read_limits import MEGABYTES, PACKAGE, SECONDS, Budget
from briefpack.returns.read_sheet import read_sheet
from briefpack.returns.refused_files import refuse_by_content, refuse_by_name
from briefpack.returns.workbook_parts import find_parts, read_number_formats, read_properties


def read_grid(path: Path, is_cancelled: Callable[[], bool] = lambda: False) -> GridBook:
    """What a returned workbook holds. It is read in a process of its own, for a bounded time.

    Raises ReturnError, saying what the file is and what to do, for anything that is no workbook or
    not a safe one; Cancelled once `is_cancelled` says so.
    """
    refuse_by_name(path)
    packed = run_bounded(
        read_packed,
        path,
        name=path.name,
        seconds=SECONDS,
        megabytes=MEGABYTES,
        is_cancelled=is_cancelled,
        error=ReturnError,
    )
    return packed.unpacked()


def read_packed(path: Path) -> PackedBook:
    """The same without a process: for the child, and for files that are our own."""
    refuse_by_content(path)
    try:
        return _read(look_into(path, PACKAGE))
    except OfficeFileError as error:
        raise ReturnError(error.said) from error
    except XmlFault as error:
        raise ReturnError(
            Bilingual(
                f"{path.name} มีส่วนที่เสียหายหรือมีคำสั่งที่แฟ้ม Excel ไม่ใช้ จึงไม่อ่านต่อ"
                " — เปิดด้วยโปรแกรมเดิมแล้วบันทึกใหม่ หรือขอแฟ้มใหม่จากผู้ส่ง",
                f"{path.name} has damaged parts or instructions that Excel files do not "
                "use, so reading stopped — open it with the program it came from and save "
                "it again, or ask the sender for a new file",
            )
        ) from error


def _read(package: OfficeZip) -> PackedBook:
    budget = Budget(package.path.name)
    parts = find_parts(package, budget)
    texts: tuple[str, ...] = ()
    if parts.shared_texts:
        with package.open(parts.shared_texts) as content:
            texts = read_shared_texts(content, budget)
    formats = read_number_formats(package, parts.styles, budget) if parts.styles else ()
    reader = Reader(texts, parts.from_1904)
    sheets = []
    for each in parts.sheets:
        sheet = PackedSheet(each.name, each.is_hidden)
        with package.open(each.part) as content:
            read_sheet(content, sheet, reader, formats, budget)
        sheets.append(sheet)
    properties = (
        read_properties(package, parts.custom_properties) if parts.custom_properties else {}
    )
    return PackedBook(package.path.name, tuple(sheets), properties, tuple(warnings_about(package)))
