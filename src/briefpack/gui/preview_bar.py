"""The bar above a preview of pages: which layout, how large, and which page."""

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QWidget

from briefpack.gui import icons
from briefpack.gui.labels import label
from briefpack.gui.pages_view import PagesView
from briefpack.gui.theme import XS, M, S, theme
from briefpack.model.annotation import Output

_CHOICES = (0.75, 1.0, 1.5, 2.0)


class PreviewBar(QWidget):
    """Shows and changes how the pages of a view are shown."""

    layout_chosen = Signal()

    def __init__(self, view: PagesView, layout: Output, *, bilingual: bool = False) -> None:
        super().__init__()
        self._view = view
        self.layouts = QComboBox()
        self.layouts.setProperty("flat", True)
        self.layouts.setAccessibleName(self.tr("แบบเอกสารที่แสดง"))
        self.layouts.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.layouts.setMinimumContentsLength(8)
        self._shown = _layouts()
        for words, output, _ in self._shown:
            self.layouts.addItem(words, output)
        wanted = (layout, bilingual and layout is Output.FULL)
        self.layouts.setCurrentIndex([each[1:] for each in self._shown].index(wanted))
        self.smaller = self._button("minus", self.tr("ย่อ (Ctrl+-)"))
        self.larger = self._button("plus", self.tr("ขยาย (Ctrl+=)"))
        self.zoom = QToolButton()
        self.zoom.setAccessibleName(self.tr("ขนาดที่แสดง"))
        self.zoom.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.page = label(role="secondary")
        self._fill_zooms()
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def layout_shown(self) -> Output:
        """The layout that is chosen."""
        return self._shown[self.layouts.currentIndex()][1]

    @property
    def is_bilingual(self) -> bool:
        """Whether English stands under the Thai."""
        return self._shown[self.layouts.currentIndex()][2]

    def refresh(self) -> None:
        """Say the zoom and the page in sight."""
        count = len(self._view.pages)
        words = self.tr("หน้า {0} จาก {1}").format(self._view.current_page, count)
        self.page.setText(words if count else "")
        self.zoom.setText(f"{round(self._view.zoom * 100)} %")

    def _button(self, icon: str, tip: str) -> QToolButton:
        button = QToolButton()
        icons.dress(button, icon, theme().colours, colour="secondary")
        button.setIconSize(QSize(16, 16))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _fill_zooms(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("พอดีความกว้าง (Ctrl+0)"), lambda: self._view.set_zoom(None))
        menu.addAction(self.tr("พอดีความกว้างของข้อความ"), self._view.fit_text)
        menu.addSeparator()
        for zoom in _CHOICES:
            action = menu.addAction(f"{round(zoom * 100)} %")
            action.setData(zoom)
        menu.triggered.connect(
            lambda action: self._view.set_zoom(action.data()) if action.data() else None
        )
        self.zoom.setMenu(menu)

    def _connect(self) -> None:
        self.layouts.activated.connect(self.layout_chosen)
        self.smaller.clicked.connect(lambda: self._view.step_zoom(-1))
        self.larger.clicked.connect(lambda: self._view.step_zoom(1))
        self._view.page_changed.connect(self.refresh)
        self._view.zoom_changed.connect(self.refresh)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(XS, XS, M, XS)
        row.setSpacing(XS)
        row.addWidget(self.layouts, 1)
        row.addWidget(self.page)
        row.addSpacing(S)
        row.addWidget(self.smaller)
        row.addWidget(self.zoom)
        row.addWidget(self.larger)


def _layouts() -> tuple[tuple[str, Output, bool], ...]:
    """The layouts by the names that the export gives them, and which is in two languages."""

    def named(text: str) -> str:
        return QCoreApplication.translate("ExportDialog", text)

    return (
        (named("ฉบับเต็ม"), Output.FULL, False),
        (QCoreApplication.translate("PreviewBar", "ฉบับเต็ม ไทย–อังกฤษ"), Output.FULL, True),
        (named("หน้าเดียวสำหรับรัฐมนตรี"), Output.MINISTER, False),
        (named("บัตรประเด็นสนทนา"), Output.CARD, False),
        (named("บันทึกข้อความนำส่ง"), Output.MEMO, False),
    )
