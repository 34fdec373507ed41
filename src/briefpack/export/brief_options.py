"""What an officer chooses for one export of a brief."""

from dataclasses import dataclass
from datetime import date

from briefpack.model.annotation import Output
from briefpack.model.wording import Language
from briefpack.thai.digits import Digits


@dataclass(frozen=True, slots=True)
class BriefOptions:
    """`date` is the document's own. Digits not chosen are the language's own: Thai in Thai.

    `bilingual` puts the other language under the one of the brief, in the full brief only;
    `notes_as_comments` makes Word comments of the notes that stand under outcomes there. `office`
    is the one that a memo comes from.
    """

    date: date
    layout: Output = Output.FULL
    digits: Digits | None = None
    language: Language = "th"
    author: str = ""
    bilingual: bool = False
    office: str = ""
    notes_as_comments: bool = False

    @property
    def other_language(self) -> Language:
        """The language that stands under the brief's own."""
        return "en" if self.language == "th" else "th"

    @property
    def shown_digits(self) -> Digits:
        """The digits of all shown text."""
        return self.digits or ("thai" if self.language == "th" else "arabic")
