"""A merge, and what the officer decided about its conflicts so far."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from briefpack.model.dossier import Dossier
from briefpack.model.merge import merge, resolved
from briefpack.model.merge_found import Choice, Conflict, Merged
from briefpack.model.sound import Dropped
from briefpack.storage.known_file import KnownFile


@dataclass(frozen=True, slots=True)
class MergeReview:
    """`name` is what the other's file is called; `file` is given where it is the document's own;
    `dropped` is what of it could not be used; `content` and `base_content` are the bytes of the
    other's file and of the base.
    """

    merged: Merged
    name: str
    file: KnownFile | None = None
    choices: Mapping[str, Choice] = field(default_factory=dict)
    is_done: bool = False
    dropped: tuple[Dropped, ...] = ()
    content: bytes = field(default=b"", repr=False)
    base_content: bytes | None = field(default=None, repr=False)

    @property
    def undecided(self) -> tuple[Conflict, ...]:
        """The conflicts that wait for the officer."""
        return tuple(each for each in self.merged.conflicts if each.id not in self.choices)

    def deciding(self, choices: Mapping[str, Choice]) -> "MergeReview":
        """The review with these conflicts decided."""
        return replace(self, choices={**self.choices, **choices})

    def against(self, mine: Dossier) -> "MergeReview":
        """The review with our dossier as it is now."""
        if self.is_done or mine is self.merged.mine:
            return self
        return replace(self, merged=merge(self.merged.base, mine, self.merged.theirs))

    def with_merged(self, merged: Merged, base_content: bytes) -> "MergeReview":
        """The review of the same two dossiers with another base."""
        return replace(self, merged=merged, base_content=base_content)

    def done(self) -> "MergeReview":
        """The review to look at after it was applied."""
        return replace(self, is_done=True)

    def applied(self) -> Dossier:
        """Our dossier with what comes in, as decided."""
        return resolved(self.merged, self.choices)
