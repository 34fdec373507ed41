"""Which outputs may show a note, as a small button with a menu."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from briefpack.gui.language import counted
from briefpack.gui.translations import QT_TRANSLATE_NOOP
from briefpack.model.annotation import Annotation, AnnotationKind, Output

_OUTPUTS = (
    (Output.FULL, QT_TRANSLATE_NOOP("outputs", "บรีฟฉบับเต็ม")),
    (Output.MINISTER, QT_TRANSLATE_NOOP("outputs", "บรีฟรัฐมนตรี")),
    (Output.CARD, QT_TRANSLATE_NOOP("outputs", "การ์ดประเด็น")),
    (Output.MEMO, QT_TRANSLATE_NOOP("outputs", "บันทึกข้อความ")),
    (Output.CABINET, QT_TRANSLATE_NOOP("outputs", "ตารางเสนอ ครม.")),
    (Output.TRACKING, QT_TRANSLATE_NOOP("outputs", "ตารางส่งหน่วยงาน")),
)


class ShowInButton(QPushButton):
    """Says in how many outputs a note may stand, and lets the officer choose them."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "link")
        self.setProperty("opens", "menu")
        self.setAccessibleName(self.tr("แสดงในเอกสารใด"))
        menu = QMenu(self)
        self._actions: dict[Output, QAction] = {}
        for output, name in _OUTPUTS:
            action = menu.addAction(QCoreApplication.translate("outputs", name))
            action.setCheckable(True)
            action.toggled.connect(self._choose)
            self._actions[output] = action
        self.setMenu(menu)
        self._is_showing = False

    def show_note(self, note: Annotation) -> None:
        """Show what a note says; an internal note can be shown nowhere."""
        self._is_showing = True
        for output, action in self._actions.items():
            action.setChecked(output in note.show_in)
        self._is_showing = False
        is_internal = note.kind is AnnotationKind.INTERNAL_NOTE
        self.setEnabled(not is_internal)
        self.setText(self._said(note))
        shown = (action.text() for each, action in self._actions.items() if each in note.show_in)
        self.setAccessibleDescription(", ".join(shown))
        self.setToolTip(self.accessibleDescription())

    def _said(self, note: Annotation) -> str:
        if not note.show_in:
            return self.tr("ไม่แสดงในเอกสารใด")
        names = [action.text() for each, action in self._actions.items() if each in note.show_in]
        if len(names) == 1:
            return self.tr("แสดงใน{0}").format(names[0])
        return counted(self.tr("แสดงในเอกสาร {0} แบบ"), len(names))

    def _choose(self) -> None:
        if not self._is_showing:
            self.chosen.emit(frozenset(o for o, a in self._actions.items() if a.isChecked()))
