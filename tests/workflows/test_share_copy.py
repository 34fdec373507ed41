"""What is given away holds nothing of the office's own, not even as free pages."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefpack.errors import RequestError
from briefpack.model.annotation import Annotation, AnnotationKind, EarlierText
from briefpack.model.dossier import Dossier
from briefpack.model.evidence import Evidence, EvidenceKind
from briefpack.model.meeting import SourceDocument
from briefpack.storage.document import Document
from briefpack.storage.open_dossier import opened_from
from briefpack.workflows.share_copy import share_copy

NOW = datetime(2021, 11, 5, 12, tzinfo=UTC)
SECRETS = ("INTERNAL", "EARLIER", "SOURCE", "EVIDENCE", "VERSION")


@pytest.fixture
def full(jc22: Dossier) -> Dossier:
    """A dossier with something of everything that stays in the office."""
    point = Annotation(
        *("n1", "JC22-1.1.1", AnnotationKind.TALKING_POINT, "เปิดเผยได้", "สมชาย", NOW, NOW),
        earlier=(EarlierText("SECRET-EARLIER", "สมชาย", NOW),),
    )
    internal = replace(
        point, id="n2", kind=AnnotationKind.INTERNAL_NOTE, text="SECRET-INTERNAL", earlier=()
    )
    source = SourceDocument("a.txt", content=b"SECRET-SOURCE")
    sheet = Evidence.of("a.xlsx", EvidenceKind.RETURNED_SHEET, "r", NOW, b"SECRET-EVIDENCE")
    return replace(
        jc22,
        meetings=(replace(jc22.meetings[0], source=source),),
        annotations=(point, internal),
        evidence=(sheet,),
    )


def test_a_shared_copy_holds_the_outcomes_and_nothing_of_the_offices_own(
    full: Dossier, tmp_path: Path
) -> None:
    document = Document.create(replace(full, title="SECRET-VERSION"), tmp_path / "state")
    document.publish(tmp_path / "ของเรา.briefpack")
    document.commit(full)
    document.publish()
    path = tmp_path / "ส่งต่อ.briefpack"

    shared = share_copy(document.dossier, path, document.path)

    content = path.read_bytes()
    opened = opened_from(content, path)
    assert opened.versions == ()
    assert [note.text for note in opened.dossier.annotations] == ["เปิดเผยได้"]
    assert opened.dossier.packs == full.packs
    for secret in SECRETS:
        assert f"SECRET-{secret}".encode() not in content
    assert shared.notes == ("ไม่มีบันทึกภายใน 1 รายการ เอกสารต้นทาง 1 ฉบับ แฟ้มหลักฐาน 1 แฟ้ม",)
    assert [note.en for note in shared.notes] == [
        "Left out: internal notes (1), source documents (1), evidence files (1)"
    ]
    assert not document.is_dirty
    document.close()


def test_a_shared_copy_never_takes_the_place_of_the_dossier(full: Dossier, tmp_path: Path) -> None:
    own = tmp_path / "ของเรา.briefpack"
    own.write_bytes(b"the dossier")

    with pytest.raises(RequestError, match=own.name):
        share_copy(full, tmp_path / "." / own.name, own)

    assert own.read_bytes() == b"the dossier"
