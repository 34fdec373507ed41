"""What an export gives back: where it went, and what the officer should know about it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from briefpack.bilingual import NOTHING, Bilingual, number_of
from briefpack.errors import ExportError
from briefpack.export.findings import Finding
from briefpack.model.serving import Reason, Withheld


@dataclass(frozen=True, slots=True)
class Exported:
    """The files that were written and checked, and notes in Thai sentences.

    `covering_list` says what went to whom, where there is more than one workbook.
    """

    paths: tuple[Path, ...]
    notes: tuple[str, ...] = ()
    covering_list: Path | None = None


_REASONS = {
    Reason.INTERNAL: Bilingual("เป็นบันทึกภายใน", "internal"),
    Reason.NOT_FOR_THIS_OUTPUT: Bilingual(
        "ไม่ได้เลือกให้แสดงในเอกสารแบบนี้", "not chosen for this kind of document"
    ),
    Reason.NOT_FOR_THIS_PACK: Bilingual("เป็นของชุดข้อมูลอื่น", "for other packs"),
}


def left_out_notes(withheld: Iterable[Withheld]) -> tuple[str, ...]:
    """What an export left out, counted by reason."""
    counted = Counter(each.reason for each in withheld)
    return tuple(
        Bilingual(
            f"ไม่แสดง {counted[r]} บันทึก: {why}",
            f"{number_of(counted[r], 'note')} not shown: {why.en}",
        )
        for r, why in _REASONS.items()
        if counted[r]
    )


def template_notes(findings: Iterable[Finding]) -> tuple[str, ...]:
    """What is wrong with the template that a document was written in: one note for all of it."""
    found = [each for each in findings if each.of_template]
    if not found:
        return ()
    first, more = found[0], NOTHING
    if len(found) > 1:
        more = Bilingual(f" และอีก {len(found) - 1} แห่ง", f" and {len(found) - 1} more")
    return (
        Bilingual(
            f"แม่แบบควรแก้ไขด้วย Word: {first}{more}",
            f"The template should be mended with Word: {first.said.en}{more.en}",
        ),
    )


def refuse(findings: Iterable[Finding], name: str) -> None:
    """Raises ExportError where the check of a fresh draft found anything."""
    found = tuple(findings)
    if found:
        more = (
            Bilingual(f" และอีก {len(found) - 1} แห่ง", f" and {len(found) - 1} more")
            if len(found) > 1
            else NOTHING
        )
        raise ExportError(
            Bilingual(
                f"{name} ไม่ผ่านการตรวจหลังเขียน จึงไม่ได้บันทึก: {found[0]}{more}"
                " — แฟ้มเดิมยังอยู่ครบ โปรดแจ้งผู้ดูแลโปรแกรม",
                f"{name} did not pass the check after writing, so it was not saved: "
                f"{found[0].said.en}{more.en} — the former file is still complete; "
                "please tell whoever looks after the program",
            )
        )
