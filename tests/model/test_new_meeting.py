"""A further meeting never takes an id that is, or was, somebody else's."""

from dataclasses import replace

import pytest

from briefpack.model.dossier import Dossier
from briefpack.model.meeting import Meeting, Outcome, Pillar, Topic
from briefpack.model.new_meeting import add_meeting, same_meeting, with_free_ids
from briefpack.model.wording import Wording


def meeting(id_: str, counterpart: str, number: int = 10) -> Meeting:
    outcome = Outcome(f"{id_}-1.1.1", "1.1.1", Wording("ทำงาน"))
    topic = Topic(f"{id_}-1.1", Wording("หัวข้อ"), (outcome,))
    pillar = Pillar(f"{id_}-1", 1, Wording("ด้าน"), (topic,))
    return Meeting(id_, Wording(), number, counterpart=counterpart, pillars=(pillar,))


def ids(of: Meeting) -> list[str]:
    (pillar,) = of.pillars
    (topic,) = pillar.topics
    return [of.id, pillar.id, topic.id, *(outcome.id for outcome in of.outcomes())]


@pytest.mark.parametrize(
    ("there", "added", "expected"),
    [
        ([], "JC10", "JC10"),
        ([("JC22", "LA")], "JC10", "JC10"),
        ([("JC10", "IN")], "JC10", "JC10-ID"),
        ([("JC10", "ID")], "JC10", "JC10-ID"),
        ([("JC10", "ID"), ("JC10-ID", "ID")], "JC10", "JC10-ID-2"),
    ],
)
def test_an_id_that_is_taken_carries_the_counterpart(
    there: list[tuple[str, str]], added: str, expected: str
) -> None:
    before = Dossier("d", "แฟ้ม", tuple(meeting(id_, country) for id_, country in there))

    after = add_meeting(before, meeting(added, "ID"))

    assert after.meetings[:-1] == before.meetings
    assert ids(after.meetings[-1]) == [
        expected,
        f"{expected}-1",
        f"{expected}-1.1",
        f"{expected}-1.1.1",
    ]


def test_an_id_is_not_given_again_while_anything_remembers_it(jc22: Dossier) -> None:
    carried = replace(meeting("JC23", "LA"))
    (outcome,) = carried.outcomes()
    remembering = replace(outcome, carried_from="JC10-1.1.1")
    topic = replace(carried.pillars[0].topics[0], outcomes=(remembering,))
    pillar = replace(carried.pillars[0], topics=(topic,))
    dossier = replace(jc22, meetings=(replace(carried, pillars=(pillar,)),))

    assert with_free_ids(dossier, meeting("JC10", "ID")).id == "JC10-ID"


def test_the_same_meeting_is_known_again_by_mechanism_number_and_country() -> None:
    indian, lao = meeting("JC10", "IN"), meeting("JC22", "LA", 22)
    dossier = Dossier("d", "แฟ้ม", (indian, lao))

    assert same_meeting(dossier, meeting("JC22", "LA", 22)) == lao
    assert same_meeting(dossier, meeting("JC10-IN", "IN")) == indian
    assert same_meeting(dossier, meeting("JC10", "ID")) is None
    assert same_meeting(dossier, meeting("JTC22", "LA", 22)) is None
