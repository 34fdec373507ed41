"""No test touches the folders of the person who runs it."""

import sys
from pathlib import Path

import platformdirs
import pytest

from briefpack import paths

FOLDERS = (paths.state_folder, paths.settings_folder, paths.log_folder)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems name their folders otherwise")
def test_the_programs_folders_are_in_the_tests_own(user_folder: Path) -> None:
    places = [folder() for folder in FOLDERS]

    assert [place for place in places if not place.is_relative_to(user_folder)] == []


@pytest.fixture(scope="module")
def early_places() -> list[Path]:
    return [folder() for folder in FOLDERS]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems name their folders otherwise")
def test_so_they_are_for_fixtures_that_several_tests_share(early_places: list[Path]) -> None:
    assert [place for place in early_places if place.is_relative_to(Path.home())] == []


@pytest.mark.skipif(sys.platform != "linux", reason="only there we look for ourselves")
@pytest.mark.parametrize("home", ["", "relative", "/some/where"])
def test_the_folders_are_where_platformdirs_says(
    monkeypatch: pytest.MonkeyPatch, home: str
) -> None:
    for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, home)

    assert [str(folder()) for folder in FOLDERS] == [
        platformdirs.user_state_dir("briefpack", appauthor=False),
        platformdirs.user_config_dir("briefpack", appauthor=False),
        platformdirs.user_log_dir("briefpack", appauthor=False),
    ]
