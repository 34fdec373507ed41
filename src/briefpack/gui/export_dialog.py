"""What the officer chooses before an export."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefpack.gui.date_field import DateField
from briefpack.gui.export_choice import Choice, Kind, Offer
from briefpack.gui.export_notes import ExportNotes
from briefpack.gui.file_dialogs import ask_for_file, ask_for_folder
from briefpack.gui.fitted_dialog import FittedDialog
from briefpack.gui.labels import heading, label
from briefpack.gui.language import counted
from briefpack.gui.theme import XS, L, S
from briefpack.model.annotation import Output

_KINDS = {
    Kind.WORD: ("Word", "*.docx"),
    Kind.EXCEL: ("Excel", "*.xlsx"),
    Kind.PDF: ("PDF", "*.pdf"),
}


class ExportDialog(FittedDialog):
    """File, date and digits; for Word and PDF the layout; for Excel the form, the day of the
    answer, and how many files.

    Only the tracking form goes to agencies and opens a round.
    """

    def __init__(self, parent: QWidget | None, offer: Offer) -> None:
        super().__init__(parent)
        self._offer = offer
        self._folder = offer.first.path.parent
        kind_name = _KINDS[offer.kind][0]
        self.setWindowTitle(self.tr("ส่งออกเป็น {0}").format(kind_name))
        self.path = QLineEdit(str(offer.first.path))
        self.path.setAccessibleName(self.tr("ที่เก็บ"))
        self._browse = QPushButton(self.tr("เลือก…"))
        self._browse.setAutoDefault(False)
        self.path_note = label(role="warning", wraps=True)
        self.round_note = label(role="secondary", wraps=True)
        self.notes = ExportNotes()
        self.day = DateField(self.tr("วันที่ของเอกสาร"), offer.first.day)
        self.digits = QComboBox()
        self.digits.setAccessibleName(self.tr("ตัวเลข"))
        self.digits.addItem(self.tr("เลขไทย ๑๒๓"), "thai")
        self.digits.addItem(self.tr("เลขอารบิก 123"), "arabic")
        self.digits.setCurrentIndex(self.digits.findData(offer.first.digits))
        self.layout_of_brief = QComboBox()
        self.layout_of_brief.setAccessibleName(self.tr("แบบเอกสาร"))
        self.layout_of_brief.addItem(self.tr("ฉบับเต็ม"), Output.FULL)
        self.layout_of_brief.addItem(self.tr("หน้าเดียวสำหรับรัฐมนตรี"), Output.MINISTER)
        self.layout_of_brief.addItem(self.tr("บัตรประเด็นสนทนา"), Output.CARD)
        self.layout_of_brief.addItem(self.tr("บันทึกข้อความนำส่ง"), Output.MEMO)
        self.layout_of_brief.setCurrentIndex(self.layout_of_brief.findData(offer.first.layout))
        self.bilingual = QCheckBox(self.tr("มีคำแปลภาษาอังกฤษใต้ข้อความไทย"))
        self.bilingual.setChecked(offer.first.bilingual)
        self.notes_as_comments = QCheckBox(
            self.tr("บันทึกใต้ผลการประชุมเป็นความเห็น (comments) ของ Word")
        )
        self.notes_as_comments.setChecked(offer.first.notes_as_comments)
        self.embeds_fonts = QCheckBox(self.tr("ฝังแบบอักษรไว้ในเอกสาร"))
        self.embeds_fonts.setChecked(offer.first.embeds_fonts)
        self.form = QComboBox()
        self.form.setAccessibleName(self.tr("แบบตาราง"))
        self.form.addItem(self.tr("ตารางติดตามผล ส่งหน่วยงาน"), Output.TRACKING)
        self.form.addItem(self.tr("ตารางรายงานคณะรัฐมนตรี"), Output.CABINET)
        self.form.setCurrentIndex(self.form.findData(offer.first.form))
        self.due = DateField(
            self.tr("กำหนดให้หน่วยงานตอบ"), offer.first.due, when_empty=self.tr("ไม่กำหนดวันตอบ")
        )
        self.workbooks = QComboBox()
        self.workbooks.setAccessibleName(self.tr("จำนวนแฟ้ม"))
        self.workbooks.addItem(self.tr("แฟ้มเดียว ทุกหน่วยงาน"), False)
        self.workbooks.addItem(self.tr("แยกแฟ้มตามหน่วยงานหลัก"), True)
        self.workbooks.setCurrentIndex(int(offer.first.per_agency))
        self._buttons = QDialogButtonBox()
        self._ok = self._buttons.addButton(self.tr("ส่งออก"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out(kind_name)
        self._connect()
        self._suggest_path()
        self._check()
        self._ask_for_notes()

    @classmethod
    def ask(cls, parent: QWidget | None, offer: Offer) -> Choice | None:
        """The officer's choice, or None when dismissed."""
        dialog = cls(parent, offer)
        answer = dialog.choice() if dialog.exec() else None
        dialog.notes.finish()
        dialog.deleteLater()
        return answer

    def choice(self) -> Choice | None:
        """What is chosen now; None while the date or the place is none."""
        typed = self.path.text().strip()
        if self.day.day is None or not typed or (self._is_round and not self.due.is_good):
            return None
        path = Path(typed).expanduser()
        suffix = self._offer.first.path.suffix
        if not self._is_per_agency and path.suffix.lower() != suffix:
            path = path.with_name(path.name + suffix)
        return Choice(
            path,
            self.day.day,
            self.digits.currentData(),
            self._is_per_agency,
            Output(self.form.currentData()),  # Qt gives a plain text back
            self.due.day if self._is_round else None,
            Output(self.layout_of_brief.currentData()),
            self.bilingual.isEnabled() and self.bilingual.isChecked(),
            self.notes_as_comments.isChecked(),  # remembered for other layouts too
            self.embeds_fonts.isChecked(),
        )

    def _ask_for_notes(self) -> None:
        choice, ask = self.choice(), self._offer.notes
        if choice is not None and ask is not None:
            self.notes.want(lambda: ask(choice))

    @property
    def _is_round(self) -> bool:
        return self._offer.kind is Kind.EXCEL and self.form.currentData() == Output.TRACKING

    @property
    def _is_per_agency(self) -> bool:
        return self._is_round and bool(self.workbooks.currentData())

    def _pick(self) -> None:
        name, pattern = _KINDS[self._offer.kind]
        if self._is_per_agency:
            picked = ask_for_folder(self, Path(self.path.text()))
        else:
            picked = ask_for_file(self, Path(self.path.text()), f"{name} ({pattern})")
        if picked is not None:
            self.path.setText(str(picked))

    def _suggest_path(self) -> None:
        first = self._offer.first.path
        self.path.setText(str(first.with_suffix("") if self._is_per_agency else first))

    def _check(self) -> None:
        choice = self.choice()
        self._ok.setEnabled(choice is not None)
        is_full = self.layout_of_brief.currentData() == Output.FULL
        self.bilingual.setEnabled(is_full)
        self.notes_as_comments.setEnabled(is_full)
        self.due.setEnabled(self._is_round)
        self.workbooks.setEnabled(self._is_round)
        self.round_note.setText(
            self.tr("จะบันทึกเป็นรอบการติดตามใหม่ ดูได้ที่ “ติดตามผล”")
            if self._is_round
            else self.tr("แบบนี้ไม่ส่งหน่วยงาน จึงไม่เปิดรอบการติดตาม")
        )
        note = ""
        if choice is not None and choice.path.is_file():
            note = self.tr("มีแฟ้มนี้อยู่แล้ว จะเขียนทับ")
        elif choice is not None and choice.per_agency and choice.path.is_dir():
            note = self.tr("แฟ้มชื่อเดียวกันในโฟลเดอร์นี้จะถูกเขียนทับ")
        if choice is not None and choice.due is not None and choice.due < choice.day:
            note = self.tr("กำหนดตอบอยู่ก่อนวันที่ของเอกสาร")
        self.path_note.setText(note)
        self.path_note.setVisible(bool(note))

    def _connect(self) -> None:
        self._browse.clicked.connect(self._pick)
        self.path.textChanged.connect(self._check)
        self.day.changed.connect(self._check)
        self.due.changed.connect(self._check)
        self.layout_of_brief.currentIndexChanged.connect(self._check)
        self.layout_of_brief.currentIndexChanged.connect(self._ask_for_notes)
        self.bilingual.toggled.connect(self._ask_for_notes)
        self.form.activated.connect(self._ask_for_notes)
        self.form.activated.connect(self._suggest_path)
        self.form.activated.connect(self._check)
        self.workbooks.activated.connect(self._suggest_path)
        self.workbooks.activated.connect(self._check)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self, kind_name: str) -> None:
        self._buttons.addButton(self.tr("ยกเลิก"), QDialogButtonBox.ButtonRole.RejectRole)
        self._ok.setDefault(True)
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        row.addWidget(self.path, 1)
        row.addWidget(self._browse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(XS)
        layout.addWidget(heading(self.tr("ส่งออกเป็น {0}").format(kind_name)))
        layout.addLayout(self._summary())
        rows: list[tuple[str, QWidget]] = [
            (self.tr("วันที่ของเอกสาร"), self.day),
            (self.tr("ตัวเลข"), self.digits),
        ]
        if self._offer.kind is not Kind.EXCEL:
            rows.insert(0, (self.tr("แบบเอกสาร"), self.layout_of_brief))
        else:
            rows[:0] = [
                (self.tr("แบบตาราง"), self.form),
                (self.tr("จำนวนแฟ้ม"), self.workbooks),
            ]
            rows.insert(3, (self.tr("กำหนดให้หน่วยงานตอบ"), self.due))
        layout.addLayout(_in_pairs(rows))
        if self._offer.kind is not Kind.EXCEL:
            layout.addSpacing(S)
            layout.addWidget(self.bilingual)
        if self._offer.kind is Kind.WORD:  # a PDF has its fonts, and notes as text
            layout.addWidget(self.notes_as_comments)
            layout.addWidget(self.embeds_fonts)
        layout.addSpacing(S)
        layout.addWidget(label(self.tr("ที่เก็บ"), role="secondary"))
        layout.addWidget(place)
        layout.addWidget(self.path_note)
        if self._offer.kind is Kind.EXCEL:
            layout.addWidget(self.round_note)
        layout.addSpacing(S)
        layout.addWidget(self.notes)
        layout.addSpacing(L)
        layout.addWidget(self._buttons)

    def _summary(self) -> QHBoxLayout:
        """Which pack this is, and how secret: the last look before it leaves."""
        said = counted(
            self.tr("{0} · {1} ผล"), self._offer.count, self._offer.pack_name, self._offer.count
        )
        row = QHBoxLayout()
        row.addWidget(label(said, role="secondary"))
        row.addWidget(label(self._offer.classification, role="classification"))
        row.addStretch()
        return row


def _in_pairs(rows: list[tuple[str, QWidget]]) -> QGridLayout:
    """Names over their fields, two beside each other; an odd last one has half the width."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(L)
    grid.setVerticalSpacing(XS)
    for at, (name, widget) in enumerate(rows):
        line, column = at // 2 * 2, at % 2
        title = label(name, role="secondary")
        title.setContentsMargins(0, S, 0, 0)
        grid.addWidget(title, line, column)
        grid.addWidget(widget, line + 1, column, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(column, 1)
    return grid
