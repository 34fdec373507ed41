"""Thai lines break between words with libthai, and without it by a copy that is shown."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from briefpack.gui import line_breaks
from briefpack.gui.labels import label
from briefpack.gui.painted_text import Layouts, fitted, lines_needed, paint_text
from briefpack.gui.plain_edit import PlainEdit
from briefpack.gui.theme import font
from briefpack.thai.breaking import ZERO_WIDTH_SPACE

TITLE = "การประชุมคณะกรรมาธิการร่วมว่าด้วยความร่วมมือทวิภาคี"


@pytest.fixture
def without_libthai(monkeypatch: pytest.MonkeyPatch, dressed: QApplication) -> Iterator[None]:
    monkeypatch.setattr(line_breaks, "qt_breaks_thai", lambda: False)
    yield


@pytest.mark.skipif("sys.platform != 'linux'")
def test_the_library_on_this_machine_breaks_between_words(dressed: QApplication) -> None:
    assert line_breaks.qt_breaks_thai()


def test_a_text_that_is_cut_short_ends_with_a_word(without_libthai: None) -> None:
    whole = lines_needed(TITLE, font(), 140, 9)

    cut = fitted(TITLE, font(), 140, whole - 1)

    assert cut.endswith("…")
    words = line_breaks.shown(TITLE).text.split(ZERO_WIDTH_SPACE)
    ends = ["".join(words[:count]) for count in range(len(words))]
    assert cut[:-1] in ends


def test_a_label_says_what_it_was_given(without_libthai: None, qtbot: QtBot) -> None:
    made = label(wraps=True)
    qtbot.addWidget(made)

    made.setText(TITLE)

    assert made.text() == TITLE


def test_an_editor_shows_places_to_break_until_it_has_the_focus(
    without_libthai: None, qtbot: QtBot
) -> None:
    window = QWidget()
    editor, other = PlainEdit(window), PlainEdit(window)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus()
    told: list[str] = []
    editor.edited.connect(told.append)
    editor.show_text(TITLE)
    assert ZERO_WIDTH_SPACE in editor.toPlainText()
    assert editor.text() == TITLE

    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(editor, Qt.Key.Key_X)
    other.setFocus()

    assert told == [TITLE + "x"]
    assert editor.text() == TITLE + "x"


def test_a_hit_is_marked_where_it_is_in_the_copy(without_libthai: None) -> None:
    def marked(hits: tuple[tuple[int, int], ...]) -> QImage:
        image = QImage(900, 40, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        box = QRectF(0, 0, 900, 40)
        paint_text(
            painter, box, TITLE, font(), QColor("black"), hits=hits, hit_colour=QColor("yellow")
        )
        painter.end()
        return image

    def columns(image: QImage) -> list[int]:
        yellow = QColor("yellow").rgb()
        return [x for x in range(900) if image.pixel(x, 14) == yellow]

    last_word = TITLE.index("ทวิภาคี")
    layout = QTextLayout(TITLE, font())
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    start = line.cursorToX(last_word)[0]  # type: ignore[index]

    assert columns(marked(()))[:1] == []
    assert abs(columns(marked(((last_word, len(TITLE)),)))[0] - start) <= 2


def test_the_name_of_the_neighbour_stays_on_one_line(dressed: QApplication) -> None:
    said = line_breaks.painted("ผู้แทนของ สปป. ลาว รายงาน")

    assert "สปป.\N{NO-BREAK SPACE}ลาว" in said.text
    assert len(said.text) == len("ผู้แทนของ สปป. ลาว รายงาน")  # hits are where they were


def lines_of(text: str, width: float) -> list[str]:
    layout = QTextLayout(text, font())
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    lines = [layout.lineAt(at) for at in range(layout.lineCount())]
    return [text[line.textStart() :][: line.textLength()] for line in lines]


def test_no_painted_line_begins_with_the_sign_that_repeats_a_word(dressed: QApplication) -> None:
    text = line_breaks.painted("การประสานมาตรฐานและกฎระเบียบต่าง ๆ เพื่อส่งเสริมความเชื่อมโยง").text
    for width in range(60, 400, 7):
        assert not any(line.startswith("ๆ") for line in lines_of(text, width)), width


def test_no_painted_line_ends_with_an_opening_quote(dressed: QApplication) -> None:
    copy = line_breaks.painted("ยังมีช่องให้เติมในส่วน “กำหนดการ” “วัตถุประสงค์” “คณะผู้แทนไทย” ‘ท่าที’")
    for width in range(100, 500, 7):
        lines = [line.rstrip() for line in lines_of(copy.text, width)]

        assert not any(line[-1] in "“‘" for line in lines), width


def test_a_kept_quote_moves_no_mark(dressed: QApplication) -> None:
    text = "ในส่วน “กำหนดการ” “ท่าที”"
    copy = line_breaks.painted(text)
    start, end = text.index("ท่าที"), text.index("ท่าที") + len("ท่าที")

    assert copy.text[copy.start_in_copy(start) : copy.end_in_copy(end)] == "ท่าที"
    assert copy.in_text(copy.start_in_copy(start)) == start


def test_a_label_keeps_the_sign_with_its_word_and_still_says_what_it_was_given(
    dressed: QApplication,
) -> None:
    said = label("กฎระเบียบต่าง ๆ", wraps=True)

    assert "ต่าง\N{NO-BREAK SPACE}ๆ" in QLabel.text(said)
    assert said.text() == "กฎระเบียบต่าง ๆ"


def test_a_label_that_can_be_copied_from_holds_the_text_as_it_is(dressed: QApplication) -> None:
    said = label("กฎระเบียบต่าง ๆ ใน “แฟ้ม”", wraps=True)
    said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    assert QLabel.text(said) == line_breaks.shown("กฎระเบียบต่าง ๆ ใน “แฟ้ม”").text


def test_a_balanced_label_leaves_no_word_alone_on_its_last_line(dressed: QApplication) -> None:
    said = label("เลือกจากรายการทางซ้าย เพื่ออ่านฉบับเต็ม เขียนบันทึก และกำหนดหน่วยงาน", balanced=True)
    whole = said.fontMetrics().horizontalAdvance(said.text())
    said.resize(whole - 20, 100)
    room = said.contentsRect().width()

    assert room < whole * 0.65
    assert len(lines_of(said.text(), room)) == 2


def test_a_balanced_label_keeps_the_margins_it_was_given(dressed: QApplication) -> None:
    said = label("ไม่แสดง 1 บันทึก: เป็นบันทึกภายใน · ยังมีช่องให้เติมในส่วน “กำหนดการ”", balanced=True)
    said.setContentsMargins(12, 0, 12, 4)
    said.resize(said.fontMetrics().horizontalAdvance(said.text()) - 20, 100)

    assert said.contentsMargins().left() == 12
    assert said.contentsMargins().right() > 12
    assert said.contentsMargins().bottom() == 4


def test_a_painted_date_stays_on_one_line(dressed: QApplication) -> None:
    text = "คณะกรรมการร่วมจะประชุมครั้งต่อไปในวันที่ 3 พฤศจิกายน 2565 ที่เวียงจันทน์"
    whole = label(text).fontMetrics().horizontalAdvance(text)

    for width in range(whole // 3, whole, 7):
        shown = Layouts().of(text, font(), width, 4)
        line_of = [
            shown.layout.lineForTextPosition(text.index(part)).lineNumber()
            for part in ("3 พฤศ", "2565")
        ]
        assert line_of[0] == line_of[1]
