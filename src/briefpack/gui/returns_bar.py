"""What stands over the review: filters with their counts, all at once, and applying."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QToolButton, QWidget

from briefpack.gui.language import counted
from briefpack.gui.painted_text import line_height, paint_text
from briefpack.gui.returns_geometry import columns_at
from briefpack.gui.returns_rows import Filter
from briefpack.gui.theme import SMALL_POINTS, XS, M, S, font, theme


class ReturnsBar(QWidget):
    """Filters at the left; at the right accept all, refuse all, and the button that applies."""

    filtered = Signal(object)
    all_decided = Signal(bool)
    apply_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.filters: dict[Filter, QToolButton] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(M, S, M, S)
        row.setSpacing(XS)
        for each in Filter:
            button = QToolButton()
            button.setCheckable(True)
            button.setProperty("role", "switch")
            button.setChecked(each is Filter.ALL)
            button.clicked.connect(lambda _=False, chosen=each: self.filtered.emit(chosen))
            group.addButton(button)
            self.filters[each] = button
            row.addWidget(button)
        row.addStretch()
        self.accept_all = _link(self.tr("รับทั้งหมด"), self.tr("ยกเว้นรายการที่ขัดกัน (Shift+A)"))
        self.refuse_all = _link(self.tr("ไม่รับทั้งหมด"), "")
        self.apply = QPushButton()
        self.apply.setProperty("role", "primary")
        for widget in (self.accept_all, self.refuse_all, self.apply):
            row.addWidget(widget)
        self.accept_all.clicked.connect(lambda: self.all_decided.emit(True))
        self.refuse_all.clicked.connect(lambda: self.all_decided.emit(False))
        self.apply.clicked.connect(self.apply_requested)

    def show_counts(
        self, counts: Mapping[Filter, int], accepted: int, shown: Filter, *, keeps_files: bool
    ) -> None:
        """Show how many rows each filter has, and how many changes would be applied.

        With none of them there may still be files to keep. All at once means all that the filter
        in use shows; conflicts are decided one by one.
        """
        names = {
            Filter.ALL: self.tr("ทั้งหมด"),
            Filter.CHANGES: self.tr("เปลี่ยน"),
            Filter.CONFLICTS: self.tr("ขัดกัน"),
            Filter.ATTENTION: self.tr("ต้องดู"),
        }
        for each, button in self.filters.items():
            button.setText(f"{names[each]} {counts[each]}")
            button.setEnabled(counts[each] > 0 or each is Filter.ALL)
        self.apply.setText(
            self.tr("เก็บแฟ้มไว้ ไม่เปลี่ยนข้อมูล")
            if keeps_files and not accepted
            else counted(self.tr("ใช้การเปลี่ยนแปลง {0} รายการ"), accepted)
        )
        self.apply.setEnabled(accepted > 0 or keeps_files)
        has_plain = counts[Filter.CHANGES] > 0 and shown in (Filter.ALL, Filter.CHANGES)
        self.accept_all.setEnabled(has_plain)
        self.refuse_all.setEnabled(has_plain)


class ColumnHeads(QWidget):
    """The names of the three columns, over the list that paints them."""

    def __init__(self, bar_width: int, names: tuple[str, str, str] | None = None) -> None:
        super().__init__()
        self._bar_width = bar_width
        self._names = names or (
            self.tr("ที่ส่งไป"),
            self.tr("ปัจจุบัน (ของเรา)"),
            self.tr("ที่ส่งกลับ"),
        )
        self.setFixedHeight(round(line_height(font(SMALL_POINTS))) + S)

    def say_whose(self, theirs: str) -> None:
        """Name whose the values are that came back."""
        sent, current, _ = self._names
        self._names = sent, current, self.tr("ที่ส่งกลับ ({0})").format(theirs)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours, small = theme().colours, font(SMALL_POINTS, strong=True)
        columns = columns_at(self.width() - self._bar_width)
        step = line_height(small)
        for left, name in (
            (columns.field, self.tr("รายการ")),
            (columns.sent, self._names[0]),
            (columns.current, self._names[1]),
            (columns.returned, self._names[2]),
        ):
            box = QRectF(left, (self.height() - step) / 2, columns.width, step)
            paint_text(painter, box, name, small, QColor(colours.secondary))


def _link(text: str, tip: str) -> QPushButton:
    link = QPushButton(text)
    link.setProperty("role", "link")
    link.setToolTip(tip)
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    return link
