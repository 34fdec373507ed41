"""A results document read as the tests need it: the bundled records, and a shape to compare."""

import pytest

from briefpack import paths
from briefpack.model.agency import Agency
from briefpack.model.meeting import Meeting
from briefpack.model.records import Records
from briefpack.sources.agencies_csv import read_agencies
from briefpack.sources.records_json import read_records
from briefpack.sources.structure import records_of
from factsheets import source_of
from readings import Read


@pytest.fixture(scope="session")
def bundled() -> Meeting:
    """The meeting as people read it."""
    return read_records(paths.JC22_RECORDS).meeting


@pytest.fixture(scope="session")
def agencies() -> tuple[Agency, ...]:
    return read_agencies(paths.AGENCIES)


@pytest.fixture(scope="session")
def read(agencies: tuple[Agency, ...]) -> Read:
    """Reads a text that needs no repair."""

    def reading(text: str) -> Records:
        source = source_of(text)
        return records_of(source, [line.text for line in source.lines], agencies)

    return reading
