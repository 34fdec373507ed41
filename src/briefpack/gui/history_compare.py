"""What changed between a version and another state of the dossier, and what can be done with it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefpack.errors import BriefpackError
from briefpack.gui.empty_state import EmptyState
from briefpack.gui.history_words import version_title
from briefpack.gui.labels import heading, label, strong
from briefpack.gui.language import language, said
from briefpack.gui.newest import Newest
from briefpack.gui.session import Session
from briefpack.gui.theme import XS, L, M, S
from briefpack.model.dossier import Dossier
from briefpack.workflows.describe_differences import Group, describe_differences

_NOW = ""


@dataclass(frozen=True, slots=True)
class _Compared:
    """Two states by the ids of their versions (empty: the present one), and what differs."""

    ids: tuple[str, str]
    before: Dossier
    after: Dossier
    groups: tuple[Group, ...]


class ComparePanel(QStackedWidget):
    """Asks for what the officer wants with the version that it shows."""

    restore_requested = Signal(str)
    rename_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("column")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._id = ""
        self._shown: _Compared | None = None
        self._newest = Newest(self._show, self._fail, self)
        self.title = heading()
        self.against = QComboBox()
        self.against.setAccessibleName(self.tr("เทียบกับ"))
        self.restore = QPushButton(self.tr("กลับไปใช้ฉบับนี้"))
        self.rename = QPushButton(self.tr("ตั้งชื่อ…"))
        self.remove = QPushButton(self.tr("ลบ"))
        self._cards = QVBoxLayout()
        self._lay_out()
        self.against.currentIndexChanged.connect(lambda _: self._show_changes())
        self.restore.clicked.connect(lambda: self.restore_requested.emit(self._id))
        self.rename.clicked.connect(lambda: self.rename_requested.emit(self._id))
        self.remove.clicked.connect(lambda: self.remove_requested.emit(self._id))

    @property
    def is_complete(self) -> bool:
        """Whether what is shown is what was asked for last."""
        return self._newest.is_idle

    def finish(self) -> None:
        """Nothing is compared any more: the dossier is being left."""
        self._newest.finish()

    @property
    def text(self) -> str:
        """Everything that is said to have changed."""
        said = [self._cards.itemAt(at) for at in range(self._cards.count())]
        cards = [item.widget() for item in said if item is not None]
        return "\n".join(card.accessibleDescription() for card in cards if card is not None)

    def show_version(self, version_id: str, *, can_edit: bool) -> None:
        """Show what changed since this version; with the empty id, that there is none."""
        self._id = version_id
        self.setCurrentIndex(0 if version_id else 1)
        if not version_id:
            return
        version = self._session.document.versions[version_id]
        self.title.setText(version_title(version))
        self.restore.setEnabled(can_edit)
        self.rename.setEnabled(can_edit)
        self.remove.setEnabled(can_edit and not version.is_present)
        self._list_others()
        self._show_changes()

    def _list_others(self) -> None:
        chosen = self.against.currentData()
        self.against.blockSignals(True)
        self.against.clear()
        self.against.addItem(self.tr("ปัจจุบัน"), _NOW)
        for version in reversed(self._session.document.versions.all):
            if version.id != self._id:
                self.against.addItem(version_title(version), version.id)
        self.against.setCurrentIndex(max(self.against.findData(chosen), 0))
        self.against.blockSignals(False)

    def _show_changes(self) -> None:
        document, now = self._session.document, self._session.dossier
        ids = version_id, other_id = self._asked
        if self._shown is not None and self._shown.ids != ids:
            self._shown = None
        if self._shown is None:
            self._show_cards([self._card(self.tr("กำลังเทียบ…"), [])])
        shown, speaks = self._shown, language()

        def work() -> _Compared:
            before = document.version(version_id)
            after = document.version(other_id) if other_id else now
            if shown is not None and (before, after) == (shown.before, shown.after):
                return shown
            return _Compared(
                ids, before, after, describe_differences(before, after, language=speaks)
            )

        self._newest.want(work)

    @property
    def _asked(self) -> tuple[str, str]:
        return self._id, self.against.currentData() or _NOW

    def _show(self, compared: _Compared) -> None:
        if compared is self._shown or compared.ids != self._asked:
            return  # nothing new, or the officer went on and what is wanted now is under way
        self._shown = compared
        cards = [self._card(each.title, self._lines(each)) for each in compared.groups]
        nothing = self._card(self.tr("ไม่มีสิ่งที่เปลี่ยน"), [self.tr("ทั้งสองฉบับเหมือนกันทุกประการ")])
        self._show_cards(cards or [nothing])

    def _fail(self, error: Exception) -> None:
        if isinstance(error, KeyError):
            return  # the version was removed meanwhile, and another is shown
        if not isinstance(error, BriefpackError):
            raise error
        self._shown = None
        self._show_cards([self._card(self.tr("เปิดฉบับนี้ไม่ได้"), [said(error)])])

    def _lines(self, group: Group) -> list[str]:
        more = [self.tr("และอีก {0} รายการ").format(group.more)] if group.more else []
        return [*group.lines, *more]

    def _show_cards(self, cards: list[QWidget]) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for card in cards:
            self._cards.addWidget(card)
        self._cards.addStretch()

    def _card(self, title: str, lines: list[str]) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        card.setAccessibleName(title)
        card.setAccessibleDescription("\n".join(lines))
        layout = QVBoxLayout(card)
        layout.setContentsMargins(L, M, L, M)
        layout.setSpacing(XS)
        layout.addWidget(strong(title))
        for line in lines:
            layout.addWidget(label(line, wraps=True))
        return card

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(self.title, 1)
        for button in (self.restore, self.rename, self.remove):
            head.addWidget(button)
        compared = QHBoxLayout()
        compared.setSpacing(S)
        compared.addWidget(label(self.tr("สิ่งที่เปลี่ยนจากฉบับนี้ เทียบกับ"), role="secondary"))
        compared.addWidget(self.against)
        compared.addStretch()
        inside = QWidget()
        inside.setLayout(self._cards)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(S)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(L, M, L, L)
        layout.setSpacing(M)
        layout.addLayout(head)
        layout.addLayout(compared)
        layout.addWidget(scroll, 1)
        self.addWidget(page)
        self.addWidget(
            EmptyState(
                "history",
                self.tr("ยังไม่มีฉบับที่เก็บไว้"),
                self.tr(
                    "เมื่อบันทึกแฟ้ม ฉบับก่อนหน้าจะเก็บไว้ที่นี่ หรือเก็บฉบับนี้ไว้เองพร้อมตั้งชื่อ เพื่อกลับมาดูหรือกลับไปใช้ได้"
                ),
            )
        )
