"""The officer's day once more, in a real X window."""

import os
import subprocess
import sys
from pathlib import Path

DAY = Path(__file__).with_name("test_officers_day.py")


def test_an_officers_day_on_a_screen(display: str, tmp_path: Path) -> None:
    picture = tmp_path / "day.png"
    environment = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "BRIEFPACK_TEST_SCREENSHOT": str(picture),
    }

    day = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", str(DAY)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )

    assert day.returncode == 0, day.stdout[-3000:] + day.stderr[-2000:]
    assert _colours(picture) > 200, "the screenshot is blank"


def _colours(picture: Path) -> int:
    from PySide6.QtGui import QImage

    image = QImage(str(picture))
    return len(
        {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    )
