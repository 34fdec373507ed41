"""Work on a foreign file, in a process of its own that can be stopped.

A reader that loops, eats memory or crashes takes its process along and not the program. The child
is a bare interpreter that imports what the function needs and nothing else; in the frozen program
it is the program itself, called with WORKER. What the child prints goes nowhere.
"""

import contextlib
import json
import logging
import os
import pickle
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable
from typing import Any, TypeVar

from briefpack.bilingual import Bilingual
from briefpack.errors import BriefpackError, Cancelled
from briefpack.files.os_errors import reason

log = logging.getLogger(__name__)

_Argument = TypeVar("_Argument")
_Value = TypeVar("_Value")

WORKER = "--worker"

_LARGEST_ANSWER = 256_000_000  # bytes
_BETWEEN_LOOKS = 0.05  # seconds, at whether the work was cancelled
_GRACE = 5  # seconds that a child may outlive its limit when nobody is left to stop it
# Isolated and without `site`: it starts faster, and finds what the parent's path finds.
_INTERPRETER = ("-I", "-S", "-c")
_START = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]);"
    "from briefpack.files.child_process import work; work()"
)


def run_bounded(
    function: Callable[[_Argument], _Value],
    argument: _Argument,
    *,
    name: str,
    seconds: float,
    megabytes: int,
    is_cancelled: Callable[[], bool] = lambda: False,
    error: type[BriefpackError] = BriefpackError,
) -> _Value:
    """What `function(argument)` returns, computed in a child process.

    `function` stands at the top of an importable module; argument and value can be pickled. A
    BriefpackError that it raises is raised here. Whatever else ends the child (time, memory, a
    crash, a fault of the reader) is raised as `error`, naming the file by `name`. Raises
    Cancelled, and stops the child, once `is_cancelled` says so. Can be called from any thread.
    """
    request = pickle.dumps((seconds, megabytes, pickle.dumps((function, argument))))
    deadline = time.monotonic() + seconds
    with _started(name, error) as child:
        sender = _send(child, request)
        try:
            answer = _answer(child, deadline, is_cancelled)
        except subprocess.TimeoutExpired as late:
            raise error(
                Bilingual(
                    f"อ่าน {name} ไม่เสร็จใน {seconds:g} วินาที แฟ้มอาจเสียหายหรือซับซ้อนผิดปกติ"
                    " — เปิดด้วยโปรแกรมเดิมแล้วบันทึกใหม่ จากนั้นลองอีกครั้ง",
                    f"Reading {name} did not end within {seconds:g} seconds; the file may be "
                    "damaged or unusually complex — open it with the program it came from, "
                    "save it again, and try once more",
                )
            ) from late
        finally:
            child.kill()  # nothing to a child that has ended
            sender.join()
    value: _Value = _opened(answer, name, error)
    return value


def _started(name: str, error: type[BriefpackError]) -> "subprocess.Popen[bytes]":
    try:
        return subprocess.Popen(  # noqa: S603  # our own interpreter, and no shell
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as refused:
        raise error(
            Bilingual(
                f"เริ่มอ่าน {name} ไม่ได้: {reason(refused)}",
                f"Could not begin to read {name}: {reason(refused).en}",
            )
        ) from refused


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER]
    return [sys.executable, *_INTERPRETER, _START, json.dumps([p for p in sys.path if p])]


def _send(child: "subprocess.Popen[bytes]", request: bytes) -> threading.Thread:
    """Writes the request beside our reading; `communicate` loses the rest of it at a time-out."""
    pipe, child.stdin = child.stdin, None

    def send() -> None:
        with contextlib.suppress(OSError):  # the child has ended; its answer says why
            if pipe is not None:
                with pipe:
                    pipe.write(request)

    sender = threading.Thread(target=send, daemon=True)
    sender.start()
    return sender


def _answer(
    child: "subprocess.Popen[bytes]", deadline: float, is_cancelled: Callable[[], bool]
) -> bytes:
    """All that the child writes. `communicate` goes on where it was interrupted."""
    while True:
        if is_cancelled():
            raise Cancelled(Bilingual("หยุดอ่านแฟ้มแล้ว", "Reading the file was stopped"))
        try:
            return child.communicate(timeout=_BETWEEN_LOOKS)[0]
        except subprocess.TimeoutExpired:
            if time.monotonic() > deadline:
                raise


def _opened(answer: bytes, name: str, error: type[BriefpackError]) -> Any:
    try:
        outcome, value = pickle.loads(answer)  # noqa: S301  # written by our own child
    except (pickle.UnpicklingError, EOFError) as crash:
        raise error(
            Bilingual(
                f"อ่าน {name} ไม่ได้ โปรแกรมอ่านหยุดกลางคัน แฟ้มอาจเสียหาย"
                " — เปิดด้วยโปรแกรมเดิมแล้วบันทึกใหม่ จากนั้นลองอีกครั้ง",
                f"Could not read {name}: the reader stopped half-way; the file may be damaged "
                "— open it with the program it came from, save it again, and try once "
                "more",
            )
        ) from crash
    match outcome:
        case "value":
            return value
        case "error":
            raise value
        case "memory":
            raise error(
                Bilingual(
                    f"อ่าน {name} ไม่ได้ แฟ้มต้องใช้หน่วยความจำมากผิดปกติ — แบ่งเป็นแฟ้มที่เล็กลงแล้วลองอีกครั้ง",
                    f"Could not read {name}: it needs an unusual amount of memory — split it "
                    "into smaller files, then try again",
                )
            )
    log.error("A reader failed in its process:\n%s", value)
    raise error(
        Bilingual(
            f"อ่าน {name} ไม่ได้ แฟ้มเสียหายหรือมีส่วนที่โปรแกรมไม่รู้จัก"
            " — เปิดด้วยโปรแกรมเดิมแล้วบันทึกใหม่ จากนั้นลองอีกครั้ง",
            f"Could not read {name}: the file is damaged or has parts that the program "
            "does not know — open it with the program it came from, save it again, "
            "and try once more",
        )
    )


def work() -> int:
    """The child's whole life: take a request from standard input, answer it, end with status 0."""
    answers = _keep_standard_output_clean()
    seconds, megabytes, call = pickle.load(sys.stdin.buffer)  # noqa: S301  # written by our parent
    _end_after(seconds + _GRACE)
    _bound_memory(megabytes)
    try:
        answer = pickle.dumps(_outcome(call))
    except MemoryError:
        answer = b""
    if not 0 < len(answer) <= _LARGEST_ANSWER:
        answer = pickle.dumps(("memory", None))
    with os.fdopen(answers, "wb") as pipe:
        pipe.write(answer)
    return 0


def _outcome(call: bytes) -> tuple[str, object]:
    try:
        function, argument = pickle.loads(call)  # noqa: S301  # written by our parent
        return "value", function(argument)
    except BriefpackError as foreseen:
        return "error", foreseen
    except MemoryError:
        return "memory", None
    except Exception as fault:  # the border of a process: nothing else would tell the parent
        # Without its message, which may quote the file: this goes into a log.
        return "fault", "".join(traceback.format_tb(fault.__traceback__)) + type(fault).__name__


def _keep_standard_output_clean() -> int:
    """A handle for the answer; what anyone prints, libraries in C too, goes where errors go."""
    answers = os.dup(1)
    os.dup2(2, 1)
    return answers


def _end_after(seconds: float) -> None:
    """No child outlives a parent that was killed, or forgot it."""
    watch = threading.Timer(seconds, os._exit, args=(1,))
    watch.daemon = True
    watch.start()


def _bound_memory(megabytes: int) -> None:
    """The most memory that the process may have, where the system can tell it. Windows cannot."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        wanted = megabytes * 1_000_000
        limit = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
        resource.setrlimit(resource.RLIMIT_AS, (limit, most))
