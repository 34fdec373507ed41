"""A clean copy of a dossier, to be given away."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import RequestError
from briefpack.model.annotation import AnnotationKind
from briefpack.model.dossier import Dossier
from briefpack.storage.publish import write_dossier
from briefpack.storage.write_lock import locked_to_write
from briefpack.workflows.exported import Exported


def clean_copy(dossier: Dossier) -> Dossier:
    """The dossier without what is the office's own: internal notes and what notes said before,
    source documents, returned files, and the record of what briefs said.

    The outcomes, packs, other notes and the follow-up stay, and so do all ids: a clean copy that
    was worked in can be merged again.
    """
    return replace(
        dossier,
        meetings=tuple(replace(meeting, source=None) for meeting in dossier.meetings),
        annotations=tuple(
            replace(note, earlier=())
            for note in dossier.annotations
            if note.kind is not AnnotationKind.INTERNAL_NOTE
        ),
        progress=tuple(replace(each, evidence="") for each in dossier.progress),
        evidence=(),
        briefings=(),
    )


def share_copy(dossier: Dossier, path: Path, own: Path | None = None) -> Exported:
    """The clean copy in a file of its own, without versions; never over the dossier's `own` file.

    Raises BriefpackError. What was left out is told in the notes.
    """
    if own is not None and path.exists() and own.exists() and path.samefile(own):
        raise RequestError(
            Bilingual(
                f"{path.name} คือแฟ้มที่กำลังเปิดอยู่ จึงไม่เขียนสำเนาสำหรับส่งต่อทับ โปรดใช้ชื่ออื่น ({path})",
                f"{path.name} is the file that is open, so no copy to share is written "
                f"over it; please use another name ({path})",
            )
        )
    with locked_to_write(path):
        write_dossier(path, clean_copy(dossier))
    return Exported((path,), tuple(_left_out(dossier)))


def _left_out(dossier: Dossier) -> Iterator[Bilingual]:
    left = [(count(dossier), words) for count, words in _COUNTS]
    said = [words.filled(number) for number, words in left if number]
    if said:
        english = ", ".join(each.en for each in said)
        yield Bilingual(f"ไม่มี{' '.join(said)}", f"Left out: {english}")


_COUNTS: tuple[tuple[Callable[[Dossier], int], Bilingual], ...] = (
    (
        lambda d: sum(note.kind is AnnotationKind.INTERNAL_NOTE for note in d.annotations),
        Bilingual("บันทึกภายใน {0} รายการ", "internal notes ({0})"),
    ),
    (
        lambda d: sum(m.source is not None for m in d.meetings),
        Bilingual("เอกสารต้นทาง {0} ฉบับ", "source documents ({0})"),
    ),
    (lambda d: len(d.evidence), Bilingual("แฟ้มหลักฐาน {0} แฟ้ม", "evidence files ({0})")),
)
