"""A composed brief as the pages that Word would print."""

from collections.abc import Iterator
from itertools import repeat

from briefpack.export.compose_brief import Brief
from briefpack.export.laid_out import LaidPage, Owner
from briefpack.export.lines import StyleName
from briefpack.export.looks import StripLine
from briefpack.export.paginate import Owned, Paginator
from briefpack.export.typeset import Typesetter


def lay_out_brief(brief: Brief, typesetter: Typesetter) -> Iterator[LaidPage]:
    """The pages of a brief, each as soon as it is full."""
    secrecy = None
    if brief.classification:
        words = brief.classification.wording.in_language(brief.language)
        secrecy = StripLine(typesetter.looks.styles[StyleName.CLASSIFICATION], words)
    typesetter.begin()
    paginator = Paginator(typesetter, secrecy, brief.digits)
    yield from paginator.pages(_paragraphs(brief, typesetter))


def _paragraphs(brief: Brief, typesetter: Typesetter) -> Iterator[Owned]:
    sections = brief.sections or repeat("")
    for block, section in zip(brief.blocks, sections, strict=False):  # one for each, or for all
        owner = Owner(getattr(block, "outcome_id", ""), section)
        for paragraph in typesetter.paragraphs(block):
            yield paragraph, owner
