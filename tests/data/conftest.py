"""The bundled data as it stands in the repository, read with the standard library only."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture(scope="session")
def records() -> Any:
    return json.loads((DATA / "jc22" / "jc22.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def outcomes(records: Any) -> dict[str, Any]:
    """Every outcome by its id, in the meeting's order."""
    return {
        outcome["id"]: outcome
        for pillar in records["pillars"]
        for topic in pillar["topics"]
        for outcome in topic["outcomes"]
    }


@pytest.fixture(scope="session")
def factsheet() -> bytes:
    return (DATA / "jc22" / "factsheet.txt").read_bytes()


@pytest.fixture(scope="session")
def agencies() -> list[dict[str, str]]:
    with (DATA / "agencies.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="session")
def agencies_bytes() -> bytes:
    return (DATA / "agencies.csv").read_bytes()


@pytest.fixture(scope="session")
def proofread() -> str:
    path = Path(__file__).parent / "expected" / "factsheet.proofread.txt"
    return path.read_text(encoding="utf-8")
