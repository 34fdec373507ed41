from briefpack.gui.outline import Outline, picked
from briefpack.gui.rows import Level
from briefpack.model.dossier import Dossier
from briefpack.model.index import Place, index_of
from briefpack.model.meeting import Meeting, Outcome, Pillar, Topic
from briefpack.model.wording import Wording


def places_of(*pillars: Pillar) -> dict[str, Place]:
    meeting = Meeting("M", Wording("การประชุม"), pillars=pillars)
    return dict(index_of(Dossier("dossier-1", "แฟ้ม", (meeting,))).places)


def topic(id_: str, title: str, *outcomes: str) -> Topic:
    made = tuple(Outcome(each, each, Wording(each)) for each in outcomes)
    return Topic(id_, Wording(title), made)


OUTLINE = Outline(
    places_of(
        Pillar("P1", 1, Wording("หนึ่ง"), (topic("T1", "หัวข้อ", "a"), topic("T2", "", "b"))),
        Pillar("P2", 2, Wording("สอง"), (topic("T3", "", "c", "d"),)),
    )
)


def shown(*outcomes: int) -> list[str]:
    return [OUTLINE.ids[row] for row in OUTLINE.rows_of(outcomes)]


def test_a_topic_without_a_title_is_no_heading_of_its_own() -> None:
    assert OUTLINE.ids == ["P1", "T1", "a", "b", "P2", "c", "d"]
    assert OUTLINE.levels == [
        Level.PILLAR,
        Level.TOPIC,
        Level.OUTCOME,
        Level.OUTCOME,
        Level.PILLAR,
        Level.OUTCOME,
        Level.OUTCOME,
    ]


def test_what_is_shown_stands_under_its_own_headings_only() -> None:
    assert shown() == []
    assert shown(1) == ["P1", "b"]
    assert shown(0, 3) == ["P1", "T1", "a", "P2", "d"]
    assert shown(0, 1, 2, 3) == OUTLINE.ids


def test_a_heading_stands_for_the_outcomes_shown_under_it() -> None:
    rows = OUTLINE.rows_of((0, 1, 3))

    assert OUTLINE.under("P1", rows) == ("a", "b")
    assert OUTLINE.under("T1", rows) == ("a",)
    assert OUTLINE.under("P2", rows) == ("d",)
    assert OUTLINE.under("d", rows) == ("d",)


def test_flags_pick_outcomes() -> None:
    assert picked((0, 2, 3), bytearray((1, 1, 0, 1))) == [0, 3]
