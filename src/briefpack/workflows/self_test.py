"""The program tries itself: the whole job on JC22 in a folder that is gone afterwards."""

import tempfile
from datetime import date
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import ExportError, SourceError
from briefpack.sources.agencies_csv import read_agencies
from briefpack.sources.read_source import read_source
from briefpack.sources.records_json import read_records
from briefpack.workflows.check_file import check_file
from briefpack.workflows.demo import write_demo
from briefpack.workflows.read_source import read_document

_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R"
    b"/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
    b"4 0 obj<</Length 41>>stream\nBT /F1 12 Tf 20 50 Td (briefpack) Tj ET \nendstream endobj\n"
    b"trailer<</Root 1 0 R>>\n"
)


def self_test(*, records: Path, agencies: Path, template: Path, today: date) -> None:
    """Write the demo, check its documents once more, and read documents of every kind.

    Raises BriefpackError for any fault.
    """
    with tempfile.TemporaryDirectory(prefix="briefpack-") as folder:
        exported = write_demo(
            Path(folder), records=records, agencies=agencies, template=template, today=today
        )
        for document in exported.paths[1:]:
            for finding in check_file(document):
                raise ExportError(
                    Bilingual(
                        f"การทดสอบตัวเองพบสิ่งผิดปกติใน {document.name}: {finding}",
                        f"The self-test found something wrong in {document.name}: {finding}",
                    )
                )
        _read_back(Path(folder), records, agencies)


def _read_back(folder: Path, records: Path, agencies: Path) -> None:
    """Text, Word and PDF are read as they should be; the latter two in a process of their own."""
    known = read_records(records).meeting
    read = read_document(records.with_name("factsheet.txt"), read_agencies(agencies)).meeting
    if [each.text.th for each in read.outcomes()] != [each.text.th for each in known.outcomes()]:
        raise SourceError(
            Bilingual(
                "การทดสอบตัวเองอ่านเอกสาร JC22 ได้ไม่ครบถ้วน",
                "The self-test could not read the JC22 document completely",
            )
        )
    pdf = folder / "self-test.pdf"
    pdf.write_bytes(_PDF)
    first = next(known.outcomes()).text.th
    for document, word in ((pdf, "briefpack"), (folder / "brief.docx", first)):
        if word not in read_source(document).text:
            raise SourceError(
                Bilingual(
                    f"การทดสอบตัวเองอ่าน {document.name} ไม่ได้",
                    f"The self-test could not read {document.name}",
                )
            )
