import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefpack import paths
from briefpack.export.laid_out import Owner
from briefpack.gui.main_window import MainWindow
from briefpack.gui.page_painter import Marks, hits_of, marked_stretches, paint_page
from briefpack.gui.preview_panel import PreviewPanel
from briefpack.gui.search_keys import needle_of
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.settings import BILINGUAL, BRIEF_TEMPLATE, PREVIEW_LAYOUT, Settings
from briefpack.model import edits
from briefpack.model.annotation import Annotation, AnnotationKind, Output
from briefpack.model.classification import Classification
from briefpack.model.dossier import Dossier
from briefpack.model.pack import Section, SectionKind
from briefpack.model.section_edits import section_added
from briefpack.thai.glue import unglue

CHOSEN = ("JC22-1.1.1", "JC22-1.2.1", "JC22-2.1.1", "JC22-2.2.1", "JC22-2.7.1", "JC22-3.1.1")
OUTCOME = "JC22-2.7.1"
NOON = datetime(2021, 11, 5, 12, tzinfo=UTC)


def note_of(selection: Selection, text: str, kind: AnnotationKind) -> Annotation:
    return Annotation(
        id="note-1",
        outcome_id=OUTCOME,
        kind=kind,
        text=text,
        author="สมหญิง",
        created=NOON,
        modified=NOON,
        packs=frozenset({selection.pack_id}),
        show_in=kind.may_show_in,
    )


@pytest.fixture
def make_panel(
    qtbot: QtBot, session: Session, selection: Selection, settings: Settings
) -> Iterator[Callable[[], PreviewPanel]]:
    """Makes the panel, not shown; what it makes is waited for in the end."""
    session.edit("เลือก", lambda dossier: edits.choose(dossier, selection.pack_id, CHOSEN))
    made: list[PreviewPanel] = []

    def make() -> PreviewPanel:
        panel = PreviewPanel(session, selection, settings, lambda: date(2021, 11, 30))
        qtbot.addWidget(panel)
        panel.resize(460, 700)
        made.append(panel)
        return panel

    yield make
    for panel in made:
        panel.finish()


@pytest.fixture
def panel(qtbot: QtBot, make_panel: Callable[[], PreviewPanel]) -> PreviewPanel:
    made = make_panel()
    made.show()
    wait_for(qtbot, made)
    return made


def wait_for(qtbot: QtBot, panel: PreviewPanel) -> None:
    qtbot.waitUntil(lambda: panel.maker.is_complete)


def text_of(panel: PreviewPanel) -> str:
    return "\n".join(page.text for page in panel.pages)


def test_the_pages_show_the_pack(panel: PreviewPanel, dossier: Dossier) -> None:
    text = text_of(panel)

    assert len(panel.pages) > 2
    assert text.index("ยกระดับความเข้มงวด") < text.index("คงเป้าหมายการค้า")
    assert "๓๐ พฤศจิกายน ๒๕๖๔" in text


def test_what_is_typed_is_there_at_once_and_undo_takes_it_away(
    qtbot: QtBot, panel: PreviewPanel, session: Session, selection: Selection
) -> None:
    note = note_of(selection, "พร้อมร่วมมือ", AnnotationKind.TALKING_POINT)
    for length in range(1, len(note.text) + 1):
        typed = replace(note, text=note.text[:length])
        session.edit("แก้บันทึก", lambda d, typed=typed: edits.annotate(d, typed), "typing")  # type: ignore[misc]
    wait_for(qtbot, panel)

    assert "ประเด็นสนทนา (แน่นอน)  พร้อมร่วมมือ" in text_of(panel)

    session.history.undo()
    wait_for(qtbot, panel)

    assert "พร้อมร่วมมือ" not in text_of(panel).replace("พร้อมร่วมมือให้", "")


def test_an_internal_note_is_on_no_page_and_the_line_above_says_so(
    qtbot: QtBot, panel: PreviewPanel, session: Session, selection: Selection
) -> None:
    note = note_of(selection, "ห้ามออกนอกกระทรวง", AnnotationKind.INTERNAL_NOTE)
    session.edit("เพิ่ม", lambda dossier: edits.annotate(dossier, note))
    wait_for(qtbot, panel)

    assert "ห้ามออกนอกกระทรวง" not in text_of(panel)
    assert "1 บันทึก" in unglue(panel.said.text())
    assert not panel.said.isHidden()


def test_each_note_above_the_pages_has_a_line(
    qtbot: QtBot, panel: PreviewPanel, session: Session, selection: Selection
) -> None:
    internal = note_of(selection, "ภายใน", AnnotationKind.INTERNAL_NOTE)
    elsewhere = replace(
        note_of(selection, "ที่อื่น", AnnotationKind.TALKING_POINT), id="note-2", show_in=frozenset()
    )
    session.edit(
        "เพิ่ม", lambda dossier: edits.annotate(edits.annotate(dossier, internal), elsewhere)
    )
    wait_for(qtbot, panel)

    lines = panel.said.text().splitlines()
    assert len(lines) > 1
    assert all(line.startswith(("ไม่แสดง", "ยังมีช่อง")) for line in lines)


def test_the_classification_is_on_every_page_once_it_is_set(
    qtbot: QtBot, panel: PreviewPanel, session: Session, selection: Selection
) -> None:
    session.edit(
        "กำหนดชั้นความลับ",
        lambda dossier: dossier.with_pack(
            replace(dossier.pack(selection.pack_id), classification=Classification(1))
        ),
    )
    wait_for(qtbot, panel)

    for page in panel.pages:
        assert [strip.text for strip in page.strips if strip.text == "ลับ"] == ["ลับ", "ลับ"]


def test_each_layout_can_be_seen_and_is_remembered(
    qtbot: QtBot, panel: PreviewPanel, settings: Settings
) -> None:
    for layout, word in (
        (Output.MINISTER, "ข้อมูล ณ วันที่"),
        (Output.CARD, "บัตร"),
        (Output.MEMO, "บันทึกข้อความ"),
    ):
        at = panel.bar.layouts.findData(layout)
        panel.bar.layouts.setCurrentIndex(at)
        panel.bar.layouts.activated.emit(at)
        wait_for(qtbot, panel)

        assert word in text_of(panel)
        assert settings.get(PREVIEW_LAYOUT) == layout.value
        assert panel.options.layout is layout


def test_the_outcome_selected_elsewhere_is_scrolled_to_and_marked(
    panel: PreviewPanel, selection: Selection
) -> None:
    selection.show_outcome("JC22-3.1.1")

    assert panel.view.verticalScrollBar().value() > 0
    assert panel.view.marks.outcome_id == "JC22-3.1.1"
    seen = {
        panel.view.owner_at(QPointF(200, y)).outcome_id
        for y in range(0, panel.view.viewport().height(), 8)
    }
    assert "JC22-3.1.1" in seen


def test_an_outcome_selected_before_the_pages_were_seen_is_scrolled_to_when_they_are(
    qtbot: QtBot, make_panel: Callable[[], PreviewPanel], selection: Selection
) -> None:
    selection.show_outcome("JC22-3.1.1")
    panel = make_panel()
    panel.show()
    wait_for(qtbot, panel)

    assert panel.view.current_page > 1


def test_a_section_selected_in_the_outline_is_scrolled_to(
    qtbot: QtBot, panel: PreviewPanel, selection: Selection
) -> None:
    selection.show_section("outcomes")

    assert panel.view.current_page > 1
    selection.show_section("cover")
    assert panel.view.current_page == 1


def test_a_click_on_the_text_of_a_section_selects_it_and_moves_nothing(
    panel: PreviewPanel, selection: Selection
) -> None:
    selection.show_outcome("JC22-3.1.1")
    selection.show_section("background")
    bar, view = panel.view.verticalScrollBar(), panel.view.viewport()
    selection.show_section("")
    bar.setValue(bar.value() + 60)
    before = bar.value()
    places = [QPoint(200, y) for y in range(0, view.height(), 6)]
    text = next(p for p in places if panel.view.owner_at(QPointF(p)) == Owner("", "background"))

    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=text)

    assert selection.section_key == "background"
    assert not selection.outcome_id
    assert bar.value() == before


def test_the_full_brief_is_seen_in_two_languages(
    qtbot: QtBot, panel: PreviewPanel, settings: Settings
) -> None:
    assert "Lao" not in text_of(panel)
    panel.bar.layouts.setCurrentIndex(1)
    panel.bar.layouts.activated.emit(1)
    wait_for(qtbot, panel)

    assert "Lao" in text_of(panel)
    assert settings.get(BILINGUAL)
    assert panel.options.bilingual


def test_contents_have_the_page_numbers_that_word_gets(
    qtbot: QtBot, panel: PreviewPanel, session: Session, selection: Selection
) -> None:
    contents = Section(SectionKind.CONTENTS)
    session.edit(
        "สารบัญ",
        lambda d: d.with_pack(section_added(d.pack(selection.pack_id), contents, "cover")),
    )
    wait_for(qtbot, panel)

    listed = [each.text for each in panel.pages[1].body]
    assert any(re.search("ภูมิหลัง.*[๓-๙]$", each) for each in listed), listed


def test_another_template_is_seen_when_the_settings_are_left(
    qtbot: QtBot, panel: PreviewPanel, settings: Settings, tmp_path: Path
) -> None:
    own = tmp_path / "office.docx"
    document = docx.Document(str(paths.BRIEF_TEMPLATE))
    for section in document.sections:  # one for each layout
        section.left_margin = docx.shared.Pt(150)
    document.save(str(own))
    before = panel.pages[0].left

    settings.set(BRIEF_TEMPLATE, str(own))
    panel.note_change()
    wait_for(qtbot, panel)

    assert panel.pages[0].left == pytest.approx(150, abs=1) != before


def test_a_click_on_an_outcome_selects_it(panel: PreviewPanel, selection: Selection) -> None:
    view = panel.view.viewport()
    selection.show_outcome("JC22-2.1.1")
    places = [QPoint(200, y) for y in range(0, view.height(), 6)]
    other = next(
        place
        for place in places
        if panel.view.owner_at(QPointF(place)).outcome_id not in ("", "JC22-2.1.1")
    )
    expected = panel.view.owner_at(QPointF(other)).outcome_id
    before = panel.view.verticalScrollBar().value()

    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=other)

    assert selection.outcome_id == expected
    assert panel.view.verticalScrollBar().value() == before


def test_hits_of_a_search_are_marked_however_they_are_typed(
    panel: PreviewPanel, selection: Selection
) -> None:
    selection.search("2564")

    assert panel.view.marks.needle == needle_of("2564")
    assert any(
        hits_of(panel.view.marks.needle, placed.paragraph.text)
        for page in panel.pages
        for placed in page.body
    )


def test_marks_are_painted_on_the_screen_only(panel: PreviewPanel, selection: Selection) -> None:
    page = next(page for page in panel.pages if any(marked_stretches(page, "JC22-1.1.1")))

    def colours(marks: Marks | None) -> set[int]:
        image = QImage(600, 850, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        if marks is None:
            paint_page(painter, page, QPointF(), 1.0)
        else:
            paint_page(painter, page, QPointF(), 1.0, marks)
        painter.end()
        return {image.pixel(x, y) & 0xFFFFFF for x in range(0, 600, 2) for y in range(0, 850, 2)}

    plain, marked = colours(None), colours(Marks("JC22-1.1.1", needle_of("การ")))

    assert {0xE1EAF8, 0xFFE27A} <= marked
    assert not {0xE1EAF8, 0xFFE27A} & plain
    assert 0x000000 in plain


def test_a_screen_reader_is_told_the_page_in_sight(
    panel: PreviewPanel, selection: Selection
) -> None:
    reader = QAccessible.queryAccessibleInterface(panel.view)
    assert reader.text(QAccessible.Text.Name) == panel.view.accessibleName() != ""
    assert reader.text(QAccessible.Text.Description) == panel.pages[0].text

    selection.show_outcome("JC22-3.1.1")

    page = panel.view.current_page
    assert page > 1
    assert panel.view.accessibleDescription() == panel.pages[page - 1].text
    assert str(page) in panel.bar.page.text()


def test_pages_are_as_wide_as_the_column_until_they_are_enlarged(panel: PreviewPanel) -> None:
    view = panel.view
    assert view.is_fitted
    assert view.horizontalScrollBar().maximum() == 0
    narrow = view.zoom

    panel.resize(700, 700)
    QApplication.processEvents()
    assert view.zoom > narrow

    QTest.keyClick(view, Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    assert not view.is_fitted
    view.set_zoom(3.0)
    assert view.horizontalScrollBar().maximum() > 0
    assert panel.bar.zoom.text() == "300 %"

    QTest.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.is_fitted


def test_the_text_without_its_margins_can_fill_the_column(panel: PreviewPanel) -> None:
    view, page = panel.view, panel.pages[1]

    view.fit_text()

    left = -view.horizontalScrollBar().value()
    scale = view.zoom * 96 / 72
    start = left + 12 + page.left * scale
    end = left + 12 + (page.width - page.right) * scale
    assert 0 <= start < 40
    assert view.viewport().width() - 40 < end <= view.viewport().width()


def test_the_wheel_with_control_enlarges_and_keeps_the_page(
    panel: PreviewPanel, selection: Selection
) -> None:
    view = panel.view
    selection.show_outcome("JC22-3.1.1")
    page, zoom = view.current_page, view.zoom

    event = QWheelEvent(
        QPointF(100, 100),
        QPointF(100, 100),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # Qt has no name for it
    )
    QApplication.sendEvent(view.viewport(), event)

    assert view.zoom > zoom
    assert view.current_page == page


def test_nothing_is_made_while_the_pages_are_not_seen(
    make_panel: Callable[[], PreviewPanel], session: Session, selection: Selection
) -> None:
    panel = make_panel()
    note = note_of(selection, "ใหม่", AnnotationKind.TALKING_POINT)

    session.edit("เพิ่ม", lambda dossier: edits.annotate(dossier, note))
    QTest.qWait(80)

    assert panel.pages == ()


def test_what_cannot_be_composed_is_said_in_place(
    qtbot: QtBot, panel: PreviewPanel, session: Session, selection: Selection
) -> None:
    before = session.dossier
    session.edit(
        "ลบ",
        lambda dossier: replace(dossier, meetings=()),
    )
    wait_for(qtbot, panel)

    assert panel.pages == ()
    assert "JC22-1.1.1" in panel.said.text()

    session.edit("คืน", lambda _: before)
    wait_for(qtbot, panel)
    assert len(panel.pages) > 2
    assert panel.said.isHidden()


def test_the_middle_column_has_a_switch_for_each_way_to_look(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.files.start_jc22()
    workspace = window.workspace
    assert workspace is not None

    window.actions_["show_pages"].trigger()
    wait_for(qtbot, workspace.preview)
    assert workspace.preview.isVisible()
    assert len(workspace.preview.pages) == 2

    window.actions_["show_grid"].trigger()
    assert workspace.matrix.isVisible()

    window.actions_["show_pack_list"].trigger()
    assert not workspace.matrix.isVisible()
    assert not workspace.preview.isVisible()
