"""Asking for a name."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from briefpack.gui.labels import heading, label
from briefpack.gui.theme import XS, L, M


class NameDialog(QDialog):
    """One name, which may not be empty."""

    def __init__(self, parent: QWidget | None, title: str, hint: str, name: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.name = QLineEdit(name)
        self.name.setAccessibleName(title)
        self.name.selectAll()
        buttons = QDialogButtonBox()
        ok = buttons.addButton(self.tr("ตกลง"), QDialogButtonBox.ButtonRole.AcceptRole)
        ok.setDefault(True)
        buttons.addButton(self.tr("ยกเลิก"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(M)
        layout.addWidget(heading(title))
        layout.addWidget(self.name)
        layout.addWidget(label(hint, role="secondary"))
        layout.addSpacing(XS)
        layout.addWidget(buttons)
        self.setMinimumWidth(420)
        self.name.textChanged.connect(lambda text: ok.setEnabled(bool(text.strip())))
        ok.setEnabled(bool(name.strip()))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)

    @classmethod
    def ask(cls, parent: QWidget | None, title: str, hint: str, name: str = "") -> str | None:
        """The name, or None when dismissed."""
        dialog = cls(parent, title, hint, name)
        answer = dialog.name.text().strip() if dialog.exec() else None
        dialog.deleteLater()
        return answer or None
