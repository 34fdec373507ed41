import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import work_for_a_child as work
from briefpack.errors import BriefpackError, Cancelled, SourceError
from briefpack.files.child_process import run_bounded


def run(function: Callable[[Any], Any], argument: object, **bounds: Any) -> Any:
    return run_bounded(
        function, argument, **{"name": "บันทึก.pdf", "seconds": 30, "megabytes": 400, **bounds}
    )


def test_the_value_comes_back_from_another_process() -> None:
    assert run(work.double, 21) == 42
    assert run(work.own_process, None) != os.getpid()


def test_large_requests_and_answers_pass_both_ways() -> None:
    assert run(work.length, "ก" * 5_000_000) == 5_000_000
    assert len(run(work.many_letters, 5_000_000)) == 5_000_000


def test_it_runs_from_other_threads_at_once() -> None:
    with ThreadPoolExecutor(3) as threads:
        assert list(threads.map(lambda n: run(work.double, n), range(6))) == [0, 2, 4, 6, 8, 10]


def test_work_that_takes_too_long_is_stopped_and_names_the_file(tmp_path: Path) -> None:
    mark = tmp_path / "pid"

    with pytest.raises(SourceError, match=r"บันทึก\.pdf.*วินาที"):
        run(work.loop_for_ever, mark, seconds=3, error=SourceError)

    assert not is_running(int(mark.read_text("utf-8")))


def test_cancelled_work_is_stopped(tmp_path: Path) -> None:
    mark = tmp_path / "pid"

    with pytest.raises(Cancelled):
        run(
            work.loop_for_ever, mark, is_cancelled=lambda: mark.exists() and mark.stat().st_size > 0
        )

    assert not is_running(int(mark.read_text("utf-8")))


def test_work_that_needs_too_much_memory_says_so() -> None:
    with pytest.raises(BriefpackError, match=r"บันทึก\.pdf.*หน่วยความจำ"):
        run(work.take_memory, None)


def test_an_answer_that_does_not_fit_the_memory_says_so() -> None:
    with pytest.raises(BriefpackError, match="หน่วยความจำ"):
        run(work.many_letters, 60_000_000, megabytes=200)


def test_a_foreseen_error_comes_back_as_itself() -> None:
    with pytest.raises(SourceError, match=r"^บันทึก\.pdf เป็นภาพสแกน$"):
        run(work.be_foreseen, "บันทึก.pdf")


@pytest.mark.parametrize("ending", [work.fail, work.crash, work.leave])
def test_whatever_else_ends_it_is_an_error_that_names_the_file(
    ending: Callable[[None], None],
) -> None:
    with pytest.raises(SourceError, match=r"บันทึก\.pdf"):
        run(ending, None, error=SourceError)


def test_a_process_that_cannot_start_is_an_error_that_names_the_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "executable", "/no/such/program")

    with pytest.raises(SourceError, match=r"บันทึก\.pdf ไม่ได้"):
        run(work.double, 1, error=SourceError)


def test_what_it_prints_is_not_mixed_into_ours(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(work.chatter, None) == "said"

    assert capfd.readouterr() == ("", "")


def test_it_imports_only_what_the_work_needs() -> None:
    loaded = run(work.modules, None)

    assert not {name for name in loaded if name.startswith(("PySide6", "lxml", "docx"))}


def test_the_frozen_program_is_its_own_child(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "program"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m briefpack "$@"\n', "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert run(work.double, 21) == 42


def test_no_thread_is_left_behind() -> None:
    before = threading.active_count()

    run(work.double, 1)

    assert threading.active_count() == before


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True
