"""What holds for the project as a whole: what it commits, ships and pins."""

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ("requirements.lock", "requirements-run.lock")

# Registries' addresses and workplace paths, put together here so that this file has none.
FOREIGN = re.compile(
    "|".join(
        [
            *(
                re.escape(".".join(host))
                for host in (
                    ("pypi", "org"),
                    ("pythonhosted", "org"),
                    ("npmjs", "org"),
                    ("deb", "debian", "org"),
                )
            ),
            *(rf"(?<![\w.…*]){re.escape('/'.join(('', top, '')))}" for top in ("work", "root")),
            r"--(?:extra-)?index-" + "url",
            "py" + "env",
        ]
    )
)


def committed() -> list[Path]:
    listing = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [ROOT / name for name in listing.stdout.split("\0") if name and (ROOT / name).is_file()]


def run_python(*arguments: str, cwd: Path = ROOT, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_no_committed_file_names_a_registry_or_a_workplace() -> None:
    found = []
    for path in committed():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{path.relative_to(ROOT)}: {hit.group()}" for hit in FOREIGN.finditer(text)]

    assert found == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pinned_package_has_hashes(lock: str) -> None:
    pins = re.split(r"^(?=\w)", (ROOT / lock).read_text(encoding="utf-8"), flags=re.M)[1:]

    assert pins
    assert [pin for pin in pins if not re.match(r"[\w.-]+==\S+.*\\\n +--hash=sha256:", pin)] == []


def test_what_runs_the_program_is_pinned_alike_in_both_locks() -> None:
    everything, to_run = (
        set(re.findall(r"^\S+==\S+", (ROOT / lock).read_text(encoding="utf-8"), flags=re.M))
        for lock in LOCKS
    )

    assert to_run < everything


def test_the_core_and_its_tests_need_no_qt() -> None:
    without_qt = (
        "import sys; sys.modules['PySide6'] = None; import pytest;"
        "sys.exit(pytest.main(['--collect-only', '-q', '-o', 'addopts=', '-p', 'no:pytest-qt',"
        "'-o', 'qt_api=', '-p', 'no:cacheprovider', '--import-mode=importlib',"
        "'-W', 'ignore::pytest.PytestConfigWarning',"
        "'--ignore=tests/gui', '--ignore=tests/e2e', '--ignore=tests/test_app.py', 'tests']))"
    )

    listing = run_python("-c", without_qt)

    assert "test_the_core_and_its_tests_need_no_qt" in listing


def test_the_wheel_carries_resources_and_data(tmp_path: Path) -> None:
    run_python("-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path))
    [wheel] = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as package:
        package.extractall(tmp_path / "installed")

    ask = (
        "from briefpack import paths; print(paths.JC22_RECORDS, paths.FONTS / 'OFL.txt', sep='\\n')"
    )
    answer = run_python("-c", ask, cwd=tmp_path, PYTHONPATH=str(tmp_path / "installed"))

    found = [Path(line) for line in answer.splitlines()]
    assert all(path.is_file() for path in found)
    assert all(path.is_relative_to(tmp_path / "installed" / "briefpack") for path in found)
