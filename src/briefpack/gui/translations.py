"""What the window's texts are in another language, read from resources/translations.

The .ts files are read as they are: they are small, and nothing has to be compiled or kept in step.
"""

from functools import cache
from xml.etree.ElementTree import Element

from PySide6.QtCore import QObject, QTranslator

from briefpack.paths import TRANSLATIONS

Catalog = dict[tuple[str, str], str]
"""Translations by context and source text."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text itself; lupdate finds it by this name. Qt's own one is not typed as text."""
    return text


@cache
def catalog(name: str) -> Catalog:
    """The finished translations of resources/translations/NAME.ts."""
    from defusedxml.ElementTree import parse  # only where another language is spoken

    return {
        (context.findtext("name", ""), message.findtext("source", "")): text
        for context in parse(TRANSLATIONS / f"{name}.ts").iter("context")
        for message in context.iter("message")
        if (text := _finished(message))
    }


def _finished(message: Element) -> str:
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return ""
    return translation.text or ""


class CatalogTranslator(QTranslator):
    """Gives Qt the texts of a catalog.

    Texts that stand in a function of a module have no context in it: lupdate knows none for them.
    """

    def __init__(self, texts: Catalog, parent: QObject) -> None:
        super().__init__(parent)
        self._texts = texts

    def isEmpty(self) -> bool:
        return not self._texts

    def translate(
        self, context: str, source: str, _comment: str | None = None, _count: int = -1
    ) -> str | None:
        return self._texts.get((context, source)) or self._texts.get(("", source))
