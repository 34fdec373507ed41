"""What each action of the menus does in a window."""

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING

from briefpack.model.annotation import AnnotationKind, Output

if TYPE_CHECKING:
    from briefpack.gui.main_window import MainWindow

_FURTHER_KINDS = tuple(kind for kind in AnnotationKind if kind is not AnnotationKind.TALKING_POINT)


def slots_of(window: "MainWindow") -> dict[str, Callable[..., object]]:
    """By the action's name; the lambdas ask for the workspace at the time."""
    return {
        "start_jc22": window.files.start_jc22,
        **window.imports.slots(),
        **window.help.slots(),
        "open": window.files.ask_to_open,
        "save": window.files.save,
        "save_as": window.files.save_as,
        "merge_file": lambda: window.in_workspace(lambda w: window.merges.ask_for_file(w.session)),
        "export_word": lambda: window.in_workspace(
            lambda w: window.exports.export_word(w.session, w.selection, w.options_in_sight.layout)
        ),
        "export_excel": lambda: window.in_workspace(
            lambda w: window.exports.export_excel(w.session, w.selection)
        ),
        "export_pdf": lambda: window.in_workspace(
            lambda w: window.printing.export_pdf(w.session, w.selection, w.options_in_sight.layout)
        ),
        "print": lambda: window.in_workspace(
            lambda w: window.printing.print_pages(w.session, w.selection, w.options_in_sight)
        ),
        "show_pack_list": lambda: window.in_workspace(lambda w: w.pack.show_list()),
        "show_pages": lambda: window.in_workspace(lambda w: w.pack.show_face(w.preview)),
        "show_grid": lambda: window.in_workspace(lambda w: w.pack.show_face(w.matrix)),
        "close": window.files.leave,
        "quit": window.close,
        "undo": window.history.undo,
        "redo": window.history.redo,
        "find": window.find_text,
        "add_note": lambda: window.in_workspace(lambda w: w.detail.notes.add_note()),
        "edit_outcome": lambda: window.in_workspace(lambda w: w.detail.edit_text()),
        **{f"add_{kind}": functools.partial(_add_note, window, kind) for kind in _FURTHER_KINDS},
        "new_pack": lambda: window.in_workspace(lambda w: w.ask_for_new_pack()),
        "rename_pack": lambda: window.in_workspace(lambda w: w.ask_for_pack_name()),
        "move_up": lambda: window.in_workspace(lambda w: w.pack.move_by(-1)),
        "move_down": lambda: window.in_workspace(lambda w: w.pack.move_by(1)),
        "take_out": lambda: window.in_workspace(lambda w: w.pack.take_out()),
        "send_round": lambda: window.in_workspace(
            lambda w: window.exports.export_excel(w.session, w.selection, Output.TRACKING)
        ),
        "take_returned": lambda: window.in_follow_up(window.follow_up.ask_for_sheets),
        "show_follow_up": lambda: window.show_place("follow_up"),
        "show_sources": lambda: window.show_place("sources"),
        "show_packs": lambda: window.show_place("packs"),
        "show_outcomes": lambda on: window.in_workspace(lambda w: w.outcomes.setVisible(on)),
        "show_detail": lambda on: window.in_workspace(lambda w: w.detail.setVisible(on)),
        "step_back": window.step_back,
    }


def _add_note(window: "MainWindow", kind: AnnotationKind, _checked: bool = False) -> None:
    window.in_workspace(lambda w: w.detail.notes.add_note(kind))
