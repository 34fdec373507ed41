"""The document an officer opens: meetings, agencies, packs, notes and follow-up."""

from dataclasses import dataclass, replace

from briefpack.model.agency import Agency
from briefpack.model.annotation import Annotation
from briefpack.model.briefing import Briefing
from briefpack.model.evidence import Evidence
from briefpack.model.follow_up import Progress, Round
from briefpack.model.meeting import Meeting
from briefpack.model.pack import Pack


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything in one `.briefpack` file, as one value. An edit makes the next one."""

    id: str
    title: str
    meetings: tuple[Meeting, ...] = ()
    agencies: tuple[Agency, ...] = ()
    packs: tuple[Pack, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    rounds: tuple[Round, ...] = ()
    progress: tuple[Progress, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    briefings: tuple[Briefing, ...] = ()

    def pack(self, pack_id: str) -> Pack:
        """The pack of this id. Raises KeyError."""
        for pack in self.packs:
            if pack.id == pack_id:
                return pack
        raise KeyError(pack_id)

    def with_pack(self, pack: Pack) -> "Dossier":
        """The dossier in which `pack` stands in the place of the one with its id, or last."""
        if any(each.id == pack.id for each in self.packs):
            packs = tuple(pack if each.id == pack.id else each for each in self.packs)
        else:
            packs = (*self.packs, pack)
        return replace(self, packs=packs)
