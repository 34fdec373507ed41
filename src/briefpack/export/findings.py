"""What a check of a written document found wrong."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: the place in the file, and a Thai sentence for the person who has to decide."""

    where: str
    message: str

    def __str__(self) -> str:
        return f"{self.where}: {self.message}"
