"""How long until the window is painted, against an empty PySide6 window.

    python benchmarks/start.py

Each start is a process of its own, timed by it from before its first import to the end of its
first paint. Medians of one run, in milliseconds; the windows take turns. `parts` says what the
real window's time is spent on.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RUNS = 7

EMPTY = """
import json, time
began = time.perf_counter()
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(["empty"])
window = QMainWindow()
window.resize(1366, 740)
window.show()
app.processEvents()
window.grab()
print(json.dumps({"painted": time.perf_counter() - began}))
"""

REAL = """
import json, time
began = time.perf_counter()
told = {}
def part(name):
    told[name] = time.perf_counter() - began - sum(told.values())
from PySide6.QtWidgets import QApplication, QMainWindow
part("Qt")
from briefpack import app as briefpack_app
part("our modules")
app = briefpack_app.make_application(["briefpack"])
part("application, fonts, colours")
window = briefpack_app.make_window()
part("window")
if WITH_JC22:
    window.files.start_jc22()
    part("JC22 with its working copy")
window.show()
app.processEvents()
window.grab()
part("first paint")
print(json.dumps({"painted": time.perf_counter() - began, "parts": told}))
if window.files.session is not None:
    window.files.session.document.close()
"""


def started(code: str, folder: str) -> dict[str, object]:
    """What one start told of itself."""
    own = {f"XDG_{kind}_HOME": folder for kind in ("STATE", "CONFIG", "DATA")}
    environment = os.environ | own | {"PYTHONPATH": str(ROOT / "src")}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    told: dict[str, object] = json.loads(done.stdout)
    return told


def main() -> None:
    """Print the medians and their ratios."""
    windows = {
        "empty": EMPTY,
        "welcome": f"WITH_JC22 = False\n{REAL}",
        "JC22": f"WITH_JC22 = True\n{REAL}",
    }
    times: dict[str, list[float]] = {name: [] for name in windows}
    parts: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for run in range(RUNS + 1):
            for name, code in windows.items():
                told = started(code, folder)
                if run == 0:
                    continue  # the first reads files into the system's cache
                times[name].append(float(str(told["painted"])))
                if name == "JC22":
                    for part, seconds in dict(told["parts"]).items():  # type: ignore[call-overload]
                        parts.setdefault(part, []).append(seconds)
    floor = statistics.median(times["empty"])
    for name, seconds in times.items():
        middle = statistics.median(seconds)
        print(f"{name:<8} {middle * 1000:7.0f} ms   {middle / floor:5.2f} x the empty window")
    print("parts of JC22:")
    for name, seconds in parts.items():
        print(f"  {name:<28} {statistics.median(seconds) * 1000:6.0f} ms")


if __name__ == "__main__":
    main()
