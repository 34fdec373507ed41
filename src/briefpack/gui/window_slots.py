"""What each action of the menus does in a window."""

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING

from briefpack.gui import columns
from briefpack.model.annotation import AnnotationKind, Output

if TYPE_CHECKING:
    from briefpack.gui.main_window import MainWindow
    from briefpack.gui.workspace import Workspace

_FURTHER_KINDS = tuple(kind for kind in AnnotationKind if kind is not AnnotationKind.TALKING_POINT)


def slots_of(window: "MainWindow") -> dict[str, Callable[..., object]]:
    """By the action's name; the lambdas ask for the workspace at the time."""
    return {
        "start_jc22": window.files.start_jc22,
        **window.imports.slots(),
        **window.help.slots(),
        **window.tools.slots(),
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
        "show_pack_list": lambda: _show_pack(window, lambda w: w.pack.show_list()),
        "show_pages": lambda: _show_pack(window, lambda w: w.pack.show_face(w.preview)),
        "show_grid": lambda: _show_pack(window, lambda w: w.pack.show_face(w.matrix)),
        "close": window.files.leave,
        "quit": window.close,
        "undo": window.history.undo,
        "redo": window.history.redo,
        "find": window.find_text,
        "find_next": lambda: _go_on(window, 1),
        "find_previous": lambda: _go_on(window, -1),
        "show_filters": lambda: _show_filters(window),
        "add_note": lambda: window.in_workspace(lambda w: w.detail.notes.add_note()),
        **_of_packs(window),
        **_by_hand(window),
        "edit_outcome": lambda: window.in_workspace(lambda w: w.detail.edit_text()),
        **{f"add_{kind}": functools.partial(_add_note, window, kind) for kind in _FURTHER_KINDS},
        "send_round": lambda: window.in_workspace(
            lambda w: window.exports.export_excel(w.session, w.selection, Output.TRACKING)
        ),
        "take_returned": lambda: window.in_follow_up(window.follow_up.ask_for_sheets),
        "show_follow_up": lambda: window.show_place("follow_up"),
        "show_sources": lambda: window.show_place("sources"),
        "show_history": lambda: window.show_place("history"),
        "keep_version": window.keep_version,
        "share_copy": window.files.share_copy,
        "show_packs": lambda: window.show_place("packs"),
        **columns.slots_of(window),
        "step_back": window.step_back,
    }


def _go_on(window: "MainWindow", step: int) -> None:
    """To the next hit, or to the search where nothing is searched for or filtered by."""
    workspace = window.workspace
    if workspace is None:
        return
    if not workspace.selection.needle and not workspace.selection.filters:
        window.find_text()
        return
    if window.places is not None:
        window.places.go("packs")
    workspace.outcomes.go_on(step)


def _show_pack(window: "MainWindow", show: "Callable[[Workspace], object]") -> None:
    """One of the pack's faces is wanted: its column may be hidden."""
    columns.show(window, "show_pack_column")
    window.in_workspace(show)


def _show_filters(window: "MainWindow") -> None:
    """The filters are over the list of outcomes, which may be hidden or elsewhere."""
    if window.places is not None:
        window.places.go("packs")
    columns.show(window, "show_outcomes")
    window.in_workspace(lambda w: w.outcomes.filters.open_all())


def _by_hand(window: "MainWindow") -> dict[str, Callable[..., object]]:
    """What is done with outcomes and their headings: new ones are written on the right."""
    by_name: dict[str, Callable[[Workspace], object]] = {
        "add_outcome": lambda w: w.by_hand.add(),
        "add_topic": lambda w: w.by_hand.add_topic(),
        "add_pillar": lambda w: w.by_hand.add_pillar(),
        "rename_heading": lambda w: w.by_hand.rename_heading(),
        "remove_outcome": lambda w: w.by_hand.remove(),
    }
    return {name: functools.partial(_write, window, do) for name, do in by_name.items()}


def _write(
    window: "MainWindow", do: "Callable[[Workspace], object]", _checked: bool = False
) -> None:
    """Where it can be seen: the outcome's column may be hidden, and another place shown."""
    if window.places is not None:
        window.places.go("packs")
        columns.show(window, "show_detail")
    window.in_workspace(do)


def _of_packs(window: "MainWindow") -> dict[str, Callable[..., object]]:
    """What is done with packs and what is in them."""
    by_name: dict[str, Callable[[Workspace], object]] = {
        "new_pack": lambda w: w.packs.ask_for_new(),
        "duplicate_pack": lambda w: w.packs.duplicate(),
        "rename_pack": lambda w: w.packs.ask_for_facts(),
        "compare_packs": lambda w: w.packs.compare(),
        "pack_earlier": lambda w: w.packs.shift(-1),
        "pack_later": lambda w: w.packs.shift(1),
        "remove_pack": lambda w: w.packs.remove(),
        "add_section": lambda w: w.pack.add_button.showMenu(),
        "switch_section": lambda w: w.pack.commands.switch(),
        "rename_row": lambda w: w.pack.commands.rename(),
        "group_entries": lambda w: w.pack.commands.group(),
        "ungroup_entries": lambda w: w.pack.commands.ungroup(),
        "sort_entries": lambda w: w.pack.commands.sort(),
        "move_up": lambda w: w.pack.commands.move_by(-1),
        "move_down": lambda w: w.pack.commands.move_by(1),
        "take_out": lambda w: w.pack.commands.take_out(),
    }
    return {name: _in_workspace(window, do) for name, do in by_name.items()}


def _in_workspace(
    window: "MainWindow", do: "Callable[[Workspace], object]"
) -> Callable[..., object]:
    return lambda: window.in_workspace(do)


def _add_note(window: "MainWindow", kind: AnnotationKind, _checked: bool = False) -> None:
    window.in_workspace(lambda w: w.detail.notes.add_note(kind))
