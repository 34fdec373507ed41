import pytest

from briefpack.model.pack import SectionKind
from briefpack.model.pack_templates import TEMPLATES, PackTemplate, is_unfinished


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda each: each.key)
def test_every_template_holds_the_outcomes_and_each_kind_once(template: PackTemplate) -> None:
    sections = template.new_sections()

    keys = [each.key for each in sections]
    assert SectionKind.OUTCOMES.value in keys
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda each: each.key)
def test_further_sections_have_a_title_and_an_id_of_their_own(template: PackTemplate) -> None:
    own = [each for each in template.new_sections() if each.kind is SectionKind.OWN]
    again = [each for each in template.new_sections() if each.kind is SectionKind.OWN]

    assert all(each.title.th and each.title.en for each in own)
    assert not {each.id for each in own} & {each.id for each in again}


def test_a_section_is_unfinished_until_its_blanks_are_filled_in() -> None:
    visit = next(each for each in TEMPLATES if each.key == "visit")
    programme = next(s for s in visit.sections if s.kind is SectionKind.PROGRAMME)
    outcomes = next(s for s in visit.sections if s.kind is SectionKind.OUTCOMES)

    assert is_unfinished(programme)
    assert not is_unfinished(outcomes)
