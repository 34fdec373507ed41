from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefpack.gui import file_dialogs, messages
from briefpack.gui.action_spec import LINE, Needs
from briefpack.gui.first_paint import FirstPaint
from briefpack.gui.main_window import MainWindow
from briefpack.gui.menus import ACTIONS, helping
from briefpack.gui.messages import Answer
from briefpack.gui.plain_edit import PlainEdit
from briefpack.gui.settings import Settings
from briefpack.gui.workspace import Workspace
from briefpack.model.dossier import Dossier
from briefpack.model.index import index_of
from briefpack.model.pack import Pack
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.publish import write_dossier

HELP = {spec.name for spec in helping.SPECS if spec is not LINE}


@pytest.fixture
def file(tmp_path: Path, dossier: Dossier) -> Path:
    path = tmp_path / "ลาว.briefpack"
    write_dossier(path, dossier)
    return path


def workspace_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def add_a_note(window: MainWindow) -> None:
    workspace_of(window).selection.show_outcome("JC22-1.1.1")
    workspace_of(window).detail.notes.add_note()


def test_every_action_has_a_key_or_an_icon_and_no_key_twice() -> None:
    # What needs a review and what needs an outcome or a list of the pack is never there at once.
    elsewhere = [spec for spec in ACTIONS if spec.needs is not Needs.REVIEW]
    in_review = [s for s in ACTIONS if s.needs is not Needs.OUTCOME and s.name != "take_out"]

    for specs in (elsewhere, in_review):
        keys = [key for spec in specs for key in spec.keys]
        assert len(keys) == len(set(keys))
    assert all(spec.keys for spec in ACTIONS)


def test_the_welcome_page_offers_only_what_makes_sense(window: MainWindow) -> None:
    enabled = {spec.name for spec in ACTIONS if window.actions_[spec.name].isEnabled()}

    tools = {"find_command", "show_settings", "show_shortcuts"}
    assert enabled == {"start_jc22", "start_from_document", "open", "quit"} | tools | HELP
    assert window.welcome.isVisible()


def test_jc22_starts_with_an_empty_pack_of_the_officers_own(window: MainWindow) -> None:
    window.actions_["start_jc22"].trigger()

    pack = workspace_of(window).selection.pack
    assert pack is not None
    assert pack.entries == ()
    assert workspace_of(window).session.dossier.packs[0].name == "ทั้งหมด"
    assert window.top_bar.state.text() == "แฟ้มใหม่ ยังไม่ได้บันทึก"


def _is_part_of_list(widget: QWidget) -> bool:
    return isinstance(widget.parent(), QAbstractItemView)


def test_every_control_has_a_name_for_a_screen_reader(window: MainWindow) -> None:
    window.files.start_jc22()
    add_a_note(window)

    kinds = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, PlainEdit)
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", lambda: "")())
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parent(), QComboBox | QLineEdit)
        and "Header" not in type(widget).__name__
        and "CornerButton" not in type(widget).__name__
        and not (isinstance(widget, QAbstractButton) and _is_part_of_list(widget))
    ]
    assert not nameless


def test_a_saved_dossier_is_saved_in_words_and_on_disk(
    qtbot: QtBot, window: MainWindow, file: Path
) -> None:
    window.files.open(file)
    add_a_note(window)
    before = window.top_bar.state.text()

    with qtbot.waitSignal(window.files.saved):
        window.actions_["save"].trigger()

    assert before == "ยังไม่ได้บันทึก"
    assert window.top_bar.state.text() == "บันทึกแล้ว"
    assert len(read_dossier(file).annotations) == 1


def test_the_first_save_asks_where(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ใหม่.briefpack"
    monkeypatch.setattr(file_dialogs, "ask_to_save", lambda *_: path)
    window.files.start_jc22()

    with qtbot.waitSignal(window.files.saved):
        window.actions_["save"].trigger()

    assert path.is_file()
    assert window.top_bar.name.text() == "ใหม่"


@pytest.mark.parametrize(
    ("answer", "stays", "kept"),
    [(Answer.SAVE, False, 1), (Answer.DISCARD, False, 0), (Answer.CANCEL, True, 0)],
)
def test_unsaved_work_is_asked_about_before_it_goes(
    window: MainWindow,
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: Answer,
    stays: bool,
    kept: int,
) -> None:
    monkeypatch.setattr(messages, "_ask", lambda *_: answer)
    window.files.open(file)
    add_a_note(window)

    window.close()

    assert window.isVisible() is stays
    assert len(read_dossier(file).annotations) == kept


def test_a_dossier_without_unsaved_work_closes_without_a_question(
    window: MainWindow, file: Path, tmp_path: Path
) -> None:
    window.files.open(file)

    window.actions_["close"].trigger()

    assert window.welcome.isVisible()
    assert not list((tmp_path / "state").rglob("*.sqlite*"))


def test_a_file_that_is_no_dossier_is_said_in_place(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "ปลอม.briefpack"
    path.write_text("ไม่ใช่แฟ้ม", "utf-8")

    window.files.open(path)

    assert window.workspace is None
    assert window.banner.isVisible()
    assert window.banner.message.text().startswith("เปิด ปลอม.briefpack ไม่ได้: ")  # said once


def test_a_file_another_changed_is_overwritten_only_after_asking(
    qtbot: QtBot,
    window: MainWindow,
    file: Path,
    dossier: Dossier,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window.files.open(file)
    add_a_note(window)
    write_dossier(file, dossier.with_pack(dossier.packs[0]).with_pack(_other_pack()))

    with qtbot.waitSignal(window.files.failed):
        window.actions_["save"].trigger()
    said = window.banner.message.text()
    monkeypatch.setattr(messages, "_ask_to_go_on", lambda *_: True)
    with qtbot.waitSignal(window.files.saved):
        window.banner.others[-1].click()

    assert "ลาว.briefpack" in said
    assert len(read_dossier(file).annotations) == 1


def _other_pack() -> Pack:
    return Pack("pack-other", "ของผู้อื่น")


def test_a_dossier_dragged_onto_the_window_opens(window: MainWindow, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])

    window.dropEvent(
        QDropEvent(
            QPointF(100, 100),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )

    assert workspace_of(window).session.name == "ลาว"


def test_the_recent_files_are_on_the_welcome_page(window: MainWindow, file: Path) -> None:
    window.files.open(file)
    window.actions_["close"].trigger()

    texts = [button.text() for button in window.welcome.findChildren(QAbstractButton)]
    assert any(text.startswith("ลาว") for text in texts)


def test_the_columns_are_remembered(
    qtbot: QtBot, window: MainWindow, file: Path, settings: Settings, tmp_path: Path
) -> None:
    window.files.open(file)
    workspace_of(window)._columns.setSizes([300, 500, 494])
    sizes = workspace_of(window)._columns.sizes()
    window.actions_["close"].trigger()

    window.files.open(file)

    assert workspace_of(window)._columns.sizes() == sizes


def test_undo_in_an_editor_is_the_sessions(qtbot: QtBot, window: MainWindow) -> None:
    window.files.start_jc22()
    add_a_note(window)
    qtbot.waitUntil(window.isActiveWindow)
    (card,) = workspace_of(window).detail.notes.cards.values()
    QTest.keyClicks(card.editor, "abc")

    QTest.keyClick(card.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert card.editor.toPlainText() == ""
    assert window.actions_["undo"].text() == "เลิกทำ: เพิ่มประเด็นสนทนา"


def test_delete_in_an_editor_takes_no_entry_out(qtbot: QtBot, window: MainWindow) -> None:
    window.files.start_jc22()
    qtbot.waitUntil(window.isActiveWindow)
    workspace_of(window).outcomes.model.toggle(["JC22-1.1.1"])
    add_a_note(window)
    workspace_of(window).pack.view.select_ids(("JC22-1.1.1",), "JC22-1.1.1")
    (card,) = workspace_of(window).detail.notes.cards.values()

    QTest.keyClick(card.editor, Qt.Key.Key_Delete)
    after_editor = workspace_of(window).selection.pack
    workspace_of(window).pack.view.setFocus()
    QTest.keyClick(workspace_of(window).pack.view, Qt.Key.Key_Delete)

    assert after_editor is not None and len(after_editor.entries) == 1
    after_list = workspace_of(window).selection.pack
    assert after_list is not None and not after_list.entries


def test_nothing_is_written_twice_at_once(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    window.files.open(file)
    add_a_note(window)
    with qtbot.waitSignal(window.files.saved):
        window.actions_["save"].trigger()
        workspace_of(window).detail.notes.add_note()
        during = window.actions_["save"].isEnabled(), window.actions_["export_word"].isEnabled()

    assert during == (False, False)
    assert window.actions_["save"].isEnabled()
    assert window.actions_["export_word"].isEnabled()


def test_escape_clears_the_search_before_it_leaves_it(qtbot: QtBot, window: MainWindow) -> None:
    window.files.start_jc22()
    qtbot.waitUntil(window.isActiveWindow)
    window.actions_["find"].trigger()
    QTest.keyClicks(window.top_bar.search, "ASEAN")

    QTest.keyClick(window.top_bar.search, Qt.Key.Key_Escape)
    after_one = window.top_bar.search.text(), window.top_bar.search.hasFocus()
    QTest.keyClick(window.top_bar.search, Qt.Key.Key_Escape)

    assert after_one == ("", True)
    assert workspace_of(window).outcomes.view.hasFocus()


def test_opening_what_is_open_and_saving_first_shows_what_was_saved(
    window: MainWindow, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.files.open(file)
    add_a_note(window)
    monkeypatch.setattr(messages, "ask_to_save", lambda *_: Answer.SAVE)

    window.files.open(file)

    session = workspace_of(window).session
    assert len(session.dossier.annotations) == len(read_dossier(file).annotations) == 1
    assert not session.document.changed_on_disk()


def test_a_deadline_still_being_typed_is_saved(
    qtbot: QtBot, window: MainWindow, file: Path
) -> None:
    window.files.open(file)
    workspace = workspace_of(window)
    workspace.selection.show_outcome("JC22-1.1.1")
    workspace.detail.follow_up.time_frame.edit.setText("17/8/2567")

    with qtbot.waitSignal(window.files.saved):
        window.actions_["save"].trigger()

    saved = index_of(read_dossier(file)).places["JC22-1.1.1"].outcome
    assert saved.time_frame.day == date(2024, 8, 17)


def test_leaving_asks_about_a_deadline_still_being_typed(
    window: MainWindow, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def save(_parent: object, name: str) -> Answer:
        asked.append(name)
        return Answer.SAVE

    window.files.open(file)
    workspace_of(window).selection.show_outcome("JC22-1.1.1")
    workspace_of(window).detail.follow_up.time_frame.edit.setText("17/8/2567")
    monkeypatch.setattr(messages, "ask_to_save", save)

    assert window.files.leave()

    assert asked == [file.stem]
    saved = index_of(read_dossier(file)).places["JC22-1.1.1"].outcome
    assert saved.time_frame.day == date(2024, 8, 17)


def test_the_save_dialog_adds_the_suffix_itself_and_so_asks_about_the_right_file(
    window: MainWindow, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QFileDialog] = []

    def accept(dialog: QFileDialog) -> int:
        asked.append(dialog)
        dialog.selectFile(str(tmp_path / "other"))
        return 1

    monkeypatch.setattr(QFileDialog, "exec", accept)

    path = file_dialogs.ask_to_save(window, settings, "JC22")

    assert path == tmp_path / "other.briefpack"
    assert asked[0].defaultSuffix() == "briefpack"
    assert not asked[0].testOption(QFileDialog.Option.DontConfirmOverwrite)


def test_a_window_that_is_not_complete_yet_opens_a_dossier_all_the_same(
    qtbot: QtBot, dressed: QApplication, settings: Settings, tmp_path: Path, file: Path
) -> None:
    window = MainWindow(settings, tmp_path / "state", at_once=False)
    qtbot.addWidget(window)
    window.announce(file)
    words = (window.top_bar.name.text(), window.top_bar.state.text(), window.welcome.isHidden())
    window.open(file)

    assert words == ("ลาว", "กำลังเปิด", True)
    assert workspace_of(window).session.name == "ลาว"
    assert window.close()


def test_a_dossier_that_does_not_open_leads_back_to_the_welcome_page(
    qtbot: QtBot, dressed: QApplication, settings: Settings, tmp_path: Path
) -> None:
    broken = tmp_path / "เสีย.briefpack"
    broken.write_bytes(b"no dossier")
    window = MainWindow(settings, tmp_path / "state", at_once=False)
    qtbot.addWidget(window)
    window.show()
    window.announce(broken)
    window.open(broken)

    assert window.welcome.isVisible()
    assert window.banner.isVisible()
    assert window.top_bar.name.text() == "briefpack"


def test_what_waits_for_the_window_to_be_seen_is_done_once(qtbot: QtBot) -> None:
    done = []
    widget = QWidget()
    qtbot.addWidget(widget)
    FirstPaint(widget, lambda: done.append(widget.isVisible()))
    before = list(done)
    widget.show()
    qtbot.waitUntil(lambda: bool(done))
    widget.repaint()
    QApplication.processEvents()

    assert before == []
    assert done == [True]
