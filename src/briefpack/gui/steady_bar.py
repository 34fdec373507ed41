"""A scroll bar that keeps its place, and is seen only where there is something to scroll."""

from PySide6.QtWidgets import QScrollBar


def show_only_to_scroll(bar: QScrollBar) -> None:
    """Without a range it is disabled, which the style sheet paints as nothing."""
    bar.setEnabled(bar.maximum() > bar.minimum())
    bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))
