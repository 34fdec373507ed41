"""Why a document is not saved over its own file without a question."""

from briefpack.errors import DossierError


class ChangedOnDisk(DossierError):  # noqa: N818  # a question for the officer more than a fault
    """The document's file was changed by another since it was opened or saved here."""


class TakenOver(ChangedOnDisk):
    """Another has the document's lock now, and may save at any moment."""
