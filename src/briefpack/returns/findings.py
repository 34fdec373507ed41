"""What is found in one returned file, gathered with the place it stands at."""

from dataclasses import dataclass, field

from briefpack.bilingual import Bilingual
from briefpack.model.returned import Cell, Change, Problem, Unmatched


@dataclass(slots=True)
class Findings:
    """The round, changes, problems and unmatched rows of one file so far."""

    file: str
    round_id: str = ""
    sheet: str = ""
    changes: list[Change] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    unmatched: list[Unmatched] = field(default_factory=list)
    clears: list[Change] = field(default_factory=list)
    """Cells that are to be emptied and were empty: they matter beside another file's value."""

    def at(self, row: int = 0, column: str = "") -> Cell:
        """A place in this file; row 0 is the file or the sheet as a whole."""
        return Cell(self.file, self.sheet, row, column)

    def ask(
        self,
        message: Bilingual,
        *,
        row: int = 0,
        column: str = "",
        value: str = "",
        outcome: str = "",
    ) -> None:
        """A person must look at this."""
        self.problems.append(Problem(self.at(row, column), value, message, outcome))
