"""Choosing several agencies."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefpack.gui import icons
from briefpack.gui.agency_field import shown_agency
from briefpack.gui.labels import heading
from briefpack.gui.theme import L, M, theme
from briefpack.model.agency import Agency
from briefpack.thai.search import fold


class AgencyPicker(QDialog):
    """A list with check boxes and a search over code, names and aliases."""

    def __init__(
        self, parent: QWidget | None, agencies: Iterable[Agency], chosen: tuple[str, ...]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("หน่วยงานสนับสนุน"))
        self._before = chosen
        self._keys: list[str] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("ค้นหาหน่วยงาน"))
        self.search.setAccessibleName(self.tr("ค้นหาหน่วยงาน"))
        icons.dress_clear_button(self.search, theme().colours)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("หน่วยงาน"))
        for agency in sorted(agencies, key=lambda each: each.code not in chosen):
            self._add(agency, is_chosen=agency.code in chosen)
        buttons = QDialogButtonBox()
        ok = buttons.addButton(self.tr("ตกลง"), QDialogButtonBox.ButtonRole.AcceptRole)
        ok.setDefault(True)
        buttons.addButton(self.tr("ยกเลิก"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(M)
        for widget in (heading(self.tr("หน่วยงานสนับสนุน")), self.search, self.list, buttons):
            layout.addWidget(widget)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.resize(520, 520)
        self.search.textChanged.connect(self._filter)

    @classmethod
    def ask(
        cls, parent: QWidget | None, agencies: Iterable[Agency], chosen: tuple[str, ...]
    ) -> tuple[str, ...] | None:
        """The codes chosen, those that were there before in their order; None when dismissed."""
        picker = cls(parent, agencies, chosen)
        answer = picker.codes() if picker.exec() else None
        picker.deleteLater()
        return answer

    def codes(self) -> tuple[str, ...]:
        """The codes that are checked now."""
        items = [self.list.item(at) for at in range(self.list.count())]
        checked = [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]
        kept = [code for code in self._before if code in checked]
        return (*kept, *(code for code in checked if code not in kept))

    def _add(self, agency: Agency, *, is_chosen: bool) -> None:
        item = QListWidgetItem(shown_agency(agency), self.list)
        item.setSizeHint(QSize(0, 30))
        item.setData(Qt.ItemDataRole.UserRole, agency.code)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
        names = (agency.code, agency.name.th, agency.name.en, *agency.aliases)
        self._keys.append("\n".join(fold(name) for name in names))

    def _filter(self, typed: str) -> None:
        needle = fold(typed).strip()
        for at, key in enumerate(self._keys):
            self.list.item(at).setHidden(needle not in key)
