from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefpack.gui.export_choice import Choice, Kind, Offer
from briefpack.gui.export_dialog import ExportDialog
from briefpack.gui.main_window import MainWindow
from briefpack.gui.session import Session
from briefpack.gui.settings import DAYS_TO_ANSWER, MATRIX_FORM, Settings
from briefpack.model.annotation import Output
from briefpack.model.dossier import Dossier
from briefpack.model.pack import Section, SectionKind
from briefpack.model.section_edits import section_added
from briefpack.storage.publish import write_dossier
from follow_ups import TODAY

SessionMaker = Callable[[Dossier], Session]


def dialog(qtbot: QtBot, tmp_path: Path, due: date | None = None) -> ExportDialog:
    first = Choice(tmp_path / "ลาว.xlsx", TODAY, "arabic", per_agency=True, due=due)
    made = ExportDialog(None, Offer(Kind.EXCEL, "เยือนลาว", "", 8, first))
    qtbot.addWidget(made)
    return made


def test_the_day_of_the_answer_may_be_left_out_but_not_misspelt(
    qtbot: QtBot, tmp_path: Path
) -> None:
    asked = dialog(qtbot, tmp_path, TODAY + timedelta(days=30))
    choice = asked.choice()
    assert choice is not None and choice.due == date(2022, 12, 14)

    asked.due.edit.setText("")
    choice = asked.choice()
    assert choice is not None and choice.due is None

    asked.due.edit.setText("วันไหนก็ได้")
    assert asked.choice() is None


def test_an_answer_before_the_sheet_is_issued_is_doubted(qtbot: QtBot, tmp_path: Path) -> None:
    asked = dialog(qtbot, tmp_path, TODAY - timedelta(days=1))

    assert asked.path_note.text() == "กำหนดตอบอยู่ก่อนวันที่ของเอกสาร"


def test_the_report_to_the_cabinet_is_one_file_and_opens_no_round(
    qtbot: QtBot, tmp_path: Path
) -> None:
    asked = dialog(qtbot, tmp_path, TODAY)
    asked.form.setCurrentIndex(1)
    asked.form.activated.emit(1)

    choice = asked.choice()

    assert choice is not None
    assert choice.form is Output.CABINET
    assert not choice.per_agency
    assert choice.due is None
    assert choice.path == tmp_path / "ลาว.xlsx"
    assert not asked.workbooks.isEnabled()


@pytest.fixture
def open_window(window: MainWindow, dossier: Dossier, tmp_path: Path) -> MainWindow:
    path = tmp_path / "ลาว.briefpack"
    write_dossier(path, dossier)
    window.files.open(path)
    return window


def export(
    window: MainWindow,
    choice: Choice,
    monkeypatch: pytest.MonkeyPatch,
    action: str = "export_excel",
) -> list[Offer]:
    offers: list[Offer] = []

    def ask(_parent: object, offer: Offer) -> Choice:
        offers.append(offer)
        return choice

    monkeypatch.setattr(ExportDialog, "ask", ask)
    window.actions_[action].trigger()
    return offers


def test_a_round_remembers_the_day_of_the_answer_and_so_do_the_settings(
    qtbot: QtBot,
    open_window: MainWindow,
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    workspace = open_window.workspace
    assert workspace is not None
    workspace.selection.show_pack(workspace.session.dossier.packs[0].id)
    choice = Choice(tmp_path / "ลาว.xlsx", TODAY, "arabic", due=TODAY + timedelta(days=14))

    with qtbot.waitSignal(open_window.exports.exported, timeout=20_000):
        export(open_window, choice, monkeypatch)
    (round_,) = workspace.session.dossier.rounds
    with qtbot.waitSignal(open_window.exports.exported, timeout=20_000):
        cabinet = replace(choice, form=Output.CABINET, due=None)
        (offer,) = export(open_window, cabinet, monkeypatch)

    assert round_.due == choice.due
    assert settings.get(DAYS_TO_ANSWER) == 14
    assert offer.first.due is not None
    assert settings.get(MATRIX_FORM) == "cabinet"
    assert len(workspace.session.dossier.rounds) == 1


def test_the_brief_can_be_had_in_its_short_layouts(qtbot: QtBot, tmp_path: Path) -> None:
    first = Choice(tmp_path / "ลาว.docx", TODAY, "thai")
    asked = ExportDialog(None, Offer(Kind.WORD, "เยือนลาว", "", 8, first))
    qtbot.addWidget(asked)
    choice = asked.choice()
    assert choice is not None and choice.layout is Output.FULL

    asked.layout_of_brief.setCurrentIndex(asked.layout_of_brief.findData(Output.MINISTER))

    choice = asked.choice()
    assert choice is not None and choice.layout is Output.MINISTER


def test_two_languages_can_be_asked_for_in_the_full_brief_only(
    qtbot: QtBot, tmp_path: Path
) -> None:
    first = Choice(tmp_path / "ลาว.docx", TODAY, "thai")
    asked = ExportDialog(None, Offer(Kind.WORD, "เยือนลาว", "", 8, first))
    qtbot.addWidget(asked)
    asked.bilingual.setChecked(True)
    choice = asked.choice()
    assert choice is not None and choice.bilingual

    asked.layout_of_brief.setCurrentIndex(asked.layout_of_brief.findData(Output.CARD))

    choice = asked.choice()
    assert choice is not None and not choice.bilingual
    assert not asked.bilingual.isEnabled()


@pytest.mark.parametrize(("kind", "is_asked"), [(Kind.WORD, True), (Kind.PDF, False)])
def test_what_only_word_can_do_is_not_asked_for_a_pdf(
    qtbot: QtBot, tmp_path: Path, kind: Kind, is_asked: bool
) -> None:
    first = Choice(tmp_path / "ลาว", TODAY, "thai")
    asked = ExportDialog(None, Offer(kind, "ชุด", "", 8, first))
    qtbot.addWidget(asked)

    asked.show()

    assert asked.bilingual.isVisible()
    assert asked.notes_as_comments.isVisible() is is_asked
    assert asked.embeds_fonts.isVisible() is is_asked


def test_what_a_choice_leaves_out_is_said_before_it_is_written(
    qtbot: QtBot, tmp_path: Path
) -> None:
    first = Choice(tmp_path / "ลาว.docx", TODAY, "thai")
    offer = Offer(Kind.WORD, "ชุด", "", 8, first, lambda choice: (f"ไม่แสดงใน {choice.layout}",))
    asked = ExportDialog(None, offer)
    qtbot.addWidget(asked)
    asked.show()
    qtbot.waitUntil(lambda: asked.notes.isVisible())
    assert "ไม่แสดงใน full" in asked.notes.text.text()

    asked.layout_of_brief.setCurrentIndex(asked.layout_of_brief.findData(Output.CARD))
    qtbot.waitUntil(lambda: asked.notes.is_complete)
    asked.notes.finish()

    assert "ไม่แสดงใน card" in asked.notes.text.text()


def test_a_pack_with_blanks_says_so_in_the_dialog_and_after_the_export(
    qtbot: QtBot, open_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = open_window.workspace
    assert workspace is not None
    unfinished = Section(SectionKind.OBJECTIVES, text="ผลักดัน……")
    pack_id = workspace.selection.pack_id
    workspace.session.edit(
        "x", lambda d: d.with_pack(section_added(d.pack(pack_id), unfinished, ""))
    )
    offers: list[Offer] = []

    def ask(_parent: object, offer: Offer) -> Choice:
        offers.append(offer)
        return Choice(tmp_path / "ลาว.docx", TODAY, "thai")

    monkeypatch.setattr(ExportDialog, "ask", ask)
    with qtbot.waitSignal(open_window.exports.exported, timeout=20_000) as exported:
        open_window.actions_["export_word"].trigger()

    (offer,) = offers
    assert offer.notes is not None
    said = "ยังมีช่อง …… ให้เติมในส่วน “วัตถุประสงค์”"
    assert said in offer.notes(offer.first)
    assert exported.args is not None
    assert said in exported.args[1]


def test_what_a_brief_said_is_remembered_and_undo_leaves_it(
    qtbot: QtBot, open_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = open_window.workspace
    assert workspace is not None
    session = workspace.session
    pack = session.dossier.packs[0]
    workspace.selection.show_pack(pack.id)
    session.edit("ตั้งชื่อ", lambda dossier: replace(dossier, title="ใหม่"))
    choice = Choice(tmp_path / "ลาว.docx", TODAY, "thai")

    with qtbot.waitSignal(open_window.exports.exported, timeout=20_000):
        export(open_window, choice, monkeypatch, "export_word")
    session.history.undo()

    (briefing,) = session.dossier.briefings
    assert (briefing.pack_id, briefing.date) == (pack.id, TODAY)
    assert [each.outcome_id for each in briefing.outcomes] == list(pack.outcome_ids)


def test_a_memo_says_nothing_that_would_have_to_be_remembered(
    qtbot: QtBot, open_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = open_window.workspace
    assert workspace is not None
    workspace.selection.show_pack(workspace.session.dossier.packs[0].id)
    choice = Choice(tmp_path / "ลาว.docx", TODAY, "thai", layout=Output.MEMO)

    with qtbot.waitSignal(open_window.exports.exported, timeout=20_000):
        export(open_window, choice, monkeypatch, "export_word")

    assert workspace.session.dossier.briefings == ()


def test_a_pdf_is_not_asked_for_what_only_a_word_file_has(qtbot: QtBot, tmp_path: Path) -> None:
    shown = {}
    for kind, name in ((Kind.WORD, "ลาว.docx"), (Kind.PDF, "ลาว.pdf")):
        asked = ExportDialog(
            None, Offer(kind, "เยือนลาว", "", 8, Choice(tmp_path / name, TODAY, "thai"))
        )
        qtbot.addWidget(asked)
        asked.show()
        boxes = (asked.bilingual, asked.notes_as_comments, asked.embeds_fonts)
        shown[kind] = [box.isVisible() for box in boxes]

    assert shown == {Kind.WORD: [True, True, True], Kind.PDF: [True, False, False]}
