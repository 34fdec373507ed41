"""How the open dossier stands, in words, and what cannot be done meanwhile."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefpack.gui.action_spec import Needs
from briefpack.gui.language import counted, spoken
from briefpack.model.annotation import AnnotationKind
from briefpack.model.serving import classification_of
from briefpack.storage.document import Document

if TYPE_CHECKING:
    from briefpack.gui.main_window import MainWindow
    from briefpack.gui.workspace import Workspace

_NOT_WHILE_BUSY = (
    *("save", "save_as", "share_copy", "export_word", "export_excel", "export_pdf", "print"),
    *("send_round", "take_returned", "merge_file"),
    *("import_source", "paste_source", "finish_import"),
)
_EDITING = (
    *("keep_version", "edit_outcome", "add_note"),
    *("add_outcome", "add_topic", "add_pillar", "rename_heading", "remove_outcome"),
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


def show_state(window: "MainWindow", workspace: "Workspace") -> None:
    """Say what is open in a window, in which state, and enable what makes sense with it."""
    session, selection = workspace.session, workspace.selection
    words = words_of(
        session.document, is_recovered=session.is_recovered, waiting=len(session.drafts)
    )
    window.top_bar.show_dossier(session.name, *words)
    workspace.show_access()
    window.setWindowTitle(f"{session.name} — briefpack")
    pack = selection.pack
    whole = len(session.index.places)
    counts = counted(
        QCoreApplication.translate("MainWindow", "{0} ผล · {1} ในชุด"),
        whole,
        whole,
        len(pack.entries) if pack else 0,
    )
    secret = spoken(classification_of(session.index, pack).wording) if pack else ""
    window.status_line.show_counts(counts, secret)
    present = {Needs.DOSSIER}
    present |= {Needs.PACK} if pack else set()
    present |= {Needs.OUTCOMES} if whole else set()
    present |= {Needs.OUTCOME} if selection.outcome_id and not window.is_at("sources") else set()
    present |= {Needs.REVIEW} if window.review_history() is not None else set()
    window.actions_.enable(frozenset(present))
    window.actions_.bar(disabled(session.document, is_busy=window.tasks.is_busy))
    if not session.may_edit:
        why = _tr("แฟ้มนี้เปิดไว้อ่านอย่างเดียว")
        window.actions_.bar(disabled(session.document, is_busy=False), why)


def _tr(text: str) -> str:
    return QCoreApplication.translate("window", text)
