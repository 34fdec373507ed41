"""What the parts of a dossier say of each other, made to hold where a file says otherwise.

A file from elsewhere may have been made, merged or damaged by anything. All that is behind the
doors counts on one thing that its tables do not promise: what stands in a pack is an outcome of
the dossier. Notes, reports and briefings outlive their outcome, and stay.
"""

from dataclasses import dataclass, replace

from briefpack.model.dossier import Dossier
from briefpack.model.wording import Wording


@dataclass(frozen=True, slots=True)
class Dropped:
    """The outcomes that a pack names and that are not in the dossier."""

    pack: str
    outcome_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sound:
    """A dossier that holds together, and what was left out of it for that."""

    dossier: Dossier
    dropped: tuple[Dropped, ...] = ()


def dropped_words(dropped: tuple[Dropped, ...]) -> Wording:
    """What the officer is told; empty where nothing was left out."""
    if not dropped:
        return Wording()
    th = " · ".join(f"“{each.pack}” {len(each.outcome_ids)} รายการ" for each in dropped)
    en = " · ".join(f"“{each.pack}” {len(each.outcome_ids)}" for each in dropped)
    return Wording(
        f"บางชุดระบุผลการประชุมที่ไม่มีอยู่ในแฟ้มแล้ว จึงนำออกจากชุดนั้น: {th} — "
        "บันทึกและข้อมูลอื่นยังอยู่ครบ โปรดตรวจรายการในชุดก่อนบันทึก",
        f"Some packs name outcomes that are no longer in the file; they were left out: {en}. "
        "Notes and everything else are still there. Please look through the packs before saving.",
    )


def sound(dossier: Dossier) -> Sound:
    """The dossier without entries of outcomes that it does not hold; itself where there is none."""
    there = {outcome.id for meeting in dossier.meetings for outcome in meeting.outcomes()}
    gone = {pack.id: set(pack.outcome_ids) - there for pack in dossier.packs}
    if not any(gone.values()):
        return Sound(dossier)
    return Sound(
        replace(
            dossier,
            packs=tuple(
                pack.without(gone[pack.id]) if gone[pack.id] else pack for pack in dossier.packs
            ),
        ),
        tuple(
            Dropped(pack.name, tuple(id_ for id_ in pack.outcome_ids if id_ in gone[pack.id]))
            for pack in dossier.packs
            if gone[pack.id]
        ),
    )
