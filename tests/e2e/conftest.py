"""A screen for tests that need a real window."""

import os
import shutil
import subprocess
from collections.abc import Iterator

import pytest


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
