from dataclasses import replace
from datetime import date, timedelta

from briefpack.model.annotation import Annotation, AnnotationKind, Output
from briefpack.model.briefing import Briefing
from briefpack.model.compare_briefings import (
    MOST_KEPT,
    Changes,
    briefing_of,
    changes_between,
    last_before,
    with_briefing,
)
from briefpack.model.dossier import Dossier
from briefpack.model.index import index_of
from briefpack.model.time_frame import TimeFrame
from briefs import NOON, PACK, annotated, chosen, jc22, note

DAY = date(2021, 11, 30)
IDS = ("JC22-1.1.1", "JC22-2.1.1", "JC22-2.1.2")


def said(dossier: Dossier, day: date = DAY, layout: Output = Output.FULL) -> Briefing:
    return briefing_of(index_of(dossier), dossier.pack(PACK), layout, day, NOON, f"b-{day}")


def test_what_came_and_went_is_told_in_the_packs_order() -> None:
    before, after = said(chosen(jc22(), IDS[:2])), said(chosen(jc22(), IDS[1:]))

    changes = changes_between(before, after)

    assert [each.outcome_id for each in changes.added] == [IDS[2]]
    assert [each.outcome_id for each in changes.removed] == [IDS[0]]
    assert not changes.changed


def test_another_time_frame_is_a_change_with_both_states() -> None:
    before = said(chosen(jc22(), IDS))
    later = replace(before.outcomes[1], time_frame=TimeFrame.on(date(2022, 5, 1)))
    after = replace(before, outcomes=(before.outcomes[0], later, before.outcomes[2]))

    assert changes_between(before, after).changed == ((before.outcomes[1], later),)


def test_the_same_brief_again_has_changed_nothing() -> None:
    dossier = chosen(annotated(note(AnnotationKind.CAUTION, "ระวัง")), IDS)

    assert not changes_between(said(dossier), said(dossier, DAY + timedelta(days=1)))


def test_notes_are_new_edited_or_gone_only_where_their_outcome_stayed() -> None:
    def with_notes(*notes: Annotation, ids: tuple[str, ...] = IDS) -> Briefing:
        return said(chosen(annotated(*notes), ids))

    kept = note(AnnotationKind.CAUTION, "ระวัง", IDS[1])
    gone = note(AnnotationKind.BACKGROUND, "เดิม", IDS[1])
    new = note(AnnotationKind.PRESS_LINE, "ข่าว", IDS[1])
    elsewhere = note(AnnotationKind.PRESS_LINE, "ข่าว", IDS[2])

    changes = changes_between(
        with_notes(kept, gone, ids=IDS[:2]),
        with_notes(replace(kept, text="ระวังมาก"), new, elsewhere),
    )

    assert [each.text for each in changes.notes_added] == ["ข่าว"]
    assert [each.text for each in changes.notes_edited] == ["ระวังมาก"]
    assert [each.annotation_id for each in changes.notes_removed] == [gone.id]


def test_a_note_the_layout_may_not_show_is_not_part_of_what_it_said() -> None:
    secret = note(AnnotationKind.INTERNAL_NOTE, "ห้ามบอก", IDS[1])
    minister_only = note(
        AnnotationKind.CAUTION, "เฉพาะรัฐมนตรี", IDS[1], show_in=frozenset({Output.MINISTER})
    )
    dossier = chosen(annotated(secret, minister_only), IDS)

    assert said(dossier).notes == ()
    assert [each.text for each in said(dossier, layout=Output.MINISTER).notes] == ["เฉพาะรัฐมนตรี"]


def test_the_last_brief_is_one_of_an_earlier_day_in_the_same_layout() -> None:
    days = [DAY, DAY + timedelta(days=3), DAY + timedelta(days=5)]
    briefings = [said(jc22(), day) for day in days]
    briefings.append(said(jc22(), days[1] + timedelta(days=1), Output.CARD))

    found = last_before(briefings, PACK, Output.FULL, days[2])

    assert found is not None
    assert found.date == days[1]
    assert last_before(briefings, PACK, Output.FULL, DAY) is None
    assert last_before(briefings, "pack-other", Output.FULL, days[2]) is None


def test_a_second_export_of_the_day_takes_the_place_of_the_first() -> None:
    first, again = (
        said(jc22()),
        replace(said(jc22()), id="again", written=NOON + timedelta(hours=1)),
    )

    dossier = with_briefing(with_briefing(jc22(), first), again)

    assert [each.id for each in dossier.briefings] == ["again"]


def test_only_the_last_briefings_of_a_pack_and_layout_are_kept() -> None:
    dossier = with_briefing(jc22(), said(jc22(), DAY, Output.CARD))
    for day in range(MOST_KEPT + 3):
        dossier = with_briefing(dossier, said(jc22(), DAY + timedelta(days=day)))

    kept = [each.date for each in dossier.briefings if each.layout is Output.FULL]
    assert kept == [DAY + timedelta(days=day) for day in range(3, MOST_KEPT + 3)]
    assert sum(each.layout is Output.CARD for each in dossier.briefings) == 1


def test_nothing_is_no_change() -> None:
    assert not Changes()
