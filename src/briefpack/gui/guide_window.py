"""The guide's window: contents and search on the left, a chapter on the right."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefpack.gui import icons
from briefpack.gui.guide import CONTENTS, Guide, Hit
from briefpack.gui.guide_view import GuideView
from briefpack.gui.labels import label
from briefpack.gui.language import counted
from briefpack.gui.theme import XS, M, S, theme

_CHAPTER, _HEADING = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class GuideWindow(QWidget):
    """A window beside the one it was asked from, closed with it."""

    def __init__(self, parent: QWidget, guide: Guide) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._guide = guide
        self._been: list[str] = []
        self.chapter = ""
        self.setObjectName("guide_window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("คู่มือ briefpack"))
        self.view = GuideView(guide)
        self.search = QLineEdit()
        self.list = QListWidget()
        self.found = label(role="secondary", wraps=True)
        self.back = self._button("arrow-left", self.tr("ย้อนกลับ (Alt+←)"))
        self.contents = self._button("list", self.tr("สารบัญ (Alt+Home)"))
        self._lay_out()
        self._connect()
        self._list_chapters()

    def show_chapter(self, chapter: str, words: str = "", heading: str = "") -> None:
        """Show a chapter; `back` returns to the one shown before."""
        if self.chapter and self.chapter != chapter:
            self._been.append(self.chapter)
        self._show(chapter, words, heading)

    def go_back(self) -> None:
        """Show the chapter that was shown before."""
        if self._been:
            self._show(self._been.pop())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.chapter:
            self.view.show_chapter(self.chapter)  # in the other colours

    def sizeHint(self) -> QSize:
        return QSize(1080, 700)

    def _show(self, chapter: str, words: str = "", heading: str = "") -> None:
        self.chapter = chapter
        self.view.show_chapter(chapter, words, heading)
        self.back.setEnabled(bool(self._been))
        self._mark_in_list()

    def _list_chapters(self) -> None:
        self.list.clear()
        self.found.hide()
        for chapter in self._guide.chapters:
            self._add_row(self._guide.title(chapter), chapter)
        self._mark_in_list()

    def _search(self, words: str) -> None:
        if not words.strip():
            self._list_chapters()
            return
        self.list.clear()
        hits = self._guide.find(words)
        self.found.setText(
            counted(self.tr("พบ {0} แห่ง"), len(hits))
            if hits
            else self.tr("ไม่พบ “{0}” ลองคำที่สั้นลง").format(words.strip())
        )
        self.found.show()
        for hit in hits:
            self._add_row(self._title_of(hit), hit.chapter, hit)

    def _title_of(self, hit: Hit) -> str:
        title = self._guide.title(hit.chapter)
        return title if hit.heading == title else f"{title} › {hit.heading}"

    def _add_row(self, text: str, chapter: str, hit: Hit | None = None) -> None:
        item = QListWidgetItem(f"{text}\n{hit.excerpt}" if hit else text)
        item.setData(_CHAPTER, chapter)
        item.setData(_HEADING, hit.heading if hit else "")
        self.list.addItem(item)

    def _mark_in_list(self) -> None:
        if self.search.text().strip():
            return
        chapters = self._guide.chapters
        row = chapters.index(self.chapter) if self.chapter in chapters else -1
        self.list.setCurrentRow(row)

    def _open_row(self, item: QListWidgetItem) -> None:
        self.show_chapter(item.data(_CHAPTER), self.search.text(), item.data(_HEADING))

    def _open_first(self) -> None:
        row = self.list.currentItem() or self.list.item(0)
        if row is not None:
            self.list.setCurrentItem(row)
            self._open_row(row)

    def _step_back(self) -> None:
        """Esc clears a search before it closes the window."""
        if self.search.text():
            self.search.clear()
            self.search.setFocus()
        else:
            self.close()

    def _lay_out(self) -> None:
        self.search.setProperty("role", "search")
        self.search.setPlaceholderText(self.tr("ค้นหาในคู่มือ   Ctrl+F"))
        self.search.setAccessibleName(self.tr("ค้นหาในคู่มือ"))
        self.search.setWhatsThis(self.tr("ทุกคำที่พิมพ์ต้องอยู่ในหัวข้อเดียวกัน Enter เปิดแห่งแรกที่พบ"))
        self.search.setClearButtonEnabled(True)
        self.list.setAccessibleName(self.tr("สารบัญและผลการค้นหา"))
        self.list.setWhatsThis(self.tr("บทของคู่มือ หรือแห่งที่พบคำที่ค้น กด Enter เพื่อเปิด"))
        self.list.setWordWrap(True)
        self.list.setSpacing(XS)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QHBoxLayout()
        buttons.setSpacing(XS)
        buttons.addWidget(self.back)
        buttons.addWidget(self.contents)
        buttons.addWidget(self.search, 1)
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(M, M, M, M)
        left.setSpacing(S)
        left.addLayout(buttons)
        left.addWidget(self.found)
        left.addWidget(self.list, 1)
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.setHandleWidth(1)
        columns.setChildrenCollapsible(False)
        columns.addWidget(side)
        columns.addWidget(self.view)
        columns.setSizes([290, 790])
        columns.setStretchFactor(1, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(columns)

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.contents.clicked.connect(lambda: self.show_chapter(CONTENTS))
        self.list.itemActivated.connect(self._open_row)
        self.list.itemClicked.connect(self._open_row)
        self.search.returnPressed.connect(self._open_first)
        self.search.textChanged.connect(self._search)
        self.view.chapter_requested.connect(self.show_chapter)
        for keys, do in (
            ("Ctrl+F", self.search.setFocus),
            ("Alt+Left", self.go_back),
            ("Alt+Home", self.contents.click),
            ("F1", self.contents.click),
            ("Esc", self._step_back),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(do)

    @staticmethod
    def _button(icon: str, text: str) -> QToolButton:
        button = QToolButton()
        icons.dress(button, icon, theme().colours)
        button.setIconSize(QSize(18, 18))
        button.setAccessibleName(text)
        button.setToolTip(text)
        return button
