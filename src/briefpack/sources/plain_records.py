"""A meeting as plain JSON values, in the published shape of records; what is empty is left away."""

from typing import Any

from briefpack.model.agency import Responsibility
from briefpack.model.meeting import Meeting, Outcome, Pillar, Quantity, SourceSpan, Topic
from briefpack.model.records import Confidence, LeftOut, Proposal, ReadingProblem, Records, Repair
from briefpack.model.time_frame import Grain, TimeFrame
from briefpack.model.wording import Wording

Plain = dict[str, Any]


def plain_records(meeting: Meeting) -> Plain:
    """`{"meeting": …, "pillars": […]}`; `records_json` reads it back."""
    return {
        "meeting": plain_meeting(meeting),
        "pillars": [_pillar(pillar) for pillar in meeting.pillars],
    }


def plain_reading(records: Records) -> Plain:
    """All that reading gave: `plain_records`, and what was repaired, left out and proposed."""
    return {
        **plain_records(records.meeting),
        "repairs": [_repair(each) for each in records.repairs],
        "left_out": [_left_out(each) for each in records.left_out],
        "problems": [_problem(each) for each in records.problems],
        "proposals": [_proposal(each) for each in records.proposals],
    }


def plain_meeting(meeting: Meeting) -> Plain:
    """The meeting's own fields, without its pillars."""
    return {
        "id": meeting.id,
        "title": plain_wording(meeting.title),
        **_given(
            number=meeting.number,
            mechanism=plain_wording(meeting.mechanism),
            counterpart=_given(
                code=meeting.counterpart, name=plain_wording(meeting.counterpart_name)
            ),
            place=plain_wording(meeting.place),
            start=meeting.start and meeting.start.isoformat(),
            end=meeting.end and meeting.end.isoformat(),
            dates=plain_wording(meeting.dates),
            theme=plain_wording(meeting.theme),
            introduction=plain_wording(meeting.introduction),
            co_chairs=[
                {
                    "side": chair.side,
                    "name": plain_wording(chair.name),
                    "position": plain_wording(chair.position),
                }
                for chair in meeting.co_chairs
            ],
            source=meeting.source
            and {"name": meeting.source.name, "title": plain_wording(meeting.source.title)},
            translation=meeting.translation,
        ),
    }


def plain_wording(wording: Wording) -> Plain:
    """`{"th": …, "en": …}`, with the languages it has."""
    return _given(th=wording.th, en=wording.en)


def plain_time_frame(time_frame: TimeFrame) -> Plain:
    """Grain, ISO days of the Common Era, and the source's words."""
    return {
        "grain": time_frame.grain.value,
        **_given(
            start=time_frame.start and time_frame.start.isoformat(),
            end=time_frame.end and time_frame.end.isoformat(),
            words=plain_wording(time_frame.words),
        ),
    }


def _pillar(pillar: Pillar) -> Plain:
    return {
        "number": pillar.number,
        "title": plain_wording(pillar.title),
        **_given(source=_span(pillar.source), agencies=_responsibility(pillar.responsibility)),
        "topics": [_topic(topic) for topic in pillar.topics],
    }


def _topic(topic: Topic) -> Plain:
    return {
        "title": plain_wording(topic.title),
        **_given(source=_span(topic.source), agencies=_responsibility(topic.responsibility)),
        "outcomes": [_outcome(outcome) for outcome in topic.outcomes],
    }


def _outcome(outcome: Outcome) -> Plain:
    return {
        "id": outcome.id,
        "number": outcome.number,
        "text": plain_wording(outcome.text),
        "time_frame": plain_time_frame(outcome.time_frame),
        **_given(
            source=_span(outcome.source),
            kind=outcome.kind and outcome.kind.value,
            quantities=[_quantity(each) for each in outcome.quantities],
            agencies=_responsibility(outcome.responsibility),
            carried_from=outcome.carried_from,
        ),
    }


def _repair(repair: Repair) -> Plain:
    return {
        "line": repair.line,
        "before": repair.before,
        "after": repair.after,
        "rule": repair.rule,
        **({} if repair.start is None else {"start": repair.start}),
        **({"certainty": "check"} if repair.certainty is Confidence.CHECK else {}),
    }


def _left_out(each: LeftOut) -> Plain:
    return {"line": each.line, "text": each.text, "why": each.why}


def _problem(each: ReadingProblem) -> Plain:
    return {"line": each.line, "message": each.message}


def _proposal(proposal: Proposal) -> Plain:
    return {
        "outcome": proposal.outcome_id,
        **_given(
            kind=proposal.kind and proposal.kind.value,
            time_frame=proposal.time_frame.grain is not Grain.NONE
            and plain_time_frame(proposal.time_frame),
            quantities=[_quantity(each) for each in proposal.quantities],
            agencies=_responsibility(proposal.responsibility),
        ),
    }


def _quantity(quantity: Quantity) -> Plain:
    return {
        "amount": str(quantity.amount),
        "unit": plain_wording(quantity.unit),
        **_given(per=quantity.per, what=plain_wording(quantity.what)),
    }


def _responsibility(who: Responsibility) -> Plain:
    if not who:
        return {}
    standing = {"standing": "proposed"} if who.proposed else {}
    return {"lead": who.lead, "supporting": list(who.supporting), **standing}


def _span(span: SourceSpan | None) -> Plain:
    return {"start_line": span.start_line, "end_line": span.end_line} if span else {}


def _given(**values: Any) -> Plain:
    """The values that say something."""
    return {name: value for name, value in values.items() if value}
