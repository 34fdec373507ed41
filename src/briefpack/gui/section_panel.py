"""The right column while a section of the brief is selected: its title and its text."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefpack.gui import icons
from briefpack.gui.drafts import Typed
from briefpack.gui.labels import label
from briefpack.gui.language import spoken
from briefpack.gui.light_text_edit import LightTextEdit
from briefpack.gui.pack_editor import PackEditor
from briefpack.gui.section_words import own_title, said_by_itself, section_title
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.theme import HEADING_POINTS, XS, L, M, S, font, theme
from briefpack.model.pack import Section, SectionKind
from briefpack.model.pack_templates import BLANK, is_unfinished
from briefpack.model.section_edits import section_of
from briefpack.model.wording import Wording


class SectionPanel(QScrollArea):
    """Shows the section of the selection; every change is a step of the history."""

    def __init__(self, session: Session, selection: Selection, editor: PackEditor) -> None:
        super().__init__()
        self._session = session
        self._selection = selection
        self._editor = editor
        self._visit = 0
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("ชื่อส่วน"))
        self.title.setFont(font(HEADING_POINTS, strong=True))
        self.included = QCheckBox(self.tr("อยู่ในเอกสารฉบับเต็ม"))
        self.by_itself = label(role="secondary", wraps=True)
        self.text = LightTextEdit(lines=6)
        self.text.setAccessibleName(self.tr("ข้อความของส่วน"))
        self.text.setPlaceholderText(self.tr("พิมพ์ข้อความที่จะอยู่ในส่วนนี้"))
        self.unfinished = label(role="warning", wraps=True)
        self.next_blank = QPushButton(self.tr("ไปช่องถัดไป"))
        self.remove = QPushButton(self.tr("ลบส่วนนี้"))
        self._lay_out()
        self.title.textEdited.connect(lambda _: self._change_title())
        self.included.clicked.connect(lambda: editor.switch_section(selection.section_key))
        self.text.edited.connect(self._change_text)
        self.text.focused.connect(self._begin_step)
        self.next_blank.clicked.connect(self.go_to_blank)
        self.remove.clicked.connect(self._remove)
        session.dossier_changed.connect(self.refresh)
        selection.section_changed.connect(self.refresh)
        selection.pack_changed.connect(self.refresh)

    @property
    def section(self) -> Section | None:
        """The section shown."""
        pack = self._selection.pack
        return section_of(pack, self._selection.section_key) if pack else None

    def focus_text(self) -> None:
        """Go to the text."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_read_only(self, on: bool) -> None:
        """The section can be read and copied from, and nothing else."""
        self.title.setReadOnly(on)
        self.text.set_read_only(on)
        for widget in (self.included, self.remove):
            widget.setEnabled(not on)

    def go_to_blank(self) -> None:
        """Select the next place of the template that is to be filled in."""
        self.focus_text()
        text = self.text.text()
        at = text.find(BLANK, self.text.textCursor().selectionEnd())
        at = at if at >= 0 else text.find(BLANK)
        if at >= 0:
            cursor = self.text.textCursor()
            cursor.setPosition(at)
            cursor.setPosition(at + len(BLANK), cursor.MoveMode.KeepAnchor)
            self.text.setTextCursor(cursor)

    def refresh(self) -> None:
        """Show the section as it is now; one that is gone is shown no more."""
        section = self.section
        if section is None:
            self._selection.show_section("")
            return
        self.title.setPlaceholderText(spoken(section.kind.wording))
        is_typing = self.title.hasFocus() and self._own_title(section) == section.title.th
        title = self._session.drafts.shown(self._title_key, section_title(section))
        if not is_typing and self.title.text() != title:
            self.title.setText(title)
        self.included.setChecked(section.included)
        self.by_itself.setText(said_by_itself(section))
        self.by_itself.setVisible(bool(self.by_itself.text()))
        self.text.show_text(self._session.drafts.shown(self._editor_key, section.text))
        self.unfinished.setText(self.tr("ยังมีช่อง {0} ให้เติม").format(BLANK))
        for widget in (self.unfinished, self.next_blank):
            widget.setVisible(is_unfinished(section))
        self.remove.setVisible(section.kind is not SectionKind.OUTCOMES)

    def _own_title(self, section: Section) -> str:
        """What is typed as the title; the usual one is no title of its own."""
        return own_title(section, self.title.text())

    @property
    def _editor_key(self) -> str:
        return f"section {self._selection.pack_id} {self._selection.section_key}"

    @property
    def _title_key(self) -> str:
        return f"title {self._selection.pack_id} {self._selection.section_key}"

    def _begin_step(self) -> None:
        self._visit += 1

    def _change_title(self) -> None:
        section = self.section
        if section is not None:
            own = self._own_title(section)
            self._editor.change_section(
                section.key,
                self.tr("เปลี่ยนชื่อส่วน"),
                lambda each: replace(each, title=Wording(own, each.title.en if own else "")),
                f"title-{section.key}#{self._visit}",
                Typed(self._title_key, self.title.text()),
            )

    def _change_text(self, text: str) -> None:
        key = self._selection.section_key
        self._editor.change_section(
            key,
            self.tr("แก้ข้อความของส่วน"),
            lambda each: replace(each, text=text),
            f"section-{key}#{self._visit}",
            Typed(self._editor_key, text),
        )

    def _remove(self) -> None:
        section = self.section
        if section is not None:
            self._editor.remove_section(section)

    def _lay_out(self) -> None:
        for button, icon in ((self.next_blank, "arrow-down"), (self.remove, "trash-2")):
            button.setProperty("role", "link")
            icons.dress(button, icon, theme().colours, colour="accent")
        inside = QWidget()
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(L, L, L, L)
        inner.setSpacing(S)
        inner.addWidget(label(self.tr("ส่วนของเอกสาร"), role="secondary"))
        inner.addWidget(self.title)
        inner.addWidget(self.included)
        inner.addWidget(self.by_itself)
        inner.addSpacing(XS)
        inner.addWidget(self.text)
        blanks = QHBoxLayout()
        blanks.addWidget(self.unfinished, 1)
        blanks.addWidget(self.next_blank)
        inner.addLayout(blanks)
        hint = self.tr("ขึ้นต้นบรรทัดด้วย - หรือ 1. เพื่อทำเป็นข้อ กด Ctrl+B เพื่อทำตัวหนา")
        inner.addWidget(label(hint, role="secondary", wraps=True))
        inner.addSpacing(M)
        self.remove.setProperty("edge", "left")
        inner.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addStretch()
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
