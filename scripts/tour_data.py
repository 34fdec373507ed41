"""Dossiers for the tour of pictures, made from JC22."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from briefpack import paths
from briefpack.model.annotation import Anchor, EarlierText
from briefpack.model.dossier import Dossier
from briefpack.model.index import index_of
from briefpack.model.meeting import Meeting
from briefpack.model.wording import Wording
from briefpack.storage.document import Document
from briefpack.storage.publish import write_dossier
from briefpack.workflows.new_dossier import dossier_from

LONG = 2_000


def thousands() -> Dossier:
    """More than 2,000 outcomes, many with long texts."""
    whole = dossier_from(paths.JC22_RECORDS, paths.AGENCIES)
    each = len(index_of(whole).places)
    copies = tuple(_copy(whole.meetings[0], at) for at in range(LONG // each + 1))
    return replace(whole, meetings=copies, packs=(replace(whole.packs[0], entries=()),))


def with_history(dossier: Dossier) -> Dossier:
    """The first note was worded otherwise before, and is about a passage of its outcome."""
    note, *others = dossier.annotations
    text = index_of(dossier).places[note.outcome_id].outcome.text.th
    note = replace(
        note,
        anchor=Anchor(0, text[:23]),
        earlier=(EarlierText("ไทยยินดีที่มูลค่าการค้าเติบโต", "สมชาย", note.modified),),
    )
    return replace(dossier, annotations=(note, *others))


def _copy(meeting: Meeting, at: int) -> Meeting:
    """The meeting again, with ids of its own and long texts."""

    def of(id_: str) -> str:
        return f"{at}-{id_}"

    return replace(
        meeting,
        id=f"JC{at + 1}",
        pillars=tuple(
            replace(
                pillar,
                id=of(pillar.id),
                topics=tuple(
                    replace(
                        topic,
                        id=of(topic.id),
                        outcomes=tuple(
                            replace(
                                each,
                                id=of(each.id),
                                text=Wording(f"{each.text.th} " * (1 + at % 6), each.text.en),
                            )
                            for each in topic.outcomes
                        ),
                    )
                    for topic in pillar.topics
                ),
            )
            for pillar in meeting.pillars
        ),
    )


def retold(dossier: Dossier, words: str) -> Dossier:
    """The first outcome said otherwise."""
    meeting = dossier.meetings[0]
    pillar = meeting.pillars[0]
    topic = pillar.topics[0]
    outcome = topic.outcomes[0]
    told = replace(outcome, text=Wording(outcome.text.th + words, outcome.text.en))
    topic = replace(topic, outcomes=(told, *topic.outcomes[1:]))
    pillar = replace(pillar, topics=(topic, *pillar.topics[1:]))
    meeting = replace(meeting, pillars=(pillar, *meeting.pillars[1:]))
    return replace(dossier, meetings=(meeting, *dossier.meetings[1:]))


def noted(dossier: Dossier, words: str) -> Dossier:
    """The last note said otherwise."""
    *before, note = dossier.annotations
    return replace(
        dossier, annotations=(*before, replace(note, text=words, modified=datetime.now(UTC)))
    )


def leave_work_behind(state: Path) -> None:
    """As when the program ended before its work was saved."""
    path = state / "เยือน สปป. ลาว.briefpack"
    dossier = dossier_from(paths.JC22_RECORDS, paths.AGENCIES)
    write_dossier(path, dossier)
    document = Document.open(path, state)
    document.commit(replace(dossier, title="แก้แล้ว"))
    document._working_copy.release()  # nobody else leaves work behind
