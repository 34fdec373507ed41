import subprocess
import sys
from pathlib import Path

from briefs import ROOT, TEMPLATE


def test_the_committed_template_is_what_its_script_builds(tmp_path: Path) -> None:
    built = tmp_path / "brief.docx"

    subprocess.run(
        [sys.executable, ROOT / "scripts" / "build_template.py", built],
        check=True,
        capture_output=True,
        env={"PYTHONPATH": str(ROOT / "src")},
    )

    assert built.read_bytes() == TEMPLATE.read_bytes()
