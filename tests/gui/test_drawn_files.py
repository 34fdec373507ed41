"""Files that Qt reads from memory."""

import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QFile, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from briefpack.gui.drawn_files import drawn_file
from briefpack.gui.icons import files_for_style_sheet
from briefpack.gui.palette import DARK, LIGHT


def read(path: str) -> bytes:
    file = QFile(path)
    assert file.open(QIODevice.OpenModeFlag.ReadOnly)
    return bytes(file.readAll().data())


def test_each_is_found_by_its_name_with_what_is_in_it(qapp: QApplication) -> None:
    names = [f"ไฟล์-{number}.svg" for number in range(40)]

    paths = [drawn_file(name, f"<{name}>".encode()) for name in names]

    assert [read(path).decode() for path in paths] == [f"<{name}>" for name in names]
    assert drawn_file(names[0], b"another time") == paths[0]


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_the_icons_of_a_style_sheet_are_pictures_and_on_no_disk(
    qapp: QApplication, colours: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    for path in files_for_style_sheet(colours).values():  # type: ignore[arg-type]
        assert path.startswith(":/")
        assert not QImage(path).isNull()

    assert list(tmp_path.iterdir()) == []
