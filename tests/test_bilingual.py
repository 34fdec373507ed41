"""What the core says is Thai, and knows its English."""

import ast
import pickle
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import briefpack
from briefpack.bilingual import NOTHING, Bilingual, in_english, joined, number_of
from briefpack.errors import Cancelled, DossierError, SourceError
from briefpack.files.os_errors import sentence
from briefpack.storage.open_dossier import read_dossier

THAI = re.compile("[\u0e01-\u0e5b]")
FULL = Bilingual("เต็ม", "full")


def test_to_whoever_asks_nothing_it_is_the_thai() -> None:
    assert FULL == "เต็ม"
    assert f"{FULL}" == "เต็ม"
    assert (in_english(FULL), in_english("พณ.xlsx")) == ("full", "พณ.xlsx")


def test_parts_are_joined_and_filled_in_both_languages() -> None:
    whole = joined("a.docx ", FULL, NOTHING)
    filled = Bilingual("{0} {1} แห่ง", "{1} places, {0}").filled(FULL, 2)

    assert (whole, whole.en) == ("a.docx เต็ม", "a.docx full")
    assert (filled, filled.en) == ("เต็ม 2 แห่ง", "2 places, full")


def test_what_is_counted_in_english_has_two_forms() -> None:
    said = [number_of(count, "note") for count in (0, 1, 2, 1000)]

    assert said == ["0 notes", "1 note", "2 notes", "1,000 notes"]
    assert number_of(2, "picture or object", "pictures or objects") == "2 pictures or objects"


def test_an_error_says_thai_and_keeps_its_english_out_of_a_child_process() -> None:
    error = pickle.loads(pickle.dumps(SourceError(FULL)))  # noqa: S301  # our own

    assert str(error) == "เต็ม"
    assert type(error) is SourceError
    assert error.said.en == "full"
    assert Cancelled().said.en == "Cancelled"


def test_a_refusal_of_the_system_names_the_file_in_both_languages() -> None:
    said = sentence(FileNotFoundError(2, "x"), Path("/a/b.docx"), Bilingual("เปิด", "open"))

    assert said.startswith("เปิด b.docx ไม่ได้: ไม่พบแฟ้ม")
    assert said.en.startswith("Could not open b.docx: the file or folder was not found")


def test_a_file_that_is_no_dossier_is_refused_in_both_languages(tmp_path: Path) -> None:
    path = tmp_path / "x.briefpack"
    path.write_bytes(b"no dossier" * 100)

    with pytest.raises(DossierError) as caught:
        read_dossier(path)

    assert "ไม่ใช่แฟ้ม briefpack" in str(caught.value)
    assert "it is not a briefpack file; please choose another file" in caught.value.said.en
    assert not THAI.search(caught.value.said.en)


def _english() -> Iterator[tuple[str, str]]:
    """Where each English text of the core stands, and its own letters."""
    for path in sorted(Path(briefpack.__file__).parent.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "Bilingual":
                for part in ast.walk(call.args[1]):
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        yield f"{path.name}:{part.lineno}", part.value


def test_the_english_has_no_thai_letters() -> None:
    found = list(_english())

    assert len(found) > 200
    assert [where for where, text in found if THAI.search(text)] == []
