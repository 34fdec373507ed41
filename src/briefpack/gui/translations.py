"""What the window's texts are in another language, read from resources/translations.

The .ts files are read as they are: they are small, and nothing has to be compiled or kept in step.
"""

import re
from functools import cache

from PySide6.QtCore import QObject, QTranslator

from briefpack.paths import TRANSLATIONS

Catalog = dict[tuple[str, str], str]
"""Translations by context and source text."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text itself; lupdate finds it by this name. Qt's own one is not typed as text."""
    return text


_TEXTS = (
    r"(?s)<name>(?P<context>.*?)</name>"
    r"|<source>(?P<source>.*?)</source>\s*<translation>(?P<text>.*?)</translation>"
)


@cache
def catalog(name: str) -> Catalog:
    """The finished translations of resources/translations/NAME.ts.

    These files are written by one program in one form, and every start reads one: looking for that
    form takes 1 ms, and loading a reader of XML ten. A test reads them with one and compares.
    """
    from html import unescape  # with a table of all entities; Thai is spoken without a catalog

    written = (TRANSLATIONS / f"{name}.ts").read_text(encoding="utf-8")
    texts: Catalog = {}
    context = ""
    for found in re.finditer(_TEXTS, written):
        if found["context"] is not None:
            context = unescape(found["context"])
        elif found["text"]:
            texts[context, unescape(found["source"])] = unescape(found["text"])
    return texts


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
