"""What a check of a written document found wrong."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: the place in the file, and a Thai sentence for the person who has to decide.

    `of_template` tells a fault that came with the template's own parts: nobody lost anything by
    it, so it is said and does not keep the document from being written.
    """

    where: str
    message: str
    of_template: bool = False

    def __str__(self) -> str:
        return f"{self.where}: {self.message}"
