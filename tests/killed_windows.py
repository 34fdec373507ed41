"""A window in a process of its own, to be killed: it runs a script and says how far it is."""

import os
import subprocess
import sys
from pathlib import Path

_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from briefpack.app import make_application, make_program

app = make_application(["briefpack"])
program = make_program()
program.complete()
window = program.window
window.show()
QTest.qWaitForWindowExposed(window)
path = Path(sys.argv[1])

def say(words):
    print(words, flush=True)
"""


def started(script: str, path: Path, platform: dict[str, str]) -> "subprocess.Popen[str]":
    """A window that runs this script, in which `path`, `app`, `window` and `say` are known."""
    return subprocess.Popen(
        [sys.executable, "-c", _WINDOW + script, path],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)} | platform,
        stdout=subprocess.PIPE,
        text=True,
    )
