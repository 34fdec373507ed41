"""What a pack is for: asked when it is made, and to be changed later."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from briefpack.gui.date_field import DateField
from briefpack.gui.fitted_dialog import FittedDialog
from briefpack.gui.labels import heading, label
from briefpack.gui.language import counted, spoken
from briefpack.gui.theme import XS, L, S
from briefpack.model.classification import Classification
from briefpack.model.pack import Pack
from briefpack.model.pack_templates import TEMPLATES, PackTemplate


@dataclass(frozen=True, slots=True)
class NewPack:
    """A pack as it was asked for: its facts, and what it begins with."""

    facts: Pack
    template: PackTemplate | None = None
    copied_from: str = ""


class PackDialog(FittedDialog):
    """Name, occasion, day, addressee and classification; for a new pack also its beginning."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        facts: Pack,
        others: tuple[Pack, ...] | None = None,
        copied_from: str = "",
    ) -> None:
        """`others` are the packs that a new one can be a copy of; None for a pack that is there."""
        super().__init__(parent)
        self._facts = facts
        self._others = others
        self._proposed = ("", "")
        self.setWindowTitle(title)
        self.begin_with = QComboBox()
        self.summary = label(role="secondary", wraps=True)
        self.name = QLineEdit(facts.name)
        self.occasion = QLineEdit(facts.occasion)
        self.addressee = QLineEdit(facts.addressee)
        self.day = DateField(
            self.tr("วันที่ของโอกาส"), facts.occasion_date, when_empty=self.tr("ยังไม่กำหนดวัน")
        )
        self.classification = QComboBox()
        for each in Classification:
            self.classification.addItem(
                spoken(each.wording) or self.tr("ไม่กำหนดชั้นความลับ"), each.value
            )
        self.classification.setCurrentIndex(
            self.classification.findData(facts.classification.value)
        )
        self._buttons = QDialogButtonBox()
        words = self.tr("บันทึกข้อมูล") if others is None else self.tr("สร้างชุดข้อมูล")
        self._ok = self._buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
        self._fill_beginnings(copied_from)
        self._lay_out(title)
        self.begin_with.activated.connect(self._propose)
        self.name.textChanged.connect(self._check)
        self.day.changed.connect(self._check)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._propose()
        self._check()
        self.name.selectAll()
        self.name.setFocus()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        title: str,
        facts: Pack,
        others: tuple[Pack, ...] | None = None,
        copied_from: str = "",
    ) -> NewPack | None:
        """What was answered, or None when dismissed."""
        dialog = cls(parent, title, facts, others, copied_from)
        answer = dialog.answer() if dialog.exec() else None
        dialog.deleteLater()
        return answer

    def answer(self) -> NewPack:
        """What is said now."""
        facts = replace(
            self._facts,
            name=self.name.text().strip(),
            occasion=self.occasion.text().strip(),
            occasion_date=self.day.day,
            addressee=self.addressee.text().strip(),
            classification=Classification(self.classification.currentData()),
        )
        beginning = self.begin_with.currentData() or ""
        template = next((each for each in TEMPLATES if each.key == beginning), None)
        return NewPack(facts, template, "" if template else beginning)

    def _fill_beginnings(self, copied_from: str) -> None:
        if self._others is None:
            return
        for template in TEMPLATES:
            self.begin_with.addItem(spoken(template.title), template.key)
        for pack in self._others:
            self.begin_with.addItem(self.tr("สำเนาของ {0}").format(pack.name), pack.id)
        if copied_from:
            self.begin_with.setCurrentIndex(self.begin_with.findData(copied_from))

    def _propose(self) -> None:
        """Say what the beginning brings; its proposals give way to what the officer wrote."""
        chosen = self.answer()
        source = next((each for each in self._others or () if each.id == chosen.copied_from), None)
        occasion, addressee, said = "", "", ""
        if chosen.template is not None:
            occasion, addressee = chosen.template.occasion, chosen.template.addressee
            said = spoken(chosen.template.summary)
        elif source is not None:
            occasion, addressee = source.occasion, source.addressee
            said = counted(
                self.tr("{0} รายการ พร้อมส่วนของเอกสาร บันทึกเดิมใช้กับชุดใหม่ด้วย"), len(source.entries)
            )
            level = self.classification.findData(source.classification.value)
            self.classification.setCurrentIndex(level)
        for field, old, new in zip(
            (self.occasion, self.addressee), self._proposed, (occasion, addressee), strict=True
        ):
            if field.text() == old:
                field.setText(new)
        self._proposed = (occasion, addressee)
        self.summary.setText(said)

    def _check(self) -> None:
        self._ok.setEnabled(bool(self.name.text().strip()) and self.day.is_good)

    def _lay_out(self, title: str) -> None:
        self._buttons.addButton(self.tr("ยกเลิก"), QDialogButtonBox.ButtonRole.RejectRole)
        self._ok.setDefault(True)
        self.name.setPlaceholderText(self.tr("เช่น เยือน สปป. ลาว 30 พ.ค. 2565"))
        self.addressee.setPlaceholderText(self.tr("เช่น รัฐมนตรีว่าการกระทรวงการต่างประเทศ"))
        self.occasion.setPlaceholderText(self.tr("เช่น การเยือน สปป. ลาว อย่างเป็นทางการ"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(L)
        grid.setVerticalSpacing(XS)
        whole: list[tuple[str, QWidget]] = [
            (self.tr("ชื่อชุดข้อมูล"), self.name),
            (self.tr("โอกาส"), self.occasion),
            (self.tr("ผู้รับ"), self.addressee),
        ]
        at = 0
        if self._others is not None:
            self._add(grid, 0, 0, 2, self.tr("เริ่มจาก"), self.begin_with)
            grid.addWidget(self.summary, 2, 0, 1, 2)
            at = 3
        for name, field in whole:
            self._add(grid, at, 0, 2, name, field)
            at += 2
        self._add(grid, at, 0, 1, self.tr("วันที่ของโอกาส"), self.day)
        self._add(grid, at, 1, 1, self.tr("ชั้นความลับ"), self.classification)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(S)
        layout.addWidget(heading(title))
        layout.addLayout(grid)
        layout.addSpacing(S)
        layout.addWidget(self._buttons)

    @staticmethod
    def _add(
        grid: QGridLayout, row: int, column: int, width: int, name: str, field: QWidget
    ) -> None:
        if not field.accessibleName():
            field.setAccessibleName(name)
        title = label(name, role="secondary")
        title.setContentsMargins(0, S, 0, 0)
        grid.addWidget(title, row, column, 1, width)
        grid.addWidget(field, row + 1, column, 1, width, Qt.AlignmentFlag.AlignTop)
