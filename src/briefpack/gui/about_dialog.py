"""What the program is: its versions, and the work of others that travels with it."""

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefpack import __version__, paths
from briefpack.gui.labels import heading, label, strong
from briefpack.gui.language import spoken
from briefpack.gui.theme import L, M, S
from briefpack.workflows.diagnose import Diagnosis, diagnose

LICENCES = (
    ("Qt, PySide6", "LGPL-3.0"),
    ("Python", "PSF-2.0"),
    ("python-docx, openpyxl, platformdirs", "MIT"),
    ("Babel, lxml", "BSD-3-Clause"),
    ("defusedxml", "PSF-2.0"),
    ("pypdfium2, PDFium", "Apache-2.0, BSD-3-Clause"),
    ("libthai, libdatrie", "LGPL-2.1"),
    ("Sarabun", "OFL-1.1"),
    ("Lucide", "ISC"),
    ("PyThaiNLP (word list)", "CC0-1.0"),
)
"""Whose work the program stands on, and under which licence each may travel with it."""

_MARKS = {True: "✓", False: "!", None: " "}


class AboutDialog(QDialog):
    """Read, and copied into a letter to whoever looks after the machines."""

    def __init__(self, parent: QWidget | None, found: tuple[Diagnosis, ...]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("เกี่ยวกับ briefpack"))
        self.versions = self._text(self.tr("รุ่นและสิ่งที่มีในเครื่องนี้"))
        self.versions.setPlainText(
            "\n".join(
                f"{_MARKS[each.is_well]} {spoken(each.name)}: {spoken(each.found)}"
                for each in found
            )
        )
        self.licences = self._text(self.tr("สัญญาอนุญาต"))
        self.licences.setPlainText("\n".join(f"{name} — {licence}" for name, licence in LICENCES))
        buttons = QDialogButtonBox()
        self.copy = buttons.addButton(
            self.tr("คัดลอกข้อมูลรุ่น"), QDialogButtonBox.ButtonRole.ActionRole
        )
        close = buttons.addButton(self.tr("ปิด"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(S)
        layout.addWidget(heading(f"briefpack {__version__}"))
        layout.addWidget(
            label(
                self.tr("เตรียมเอกสารและติดตามผลการประชุมทวิภาคี โปรแกรมไม่ติดต่อเครือข่าย"), role="secondary"
            )
        )
        layout.addSpacing(M)
        layout.addWidget(strong(self.versions.accessibleName()))
        layout.addWidget(self.versions, 3)
        layout.addSpacing(M)
        layout.addWidget(strong(self.licences.accessibleName()))
        layout.addWidget(self.licences, 2)
        layout.addSpacing(M)
        layout.addWidget(buttons)
        self.resize(620, 620)
        buttons.rejected.connect(self.reject)
        self.copy.clicked.connect(self._copy)
        close.setFocus()

    @classmethod
    def show_to(cls, parent: QWidget | None) -> None:
        """Show it until it is closed."""
        folders = (
            (_tr("โฟลเดอร์สำเนาทำงาน"), paths.state_folder()),
            (_tr("โฟลเดอร์การตั้งค่า"), paths.settings_folder()),
            (_tr("โฟลเดอร์บันทึกโปรแกรม"), paths.log_folder()),
        )
        dialog = cls(parent, tuple(diagnose(__version__, folders)))
        dialog.exec()
        dialog.deleteLater()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.versions.toPlainText())

    @staticmethod
    def _text(name: str) -> QPlainTextEdit:
        edit = QPlainTextEdit()
        edit.setReadOnly(True)
        edit.setTabChangesFocus(True)
        edit.setAccessibleName(name)
        edit.setWhatsThis(_tr("ข้อความอ่านอย่างเดียว เลือกและคัดลอกได้"))
        edit.setMinimumHeight(round(QFontMetricsF(edit.font()).height() * 5))
        return edit


def _tr(text: str) -> str:
    return QApplication.translate("AboutDialog", text)
