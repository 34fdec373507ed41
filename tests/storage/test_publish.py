"""Writing a dossier file in the place of the one that was read."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefpack.errors import DossierError
from briefpack.model.dossier import Dossier
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.publish import write_dossier


def test_a_dossier_that_someone_saved_meanwhile_is_not_written_over(
    jc22: Dossier, tmp_path: Path
) -> None:
    path = tmp_path / "jc22.briefpack"
    write_dossier(path, jc22)
    read = path.read_bytes()
    write_dossier(path, replace(jc22, title="ของผู้อื่น"))

    with pytest.raises(DossierError, match="ผู้อื่น"):
        write_dossier(path, replace(jc22, title="ของเรา"), instead_of=read)

    assert read_dossier(path).title == "ของผู้อื่น"
