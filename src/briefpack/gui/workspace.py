"""The place for packs: three columns on one dossier."""

from dataclasses import replace

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from briefpack.export.brief_options import BriefOptions
from briefpack.gui.detail_panel import DetailPanel
from briefpack.gui.matrix_panel import MatrixPanel
from briefpack.gui.outcome_flow import OutcomeFlow
from briefpack.gui.outcomes_panel import OutcomesPanel
from briefpack.gui.pack_flow import PackFlow
from briefpack.gui.pack_panel import PackPanel
from briefpack.gui.preview_panel import PreviewPanel
from briefpack.gui.section_panel import SectionPanel
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.settings import COLUMNS, Settings
from briefpack.model.annotation import Output

_SHARES = (390, 470, 430)  # of 1366 pixels, less the rail


class Workspace(QWidget):
    """Outcomes, the pack at hand, and the outcome shown."""

    def __init__(
        self, session: Session, settings: Settings, pack_actions: tuple[QAction, ...] = ()
    ) -> None:
        super().__init__()
        self.session = session
        self.selection = Selection(session, self)
        self.outcomes = OutcomesPanel(session, self.selection)
        self.by_hand = OutcomeFlow(session, self.selection, self.outcomes)
        self.pack = PackPanel(session, self.selection, pack_actions)
        self.packs = PackFlow(self, session, self.selection, self.pack.editor)
        self.detail = DetailPanel(session, self.selection, settings)
        self.section = SectionPanel(session, self.selection, self.pack.editor)
        self.detail.add_page(self.section)
        self.preview = PreviewPanel(session, self.selection, settings)
        self.matrix = MatrixPanel(session, self.selection, settings)
        self.pack.add_face(self.tr("หน้า Word"), self.preview)
        self.pack.add_face(self.tr("ตาราง"), self.matrix)
        self.settings = settings
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        self._columns.setHandleWidth(1)
        for at, column in enumerate((self.outcomes, self.pack, self.detail)):
            self._columns.addWidget(column)
            self._columns.setStretchFactor(at, _SHARES[at])
            self._columns.setCollapsible(at, column is not self.pack)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._columns)
        self._columns.setSizes(list(_SHARES))
        stored: QByteArray = settings.get(COLUMNS)
        self._columns.restoreState(stored)
        self.outcomes.open_requested.connect(self.detail.focus_text)
        self.outcomes.write_requested.connect(self.by_hand.add)
        self.by_hand.written.connect(self.detail.write_text)
        self.by_hand.removed.connect(self.packs.say_with_undo)
        self.pack.open_requested.connect(self.detail.focus_text)
        self.pack.new_pack_requested.connect(self.packs.ask_for_new)
        self.pack.commands.section_added.connect(self.section.focus_text)
        self._may_edit = True

    @property
    def options_in_sight(self) -> BriefOptions:
        """The brief as the preview shows it; while none is seen, the full one."""
        options = self.preview.options
        return options if self.preview.isVisible() else replace(options, layout=Output.FULL)

    def note_settings(self) -> None:
        """Settings may be others: what is made from them is made anew."""
        self.preview.note_change()
        self.matrix.note_change()

    def show_access(self) -> None:
        """Look like what may be edited, or like what may only be read."""
        if self.session.may_edit is self._may_edit:
            return
        self._may_edit = self.session.may_edit
        for column in (self.outcomes, self.pack, self.detail, self.section):
            column.set_read_only(not self._may_edit)

    def remember(self) -> None:
        """Keep the columns' widths for the next time; the workspace is being left."""
        self.preview.finish()
        self.matrix.finish()
        self.settings.set(COLUMNS, self._columns.saveState())

    def step_back(self) -> None:
        """From the outcome back to the list; in the list, to all that is in it."""
        here = self.outcomes.isAncestorOf(QApplication.focusWidget() or self)
        if not here or not self.outcomes.step_back():
            self.focus_list()

    def focus_list(self) -> None:
        """Go to the list of outcomes."""
        self.outcomes.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
