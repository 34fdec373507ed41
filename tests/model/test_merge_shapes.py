"""Nothing of a dossier is forgotten by the merge."""

from collections.abc import Iterator
from dataclasses import fields

import pytest

from briefpack.model.merge_shapes import DOSSIER, Rule, Shape
from briefpack.storage import tables
from briefpack.storage.table import Table
from merges import LISTS


def _all(shape: Shape) -> Iterator[Shape]:
    yield shape
    for child in shape.children.values():
        yield from _all(child)


def _tables(table: Table) -> Iterator[Table]:
    yield table
    for child in table.children:
        yield from _tables(child.table)


SHAPES = {shape.of: shape for shape in _all(DOSSIER)}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=[each.__name__ for each in SHAPES])
def test_every_attribute_has_a_rule(shape: Shape) -> None:
    names = {each.name for each in fields(shape.of)}

    assert names | {shape.identity} == {shape.identity, *shape.rules}
    assert {name for name, rule in shape.rules.items() if rule in LISTS} == set(shape.children)


@pytest.mark.parametrize("table", list(_tables(tables.DOSSIER)), ids=lambda table: table.name)
def test_storage_and_merge_agree_on_what_a_value_holds(table: Table) -> None:
    shape = SHAPES.get(table.of)
    if shape is None:
        return  # a part of a value that is merged whole: the next test looks at those

    if table.identity:
        assert shape.identity == table.identity
    for child in table.children:
        if child.attribute in shape.children:
            assert shape.children[child.attribute].of is child.table.of
        else:
            assert shape.rules[child.attribute] in (Rule.VALUE, Rule.LOG)


def test_what_is_merged_whole_is_named_here() -> None:
    whole = {table.of.__name__ for table in _tables(tables.DOSSIER) if table.of not in SHAPES}

    assert whole == {
        *("Quantity", "CoChair", "SourceDocument", "SentRow", "EarlierText"),
        *("BriefedOutcome", "BriefedNote"),
    }
