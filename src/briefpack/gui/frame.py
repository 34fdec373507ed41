"""Where the parts of the window stand."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


def framed(
    top_bar: QWidget, banner: QWidget, rail: QWidget, pages: QWidget, status_line: QWidget
) -> QWidget:
    """The top bar over bad news over the work, which has the rail at its left, over good news."""
    middle = QHBoxLayout()
    middle.setSpacing(0)
    middle.addWidget(rail)
    middle.addWidget(pages, 1)
    whole = QWidget()
    layout = QVBoxLayout(whole)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(top_bar)
    layout.addWidget(banner)
    layout.addLayout(middle, 1)
    layout.addWidget(status_line)
    return whole
