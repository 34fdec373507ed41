"""How a brief speaks: every text passes through here once, on its way from record to page."""

from dataclasses import dataclass

from briefpack.model.wording import Language, Wording
from briefpack.thai.digits import Digits
from briefpack.thai.said import said

_OTHER_LANGUAGE = Wording("[ภาษาอังกฤษ]", "[In Thai]")


@dataclass(frozen=True, slots=True)
class Voice:
    """One language and one shape of digits, for all shown text."""

    language: Language
    digits: Digits

    def said(self, text: str) -> str:
        """The text, printable, in the digits asked for; codes and addresses keep Arabic ones."""
        return said(text, self.digits)

    def of(self, wording: Wording) -> str:
        """The wording in the brief's language; where it has none, the other one, marked as such."""
        text = wording.th if self.language == "th" else wording.en
        if text or not wording:
            return self.said(text)
        fallen_back = wording.in_language(self.language)
        return f"{_OTHER_LANGUAGE.in_language(self.language)} {self.said(fallen_back)}"
