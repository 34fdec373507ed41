"""Rows of a review are as high as what is painted in them."""

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QApplication

from briefpack.gui.line_breaks import shown
from briefpack.gui.painted_text import _laid_out, _marked, lines_needed
from briefpack.gui.returns_words import differing
from briefpack.gui.theme import font

OURS = (
    "ไทยยินดีที่มูลค่าการค้าเติบโตต่อเนื่อง และพร้อมร่วมมือให้ถึงเป้าหมาย ๑๑,๐๐๐ ล้านดอลลาร์สหรัฐ "
    "ภายในปี ๒๕๖๘ โดยผลักดันการอำนวยความสะดวกการค้าชายแดนและการเปิดจุดผ่านแดนถาวรเพิ่มเติม"
)
THEIRS = OURS.replace("๒๕๖๘", "๒๕๗๐").replace("ผลักดันการ", "เร่ง").replace("เพิ่มเติม", "อีกสองแห่ง")


@pytest.mark.parametrize("width", range(240, 270))
def test_marked_words_have_the_lines_they_take(dressed: QApplication, width: int) -> None:
    marks, _ = differing(OURS, THEIRS)
    look = QTextCharFormat()
    look.setFontUnderline(True)

    copy = shown(OURS)
    looks = _marked(marks, OURS, copy, look)
    painted = _laid_out(copy, font(), width + 0.7, 12, looks).lineCount()

    assert lines_needed(OURS, font(), width + 0.7, 12, marks) == painted
