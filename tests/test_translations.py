"""The English of the window is whole, and follows the Thai in the code."""

import os
import re
import subprocess
from pathlib import Path

import pytest
from defusedxml import ElementTree

ROOT = Path(__file__).parents[1]
ENGLISH = ROOT / "resources" / "translations" / "briefpack_en.ts"
OF_QT = ROOT / "resources" / "translations" / "qtbase_th.ts"
THAI = re.compile("[\u0e01-\u0e5b]")
PLACEHOLDER = re.compile(r"\{\d*\}")

Texts = dict[tuple[str, str], str]


def texts_of(path: Path) -> Texts:
    """Every text of a catalog with its translation, empty where that is not finished."""
    texts: Texts = {}
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            key = (context.findtext("name", ""), message.findtext("source", ""))
            texts[key] = "" if translation.get("type") else translation.text or ""
    return texts


def test_every_text_of_the_window_has_its_english() -> None:
    missing = [source for source, english in texts_of(ENGLISH).items() if not english.strip()]

    assert missing == [], "run `make translations`, then translate these"


@pytest.mark.skipif("sys.platform == 'win32'", reason="the script is for bash")
def test_the_catalog_has_just_the_texts_that_are_in_the_code(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"

    subprocess.run(
        [ROOT / "scripts" / "translations.sh", fresh], env={**os.environ, "QUIET": "1"}, check=False
    )

    in_code, in_catalog = set(texts_of(fresh)), set(texts_of(ENGLISH))
    assert in_code - in_catalog == set(), "run `make translations`, then translate these"
    assert in_catalog - in_code == set(), "run `make translations`: these are not used any more"


def test_a_translation_has_the_placeholders_of_its_source() -> None:
    differing = [
        source
        for (_, source), english in texts_of(ENGLISH).items()
        for form in english.split("|")
        if sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(form))
    ]

    assert differing == []


def test_a_translation_begins_and_ends_as_its_source_does() -> None:
    """Parts are put together; an ellipsis says that a dialog follows."""
    differing = [
        source
        for (_, source), both in texts_of(ENGLISH).items()
        for english in both.split("|")
        if source.endswith("…") != english.endswith("…")
        or (source.startswith(" ") and english[0] not in " ,")
    ]

    assert differing == []


def test_the_english_has_no_thai_in_it_but_digits_as_an_example() -> None:
    thai = [text for text in texts_of(ENGLISH).values() if THAI.search(text.replace("๑๒๓", ""))]

    assert thai == []


@pytest.mark.parametrize("text", ["OK", "Cancel", "Save", "Discard"])
def test_the_buttons_of_qt_are_thai(text: str) -> None:
    assert THAI.search(texts_of(OF_QT)["QPlatformTheme", text])


@pytest.mark.parametrize("path", [ENGLISH, OF_QT], ids=["english", "of qt"])
def test_the_window_reads_what_an_xml_reader_reads(path: Path) -> None:
    pytest.importorskip("PySide6")
    from briefpack.gui.translations import catalog

    assert catalog(path.stem) == texts_of(path)
