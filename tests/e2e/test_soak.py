"""A random officer for a short while; `make soak` lets one work for an hour."""

import os
import subprocess
import sys

import pytest

import random_officer

SECONDS = 120 if os.environ.get("CI") else 20


@pytest.mark.parametrize("seed", [22])
def test_a_random_officer_finds_nothing_off(seed: int) -> None:
    done = subprocess.run(
        [sys.executable, random_officer.__file__, str(SECONDS / 60), str(seed)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr[-3000:]
    assert "rounds" in done.stdout
