"""What holds for every test: no screen, no user's own folders, repeatable examples.

Nothing here imports Qt: the core's tests run without it.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from briefpack import paths
from briefpack.model.dossier import Dossier
from briefpack.workflows.new_dossier import dossier_from

# Before any test module imports Qt. A test that needs an X window starts its own process for it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("here", deadline=None, max_examples=60)
settings.register_profile("ci", settings.get_profile("here"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def _move_user_folders(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The font cache stays where it is: rebuilding it costs every child process a second."""
    for kind in ("STATE", "CONFIG", "DATA"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(folder / kind.lower()))


@pytest.fixture(scope="session", autouse=True)
def _user_folder_of_the_session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """For fixtures that are made before a test's own folder is."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        _move_user_folders(tmp_path_factory.mktemp("users"), monkeypatch)
        yield


@pytest.fixture(autouse=True)
def user_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stand-in for the user's own folders (state, settings, data), new for every test."""
    folder = tmp_path_factory.mktemp("user")
    _move_user_folders(folder, monkeypatch)
    return folder


@pytest.fixture(scope="session")
def jc22() -> Dossier:
    """The bundled meeting as a new dossier, with its pack of everything."""
    return dossier_from(paths.JC22_RECORDS, paths.AGENCIES)


@pytest.fixture(scope="session")
def records_text() -> str:
    """The bundled records as text."""
    return paths.JC22_RECORDS.read_text("utf-8")


@pytest.fixture(scope="session")
def outcome_texts(jc22: Dossier) -> list[str]:
    """The 27 outcomes of the bundled meeting as they read in Thai, in order."""
    return [outcome.text.th for outcome in jc22.meetings[0].outcomes()]
