"""Finding things by id. An index belongs to one dossier and is made anew for the next."""

from collections.abc import Mapping
from dataclasses import dataclass

from briefpack.model.agency import Agency, Responsibility, inherited
from briefpack.model.annotation import Annotation
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress, Report
from briefpack.model.meeting import Meeting, Outcome, Pillar, Topic

_NOT_REPORTED = Report()


@dataclass(frozen=True, slots=True)
class Place:
    """An outcome with everything it stands under."""

    meeting: Meeting
    pillar: Pillar
    topic: Topic
    outcome: Outcome

    @property
    def responsibility(self) -> Responsibility:
        """Who does it: set on the outcome, else inherited from its topic or pillar."""
        return inherited(
            self.outcome.responsibility, self.topic.responsibility, self.pillar.responsibility
        )


@dataclass(frozen=True, slots=True)
class Index:
    """What a dossier holds, by id; `places` keeps the order of the meetings."""

    places: Mapping[str, Place]
    agencies: Mapping[str, Agency]
    annotations: Mapping[str, tuple[Annotation, ...]]
    reports: Mapping[tuple[str, str], Report]
    progress: Mapping[str, tuple[Progress, ...]]

    def report_of_lead(self, outcome_id: str) -> Report:
        """The last thing the lead agency reported on an outcome; an empty report before any."""
        place = self.places[outcome_id]
        return self.report_of(outcome_id, place.responsibility)

    def report_of(self, outcome_id: str, responsibility: Responsibility) -> Report:
        """The same, where who is responsible has been asked for already."""
        return self.reports.get((outcome_id, responsibility.lead), _NOT_REPORTED)


def index_of(dossier: Dossier) -> Index:
    """The index of a dossier; one pass over each of its collections."""
    annotations: dict[str, list[Annotation]] = {}
    for annotation in dossier.annotations:
        annotations.setdefault(annotation.outcome_id, []).append(annotation)
    progress: dict[str, list[Progress]] = {}
    for each in dossier.progress:
        progress.setdefault(each.outcome_id, []).append(each)
    return Index(
        places={
            outcome.id: Place(meeting, pillar, topic, outcome)
            for meeting in dossier.meetings
            for pillar in meeting.pillars
            for topic in pillar.topics
            for outcome in topic.outcomes
        },
        agencies={agency.code: agency for agency in dossier.agencies},
        annotations={key: tuple(notes) for key, notes in annotations.items()},
        reports={(each.outcome_id, each.agency): each.report for each in dossier.progress},
        progress={key: tuple(reports) for key, reports in progress.items()},
    )
