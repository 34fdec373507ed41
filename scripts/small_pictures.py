"""Pictures with few colours, which make small files: a window has hardly more."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap

_COLOURS = 256


def save_small(pixmap: QPixmap, path: Path) -> None:
    """Write a PNG with the 256 colours that the picture has most of; others become the nearest."""
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = Counter(memoryview(image.constBits()).cast("I"))
    table = [colour for colour, _ in pixels.most_common(_COLOURS)]
    few = image.convertToFormat(
        QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither
    )
    if not few.save(str(path), quality=0):  # quality 0 is the smallest file
        raise SystemExit(f"{path} could not be written")
    print(path)
