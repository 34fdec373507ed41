"""Shows one chapter of the guide, and loads nothing but the guide's own pictures."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from briefpack.gui.guide import Guide
from briefpack.gui.line_breaks import shown
from briefpack.gui.theme import BODY_POINTS, HEADING_POINTS, XS, L, M, S, font, theme

_PICTURES = "images"
_WIDEST = 720  # pixels of a picture: a whole window, still readable
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
# Sarabun's own line is higher than its size; Qt counts in percents of that line.
_LINE_PERCENT = 112
_GITHUBS_WITHOUT_HTML = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
_PICTURE = "\ufffc"
_POINTS = {1: 18.0, 2: HEADING_POINTS, 3: BODY_POINTS}


class GuideView(QTextBrowser):
    """Markdown of the guide. A link asks for a chapter; one that leads elsewhere does nothing."""

    chapter_requested = Signal(str)

    def __init__(self, guide: Guide) -> None:
        super().__init__()
        self.guide = guide
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("ข้อความของคู่มือ"))
        self.setWhatsThis(self.tr("บทของคู่มือที่เปิดอยู่ เลื่อนด้วยแป้นลูกศร Tab ไปที่ลิงก์ถัดไป Enter เปิดลิงก์"))
        self.document().setDocumentMargin(L)
        self.document().setDefaultFont(font())
        self.anchorClicked.connect(self._ask_for)

    def show_chapter(self, chapter: str, words: str = "", heading: str = "") -> None:
        """Show a chapter from its start, or from a heading, with the words marked."""
        accent = theme().colours.accent
        self.document().setDefaultStyleSheet(f"a {{ color: {accent}; }}")
        self.document().setMarkdown(shown(self.guide.text(chapter)).text, _GITHUBS_WITHOUT_HTML)
        self._dress()
        self._mark(words)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if heading:
            self._go_to_heading(shown(heading).text)

    def loadResource(self, _kind: int, name: QUrl | str) -> Any:
        """A picture of the guide's own folder, no wider than the page; anything else is nothing."""
        url = name if isinstance(name, QUrl) else QUrl(name)
        path = self._picture_at(url)
        if path is None:
            return None
        image = QImage(str(path))
        ratio = self.devicePixelRatioF()
        if image.width() > _WIDEST * ratio:
            image = image.scaledToWidth(
                round(_WIDEST * ratio), Qt.TransformationMode.SmoothTransformation
            )
            image.setDevicePixelRatio(ratio)
        elif image.width() > _WIDEST:
            image.setDevicePixelRatio(image.width() / _WIDEST)
        return image

    def sizeHint(self) -> QSize:
        return QSize(_WIDEST + 4 * L, 600)

    def _picture_at(self, url: QUrl) -> Path | None:
        """The file a picture's address names, if it is a plain name in the folder of pictures."""
        folder, _, file = url.toString().partition("/")
        path = self.guide.folder / _PICTURES / file
        is_plain = url.isRelative() and folder == _PICTURES and Path(file).name == file
        if not is_plain or path.suffix != ".png" or path.is_symlink() or not path.is_file():
            return None
        return path

    def _ask_for(self, url: QUrl) -> None:
        chapter = self.guide.chapter_of(url.toString()) if url.isRelative() else None
        if chapter is not None:
            self.chapter_requested.emit(chapter)

    def _dress(self) -> None:
        """Give what Markdown made the window's type, space and colours."""
        block = self.document().begin()
        while block.isValid():
            self._dress_block(block)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress_table(frame)

    def _dress_block(self, block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        level = block.blockFormat().headingLevel()
        shape = QTextBlockFormat()
        shape.setTopMargin(0)
        if _PICTURE not in block.text():
            shape.setLineHeight(_LINE_PERCENT, _PROPORTIONAL)
        if level:
            shape.setTopMargin(L if level > 1 else 0)
            shape.setBottomMargin(S)
            looks = QTextCharFormat()  # a new one: a heading's own size is a factor, and wins
            looks.setFont(font(_POINTS.get(level, BODY_POINTS), strong=True))
            cursor.setCharFormat(looks)
        elif cursor.currentTable() is None:
            shape.setBottomMargin(S if block.textList() is None else XS)
        else:
            shape.setBottomMargin(0)
        cursor.mergeBlockFormat(shape)

    def _mark(self, words: str) -> None:
        """Mark the words where they stand as they were typed."""
        marks = []
        colours = theme().colours
        for word in words.split():
            cursor = self.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                mark.format.setBackground(QColor(colours.hit))
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)

    def _go_to_heading(self, heading: str) -> None:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text() == heading:
                self.moveCursor(QTextCursor.MoveOperation.End)  # so that it comes to the top
                self.setTextCursor(QTextCursor(block))
                return
            block = block.next()


def _dress_table(table: QTextTable) -> None:
    shape = table.format()
    shape.setBorderCollapse(True)
    shape.setBorder(1)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QColor(theme().colours.line))
    shape.setCellPadding(S // 2 + 2)
    shape.setCellSpacing(0)
    shape.setTopMargin(S)
    shape.setBottomMargin(M)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(shape)
