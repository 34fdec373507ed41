"""Several returned files together: the same file twice, and two that say different things."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.model.evidence import Evidence
from briefpack.model.follow_up import Progress
from briefpack.model.returned import Change, Returned
from briefpack.returns.findings import Findings
from briefpack.returns.same_value import same_value
from briefpack.thai.clean import printable

TAKEN_BEFORE = Bilingual(
    "แฟ้มนี้รับไว้แล้วก่อนหน้านี้ แสดงเฉพาะค่าที่ยังไม่ได้ใช้",
    "This file was taken in before; only values that were not used yet are shown",
)
SAME_FILE = Bilingual(
    "แฟ้มนี้เหมือนกับอีกแฟ้มหนึ่งที่เลือกมาทุกประการ จึงอ่านครั้งเดียว",
    "This file is the same in every way as another that was chosen, so it was read once",
)


def together(found: Sequence[Findings], evidence: tuple[Evidence, ...]) -> Returned:
    """What all the files say. Equal changes count once; different ones are conflicts."""
    changes = [change for each in found for change in each.changes]
    changed = {change.place for change in changes}
    changes += [clear for each in found for clear in each.clears if clear.place in changed]
    changes = _settled(changes)
    return Returned(
        next((each.round_id for each in found if each.round_id), ""),
        tuple(changes),
        tuple(problem for each in found for problem in each.problems),
        tuple(row for each in found for row in each.unmatched),
        evidence,
    )


def names_of(paths: Sequence[Path]) -> tuple[str, ...]:
    """What each file is called: its name, with its folder where several have the same name."""
    for parts in (1, 2):
        names = tuple(printable("/".join(path.parts[-parts:])) for path in paths)
        if len(set(names)) == len(set(paths)):
            return names
    return tuple(f"{printable(str(path))} ({at})" for at, path in enumerate(paths, start=1))


def not_used(changes: Iterable[Change], taken: Iterable[Progress]) -> list[Change]:
    """The changes of a file but for those that `taken`, what was once taken from it, has.

    What an officer changed afterwards is not put back by choosing the file again.
    """
    reports: dict[tuple[str, str], list[Progress]] = {}
    for each in taken:
        reports.setdefault((each.outcome_id, each.agency), []).append(each)
    return [
        change
        for change in changes
        if not any(
            same_value(getattr(each.report, change.field), change.returned)
            for each in reports.get((change.outcome_id, change.agency), ())
        )
    ]


def unread(file: str, message: Bilingual) -> Findings:
    """The findings of a file of which nothing is taken."""
    findings = Findings(file)
    findings.ask(message)
    return findings


def _settled(changes: list[Change]) -> list[Change]:
    by_place: dict[tuple[str, ...], list[Change]] = {}
    for change in changes:
        others = by_place.setdefault(change.place, [])
        if not any(same_value(change.returned, other.returned) for other in others):
            others.append(change)
    return [
        replace(change, is_conflict=True) if len(several) > 1 else change
        for several in by_place.values()
        for change in several
    ]
