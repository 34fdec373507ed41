"""Which versions are kept: many of today, few of last year, and all that an officer named."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from briefpack.bilingual import Bilingual
from briefpack.errors import DossierError
from briefpack.storage.version import Version, in_order

NEWEST_KEPT = 10
"""So many automatic versions are kept whatever their age."""

RULES = (
    (timedelta(days=1), timedelta(hours=1)),
    (timedelta(days=30), timedelta(days=1)),
    (timedelta(days=365), timedelta(days=30)),
)
"""Of automatic versions younger than the first, one is kept in each of the second; the last of it.

Those older than the last line are let go."""

LARGEST_AUTOMATIC = 32 * 1024 * 1024
"""Bytes of automatic versions in one file; the oldest go first."""

MOST_NAMED = 100
LARGEST_NAMED = 128 * 1024 * 1024
"""Bytes of named versions; they are never let go, and no further one is taken."""


def thinned(versions: Iterable[Version], now: datetime) -> tuple[Version, ...]:
    """Those that are kept, the oldest first."""
    everything = in_order(versions)
    automatic = [each for each in reversed(everything) if each.is_automatic]
    kept = automatic[:NEWEST_KEPT]
    taken: set[tuple[timedelta, int]] = set()
    for each in automatic[NEWEST_KEPT:]:
        place = _place(each.saved, now)
        if place is not None and place not in taken:
            taken.add(place)
            kept.append(each)
    ids = {each.id for each in _within(kept, LARGEST_AUTOMATIC)}
    ids |= {each.id for each in everything if each.is_present or not each.is_automatic}
    return tuple(each for each in everything if each.id in ids)


def require_room(versions: Iterable[Version], new: Version) -> None:
    """Raises DossierError where no further version can be named."""
    named = [each for each in versions if not each.is_automatic and each.id != new.id]
    size = sum(len(each.content) for each in (*named, new))
    if len(named) >= MOST_NAMED or size > LARGEST_NAMED:
        raise DossierError(
            Bilingual(
                f"เก็บฉบับที่ตั้งชื่อเพิ่มไม่ได้: แฟ้มนี้มีฉบับที่ตั้งชื่อไว้ {len(named)} ฉบับ เต็มจำนวนหรือขนาดที่เก็บได้แล้ว "
                "โปรดลบฉบับที่ไม่ใช้ก่อน",
                f"Could not keep another named version: this file has {len(named)} named "
                "versions, as many or as large as can be kept; please delete those that "
                "are not needed first",
            )
        )


def _place(saved: datetime, now: datetime) -> tuple[timedelta, int] | None:
    """The span of time that a version stands for, counted from a fixed day so that what was kept
    once is kept again; None for one too old.
    """
    age = max(now - saved, timedelta())
    for younger_than, span in RULES:
        if age < younger_than:
            return span, (saved - datetime(2000, 1, 1, tzinfo=UTC)) // span
    return None


def _within(newest_first: list[Version], most: int) -> list[Version]:
    kept: list[Version] = []
    size = 0
    for each in newest_first:
        size += len(each.content)
        if size > most:
            break
        kept.append(each)
    return kept
