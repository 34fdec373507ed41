"""Pages of paper below each other, as large as asked for; only those in sight are painted."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from briefpack.export.laid_out import NOBODY, LaidPage, Owner, Placed
from briefpack.gui.page_painter import Marks, paint_page
from briefpack.gui.palette import LIGHT
from briefpack.gui.reader_roles import tell_readers
from briefpack.gui.steady_bar import show_only_to_scroll
from briefpack.gui.theme import L, M, theme

ZOOMS = (0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0)
_POINT = 96 / 72  # pixels of a point at 100 %
_A4 = 595.3  # points from side to side
_SHADOW = 3
_SEEN = 0.35  # of the height: where the place of the page counts as the one that is read


class PagesView(QAbstractScrollArea):
    """Shows pages. Without a zoom of its own, a page is as wide as the view."""

    owner_clicked = Signal(object)  # what the paragraph that was clicked on belongs to
    page_changed = Signal()
    zoom_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pages: tuple[LaidPage, ...] = ()
        self._tops: list[float] = []
        self._widest = _A4
        self._zoom: float | None = None
        self._marks = Marks()
        self._page_shown = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("หน้าเอกสาร Word"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        show_only_to_scroll(self.verticalScrollBar())
        self.verticalScrollBar().valueChanged.connect(self._note_page)

    @property
    def pages(self) -> tuple[LaidPage, ...]:
        """The pages shown."""
        return self._pages

    @property
    def marks(self) -> Marks:
        """What is marked on them."""
        return self._marks

    @property
    def zoom(self) -> float:
        """How large a page is; 1 is its true size on a common screen."""
        if self._zoom is not None:
            return self._zoom
        return max((self.viewport().width() - 2 * M) / (self._widest * _POINT), 0.1)

    @property
    def is_fitted(self) -> bool:
        """Whether pages are as wide as the view."""
        return self._zoom is None

    @property
    def current_page(self) -> int:
        """The number of the page in sight, from 1; 0 without pages."""
        seen = self.verticalScrollBar().value() + self.viewport().height() * _SEEN
        return sum(1 for top in self._tops if top <= seen)

    def sizeHint(self) -> QSize:
        return QSize(440, 600)

    def show_pages(self, pages: Sequence[LaidPage]) -> None:
        """Show these pages; the place stays."""
        self._pages = tuple(pages)
        self._widest = max((page.width for page in self._pages), default=_A4)
        self._place()
        self._note_page(force=True)
        self.viewport().update()

    def show_marks(self, marks: Marks) -> None:
        """Mark an outcome and hits."""
        if marks != self._marks:
            self._marks = marks
            self.viewport().update()

    def set_zoom(self, zoom: float | None) -> None:
        """Show pages this large, or as wide as the view; what is in sight stays in sight."""
        bar = self.verticalScrollBar()
        middle = bar.value() + self.viewport().height() * _SEEN
        before = self.zoom
        self._zoom = zoom
        self._place()
        self.horizontalScrollBar().setValue(
            round(self._text_middle() - self.viewport().width() / 2)
        )
        bar.setValue(round(middle * self.zoom / before - self.viewport().height() * _SEEN))
        self.viewport().update()
        self.zoom_changed.emit()

    def fit_text(self) -> None:
        """Show pages so large that their text, without the margins, is as wide as the view."""
        texts = (page.width - page.left - page.right for page in self._pages)
        room = self.viewport().width() - 2 * L
        self.set_zoom(max(room / (max(texts, default=453.6) * _POINT), ZOOMS[0]))

    def step_zoom(self, step: int) -> None:
        """The next larger or smaller zoom."""
        now = self.zoom
        if step > 0:
            self.set_zoom(next((each for each in ZOOMS if each > now + 0.01), ZOOMS[-1]))
        else:
            self.set_zoom(next((each for each in reversed(ZOOMS) if each < now - 0.01), ZOOMS[0]))

    def reveal(self, owner: Owner) -> bool:
        """Scroll to an outcome or a section unless it is in sight; whether it is on any page."""
        if owner == NOBODY:
            return False
        for page, top in zip(self._pages, self._tops, strict=True):
            for placed in page.body:
                if _is_of(placed, owner):
                    y = top + placed.y * self.zoom * _POINT
                    bar, height = self.verticalScrollBar(), self.viewport().height()
                    if not bar.value() <= y <= bar.value() + height * 0.8:
                        bar.setValue(round(y - height * 0.2))
                    return True
        return False

    def owner_at(self, point: QPointF) -> Owner:
        """What the paragraph at a place of the viewport belongs to."""
        scale = self.zoom * _POINT
        y = point.y() + self.verticalScrollBar().value()
        for page, top in zip(self._pages, self._tops, strict=True):
            if top <= y <= top + page.height * scale:
                inside = (y - top) / scale
                for placed in page.body:
                    if placed.y <= inside <= placed.bottom:
                        return placed.owner
        return NOBODY

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(theme().colours.window))
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        scale = self.zoom * _POINT
        seen = QRectF(self.viewport().rect())
        for page, top in zip(self._pages, self._tops, strict=True):
            sheet = self._sheet(page, top)
            if sheet.intersects(seen):
                self._paint_sheet(painter, sheet)
                painter.setClipRect(sheet)
                paint_page(painter, page, sheet.topLeft(), scale, self._marks)
                painter.setClipping(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = event.oldSize().width()
        bar = self.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        self._place()
        if self.is_fitted and before > 0 and before != event.size().width():
            bar.setValue(round(share * bar.maximum()))
            self.zoom_changed.emit()
        self._note_page()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: bar.maximum()}
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (Qt.Key.Key_Equal, Qt.Key.Key_Plus):
            self.step_zoom(1)
        elif control and event.key() == Qt.Key.Key_Minus:
            self.step_zoom(-1)
        elif control and event.key() == Qt.Key.Key_0:
            self.set_zoom(None)
        elif event.key() in ends:
            bar.setValue(ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.owner_clicked.emit(self.owner_at(event.position()))
        super().mousePressEvent(event)

    def _place(self) -> None:
        """Where each page begins, and how far one can scroll."""
        scale = self.zoom * _POINT
        self._tops, y = [], float(L)
        for page in self._pages:
            self._tops.append(y)
            y += page.height * scale + L
        width = self._widest * scale + 2 * M
        view = self.viewport().size()
        bar, across = self.verticalScrollBar(), self.horizontalScrollBar()
        bar.setPageStep(view.height())
        bar.setSingleStep(40)
        bar.setRange(0, max(round(y) - view.height(), 0))
        across.setPageStep(view.width())
        across.setRange(0, 0 if self.is_fitted else max(round(width) - view.width(), 0))

    def _text_middle(self) -> float:
        """Where the middle of the text is, from the left of all that one can scroll to."""
        if not self._pages:
            return 0.0
        page = self._pages[0]
        return M + (page.left + page.width - page.right) / 2 * self.zoom * _POINT

    def _sheet(self, page: LaidPage, top: float) -> QRectF:
        scale = self.zoom * _POINT
        width = page.width * scale
        free = max((self.viewport().width() - width) / 2, M)
        return QRectF(
            round(free - self.horizontalScrollBar().value()),
            round(top - self.verticalScrollBar().value()),
            width,
            page.height * scale,
        )

    def _paint_sheet(self, painter: QPainter, sheet: QRectF) -> None:
        """White paper with a soft shadow, in the dark as well."""
        shade = QColor(theme().colours.control_line)
        for step in range(_SHADOW, 0, -1):
            shade.setAlphaF(0.18)
            painter.fillRect(sheet.adjusted(-step + 1, 0, step - 1, step), shade)
        painter.fillRect(sheet, QColor(LIGHT.surface))

    def _note_page(self, *_: object, force: bool = False) -> None:
        """What is in sight is told to screen readers as text."""
        page = self.current_page
        if force or page != self._page_shown:
            self._page_shown = page
            text = self._pages[page - 1].text if 0 < page <= len(self._pages) else ""
            self.setAccessibleDescription(text)
            self.page_changed.emit()


def _is_of(placed: Placed, owner: Owner) -> bool:
    """Whether a paragraph belongs to the outcome, or where that is none, to the section."""
    if owner.outcome_id:
        return placed.outcome_id == owner.outcome_id
    return placed.owner.section == owner.section


tell_readers(PagesView, QAccessible.Role.Document)
