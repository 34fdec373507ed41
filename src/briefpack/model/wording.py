"""Text in the two languages of a record."""

from dataclasses import dataclass
from typing import Literal

Language = Literal["th", "en"]


@dataclass(frozen=True, slots=True)
class Wording:
    """One text as a person reads it: Thai first, English where there is one."""

    th: str = ""
    en: str = ""

    def __bool__(self) -> bool:
        return bool(self.th or self.en)

    def in_language(self, language: Language) -> str:
        """The text in `language`, or in the other one where that is missing."""
        return (self.en or self.th) if language == "en" else (self.th or self.en)
