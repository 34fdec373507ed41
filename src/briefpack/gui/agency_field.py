"""One agency: typed or picked, by its code, name or another name it goes by."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from briefpack.gui.elided_edit import ElidedEdit
from briefpack.gui.labels import as_plain_tip
from briefpack.gui.language import spoken
from briefpack.model.agency import Agency
from briefpack.thai.search import fold


def shown_agency(agency: Agency) -> str:
    """An agency in a list: กต. กระทรวงการต่างประเทศ."""
    return f"{agency.code} {spoken(agency.name)}"


class AgencyField(QComboBox):
    """Emits the code of the agency that was meant, "" for none, or the text that means none."""

    chosen = Signal(str)
    typed = Signal(str)
    settled = Signal()
    """What is shown is what was chosen: nothing typed waits to be understood."""
    not_understood = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agencies: Mapping[str, Agency] = {}
        self._code = ""
        self.setEditable(True)
        self.setLineEdit(ElidedEdit())
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(14)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        popup = completer.popup()
        if popup is not None:
            popup.setProperty("role", "popup")
        self.setCompleter(completer)
        self.activated.connect(lambda at: self._choose(self.itemData(at) or ""))
        edit = self.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("พิมพ์ชื่อหรืออักษรย่อ"))
            edit.textEdited.connect(self.typed)
            edit.editingFinished.connect(self.take)

    def show_agency(
        self, code: str, agencies: Mapping[str, Agency], unfinished: str | None = None
    ) -> None:
        """Show this agency among these, or the `unfinished` text that was typed; telling nobody."""
        if agencies is not self._agencies:
            known = [(each.code, shown_agency(each)) for each in agencies.values()]
            if known != [(self.itemData(at), self.itemText(at)) for at in range(self.count())]:
                self.clear()
                for each, name in known:
                    self.addItem(name, each)
            self._agencies = agencies
        self._code = code
        if unfinished is not None:
            if self.currentText() != unfinished:  # else the caret would go to its end
                self.setCurrentIndex(-1)
                self.setEditText(unfinished)
            self.setToolTip(as_plain_tip(unfinished))
            return
        self.setCurrentIndex(self.findData(code) if code else -1)
        if self.currentIndex() < 0:
            self.setEditText(code)
        self.setToolTip(as_plain_tip(self.currentText()))  # a long name is cut at the field's end
        edit = self.lineEdit()
        if edit is not None and not edit.hasFocus():
            edit.setCursorPosition(0)  # else a long name is shown from its end

    def _choose(self, code: str) -> None:
        if code != self._code:
            self._code = code
            self.chosen.emit(code)
        self.settled.emit()

    def take(self) -> None:
        """Choose what was typed; the same again is no choice."""
        typed = self.currentText().strip()
        code = self._meant(typed)
        if code is None:
            self.not_understood.emit(typed)
        else:
            self._choose(code)

    def understands(self, typed: str) -> bool:
        """Whether a text means an agency, or none at all."""
        return self._meant(typed.strip()) is not None

    def _meant(self, typed: str) -> str | None:
        """The code a text means: its own, or that of the one agency that goes by this name."""
        if not typed or typed == self._code:
            return typed
        wanted = fold(typed)
        for agency in self._agencies.values():
            names = (
                agency.code,
                spoken(agency.name),
                agency.name.en,
                shown_agency(agency),
            )
            if wanted in {fold(name) for name in (*names, *agency.aliases) if name}:
                return agency.code
        return None
