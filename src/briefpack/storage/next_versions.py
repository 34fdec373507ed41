"""The versions of a file that is saved over."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from briefpack.model.dossier import Dossier
from briefpack.model.ids import new_id
from briefpack.storage.known_file import KnownFile
from briefpack.storage.thin_versions import thinned
from briefpack.storage.version import Version, in_order
from briefpack.storage.version_ahead import packed_file
from briefpack.storage.version_content import packed


def saved_over(
    versions: Iterable[Version],
    former: KnownFile,
    present: Dossier,
    author: str = "",
    pack: Callable[[KnownFile, Dossier], bytes] = packed_file,
) -> tuple[Version, ...]:
    """The versions once `present` stands in the place of `former`, which becomes one of them; its
    content is what `pack` makes. Raises what SQLite raises.
    """
    before = tuple(versions)
    if former.dossier == present:
        return before
    now = datetime.now(UTC)
    kept = [each for each in before if not each.is_present]
    if former.dossier is not None:
        last = next((each for each in before if each.is_present), _unnoted(now))
        kept.append(replace(last, content=pack(former, present)))
    return thinned((*kept, Version(new_id("version"), "", author, now, b"")), now)


def with_theirs(
    versions: Iterable[Version], theirs: Iterable[Version], their_dossier: Dossier, present: Dossier
) -> tuple[Version, ...]:
    """Our versions and another's, with the state that the other saved among them: overwriting it
    loses nothing.
    """
    full = [
        replace(each, content=packed(their_dossier, present)) if each.is_present else each
        for each in theirs
    ]
    if not any(each.is_present for each in theirs):
        content = packed(their_dossier, present)
        full.append(replace(_unnoted(datetime.now(UTC)), content=content))
    ours = {each.id: each for each in versions}
    return in_order((*ours.values(), *(each for each in full if each.id not in ours)))


def _unnoted(now: datetime) -> Version:
    """Of a file whose last save nobody noted, no more is known than that it was saved before."""
    return Version(new_id("version"), "", "", now - timedelta(microseconds=1), b"")
