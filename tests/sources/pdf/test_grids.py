"""Ruled tables are found by their rules, however these are drawn."""

import pytest

from briefpack.sources.pdf.grids import Grid, grids
from briefpack.sources.pdf.page_rules import Rule


def across(at: float, start: float = 0, end: float = 300) -> Rule:
    return Rule(False, at, start, end)


def down(at: float, start: float = 0, end: float = 200) -> Rule:
    return Rule(True, at, start, end)


SIDES = [across(200), across(0), down(0), down(300)]


def one(*rules: Rule) -> Grid:
    (grid,) = grids(rules)
    return grid


def test_a_point_is_in_the_cell_between_the_rules() -> None:
    grid = one(*SIDES, across(100), down(100))

    assert [grid.cell_at(50, 150), grid.cell_at(250, 150), grid.cell_at(50, 50)] == [
        (0, 0),
        (0, 1),
        (1, 0),
    ]
    assert grid.cell_at(50, 250) is None
    assert grid.cell_at(350, 50) is None


def test_rules_drawn_cell_by_cell_are_the_same_table() -> None:
    pieces = [across(y + 0.4 * x / 150, x, x + 149) for y in (0, 100, 200) for x in (0, 150)]
    pieces += [down(x, y, y + 99) for y in (0, 100) for x in (0, 150, 300)]

    grid = one(*pieces)

    assert (len(grid.xs), len(grid.ys)) == (3, 3)
    assert grid.cell_at(200, 50) == (1, 1)


def test_merged_cells_are_one() -> None:
    grid = one(*SIDES, across(100, 100, 300), down(100), down(200, 0, 100))

    assert grid.cell_at(50, 50) == grid.cell_at(50, 150) == (0, 0)
    assert grid.cell_at(150, 150) == grid.cell_at(250, 150) == (0, 1)
    assert grid.cell_at(250, 50) == (1, 2)
    assert (grid.right_of((0, 1)), grid.bottom_of((0, 0))) == (300, 0)


def test_a_table_needs_no_rules_at_its_sides() -> None:
    grid = one(across(200), across(100), across(0), down(100), down(200))

    assert grid.xs == (0, 100, 200, 300)


@pytest.mark.parametrize(
    "rules",
    [[], SIDES, [*SIDES, across(100)], [across(100)], [across(100), across(90)], [down(50)]],
    ids=["nothing", "a box", "a box in two", "a rule", "a double rule", "a change bar"],
)
def test_what_has_no_columns_is_no_table(rules: list[Rule]) -> None:
    assert grids(rules) == ()


def test_two_tables_stay_two() -> None:
    upper = [across(400), across(300), *(down(x, 300, 400) for x in (0, 100, 300))]

    assert len(grids([*SIDES, down(100), *upper])) == 2
