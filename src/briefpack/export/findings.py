"""What a check of a written document found wrong."""

from dataclasses import dataclass

from briefpack.bilingual import Bilingual, joined


def row_of(sheet: str, number: object) -> Bilingual:
    """A row of a sheet, as the place of a finding."""
    return Bilingual(f"{sheet} แถว {number}", f"{sheet} row {number}")


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: the place in the file, and a sentence for the person who has to decide.

    `of_template` tells a fault that came with the template's own parts: nobody lost anything by
    it, so it is said and does not keep the document from being written.
    """

    where: str
    message: Bilingual
    of_template: bool = False

    @property
    def said(self) -> Bilingual:
        """The place and the fault."""
        return joined(self.where, ": ", self.message)

    def __str__(self) -> str:
        return str(self.said)
