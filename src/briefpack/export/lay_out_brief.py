"""A composed brief as the pages that Word would print."""

from collections.abc import Iterator

from briefpack.export.blocks import Block
from briefpack.export.compose_brief import Brief
from briefpack.export.laid_out import LaidPage
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
    yield from paginator.pages(_paragraphs(brief.blocks, typesetter))


def _paragraphs(blocks: tuple[Block, ...], typesetter: Typesetter) -> Iterator[Owned]:
    for block in blocks:
        outcome_id: str = getattr(block, "outcome_id", "")
        for paragraph in typesetter.paragraphs(block):
            yield paragraph, outcome_id
