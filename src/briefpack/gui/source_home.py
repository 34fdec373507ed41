"""Where sources begin: bring a document in, and the documents that the dossier keeps."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefpack.gui import icons
from briefpack.gui.actions import Actions
from briefpack.gui.import_fields import days_of
from briefpack.gui.labels import ElidedLabel, heading, label, strong
from briefpack.gui.language import counted
from briefpack.gui.session import Session
from briefpack.gui.theme import COLUMN_HEAD, SMALL_POINTS, XL, XS, L, M, S, font, theme
from briefpack.model.evidence import EvidenceKind
from briefpack.model.meeting import Meeting

_WIDTH = 720


class SourceHome(QWidget):
    """Says which meeting's source, or which kept file, is to be shown."""

    source_requested = Signal(str)
    kept_requested = Signal(str)

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("side_column")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._cards = QVBoxLayout()
        self._cards.setSpacing(S)
        self._title = strong(self.tr("เอกสารในแฟ้มนี้"))
        self._lay_out(actions)
        session.dossier_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the documents that the dossier keeps now."""
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        dossier = self._session.dossier
        for meeting in dossier.meetings:
            if meeting.source is not None:
                self._cards.addWidget(self._of_meeting(meeting))
        for kept in dossier.evidence:
            if kept.kind is EvidenceKind.SOURCE:
                self._cards.addWidget(
                    self._card(
                        kept.name,
                        self.tr("เอกสารอีกฉบับของ {0}").format(kept.about),
                        bool(kept.content),
                        lambda id_=kept.id: self.kept_requested.emit(id_),
                    )
                )
        self._title.setVisible(self._cards.count() > 0)

    def _of_meeting(self, meeting: Meeting) -> QWidget:
        assert meeting.source is not None  # noqa: S101
        parts = (meeting.id, days_of(meeting))
        count = counted(self.tr("{0} ผลการประชุม"), sum(1 for _ in meeting.outcomes()))
        return self._card(
            meeting.source.name,
            " · ".join(part for part in (*parts, count) if part),
            bool(meeting.source.content),
            lambda: self.source_requested.emit(meeting.id),
        )

    def _card(self, name: str, about: str, is_kept: bool, pressed: object) -> QWidget:
        card = QFrame()
        card.setObjectName("card")
        row = QHBoxLayout(card)
        row.setContentsMargins(L, S, M, S)
        row.setSpacing(M)
        words = QVBoxLayout()
        words.setSpacing(0)
        title, below = ElidedLabel(), ElidedLabel()
        title.setText(name)
        title.setFont(font(strong=True))
        below.setText(about if is_kept else self.tr("{0} · ไม่ได้เก็บตัวเอกสารไว้").format(about))
        below.setProperty("role", "secondary")
        below.setFont(font(SMALL_POINTS))
        words.addWidget(title)
        words.addWidget(below)
        row.addLayout(words, 1)
        show = QPushButton(self.tr("ดูต้นฉบับ"))
        show.setAccessibleDescription(name)
        show.setEnabled(is_kept)
        show.clicked.connect(pressed)
        row.addWidget(show)
        return card

    def _lay_out(self, actions: Actions) -> None:
        head = QWidget()
        head.setObjectName("column")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head.setFixedHeight(COLUMN_HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(M, 0, M, 0)
        row.addWidget(heading(self.tr("แหล่งข้อมูล")))
        row.addStretch()
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        middle = QVBoxLayout(column)
        middle.setContentsMargins(L, XL, L, XL)
        middle.setSpacing(S)
        middle.addWidget(_DropHint(actions))
        middle.addSpacing(L)
        middle.addWidget(self._title)
        middle.addLayout(self._cards)
        middle.addStretch()
        inside = QWidget()
        centred = QHBoxLayout(inside)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addStretch(1)
        centred.addWidget(column, 100)
        centred.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(scroll, 1)


class _DropHint(QFrame):
    """Where a document is brought in: dropped, chosen, or pasted."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("drop_hint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, XL, L, XL)
        layout.setSpacing(XS)
        picture = label()
        icons.picture(picture, "file-input", theme().colours)
        title = strong(self.tr("ลากเอกสารผลการประชุมมาวางที่นี่"))
        hint = label(
            self.tr("แฟ้ม Word (.docx) PDF หรือข้อความ โปรแกรมจะแยกเป็นรายการให้ตรวจก่อนนำเข้า"),
            role="secondary",
            wraps=True,
        )
        for widget in (picture, title, hint):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(widget)
        layout.addSpacing(S)
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addStretch()
        for name, words in (
            ("import_source", self.tr("เลือกแฟ้ม…")),
            ("paste_source", self.tr("วางข้อความที่คัดลอก")),
        ):
            row.addWidget(_pressing(actions[name], words))
        row.addStretch()
        layout.addLayout(row)


def _pressing(action: QAction, words: str) -> QPushButton:
    button = QPushButton(words)
    icons.dress(button, action.property("icon_name"), theme().colours)
    button.setIconSize(QSize(16, 16))
    button.setToolTip(action.shortcut().toString())
    button.clicked.connect(action.trigger)
    return button
