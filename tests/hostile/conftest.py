"""What the tests on hostile files share."""

from datetime import date
from pathlib import Path

import pytest

from briefpack import paths
from briefpack.workflows.demo import write_demo


@pytest.fixture(scope="session")
def written_demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the demo's files, not to be changed."""
    folder = tmp_path_factory.mktemp("demo")
    write_demo(
        folder,
        records=paths.JC22_RECORDS,
        agencies=paths.AGENCIES,
        template=paths.BRIEF_TEMPLATE,
        today=date(2022, 5, 30),
    )
    return folder
