"""The program tries itself: the whole job on JC22 in a folder that is gone afterwards."""

import tempfile
from datetime import date
from pathlib import Path

from briefpack.errors import ExportError
from briefpack.workflows.check_file import check_file
from briefpack.workflows.demo import write_demo


def self_test(*, records: Path, agencies: Path, template: Path, today: date) -> None:
    """Write the demo and check its documents once more. Raises BriefpackError for any fault."""
    with tempfile.TemporaryDirectory(prefix="briefpack-") as folder:
        exported = write_demo(
            Path(folder), records=records, agencies=agencies, template=template, today=today
        )
        for document in exported.paths[1:]:
            for finding in check_file(document):
                raise ExportError(f"การทดสอบตัวเองพบสิ่งผิดปกติใน {document.name}: {finding}")
