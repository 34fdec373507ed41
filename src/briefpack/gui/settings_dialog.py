"""The settings of one user. Each is kept as soon as it is chosen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefpack.gui import settings as known
from briefpack.gui.date_habits import keep_date_habits
from briefpack.gui.file_dialogs import ask_for_folder, ask_for_template
from briefpack.gui.labels import heading, label, strong
from briefpack.gui.round_habits import keep_round_numbering
from briefpack.gui.settings import Settings
from briefpack.gui.settings_rows import ChoiceRow, NumberRow, PathRow, TextRow, title_of
from briefpack.gui.theme import L, M, S, theme

Row = ChoiceRow | NumberRow | PathRow | TextRow


class SettingsDialog(QDialog):
    """Sections of named fields; one button brings the defaults back."""

    def __init__(self, parent: QWidget | None, settings: Settings) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("การตั้งค่า"))
        self.bad = label(role="warning", wraps=True)
        self.rows: dict[str, Row] = {}
        self._grid = QGridLayout()
        self._add_sections()
        self._buttons = QDialogButtonBox()
        self.reset = self._buttons.addButton(
            self.tr("คืนค่าเริ่มต้น"), QDialogButtonBox.ButtonRole.ResetRole
        )
        self.reset.setAutoDefault(False)
        close = self._buttons.addButton(self.tr("ปิด"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        self._lay_out()
        self._say_bad()
        self.reset.clicked.connect(self._reset)
        self._buttons.rejected.connect(self.reject)

    @classmethod
    def show_to(cls, parent: QWidget | None, settings: Settings) -> None:
        """Show the settings until they are closed."""
        dialog = cls(parent, settings)
        dialog.exec()
        dialog.deleteLater()

    def reject(self) -> None:
        self.setFocus()  # a text that is being typed is kept
        super().reject()

    def _add_sections(self) -> None:
        all_, digits = self._settings, self._digits()
        languages = (
            ("system", self.tr("ตามระบบ")),
            ("th", "ไทย"),
            ("en", "English"),
        )
        looks = (
            ("system", self.tr("ตามระบบ")),
            ("light", self.tr("สว่าง")),
            ("dark", self.tr("มืด")),
        )
        days = (("sunday", self.tr("วันอาทิตย์")), ("monday", self.tr("วันจันทร์")))
        self._add_title(self.tr("ผู้จัดทำ"))
        self._add(known.AUTHOR, TextRow(all_, known.AUTHOR))
        self._add(known.OFFICE, TextRow(all_, known.OFFICE, self.tr("เช่น กรมเอเชียตะวันออก")))
        self._add_title(self.tr("หน้าจอ"))
        self._add(
            known.LANGUAGE,
            ChoiceRow(all_, known.LANGUAGE, languages),
            self.tr("เปลี่ยนเมื่อปิดหน้าต่างนี้ งานที่ทำอยู่ยังอยู่ครบ"),
        )
        look = ChoiceRow(all_, known.LOOK, looks)
        look.kept.connect(lambda: theme().wear(all_.get(known.LOOK)))
        self._add(known.LOOK, look)
        for setting, choices in ((known.WEEK_START, days), (known.DIGITS_OF_DATES, digits)):
            habit = ChoiceRow(all_, setting, choices)
            habit.kept.connect(lambda: keep_date_habits(all_))
            self._add(setting, habit)
        self._add_title(self.tr("เอกสาร"))
        self._add(known.DIGITS_IN_BRIEF, ChoiceRow(all_, known.DIGITS_IN_BRIEF, digits))
        self._add(
            known.BRIEF_TEMPLATE,
            PathRow(all_, known.BRIEF_TEMPLATE, self.tr("แม่แบบของโปรแกรม"), ask_for_template),
        )
        self._add(
            known.DOCUMENT_FONT,
            ChoiceRow(all_, known.DOCUMENT_FONT, self._fonts()),
            self.tr("ของแม่แบบของโปรแกรม แม่แบบของสำนักงานใช้แบบอักษรของตนเอง"),
        )
        self._add(known.DIGITS_IN_MATRIX, ChoiceRow(all_, known.DIGITS_IN_MATRIX, digits))
        self._add(
            known.DAYS_TO_ANSWER,
            NumberRow(all_, known.DAYS_TO_ANSWER, self.tr("วัน"), self.tr("ไม่กำหนด")),
        )
        rounds = ChoiceRow(all_, known.ROUND_NUMBERING, self._numberings())
        rounds.kept.connect(lambda: keep_round_numbering(all_))
        self._add(
            known.ROUND_NUMBERING, rounds, self.tr("เปลี่ยนเฉพาะชื่อที่เรียกรอบ ตารางที่ส่งไปแล้วยังรับกลับได้")
        )
        self._add_title(self.tr("โฟลเดอร์"))
        self._add(known.LAST_FOLDER, PathRow(all_, known.LAST_FOLDER, "", ask_for_folder))
        self._add(
            known.EXPORT_FOLDER,
            PathRow(all_, known.EXPORT_FOLDER, self.tr("โฟลเดอร์เดียวกับแฟ้ม"), ask_for_folder),
        )

    def _digits(self) -> tuple[tuple[str, str], ...]:
        return (("thai", self.tr("เลขไทย ๑๒๓")), ("arabic", self.tr("เลขอารบิก 123")))

    def _numberings(self) -> tuple[tuple[str, str], ...]:
        return (
            ("running", self.tr("นับต่อกันไป 1, 2, 3")),
            ("yearly", self.tr("เริ่มใหม่ทุกปี พ.ศ. 1/2564, 2/2564, 1/2565")),
        )

    def _fonts(self) -> tuple[tuple[str, str], ...]:
        """What documents can be set in, and whether this machine shows them so."""
        here, missing = self.tr("{0} — มีในเครื่องนี้"), self.tr("{0} — ไม่มีในเครื่องนี้")
        installed = set(QFontDatabase.families())
        official = ("TH Sarabun New", "TH SarabunPSK")
        return (
            *((each, (here if each in installed else missing).format(each)) for each in official),
            ("Sarabun", self.tr("{0} — มากับโปรแกรม").format("Sarabun")),
        )

    def _add_title(self, text: str) -> None:
        at = self._grid.rowCount()
        title = strong(text)
        title.setContentsMargins(0, M if at > 1 else 0, 0, 0)
        self._grid.addWidget(title, at, 0, 1, 2)

    def _add(
        self, setting: "known.Setting[str] | known.Setting[int]", row: Row, note: str = ""
    ) -> None:
        at = self._grid.rowCount()
        self.rows[setting.name] = row
        name = label(title_of(setting))
        name.setBuddy(row)
        name.setMinimumHeight(30)  # as high as the field beside it
        self._grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
        with_note = QVBoxLayout()
        with_note.setSpacing(0)
        with_note.addWidget(row)
        if note:
            with_note.addWidget(label(note, role="secondary", wraps=True))
        self._grid.addLayout(with_note, at, 1)

    def _say_bad(self) -> None:
        names = ", ".join(map(title_of, self._settings.bad()))
        self.bad.setText(self.tr("ค่าที่เก็บไว้ใช้ไม่ได้ จึงใช้ค่าเริ่มต้น: {0}").format(names))
        self.bad.setVisible(bool(names))

    def _reset(self) -> None:
        self._settings.reset()
        for row in self.rows.values():
            row.show_stored()
        theme().wear(self._settings.get(known.LOOK))
        keep_date_habits(self._settings)
        keep_round_numbering(self._settings)
        self._say_bad()

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, M, 0)
        self._grid.setHorizontalSpacing(L)
        self._grid.setVerticalSpacing(S)
        self._grid.setColumnStretch(1, 1)
        inner = QWidget()
        inner.setLayout(self._grid)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        where = label(
            self.tr("เก็บไว้ที่ {0}").format(self._settings.path), role="secondary", wraps=True
        )
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, L, L, L)
        layout.setSpacing(M)
        for widget in (heading(self.tr("การตั้งค่า")), self.bad):
            layout.addWidget(widget)
        layout.addWidget(area, 1)
        layout.addWidget(where)
        layout.addWidget(self._buttons)
        self.resize(660, 700)
