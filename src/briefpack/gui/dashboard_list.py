"""A list of outcomes with how they stand: in the dashboard a few of them, else all."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from briefpack.gui.charts_marks import paint_icon
from briefpack.gui.dashboard_rows import StandingRow, StandingsModel
from briefpack.gui.painted_text import line_height, lines_needed, paint_text
from briefpack.gui.rows import ID_ROLE, ROW_ROLE
from briefpack.gui.rows_model import Index
from briefpack.gui.theme import SMALL_POINTS, XS, M, S, font, theme

_ICON = 16
_LINES = 2
_NUMBER_SAMPLE = "8.8.888"


class StandingDelegate(QStyledItemDelegate):
    """Shape, number and two lines of text; beneath them the state, the time frame, the agency."""

    def height(self) -> int:
        """The height of every row."""
        body, small = line_height(font()), line_height(font(SMALL_POINTS))
        return round(_LINES * body + small) + 2 * S

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: StandingRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        colours = theme().colours
        painter.save()
        state = option.state
        has_focus = bool(state & QStyle.StateFlag.State_Active) and option.widget.hasFocus()
        if state & QStyle.StateFlag.State_Selected and has_focus:
            painter.fillRect(option.rect, QColor(colours.accent_soft))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours.hover))
        body, small = font(), font(SMALL_POINTS)
        step, low = line_height(body), line_height(small)
        box = QRectF(option.rect).adjusted(M, S, -M, -S)
        icon = QRectF(box.left(), box.top() + (step - _ICON) / 2, _ICON, _ICON)
        paint_icon(painter, icon, row.phase, colours)
        box.setLeft(box.left() + _ICON + S)
        gutter = QFontMetricsF(small).horizontalAdvance(_NUMBER_SAMPLE)
        number = QRectF(box.left(), box.top() + (step - low) / 2, gutter, low)
        secondary = QColor(colours.secondary)
        paint_text(painter, number, row.number, small, secondary)
        box.setLeft(box.left() + gutter)
        text = QRectF(box.left(), box.top(), box.width(), _LINES * step)
        paint_text(painter, text, row.text, body, QColor(colours.text), lines=_LINES)
        end = box.top() + lines_needed(row.text, body, box.width(), _LINES) * step
        self._paint_state(painter, QRectF(box.left(), end, box.width(), low), row)
        painter.restore()

    def _paint_state(self, painter: QPainter, box: QRectF, row: StandingRow) -> None:
        """The state and the time frame from the left, the agency at the right."""
        colours, small = theme().colours, font(SMALL_POINTS)
        metrics = QFontMetricsF(small)
        agency = min(metrics.horizontalAdvance(row.agency) + 2, box.width() / 3)
        right = QRectF(box.right() - agency, box.top(), agency, box.height())
        paint_text(painter, right, row.agency, small, QColor(colours.secondary))
        box = box.adjusted(0, 0, -agency - M, 0)
        width = min(metrics.horizontalAdvance(row.status) + 2, box.width())
        colour = QColor(colours.warning if row.is_overdue else colours.text)
        paint_text(
            painter, QRectF(box.left(), box.top(), width, box.height()), row.status, small, colour
        )
        frame = f"{row.frame} ({row.distance})" if row.distance else row.frame
        rest = " · ".join(part for part in (frame, row.moved) if part)
        if rest:
            place = box.adjusted(width, 0, 0, 0)
            if place.width() > 40:
                paint_text(painter, place, f" · {rest}", small, QColor(colours.secondary))


class StandingsView(QTableView):
    """Enter or a click opens an outcome; with `most`, the list is as high as its rows."""

    opened = Signal(str)

    def __init__(self, model: StandingsModel, *, most: int = 0) -> None:
        super().__init__()
        self._most = most
        self.standings = model
        self.setItemDelegate(StandingDelegate(self))
        _hide_own_highlight(self)
        self._set_up_look()
        self.setModel(model)
        model.modelReset.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(self.indexAt(event.position().toPoint()))

    def _open(self, index: Index) -> None:
        id_ = index.data(ID_ROLE)
        if id_:
            self.opened.emit(id_)

    def _fit(self) -> None:
        rows = self.standings.rowCount()
        if self._most:
            height = self.verticalHeader().defaultSectionSize()
            self.setFixedHeight(min(rows, self._most) * height)
        if rows:
            self.setCurrentIndex(self.standings.index(0, 0))

    def _set_up_look(self) -> None:
        delegate = self.itemDelegate()
        height = delegate.height() if isinstance(delegate, StandingDelegate) else XS
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(height)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        if self._most:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


def _hide_own_highlight(view: QTableView) -> None:
    """The delegate paints the selection, and only where the keys go."""
    colours = view.palette()
    colours.setColor(QPalette.ColorRole.Highlight, QColor(Qt.GlobalColor.transparent))
    view.setPalette(colours)
