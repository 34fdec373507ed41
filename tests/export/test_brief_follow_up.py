from dataclasses import replace

from briefpack.export.blocks import FollowUp
from briefpack.model.agency import Agency, Responsibility
from briefpack.model.wording import Wording
from briefs import brief_of, jc22


def test_agencies_are_named_in_full_where_they_stand_first_and_only_there() -> None:
    dossier = jc22()
    meeting = dossier.meetings[0]
    who = Responsibility("พณ.", ("กต.",))
    topic = meeting.pillars[0].topics[0]
    outcomes = tuple(
        replace(topic.outcomes[0], id=f"JC22-1.1.{n}", number=f"1.1.{n}", responsibility=who)
        for n in range(1, 5)
    )
    pillar = replace(meeting.pillars[0], topics=(replace(topic, outcomes=outcomes),))
    pack = replace(dossier.packs[0], entries=()).including(each.id for each in outcomes)
    agencies = (
        Agency("พณ.", Wording("กระทรวงพาณิชย์")),
        Agency("กต.", Wording("กระทรวงการต่างประเทศ")),
    )

    brief = brief_of(
        replace(
            dossier,
            meetings=(replace(meeting, pillars=(pillar,)),),
            agencies=agencies,
            packs=(pack,),
        )
    )

    shown = [
        [fact.value for fact in block.facts[:2]]
        for block in brief.blocks
        if isinstance(block, FollowUp)
    ]
    assert shown == [
        ["กระทรวงพาณิชย์ (พณ.)", "กระทรวงการต่างประเทศ (กต.)"],
        *[["พณ.", "กต."]] * (len(outcomes) - 1),
    ]
