"""The place for history: the steps of this sitting, and the versions that the file keeps."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from briefpack.errors import BriefpackError
from briefpack.gui.history_compare import ComparePanel
from briefpack.gui.history_lists import StepList, VersionList
from briefpack.gui.history_words import version_title
from briefpack.gui.labels import heading, label, strong
from briefpack.gui.language import spoken
from briefpack.gui.name_dialog import NameDialog
from briefpack.gui.session import Session
from briefpack.gui.theme import COLUMN_HEAD, L, M, S
from briefpack.model.restore import names_without_content, restored
from briefpack.model.sound import dropped_words


class HistoryPage(QWidget):
    """Two lists, and beside them what changed. It looks again only while it is seen."""

    said = Signal(str, object)
    failed = Signal(str, object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("side_column")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._is_stale = True
        self.steps = StepList(session.history)
        self.versions = VersionList()
        self.compare = ComparePanel(session)
        self.keep = QPushButton(self.tr("เก็บฉบับนี้ไว้…"))
        self.keep.setProperty("role", "primary")
        self._lay_out()
        self._connect()

    def step_back(self) -> None:
        """From what changed back to the versions."""
        self.versions.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep_version(self) -> None:
        """Ask for a name and keep the dossier as it is now."""
        hint = self.tr("เช่น ก่อนส่งปลัดกระทรวง")
        name = NameDialog.ask(self, self.tr("เก็บฉบับนี้ไว้"), hint)
        if name is None:
            return
        self._session.settle()
        try:
            kept = self._session.document.keep_version(name)
        except BriefpackError as error:
            self.failed.emit(self.tr("เก็บฉบับไม่ได้"), error)
            return
        self._note_versions()
        self.versions.choose(kept.id)
        self.said.emit(self.tr("เก็บฉบับ “{0}” แล้ว").format(kept.name), ())

    def restore(self, version_id: str) -> None:
        """The dossier is as it was in this version; undo takes that back."""
        session = self._session
        try:
            found = session.document.sound_version(version_id)
        except BriefpackError as error:
            self.failed.emit(self.tr("เปิดฉบับเดิมไม่ได้"), error)
            return
        former = found.dossier
        title = version_title(session.document.versions[version_id])
        without = names_without_content(former, session.dossier)
        if not session.edit(
            self.tr("กลับไปใช้ฉบับ {0}").format(title), lambda dossier: restored(former, dossier)
        ):
            return
        said = [self.tr("กลับไปใช้ฉบับ {0} แล้ว").format(title), spoken(dropped_words(found.dropped))]
        if without:
            said.append(self.tr("ฉบับนั้นไม่มีตัวแฟ้มของ {0} แล้ว").format(", ".join(without)))
        undo = (self.tr("เลิกทำ"), session.way_back())
        self.said.emit(" · ".join(filter(None, said)), (undo,))

    def rename(self, version_id: str) -> None:
        """Ask for a version's name; one that has a name is kept."""
        versions = self._session.document.versions
        hint = self.tr("ฉบับที่ตั้งชื่อแล้วจะเก็บไว้เสมอ")
        name = NameDialog.ask(self, self.tr("ตั้งชื่อฉบับ"), hint, versions[version_id].name)
        if name is not None:
            try:
                versions.rename(version_id, name)
            except BriefpackError as error:
                self.failed.emit(self.tr("ตั้งชื่อฉบับไม่ได้"), error)
            self._note_versions()

    def remove(self, version_id: str) -> None:
        """The version is gone; the message has the way back."""
        versions = self._session.document.versions
        gone = versions[version_id]
        try:
            versions.remove(version_id)
        except BriefpackError as error:
            self.failed.emit(self.tr("ลบฉบับไม่ได้"), error)
            return
        self._note_versions()

        def put_back() -> None:
            versions.put_back(gone)
            self._note_versions()

        said = self.tr("ลบฉบับ {0} แล้ว").format(version_title(gone))
        self.said.emit(said, ((self.tr("เลิกทำ"), put_back),))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def _note_versions(self) -> None:
        self._session.state_changed.emit()

    def _note_change(self) -> None:
        if self.isVisible():
            self._refresh()
        else:
            self._is_stale = True

    def _refresh(self) -> None:
        self._is_stale = False
        document = self._session.document
        can_edit = document.read_only is None
        self.keep.setEnabled(can_edit)
        self.steps.refresh()
        self.versions.show_versions(document.versions.all)
        self.compare.show_version(self.versions.chosen_id, can_edit=can_edit)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(M, 0, M, 0)
        head.addWidget(heading(self.tr("ประวัติ")))
        head.addStretch()
        head.addWidget(self.keep)
        top = QWidget()
        top.setFixedHeight(COLUMN_HEAD)
        top.setLayout(head)
        lists = QWidget()
        left = QVBoxLayout(lists)
        left.setContentsMargins(M, S, M, L)
        left.setSpacing(S)
        left.addWidget(strong(self.tr("ฉบับที่เก็บไว้")))
        hint = self.tr("ทุกครั้งที่บันทึก ฉบับก่อนหน้าจะถูกเก็บไว้ในแฟ้ม")
        left.addWidget(label(hint, role="secondary", wraps=True))
        left.addWidget(self.versions, 3)
        left.addSpacing(S)
        left.addWidget(strong(self.tr("ขั้นตอนในครั้งนี้")))
        left.addWidget(self.steps, 2)
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.setHandleWidth(1)
        columns.addWidget(lists)
        columns.addWidget(self.compare)
        columns.setSizes([460, 830])
        columns.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(top)
        layout.addWidget(columns, 1)

    def _connect(self) -> None:
        self.compare.remove_requested.connect(self.remove)
        self.compare.rename_requested.connect(self.rename)
        self.compare.restore_requested.connect(self.restore)
        self.keep.clicked.connect(self.keep_version)
        self._session.history.indexChanged.connect(self._note_change)
        self._session.state_changed.connect(self._note_change)
        self.versions.chosen.connect(self._note_change)
