"""Any dossier can follow any other: the rows always become exactly the next one."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from briefpack.model import edits
from briefpack.model.annotation import Annotation
from briefpack.model.dossier import Dossier
from briefpack.model.pack import Entry, Pack
from briefpack.storage.difference import difference
from briefpack.storage.known_places import KnownPlaces
from briefpack.storage.places import STRIDE
from briefpack.storage.rows import apply, read_dossier_rows, write_dossier_rows
from briefpack.storage.schema import create_tables
from strategies import annotations, dossiers, time_frames


@contextmanager
def rows_of(dossier: Dossier) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        create_tables(connection)
        connection.execute("BEGIN")
        write_dossier_rows(connection, dossier)
        connection.execute("COMMIT")
        yield connection


def change(connection: sqlite3.Connection, before: Dossier, after: Dossier) -> None:
    connection.execute("BEGIN")
    apply(connection, difference(before, after, KnownPlaces(connection)))
    connection.execute("COMMIT")


@given(dossiers(), dossiers())
def test_rows_of_one_dossier_become_those_of_any_other(before: Dossier, after: Dossier) -> None:
    with rows_of(before) as connection:
        change(connection, before, after)

        assert read_dossier_rows(connection) == after


@given(dossiers())
def test_equal_dossiers_differ_in_no_row(dossier: Dossier) -> None:
    rebuilt = replace(dossier, meetings=tuple(replace(m) for m in dossier.meetings))

    assert not difference(dossier, rebuilt)


@given(dossiers(), st.data())
def test_shuffled_collections_keep_their_new_order_through_many_edits(
    dossier: Dossier, data: st.DataObject
) -> None:
    with rows_of(dossier) as connection:
        for _ in range(data.draw(st.integers(1, 4))):
            after = replace(
                dossier,
                meetings=tuple(data.draw(st.permutations(dossier.meetings))),
                annotations=tuple(data.draw(st.permutations(dossier.annotations)))[
                    data.draw(st.integers(0, 1)) :
                ],
                progress=tuple(data.draw(st.permutations(dossier.progress))),
            )
            change(connection, dossier, after)
            dossier = after

            assert read_dossier_rows(connection) == dossier


@given(dossiers(), st.data())
def test_random_edits_leave_exactly_the_dossier_in_the_rows(
    dossier: Dossier, data: st.DataObject
) -> None:
    outcome_ids = [o.id for m in dossier.meetings for o in m.outcomes()] or ["JC1-1.1.1"]
    dossier = edits.choose(dossier.with_pack(Pack("p", "ทั้งหมด")), "p", outcome_ids)
    chosen = st.lists(st.sampled_from(outcome_ids), max_size=3)
    some_edit = st.one_of(
        st.tuples(st.just(edits.choose), st.just("p"), chosen),
        st.tuples(st.just(edits.leave_out), st.just("p"), chosen),
        st.tuples(st.just(edits.move), st.just("p"), chosen, st.integers(0, 5)),
        st.tuples(st.just(edits.annotate), annotations()),
        st.tuples(st.just(edits.set_time_frame), st.sampled_from(outcome_ids), time_frames()),
    )
    with rows_of(dossier) as connection:
        for edit, *arguments in data.draw(st.lists(some_edit, max_size=6)):
            after = edit(dossier, *arguments)
            change(connection, dossier, after)
            dossier = after

            assert read_dossier_rows(connection) == dossier


def test_a_changed_note_costs_one_column_of_one_row(note: Annotation) -> None:
    many = tuple(replace(note, id=f"note-{n}") for n in range(100))
    dossier = Dossier("d", "แฟ้ม", annotations=many)

    found = difference(dossier, edits.annotate(dossier, replace(many[50], text="แก้แล้ว")))

    assert found.updated == {"annotation": [(("text",), ("แก้แล้ว", "note-50"))]}
    assert not (found.inserted or found.deleted or found.moved)


def test_a_removed_note_costs_one_row(note: Annotation) -> None:
    many = tuple(replace(note, id=f"note-{n}") for n in range(100))
    dossier = Dossier("d", "แฟ้ม", annotations=many)

    found = difference(dossier, edits.remove_annotation(dossier, "note-1"))

    assert found.deleted == {"annotation": [("note-1",)]}
    assert not (found.inserted or found.updated or found.moved)


def test_an_entry_moved_to_the_front_costs_one_row() -> None:
    pack = Pack("p", "ทั้งหมด", tuple(Entry(f"JC22-1.1.{n}") for n in range(100)))
    dossier = Dossier("d", "แฟ้ม", packs=(pack,))

    found = difference(dossier, edits.move(dossier, "p", ["JC22-1.1.99"], 0))

    assert found.moved == {"entry": [(-STRIDE, "p", "JC22-1.1.99")]}
    assert not (found.inserted or found.deleted or found.updated)


def test_entries_moved_again_and_again_between_two_others_never_lose_their_order() -> None:
    entries = tuple(Entry(f"JC22-1.1.{n}") for n in range(4))
    dossier = Dossier("d", "แฟ้ม", packs=(Pack("p", "ทั้งหมด", entries),))
    with rows_of(dossier) as connection:
        for _ in range(60):  # halves the gap each time until nothing fits between
            last = dossier.pack("p").outcome_ids[-1]
            after = edits.move(dossier, "p", [last], 1)
            change(connection, dossier, after)
            dossier = after

            assert read_dossier_rows(connection) == dossier
