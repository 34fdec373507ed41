import subprocess
import sys
from pathlib import Path

from docx import Document

from briefs import ROOT, TEMPLATE

NAMES = ("brief.docx", "brief-psk.docx", "brief-sarabun.docx")


def test_the_committed_templates_are_what_their_script_builds(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, ROOT / "scripts" / "build_template.py", tmp_path],
        check=True,
        capture_output=True,
        env={"PYTHONPATH": str(ROOT / "src")},
    )

    built = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert built == {name: (TEMPLATE.parent / name).read_bytes() for name in NAMES}


def test_a_template_in_another_font_looks_as_large() -> None:
    ours, psk, sarabun = (Document(str(TEMPLATE.parent / name)).styles["Title"] for name in NAMES)

    assert [each.font.name for each in (ours, psk, sarabun)] == [
        "TH Sarabun New",
        "TH SarabunPSK",
        "Sarabun",
    ]
    sizes = [each.font.size for each in (ours, psk, sarabun)]
    assert [size.pt for size in sizes if size is not None] == [24, 24, 16]
    assert ours.paragraph_format.line_spacing == sarabun.paragraph_format.line_spacing
