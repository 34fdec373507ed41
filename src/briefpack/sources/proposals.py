"""What the words of outcomes suggest, for a person to accept: nothing of it is set."""

from collections.abc import Sequence

from briefpack.model.agency import Agency, Responsibility
from briefpack.model.meeting import Meeting, Outcome
from briefpack.model.records import Proposal
from briefpack.sources.agencies_in_text import agencies_in
from briefpack.sources.amounts_in_text import quantities_in
from briefpack.sources.kind_of_words import kind_of
from briefpack.sources.time_in_text import time_frame_in


def proposals_for(meeting: Meeting, agencies: Sequence[Agency]) -> tuple[Proposal, ...]:
    """One proposal for each outcome whose words suggest something, in the meeting's order."""
    proposals = (proposal_for(outcome, agencies) for outcome in meeting.outcomes())
    return tuple(each for each in proposals if each != Proposal(each.outcome_id))


def proposal_for(outcome: Outcome, agencies: Sequence[Agency]) -> Proposal:
    """What one outcome's words suggest: kind, time frame, quantities, agencies."""
    text = outcome.text.th or outcome.text.en
    codes = tuple(dict.fromkeys(named.code for named in agencies_in(text, agencies)))
    return Proposal(
        outcome.id,
        kind_of(text),
        time_frame_in(text),
        quantities_in(text),
        Responsibility(codes[0], codes[1:], proposed=True) if codes else Responsibility(),
    )
