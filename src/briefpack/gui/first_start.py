"""What the program asks once: who works here."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from briefpack.gui.labels import heading, label
from briefpack.gui.settings import AUTHOR, OFFICE, WAS_GREETED, Settings
from briefpack.gui.theme import XS, L, S


class FirstStart(QDialog):
    """The officer's name and office; both may be left for later."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle("briefpack")
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("ชื่อผู้จัดทำ"))
        self.name.setPlaceholderText(self.tr("เช่น สมหญิง ใจดี"))
        self.office = QLineEdit()
        self.office.setAccessibleName(self.tr("หน่วยงาน"))
        self.office.setPlaceholderText(self.tr("เช่น กรมเอเชียตะวันออก"))
        self._buttons = QDialogButtonBox()
        self._ok = self._buttons.addButton(
            self.tr("เริ่มใช้งาน"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._ok.setDefault(True)
        self._buttons.addButton(self.tr("ข้ามไปก่อน"), QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out()
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    @classmethod
    def ask_once(cls, parent: QWidget | None, settings: Settings) -> None:
        """Ask, unless it was asked before."""
        if settings.get(WAS_GREETED):
            return
        dialog = cls(parent)
        if dialog.exec():
            dialog.keep(settings)
        settings.set(WAS_GREETED, True)
        dialog.deleteLater()

    def keep(self, settings: Settings) -> None:
        """Remember what was typed; what was left empty stays as it is."""
        for setting, edit in ((AUTHOR, self.name), (OFFICE, self.office)):
            if edit.text().strip():
                settings.set(setting, edit.text().strip())

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(XS)
        layout.addWidget(heading(self.tr("ยินดีต้อนรับ")))
        layout.addWidget(
            label(self.tr("ชื่อจะอยู่ในเอกสารและบันทึกที่ท่านจัดทำ"), role="secondary", wraps=True)
        )
        for name, edit in (
            (self.tr("ชื่อผู้จัดทำ"), self.name),
            (self.tr("หน่วยงาน"), self.office),
        ):
            layout.addSpacing(S)
            layout.addWidget(label(name, role="secondary"))
            layout.addWidget(edit)
        layout.addSpacing(S)
        layout.addWidget(
            label(self.tr("เปลี่ยนได้ภายหลังที่ การตั้งค่า (Ctrl+,)"), role="secondary", wraps=True)
        )
        layout.addSpacing(L)
        layout.addWidget(self._buttons)
        self.setMinimumWidth(440)
