from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefpack.model.annotation import Annotation, AnnotationKind

_NOON = datetime(2021, 11, 3, 12, tzinfo=UTC)


@pytest.fixture
def note() -> Annotation:
    """A talking point on the bundled meeting."""
    return Annotation(
        "note-1", "JC22-1.1.1", AnnotationKind.TALKING_POINT, "น้ำ", "สมชาย", _NOON, _NOON
    )


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """The user's local folder for working copies."""
    return tmp_path / "state"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a document is to be saved, in a folder of its own."""
    folder = tmp_path / "เอกสาร"
    folder.mkdir()
    return folder / "การประชุม.briefpack"
