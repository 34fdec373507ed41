"""Foreseen trouble, in sentences an officer can act on."""

from briefpack.bilingual import Bilingual


class BriefpackError(Exception):
    """Something foreseen went wrong; its text says which file, what happened, what to do next.

    The text of the exception is the Thai; `said` has the English too.
    """

    def __init__(self, said: Bilingual) -> None:
        super().__init__(said)
        self.said = said


class DossierError(BriefpackError):
    """A dossier could not be opened, changed or saved."""


class SourceError(BriefpackError):
    """A source document could not be read."""


class ExportError(BriefpackError):
    """A document could not be written, or did not pass its check after writing."""


class ReturnError(BriefpackError):
    """A returned file could not be read."""


class RequestError(BriefpackError):
    """What was asked for does not exist or makes no sense, such as a pack unknown here."""


class Cancelled(BriefpackError):  # noqa: N818  # an answer to the officer's own request, not a fault
    """The officer stopped the work; nothing was written."""

    def __init__(self, said: Bilingual | None = None) -> None:
        super().__init__(said or Bilingual("ยกเลิกแล้ว", "Cancelled"))
