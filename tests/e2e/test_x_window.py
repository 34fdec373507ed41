"""The officer's day once more, in a real X window."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

DAY = Path(__file__).with_name("test_officers_day.py")


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of the test's own."""
    server = shutil.which("Xvfb")
    if server is None:
        assert not os.environ.get("CI"), "CI must have Xvfb"
        pytest.skip("NOT TESTED IN A REAL WINDOW: Xvfb is missing (apt install xvfb)")
    reading, writing = os.pipe()
    process = subprocess.Popen(
        [server, "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    yield f":{number}"
    process.terminate()
    process.wait(10)


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
