"""Which Word document briefs take their looks from: the office's own, or the program's."""

from pathlib import Path

from briefpack import paths
from briefpack.gui.settings import BRIEF_TEMPLATE, DOCUMENT_FONT, Settings

_IN_FONT = {
    "TH Sarabun New": "brief.docx",
    "TH SarabunPSK": "brief-psk.docx",
    "Sarabun": "brief-sarabun.docx",
}


def brief_template(settings: Settings) -> Path:
    """The template that is set and there, else ours in the font that is set; export, preview and
    print ask here.
    """
    own = settings.get(BRIEF_TEMPLATE)
    if own:
        return Path(own)
    return paths.BRIEF_TEMPLATE.with_name(_IN_FONT[settings.get(DOCUMENT_FONT)])
