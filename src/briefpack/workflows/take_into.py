"""Take what agencies sent back into a dossier that is a file."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.model.dossier import Dossier
from briefpack.model.returned import Returned
from briefpack.storage.left_out import left_out
from briefpack.storage.open_dossier import read_content, sound_from
from briefpack.storage.publish import write_dossier
from briefpack.storage.write_lock import locked_to_write
from briefpack.workflows.take_back import apply_returned, take_back


@dataclass(frozen=True, slots=True)
class TakenInto:
    """What came back, the dossier that it was compared with, and how much of it was accepted."""

    returned: Returned
    dossier: Dossier
    accepted: int
    notes: tuple[Bilingual, ...] = ()


def take_into(
    path: Path, files: Sequence[Path], state_folder: Path | None = None, officer: str = ""
) -> TakenInto:
    """All that is without conflict is in the dossier file. Raises BriefpackError; one that somebody
    has open is refused.
    """
    with locked_to_write(path, state_folder, officer):
        content = read_content(path)
        opened = sound_from(content, path)
        returned = take_back(opened.dossier, files)
        accepted = [change for change in returned.changes if not change.is_conflict]
        changed = apply_returned(opened.dossier, returned, accepted)
        write_dossier(path, changed, instead_of=content, officer=officer)
    return TakenInto(returned, opened.dossier, len(accepted), left_out(opened, path))
