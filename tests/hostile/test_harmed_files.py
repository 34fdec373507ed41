"""Files harmed at random are let in or refused by every door, in bounded time and memory."""

import resource
import subprocess
import sys

import pytest

import fuzz_doors

COUNT = 60  # `make fuzz` tries thousands


@pytest.mark.skipif("sys.platform == 'win32'", reason="limits are of POSIX")
@pytest.mark.parametrize("door", fuzz_doors.DOORS)
def test_a_harmed_file_is_let_in_or_refused(door: str) -> None:
    done = subprocess.run(
        [sys.executable, fuzz_doors.__file__, door, str(COUNT)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, f"{door}: {done.stderr[-2000:]}"
    assert f"{COUNT} files" in done.stdout


def test_a_door_that_raises_what_it_should_not_is_caught(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The check can fail: a door that lets a stray error out ends the run."""

    def careless(path: object) -> None:
        calls.append(path)
        if len(calls) > 1:
            raise KeyError("stray")

    calls: list[object] = []
    monkeypatch.setitem(fuzz_doors.DOORS, "careless", (careless, "jc22.json"))
    monkeypatch.setattr(resource, "setrlimit", lambda *_: None)
    monkeypatch.setattr(sys, "argv", ["fuzz", "careless", "5"])

    with pytest.raises(KeyError, match="stray"):
        fuzz_doors.main()
