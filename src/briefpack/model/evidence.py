"""Files that came from outside and are kept as they came, as proof of what they said."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class EvidenceKind(StrEnum):
    """Why a file is kept."""

    RETURNED_SHEET = "returned_sheet"
    RETURNED_BRIEF = "returned_brief"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file byte for byte. `id` is the SHA-256 of its content in hexadecimal digits.

    `about` names what it belongs to: a round's id, a meeting's, or an export's.
    """

    id: str
    name: str
    kind: EvidenceKind
    about: str
    received: datetime
    content: bytes = b""

    @classmethod
    def of(
        cls, name: str, kind: EvidenceKind, about: str, received: datetime, content: bytes
    ) -> "Evidence":
        """The evidence that a file with this content is."""
        return cls(hashlib.sha256(content).hexdigest(), name, kind, about, received, content)
