"""Whatever is asked for, a brief that was just exported has nothing wrong with it."""

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from briefpack.export.brief_options import BriefOptions
from briefpack.model.annotation import AnnotationKind, Output
from briefpack.model.classification import Classification
from briefpack.model.pack import Section, SectionKind
from briefpack.model.wording import Language
from briefpack.workflows.check_file import check_file
from briefpack.workflows.export_brief import export_brief
from briefs import OPTIONS, TEMPLATE, annotated, note

LANGUAGES: tuple[Language, ...] = ("th", "en")
FULL = [
    replace(OPTIONS, bilingual=bilingual, notes_as_comments=comments, language=language)
    for bilingual, comments, language in product((False, True), (False, True), LANGUAGES)
]
OTHERS = [replace(OPTIONS, layout=each) for each in (Output.MINISTER, Output.CARD, Output.MEMO)]
EVERY = tuple(Section(kind) for kind in SectionKind if kind is not SectionKind.OWN)
SECTIONS = (EVERY, EVERY[::-1], (Section(SectionKind.OUTCOMES),))


@pytest.mark.parametrize("sections", SECTIONS, ids=("all", "backwards", "outcomes alone"))
@pytest.mark.parametrize("options", [*FULL, *OTHERS])
def test_a_fresh_brief_has_no_faults(
    tmp_path: Path, options: BriefOptions, sections: tuple[Section, ...]
) -> None:
    dossier = annotated(
        *(
            note(kind, f"อีก {number} เดือน **COVID-19**\n- หนึ่ง\n- สอง", f"JC22-{outcome}")
            for number, kind in enumerate(AnnotationKind)
            for outcome in ("1.1.1", "2.1.1")
        )
    )
    pack = replace(dossier.packs[0], sections=sections, classification=Classification.SECRET)

    export_brief(dossier.with_pack(pack), pack.id, tmp_path / "brief.docx", options, TEMPLATE)

    assert check_file(tmp_path / "brief.docx") == ()
