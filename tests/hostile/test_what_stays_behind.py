"""Classified text stays in the dossier: no log, crash report or temporary file keeps any of it."""

import logging
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefpack.files.private_log import keep_log

CLASSIFIED = "ข้อความชั้นความลับ"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    logger = logging.getLogger("briefpack")
    before, level, propagates = list(logger.handlers), logger.level, logger.propagate
    keep_log(tmp_path / "log")
    yield tmp_path / "log" / "briefpack.log"
    for handler in set(logger.handlers) - set(before):
        logger.removeHandler(handler)
        handler.close()
    logger.setLevel(level)
    logger.propagate = propagates


def test_the_log_says_what_failed_and_where_but_not_on_what(log: Path) -> None:
    try:
        try:
            int(CLASSIFIED)
        except ValueError as error:
            raise KeyError(CLASSIFIED) from error
    except KeyError:
        logging.getLogger("briefpack.gui.tasks").warning("A job failed", exc_info=True)

    told = log.read_text("utf-8")
    assert "A job failed" in told
    assert "KeyError" in told
    assert "ValueError" in told
    assert "test_what_stays_behind.py" in told
    assert CLASSIFIED not in told


@pytest.mark.skipif("sys.platform == 'win32'", reason="modes are of POSIX")
def test_the_log_is_for_this_user_only(log: Path) -> None:
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    assert stat.S_IMODE(log.parent.stat().st_mode) == 0o700


def test_a_log_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    keep_log(tmp_path / "file" / "log")


def test_no_command_leaves_a_temporary_file(tmp_path: Path, written_demo: Path) -> None:
    temporary, home, out = (tmp_path / name for name in ("tmp", "home", "out"))
    for folder in (temporary, home, out):
        folder.mkdir()
    dossier = out / "jc22.briefpack"
    dossier.write_bytes((written_demo / "jc22.briefpack").read_bytes())
    environment = os.environ | {"TMPDIR": str(temporary), "HOME": str(home)}
    for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        environment.pop(name, None)

    for command in (
        ("show", dossier),
        ("read", written_demo / "brief.docx", "--json"),
        ("brief", dossier, "-o", out / "b.docx"),
        ("matrix", dossier, "-o", out / "m.xlsx"),
        ("returns", dossier, out / "m.xlsx"),
        ("check", out / "b.docx", out / "m.xlsx"),
    ):
        arguments = [sys.executable, "-m", "briefpack", *map(str, command)]
        done = subprocess.run(arguments, env=environment, capture_output=True, check=False)
        assert done.returncode in (0, 1), (command, done.stderr.decode())

    assert list(temporary.rglob("*")) == []
    assert [path for path in home.rglob("*") if path.is_file()] == []
    assert {path.name for path in out.iterdir()} == {"jc22.briefpack", "b.docx", "m.xlsx"}
