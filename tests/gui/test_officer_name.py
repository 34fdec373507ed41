"""A command writes under the name that the window knows its officer by."""

from pathlib import Path

import pytest

from briefpack.gui.settings import AUTHOR, Settings
from briefpack.workflows.officer_name import officer_name


@pytest.mark.parametrize(
    "name",
    ["สมหญิง ใจดี", "สมหญิง, ผอ.", 'O\'Brien "x" \\ y; #z =%40', "@at", "สมชาย\u200bก", "a[b]=c"],
)
def test_it_is_the_name_that_the_window_stored(tmp_path: Path, name: str) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.set(AUTHOR, name)
    del settings

    assert officer_name(tmp_path / "settings.ini") == name
