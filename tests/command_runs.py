"""Commands as a person runs them: in a folder, in a process of their own."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def runs_in(folder: Path) -> Run:
    """Runs `briefpack` there with the arguments given."""

    def run(*arguments: object) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "briefpack", *map(str, arguments)],
            cwd=folder,
            encoding="utf-8",
            capture_output=True,
            timeout=120,
            check=False,
        )

    return run
