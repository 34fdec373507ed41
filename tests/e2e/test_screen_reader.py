"""What a screen reader on Linux has of the window, asked as it asks: AT-SPI over D-Bus."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REGISTRY = "/usr/libexec/at-spi2-registryd"
READER = Path(__file__).parents[1] / "screen_reader.py"


def test_a_screen_reader_reads_the_list_and_chooses_an_outcome(
    display: str, tmp_path: Path, user_folder: Path
) -> None:
    _require()
    environment = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_RUNTIME_DIR": str(tmp_path),
    }

    read = subprocess.run(
        ["dbus-run-session", "--", sys.executable, str(READER)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=180,
    )

    assert read.returncode == 0, read.stdout[-3000:] + read.stderr[-3000:]
    said = read.stdout.splitlines()
    assert any(line.startswith("window: JC22") for line in said)
    assert any("คงเป้าหมายการค้าร่วมกัน" in line for line in said if line.startswith("row: "))
    before, after = (re.search(r"เลือก (\d+)", line) for line in said if line.startswith("count: "))
    assert before is not None and after is not None
    assert int(after[1]) == int(before[1]) + 1


def _require() -> None:
    missing = [name for name in ("dbus-run-session", "dbus-send") if not shutil.which(name)]
    missing += [] if Path(REGISTRY).exists() else ["at-spi2-registryd"]
    if missing:
        assert not os.environ.get("CI"), f"CI must have {missing}"
        pytest.skip(f"NOT TESTED WITH A SCREEN READER: {missing} (apt install dbus at-spi2-core)")
