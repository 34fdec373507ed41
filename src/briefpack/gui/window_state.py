"""How the open dossier stands, in words, and what cannot be done meanwhile."""

from PySide6.QtCore import QCoreApplication

from briefpack.model.annotation import AnnotationKind
from briefpack.storage.document import Document

_NOT_WHILE_BUSY = (
    *("save", "save_as", "share_copy", "export_word", "export_excel", "export_pdf", "print"),
    *("send_round", "take_returned", "merge_file"),
    *("import_source", "paste_source", "finish_import"),
)
_EDITING = (
    *("keep_version", "edit_outcome", "add_note"),
    *(f"add_{kind}" for kind in AnnotationKind if kind is not AnnotationKind.TALKING_POINT),
    *("new_pack", "duplicate_pack", "rename_pack", "pack_earlier", "pack_later", "remove_pack"),
    *("add_section", "switch_section", "rename_row", "group_entries", "ungroup_entries"),
    *("sort_entries", "move_up", "move_down", "take_out"),
    *("send_round", "take_returned", "merge_file"),
    *("import_source", "paste_source", "finish_import"),
)


def words_of(document: Document, *, is_recovered: bool, waiting: int = 0) -> tuple[str, str]:
    """The state in words, and its name in the style sheet; `waiting` is how many texts that were
    typed could not be kept yet.
    """
    if waiting:
        return _tr("ยังเก็บข้อความที่พิมพ์ไม่ได้"), "unsaved"
    if document.read_only is not None:
        return _tr("อ่านอย่างเดียว"), "read_only"
    if document.taken_over is not None:
        return _tr("ผู้อื่นเข้าแก้ไขแทนแล้ว"), "unsaved"
    if not document.is_dirty:
        return _tr("บันทึกแล้ว"), "saved"
    if is_recovered:
        return _tr("กู้คืนแล้ว ยังไม่ได้บันทึก"), "unsaved"
    return (_tr("ยังไม่ได้บันทึก") if document.path else _tr("แฟ้มใหม่ ยังไม่ได้บันทึก")), "unsaved"


def disabled(document: Document, *, is_busy: bool) -> frozenset[str]:
    """The actions that must wait for work that is going on, or that would change what may only be
    read.
    """
    names = set(_NOT_WHILE_BUSY if is_busy else ())
    return frozenset(names.union(_EDITING if document.read_only is not None else ()))


def _tr(text: str) -> str:
    return QCoreApplication.translate("window", text)
