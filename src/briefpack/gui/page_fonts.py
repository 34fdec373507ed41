"""The letters of a page on a screen or a printer: TH Sarabun New, or Sarabun in its size."""

import re
from functools import lru_cache

from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QPaintDevice,
    QPdfWriter,
)

from briefpack import paths
from briefpack.export.looks import FontHeights, Letters
from briefpack.gui.theme import FAMILY

# Sarabun has the same letters as TH Sarabun New, drawn larger in their square.
_LARGER = 1.52
_ALTERNATIVES = ("TH Sarabun New", "TH SarabunPSK")
_OTHER_FORMS = QFont.Tag("ccmp")
_NEEDS_OTHER_FORM = re.compile("[ญฐ][ุ-ฺ]")
_LIMIT = 0.5  # of a letter's width: what is drawn wider or closer than this would look torn


@lru_cache(maxsize=64)
def installed_family(family: str) -> str:
    """The family on this machine that has these letters, or empty."""
    known = {each.casefold(): each for each in QFontDatabase.families()}
    wanted = (family, *_ALTERNATIVES) if family.startswith("TH Sarabun") else (family,)
    return next((known[each.casefold()] for each in wanted if each.casefold() in known), "")


def font_heights() -> FontHeights:
    """The heights of the font that official documents are set in, as it is on this machine."""
    family = installed_family(_ALTERNATIVES[0])
    if not family:
        return FontHeights()
    font = QFont(family)
    font.setPixelSize(1000)
    metrics = QFontMetricsF(font)
    return FontHeights((metrics.height() + metrics.leading()) / 1000, metrics.ascent() / 1000)


def load_page_fonts() -> None:
    """Make the bold letters known too; the window itself has others."""
    if not QFontDatabase.styles(FAMILY) or "Bold" not in QFontDatabase.styles(FAMILY):
        QFontDatabase.addApplicationFont(str(paths.FONTS / "Sarabun-Bold.ttf"))


def page_font(letters: Letters, text: str, scale: float, device: QPaintDevice) -> QFont:
    """The font in which a text is drawn, where a point of the page is `scale` pixels.

    In a PDF, Sarabun's other forms of a letter have no code: the tone of ที่ would be seen, but
    neither found nor copied. Without them it is; only under ญ and ฐ a vowel needs the other form.
    """
    family = installed_family(letters.family)
    size = letters.points if family or not letters.is_narrow else letters.points / _LARGER
    font = QFont(family or FAMILY)
    font.setPointSizeF(size * scale * 72 / device.logicalDpiY())
    font.setBold(letters.is_bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if isinstance(device, QPdfWriter) and not family and not _NEEDS_OTHER_FORM.search(text):
        font.setFeature(_OTHER_FORMS, 0)
    return font


def fitted_font(font: QFont, text: str, width: float, device: QPaintDevice) -> QFont:
    """The font with so much between its letters that the text is this wide."""
    natural = QFontMetricsF(font, device).horizontalAdvance(text)
    clusters = sum(1 for letter in text if not _is_mark(letter))
    if not clusters:
        return font
    between = (width - natural) / clusters
    limit = _LIMIT * natural / clusters
    # Qt takes the room between letters to be pixels of the screen, whatever the device.
    of_screen = QGuiApplication.primaryScreen().logicalDotsPerInchY() / device.logicalDpiY()
    spaced = QFont(font)
    spaced.setLetterSpacing(
        QFont.SpacingType.AbsoluteSpacing, min(max(between, -limit), limit) * of_screen
    )
    return spaced


def _is_mark(letter: str) -> bool:
    """Whether a letter stands above or below another."""
    return letter == "\u0e31" or "\u0e34" <= letter <= "\u0e3a" or "\u0e47" <= letter <= "\u0e4e"
