"""Which language the window speaks, and the words it has for days and for the core's wordings."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from briefpack.bilingual import in_english
from briefpack.errors import BriefpackError
from briefpack.gui.translations import CatalogTranslator, catalog
from briefpack.model.wording import Language, Wording

if TYPE_CHECKING:
    from briefpack.thai.dates import Style
    from briefpack.thai.digits import Digits

_KEPT = "interface_language"
_CATALOGS: dict[Language, tuple[str, ...]] = {"th": ("qtbase_th",), "en": ("briefpack_en",)}
"""Ours are written in Thai, Qt's in English."""


def speak(language: Language) -> None:
    """Have every text that is asked for from now on in this language."""
    app = QApplication.instance()
    if app is None:
        raise RuntimeError("there is no application to speak")
    for old in app.children():
        if isinstance(old, CatalogTranslator):
            app.removeTranslator(old)
            old.deleteLater()
    for name in _CATALOGS[language]:
        app.installTranslator(CatalogTranslator(catalog(name), app))
    app.setProperty(_KEPT, language)


def language() -> Language:
    """The language of the window; Thai where nobody said."""
    app = QCoreApplication.instance()
    return "en" if app is not None and app.property(_KEPT) == "en" else "th"


def language_of_system() -> Language:
    """Thai, unless the system's own language is known and is another one."""
    system = QLocale.system().language()
    return "th" if system in (QLocale.Language.Thai, QLocale.Language.C) else "en"


def spoken(words: Wording | str) -> str:
    """What the core says in the window's language, or in the other where that is missing."""
    if isinstance(words, Wording):
        return words.in_language(language())
    return in_english(words) if language() == "en" else words


def said(error: BaseException) -> str:
    """What an error says in the window's language; foreseen ones speak both."""
    return spoken(error.said) if isinstance(error, BriefpackError) else str(error)


def counted(words: str, number: int, *parts: object) -> str:
    """Words with a number in them. English has two forms, as in "{0} day|{0} days"."""
    one, _, more = words.partition("|")
    return (one if number == 1 or not more else more).format(*(parts or (number,)))


def english(context: str, text: str) -> str:
    """A text in English, whatever the window speaks; itself where it has no English."""
    return catalog("briefpack_en").get((context, text), text)


def own_digits() -> "Digits":
    """The digits of the window's language: Thai in Thai."""
    from briefpack.thai.dates import OWN_DIGITS

    return OWN_DIGITS[language()]


def day_in_words(day: date, style: "Style" = "medium", digits: "Digits | None" = None) -> str:
    """A day with its B.E. year in the window's language; English has its own digits only."""
    from briefpack.thai.dates import format_date

    speaks = language()
    return format_date(day, style, digits if speaks == "th" else None, speaks)


def days_in_words(
    start: date, end: date, style: "Style" = "medium", digits: "Digits | None" = None
) -> str:
    """Two days and what lies between, in the window's language."""
    from briefpack.thai.dates import format_interval

    speaks = language()
    return format_interval(start, end, style, digits if speaks == "th" else None, speaks)
