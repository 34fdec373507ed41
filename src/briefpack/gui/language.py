"""Which language the window speaks, and the words it has for days and for the core's wordings."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from briefpack.bilingual import in_english
from briefpack.errors import BriefpackError
from briefpack.gui.translations import CatalogTranslator, catalog

if TYPE_CHECKING:
    from datetime import date

    from briefpack.model.wording import Language, Wording
    from briefpack.thai.dates import Style
    from briefpack.thai.digits import Digits

_KEPT = "interface_language"
# Ours are written in Thai, Qt's in English.
_OURS: dict[str, str] = {"en": "briefpack_en"}
_OF_QT: dict[str, str] = {"th": "qtbase_th"}
_translators: list[CatalogTranslator] = []


def speak(language: "Language") -> None:
    """Have every text that is asked for from now on in this language."""
    speak_ours(language)
    speak_of_qt(language)


def speak_ours(language: "Language") -> None:
    """The texts that are seen first: Qt's own are those of its menus, boxes and dialogs."""
    app = _application()
    for old in filter(isValid, _translators):
        app.removeTranslator(old)
        old.deleteLater()
    _translators.clear()
    _install(_OURS.get(language))
    app.setProperty(_KEPT, language)


def speak_of_qt(language: "Language") -> None:
    """And the rest, of a language whose own texts are spoken."""
    _install(_OF_QT.get(language))


def _install(name: str | None) -> None:
    if name is not None:
        app = _application()
        _translators.append(CatalogTranslator(catalog(name), app))
        app.installTranslator(_translators[-1])


def _application() -> QCoreApplication:
    app = QApplication.instance()
    if app is None:
        raise RuntimeError("there is no application to speak")
    return app


def language() -> "Language":
    """The language of the window; Thai where nobody said."""
    app = QCoreApplication.instance()
    return "en" if app is not None and app.property(_KEPT) == "en" else "th"


def language_of_system() -> "Language":
    """Thai, unless the system's own language is known and is another one."""
    system = QLocale.system().language()
    return "th" if system in (QLocale.Language.Thai, QLocale.Language.C) else "en"


def spoken(words: "Wording | str") -> str:
    """What the core says in the window's language, or in the other where that is missing."""
    if isinstance(words, str):
        return in_english(words) if language() == "en" else words
    return words.in_language(language())


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


def day_in_words(day: "date", style: "Style" = "medium", digits: "Digits | None" = None) -> str:
    """A day with its B.E. year in the window's language; English has its own digits only."""
    from briefpack.thai.dates import format_date

    speaks = language()
    return format_date(day, style, digits if speaks == "th" else None, speaks)


def days_in_words(
    start: "date", end: "date", style: "Style" = "medium", digits: "Digits | None" = None
) -> str:
    """Two days and what lies between, in the window's language."""
    from briefpack.thai.dates import format_interval

    speaks = language()
    return format_interval(start, end, style, digits if speaks == "th" else None, speaks)
