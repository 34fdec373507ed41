"""A line under repair keeps the way back to its source."""

from briefpack.thai.draft import Draft, Edit, Touched
from briefpack.thai.repair import Certainty

CERTAIN, CHECK = Certainty.CERTAIN, Certainty.CHECK


def test_edits_change_the_text_and_say_where_the_source_was_touched() -> None:
    draft = Draft.of("abcdef").edited([Edit(1, 3, "X", "one"), Edit(4, 5, "", "two", CHECK)])

    assert draft.text == "aXdf"
    assert draft.touched == (Touched(1, 3, "one", CERTAIN), Touched(4, 5, "two", CHECK))
    assert [draft.source_of(at) for at in range(5)] == [0, 1, 3, 5, 6]


def test_an_edit_of_an_edit_is_one_stretch_as_doubtful_as_its_parts() -> None:
    draft = (
        Draft.of("abcdef").edited([Edit(1, 3, "XY", "one")]).edited([Edit(2, 4, "", "two", CHECK)])
    )

    assert draft.text == "aXef"
    assert draft.touched == (Touched(1, 4, "two", CHECK),)


def test_places_outside_what_was_touched_are_found_in_both_directions() -> None:
    draft = Draft.of("abcdef").edited([Edit(0, 1, "", "one"), Edit(3, 4, "DDD", "two")])

    assert [draft.place_of(at) for at in (0, 1, 3, 4, 6)] == [0, 0, 2, 5, 7]
