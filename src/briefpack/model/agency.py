"""Who does the work: agencies, and which of them leads or supports."""

from dataclasses import dataclass

from briefpack.model.wording import Wording


@dataclass(frozen=True, slots=True)
class Agency:
    """A ministry, department or office, known by its official abbreviation (กต.)."""

    code: str
    name: Wording
    aliases: tuple[str, ...] = ()
    parent: str = ""


@dataclass(frozen=True, slots=True)
class Responsibility:
    """The lead and supporting agencies, by code, set on a pillar, topic or outcome.

    `proposed` marks what we suggest and nobody has confirmed.
    """

    lead: str = ""
    supporting: tuple[str, ...] = ()
    proposed: bool = False

    def __bool__(self) -> bool:
        return bool(self.lead or self.supporting)


def inherited(*from_outcome_up: Responsibility) -> Responsibility:
    """The first of outcome, topic, pillar that names anyone: the nearest one speaks alone."""
    for each in from_outcome_up:
        if each.lead or each.supporting:
            return each
    return _NOBODY


_NOBODY = Responsibility()
