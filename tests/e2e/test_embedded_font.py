"""A font that travels inside a brief is drawn where it is not installed."""

import subprocess
from pathlib import Path

import pytest
from docx import Document
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from briefpack import paths
from briefpack.export.check_word import check_word
from briefpack.workflows.export_brief import export_brief
from briefs import OPTIONS, PACK, TEMPLATE, jc22
from office_programs import program

FAMILY = "Brief Travelling"


def template(path: Path) -> Path:
    """Our template in a font that no machine has."""
    document = Document(str(TEMPLATE))
    for element in document.styles.element.iter():
        for name, value in element.attrib.items():
            if value == "TH Sarabun New":
                element.set(name, FAMILY)
    table = next(
        part
        for part in document.part.package.iter_parts()
        if str(part.partname) == "/word/fontTable.xml"
    )
    table._blob = table.blob.replace(b"TH Sarabun New", FAMILY.encode())
    document.save(str(path))
    return path


def font(folder: Path, fs_type: int = 0) -> Path:
    made = TTFont(paths.FONTS / "Sarabun-Regular.ttf")
    for record in made["name"].names:
        if record.nameID in (1, 4, 6, 16):
            record.string = FAMILY if record.nameID != 6 else FAMILY.replace(" ", "")
    made["OS/2"].fsType = fs_type
    folder.mkdir()
    made.save(folder / "font.ttf")
    return folder


def test_libreoffice_draws_in_the_embedded_font(tmp_path: Path) -> None:
    folder = font(tmp_path / "fonts")
    path = tmp_path / "brief.docx"

    exported = export_brief(
        jc22(), PACK, path, OPTIONS, template(tmp_path / "t.docx"), font_folders=(folder,)
    )

    assert not any("แบบอักษร" in each for each in exported.notes)
    assert check_word(path) == ()
    command: list[str | Path] = [
        program("soffice"), "--headless", f"-env:UserInstallation=file://{tmp_path}/profile",
        "--convert-to", "pdf", "--outdir", tmp_path, path,
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    listed = subprocess.run(
        [program("pdffonts"), tmp_path / "brief.pdf"], check=True, capture_output=True, text=True
    )
    assert "BriefTravelling" in listed.stdout


@pytest.mark.parametrize(("fs_type", "says"), [(2, "ไม่อนุญาตให้ฝัง"), (None, "ไม่พบแบบอักษร")])
def test_a_font_that_cannot_travel_is_said(tmp_path: Path, fs_type: int | None, says: str) -> None:
    folder = tmp_path / "fonts" if fs_type is None else font(tmp_path / "fonts", fs_type)

    exported = export_brief(
        jc22(), PACK, tmp_path / "b.docx", OPTIONS, template(tmp_path / "t.docx"),
        font_folders=(folder,),
    )  # fmt: skip

    assert any(says in each for each in exported.notes)
