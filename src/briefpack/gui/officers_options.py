"""What every brief of this officer has: their name, their office, the digits they use."""

from datetime import date

from briefpack.export.brief_options import BriefOptions
from briefpack.gui.settings import AUTHOR, DIGITS_IN_BRIEF, OFFICE, Settings
from briefpack.model.annotation import Output


def brief_options(
    settings: Settings, day: date, layout: Output, *, bilingual: bool = False
) -> BriefOptions:
    """The options of a brief of this day and layout; export, preview and print ask here."""
    digits = settings.get(DIGITS_IN_BRIEF)
    return BriefOptions(
        day,
        layout,
        "thai" if digits == "thai" else "arabic",
        author=settings.get(AUTHOR),
        bilingual=bilingual,
        office=settings.get(OFFICE),
    )
