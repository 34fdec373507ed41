"""A document's own bytes become its working copy, whatever positions its rows have."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from briefpack.model import edits
from briefpack.model.annotation import Annotation
from briefpack.model.dossier import Dossier
from briefpack.model.meeting import Meeting
from briefpack.storage.document import Document
from briefpack.storage.leftovers import leftovers
from briefpack.storage.publish import write_dossier

_FORMER = Path(__file__).parents[1] / "dossiers" / "format-2.briefpack"


@pytest.fixture
def saved(jc22: Dossier, note: Annotation, path: Path) -> Path:
    """A file with three notes."""
    notes = tuple(replace(note, id=f"note-{number}") for number in range(3))
    write_dossier(path, replace(jc22, annotations=notes))
    return path


def test_a_file_of_a_former_format_is_made_anew(note: Annotation, state: Path, path: Path) -> None:
    path.write_bytes(_FORMER.read_bytes())

    edited_and_abandoned(path, note, state)


@pytest.mark.parametrize(
    "oddity",
    [
        "UPDATE annotation SET position = 7",
        "UPDATE annotation SET position = position + 9223372036854000000",
        "UPDATE outcome SET position = 0",
        "UPDATE pack SET position = -9223372036854775808",
        "UPDATE quantity SET position = position + 5",
        "UPDATE co_chair SET position = position * 3",
    ],
)
def test_among_odd_positions_every_edit_is_kept(
    oddity: str, saved: Path, note: Annotation, state: Path
) -> None:
    with closing(sqlite3.connect(saved)) as connection, connection:
        connection.execute(oddity)
    edited_and_abandoned(saved, note, state)


@pytest.mark.parametrize("spread", ["position * 3 + 11", "position - 100000000"])
def test_other_rising_positions_are_worked_on_as_they_are(
    spread: str, saved: Path, note: Annotation, state: Path
) -> None:
    with closing(sqlite3.connect(saved)) as connection, connection:
        connection.execute(f"UPDATE annotation SET position = {spread}")  # noqa: S608
        connection.execute(f"UPDATE outcome SET position = {spread}")  # noqa: S608
    edited_and_abandoned(saved, note, state)


def edited_and_abandoned(path: Path, note: Annotation, state: Path) -> None:
    """What is edited in the document's working copy is there after a crash, in its order."""
    document = Document.open(path, state)
    dossier = document.dossier
    for number in range(8):
        notes = document.dossier.annotations
        new = (*notes[:1], replace(note, id=f"new-{number}"), *notes[1:])
        document.commit(replace(document.dossier, annotations=new))
    document.commit(edits.remove_annotation(document.dossier, dossier.annotations[0].id))
    document.commit(
        replace(document.dossier, meetings=tuple(map(without_firsts, dossier.meetings)))
    )
    document._working_copy.release()
    (left,) = leftovers(state)

    recovered = Document.recover(left, state)

    assert recovered.dossier == document.dossier
    recovered.close()


def without_firsts(meeting: Meeting) -> Meeting:
    """A part of every list gone, so that what follows moves up."""
    pillars = tuple(
        replace(
            pillar,
            topics=tuple(
                replace(
                    topic,
                    outcomes=tuple(
                        replace(outcome, quantities=outcome.quantities[1:])
                        for outcome in topic.outcomes
                    ),
                )
                for topic in pillar.topics[::-1]
            ),
        )
        for pillar in meeting.pillars
    )
    return replace(meeting, co_chairs=meeting.co_chairs[1:], pillars=pillars)
