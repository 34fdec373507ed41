"""A file of kept work that somebody tampered with is refused, or gives a whole review; no more."""

import json
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from briefpack.errors import BriefpackError
from briefpack.gui.import_review import Review
from briefpack.gui.kept_import import restored_review
from briefpack.gui.kept_merge import restored_merge
from briefpack.gui.kept_returns import restored_returns
from briefpack.gui.returns_review import Review as Returns
from briefpack.model.dossier import Dossier
from briefpack.model.draft import Draft
from briefpack.model.draft_steps import require_whole
from briefpack.model.plain_values import plain
from briefpack.model.returned import Cell, Change, ReportValue, Returned
from briefpack.storage.kept_work import KeptLog, Kind, headings, read_kept
from briefpack.workflows.review_source import read_text_for_review
from imports import FIRST

any_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


@pytest.fixture(scope="module")
def begun() -> dict[str, Any]:
    draft = read_text_for_review(FIRST, "ร่าง.txt", ()).draft
    return {"draft": plain(Draft, draft), "current": 1, "at": 0}


def written(folder: Path, kind: Kind, *lines: object) -> None:
    """A log of these lines, whose sums are right: whoever tampers can count."""
    texts = [each if isinstance(each, bytes) else json.dumps(each).encode() for each in lines]
    content = b"".join(f"{zlib.crc32(t):08x} ".encode() + t + b"\n" for t in texts)
    (folder / f"kept-{kind}.log").write_bytes(content)


def head(begun: object, **other: object) -> dict[str, object]:
    whole = {"format": 1, "kind": "import", "name": "ก", "contents": {}, "begun": begun, "count": 0}
    return {**whole, **other}


def review_of(folder: Path) -> Review | None:
    """What the window would show; foreseen trouble is told in the banner, all else is a fault."""
    headings(folder)
    try:
        kept = read_kept(folder, Kind.IMPORT)
        return restored_review(kept) if kept is not None else None
    except BriefpackError:
        return None


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"null",
        b"[]",
        b"[" * 200_000,
        b'{"format": 1}',
        b"1" * 10_000,
        head({}, contents={"source": "../../../etc/passwd"}),
        head({}, contents={"source": "0" * 64}),
        head({}, contents=["source"]),
        head({}, kind="merge"),
        head({}, format=2),
        head({}, name=["ก"]),
        head({}, name="\ud800"),
        head({}, count=-1),
        head({}, count="many"),
    ],
)
def test_a_hostile_heading_is_refused(tmp_path: Path, line: object) -> None:
    written(tmp_path, Kind.IMPORT, line)

    (found,) = headings(tmp_path)
    assert found.count == 0
    assert review_of(tmp_path) is None


def changed(value: Any, at: list[int], new: object) -> Any:
    """The value with another one in one place; `at` says where."""
    if not at or not isinstance(value, dict | list) or not value:
        return new
    if isinstance(value, dict):
        keys = list(value)
        key = keys[at[0] % len(keys)]
        return {**value, key: changed(value[key], at[1:], new)}
    place = at[0] % len(value)
    return [*value[:place], changed(value[place], at[1:], new), *value[place + 1 :]]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.lists(st.integers(0, 50), min_size=1, max_size=6), new=any_json, step=any_json)
def test_a_review_harmed_in_any_place_is_refused_or_whole(
    qapp: QApplication,
    begun: dict[str, Any],
    tmp_path: Path,
    at: list[int],
    new: object,
    step: object,
) -> None:
    log = KeptLog(tmp_path, Kind.IMPORT)
    log.begin("ก", changed(begun, at, new), {"source": b"x"})
    if step:
        log.add(step, 1)
    log.close()

    review = review_of(tmp_path)

    if review is not None:
        require_whole(review.draft)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(begun=any_json, step=any_json)
def test_no_kept_returns_or_merge_does_more_than_be_refused(
    jc22: Dossier, tmp_path: Path, begun: object, step: object
) -> None:
    for kind in (Kind.RETURNS, Kind.MERGE):
        log = KeptLog(tmp_path, kind)
        log.begin("ก", begun, {"theirs": b"no dossier", "base": b""})
        log.add(step, 1)
        log.close()
        kept = read_kept(tmp_path, kind)
        assert kept is not None
        with pytest.raises(BriefpackError):
            restored_merge(kept, jc22) if kind is Kind.MERGE else restored_returns(kept)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 10_000), byte=st.integers(0, 255))
def test_a_byte_that_was_turned_over_is_refused_or_cuts_the_log(
    qapp: QApplication, begun: dict[str, Any], tmp_path: Path, at: int, byte: int
) -> None:
    log = KeptLog(tmp_path, Kind.IMPORT)
    log.begin("ก", begun, {"source": b"x"})
    log.close()
    file = tmp_path / "kept-import.log"
    content = bytearray(file.read_bytes())
    content[at % len(content)] = byte
    file.write_bytes(content)

    review_of(tmp_path)


@pytest.mark.parametrize(
    ("field", "value"), [("percent", 10**20), ("percent", "มาก"), ("status", 3), ("other", "ก")]
)
def test_a_value_that_its_field_cannot_take_is_refused(
    tmp_path: Path, field: str, value: ReportValue
) -> None:
    change = Change("JC22-1.1.1", "พณ.", "percent", None, None, 40, False, Cell("พณ.xlsx", "ก", 9))
    for returned, is_sound in (
        (change, True),
        (replace(change, field=field, returned=value), False),
    ):
        log = KeptLog(tmp_path, Kind.RETURNS)
        log.begin("พณ.xlsx", plain(Returns, Returns.of(Returned("round-1", (returned,)))), {})
        log.close()
        kept = read_kept(tmp_path, Kind.RETURNS)
        assert kept is not None
        if is_sound:
            restored_returns(kept)
        else:
            with pytest.raises(BriefpackError):
                restored_returns(kept)
