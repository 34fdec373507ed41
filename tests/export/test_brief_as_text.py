import os
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from briefpack.export.blocks import PageBreak
from briefpack.export.compose_brief import Brief
from briefpack.export.lines import lines_of
from briefpack.model.annotation import AnnotationKind, Certainty
from briefpack.model.dossier import Dossier
from briefs import OPTIONS, ROOT, annotated, brief_of, chosen, jc22, note

EXPECTED = ROOT / "tests" / "expected"


def few_outcomes_with_notes() -> Dossier:
    texts = {
        AnnotationKind.TALKING_POINT: "ย้ำเป้าหมายการค้า 11,000 ล้านดอลลาร์สหรัฐ\nถามความคืบหน้าเรื่องด่าน",
        AnnotationKind.IF_RAISED: "อยู่ระหว่างพิจารณาตามกฎหมาย",
        AnnotationKind.INTERNAL_NOTE: "อย่าพูดเรื่องวงเงิน",
    }
    notes = (note(kind, text, certainty=Certainty.MAY_BE_RAISED) for kind, text in texts.items())
    ids = ("JC22-1.3.1", "JC22-2.1.1", "JC22-3.2.1")
    return chosen(annotated(*notes), ids, addressee="รัฐมนตรีว่าการกระทรวงการต่างประเทศ")


def dump(brief: Brief) -> str:
    """The brief as text: each line with its style, notes of what frames it on top."""
    about = brief.properties
    head = (about.title, about.pack, brief.classification.name, about.date.isoformat())
    return "\n".join((*head, *_lines(brief))) + "\n"


def _lines(brief: Brief) -> Iterable[str]:
    for block in brief.blocks:
        if isinstance(block, PageBreak):
            yield "-" * 20
        for line in lines_of([block]):
            if line.text:
                yield f"[{line.style.value}] {line.text}"


@pytest.mark.parametrize(
    ("name", "compose"),
    [
        ("brief-jc22-th.txt", lambda: brief_of(jc22())),
        ("brief-jc22-en.txt", lambda: brief_of(jc22(), replace(OPTIONS, language="en"))),
        ("brief-notes-th.txt", lambda: brief_of(few_outcomes_with_notes())),
    ],
)
def test_the_brief_reads_as_it_was_approved(name: str, compose: Callable[[], Brief]) -> None:
    """Set REFRESH_EXPECTED=1 to rewrite the approved texts, and review the difference."""
    approved: Path = EXPECTED / name

    said = dump(compose())

    if os.environ.get("REFRESH_EXPECTED"):
        approved.write_text(said, "utf-8")
    assert said == approved.read_text("utf-8")
