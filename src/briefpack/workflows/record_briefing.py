"""Remember what a brief said, so that the next one can say what changed."""

from collections.abc import Callable
from datetime import datetime

from briefpack.export.brief_options import BriefOptions
from briefpack.model.annotation import Output
from briefpack.model.compare_briefings import briefing_of, with_briefing
from briefpack.model.dossier import Dossier
from briefpack.model.ids import new_id
from briefpack.model.index import index_of


def briefing_recorded(
    exported: Dossier, pack_id: str, options: BriefOptions, written: datetime
) -> Callable[[Dossier], Dossier]:
    """The change that adds to a dossier what the brief of `exported` said.

    A memo says nothing about outcomes and changes nothing. One more export of the same day takes
    the place of the one before: drafts of one brief are no news to each other.
    """
    if options.layout is Output.MEMO:
        return lambda dossier: dossier
    pack = exported.pack(pack_id)
    briefing = briefing_of(
        index_of(exported), pack, options.layout, options.date, written, new_id("briefing")
    )
    return lambda dossier: with_briefing(dossier, briefing)
