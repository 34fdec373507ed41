"""What comes back by name only when one goes back to a former state."""

from dataclasses import replace
from datetime import UTC, datetime

from briefpack.model.dossier import Dossier
from briefpack.model.evidence import Evidence, EvidenceKind
from briefpack.model.restore import names_without_content

NOW = datetime(2022, 5, 30, tzinfo=UTC)
SHEET = Evidence.of("พณ.xlsx", EvidenceKind.SOURCE, "JC22", NOW, b"sheet")


def test_a_file_whose_content_nobody_has_is_named(jc22: Dossier) -> None:
    former = replace(jc22, evidence=(replace(SHEET, content=b""),))

    assert names_without_content(former, jc22) == ("พณ.xlsx",)
    assert names_without_content(former, replace(jc22, evidence=(SHEET,))) == ()
    assert names_without_content(replace(jc22, evidence=(SHEET,)), jc22) == ()
