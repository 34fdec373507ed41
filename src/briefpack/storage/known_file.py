"""A document's file as somebody saved it."""

from dataclasses import dataclass

from briefpack.model.dossier import Dossier


@dataclass(frozen=True, slots=True)
class KnownFile:
    """Its bytes, and the dossier in them where it can be read. Both None before the first save."""

    dossier: Dossier | None
    content: bytes | None
