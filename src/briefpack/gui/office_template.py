"""Which Word document briefs take their looks from: the office's own, or the program's."""

from pathlib import Path

from briefpack import paths
from briefpack.gui.settings import BRIEF_TEMPLATE, Settings


def brief_template(settings: Settings) -> Path:
    """The template that is set and there, else ours; export, preview and print ask here."""
    own = settings.get(BRIEF_TEMPLATE)
    return Path(own) if own else paths.BRIEF_TEMPLATE
