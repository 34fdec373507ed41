"""What the tests have a child process do. It stands here because the child must import it."""

import os
import signal
import sys
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import SourceError


def double(number: int) -> int:
    return number * 2


def own_process(_: None) -> int:
    return os.getpid()


def many_letters(count: int) -> str:
    return "ก" * count


def length(text: str) -> int:
    return len(text)


def loop_for_ever(mark: Path) -> None:
    mark.write_text(str(os.getpid()), "utf-8")
    while True:
        pass


def take_memory(_: None) -> int:
    return len(bytearray(3_000_000_000))


def be_foreseen(name: str) -> None:
    raise SourceError(Bilingual(f"{name} เป็นภาพสแกน", f"{name} is a scan"))


def fail(_: None) -> None:
    raise KeyError("no such object")


def crash(_: None) -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def leave(_: None) -> None:
    os._exit(0)


def chatter(_: None) -> str:
    sys.stdout.write("to standard output")
    os.write(1, b"to the handle")
    sys.stderr.write("to standard error")
    return "said"


def modules(_: None) -> set[str]:
    return set(sys.modules)
