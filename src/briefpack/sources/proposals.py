"""What the words of outcomes suggest, for a person to accept: nothing of it is set."""

from collections.abc import Sequence

from briefpack.model.agency import Agency
from briefpack.model.meeting import Meeting
from briefpack.model.records import Proposal


def proposals_for(meeting: Meeting, agencies: Sequence[Agency]) -> tuple[Proposal, ...]:
    """One proposal for each outcome whose words suggest something."""
    return ()
