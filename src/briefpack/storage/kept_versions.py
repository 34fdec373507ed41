"""The versions of an open document.

They are no part of its value: undo leaves them alone, and edits pay nothing for them.
"""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock

from briefpack.bilingual import Bilingual
from briefpack.errors import DossierError
from briefpack.model.dossier import Dossier
from briefpack.model.ids import new_id
from briefpack.storage.open_dossier import NOT_A_VALUE
from briefpack.storage.refused import refused
from briefpack.storage.thin_versions import require_room
from briefpack.storage.version import LONGEST_NAME, Version, in_order
from briefpack.storage.version_content import dossier_of, packed
from briefpack.storage.working_copy import WorkingCopy

_Versions = tuple[Version, ...]


class KeptVersions:
    """What changes here is in the working copy on return, and in the file with the next save."""

    def __init__(
        self, working_copy: WorkingCopy, versions: _Versions, published: _Versions, turn: RLock
    ) -> None:
        self.all = versions
        self._published = published
        self._working_copy = working_copy
        self._turn = turn

    @property
    def is_dirty(self) -> bool:
        """Whether some are not in the file as they are here."""
        return self.all != self._published

    def keep(self, dossier: Dossier, name: str, author: str) -> Version:
        """A named version of this state. Raises DossierError."""
        with self._turn:
            try:
                content = packed(dossier, dossier)
            except NOT_A_VALUE as error:
                raise refused(
                    error,
                    Bilingual(f"เก็บฉบับ “{name}” ไม่ได้", f"Could not keep the version “{name}”"),
                ) from error
            version = Version(new_id("version"), _name(name), author, datetime.now(UTC), content)
            require_room(self.all, version)
            self._put(in_order((*self.all, version)))
            return version

    def rename(self, version_id: str, name: str) -> None:
        """The version has this name, and is kept from now on. Raises KeyError, DossierError."""
        with self._turn:
            version = replace(self[version_id], name=_name(name))
            require_room(self.all, version)
            self._put(tuple(version if each.id == version_id else each for each in self.all))

    def remove(self, version_id: str) -> None:
        """The version is gone for good. Raises KeyError, DossierError."""
        with self._turn:
            gone = self[version_id]
            if gone.is_present:
                raise DossierError(
                    Bilingual(
                        "ฉบับนี้คือสิ่งที่บันทึกไว้ล่าสุดในแฟ้ม จึงลบออกไม่ได้ โปรดเลือกฉบับอื่น",
                        "This version is what was last saved in the file, so it cannot be deleted; "
                        "please choose another",
                    )
                )
            self._put(tuple(each for each in self.all if each is not gone))

    def take_in(self, theirs: _Versions) -> None:
        """The file holds these now, and ours are beside them: what another saved was merged.

        Our state of the file as it was is among theirs, since they saved over it.
        """
        with self._turn:
            ours = {each.id: each for each in self.all if not each.is_present}
            self._put(in_order((ours | {each.id: each for each in theirs}).values()))
            self._published = theirs

    def put_back(self, version: Version) -> None:
        """A version that was removed is here again. Raises DossierError."""
        with self._turn:
            rest = (each for each in self.all if each.id != version.id)
            self._put(in_order((*rest, version)))

    def dossier(
        self, version_id: str, published: Dossier | None, now: Dossier, path: Path
    ) -> Dossier:
        """The dossier as it was. Raises KeyError, DossierError."""
        version = self[version_id]
        if version.is_present and published is not None:
            return published
        return dossier_of(version, now, self.all, path)

    def __getitem__(self, version_id: str) -> Version:
        for each in self.all:
            if each.id == version_id:
                return each
        raise KeyError(version_id)

    def published(self, before: _Versions, after: _Versions) -> None:
        """The file holds `after`, made of what was here `before`; what was kept or removed since is
        still to be saved. Raises what SQLite and the system raise.
        """
        with self._turn:
            self._published = after
            if self.all == before:
                self._put_rows(after)
                return
            had = {each.id: each for each in before}
            here = {each.id: each for each in self.all}
            merged = {each.id: each for each in after if each.id in here or each.id not in had}
            merged |= {id_: each for id_, each in here.items() if had.get(id_) != each}
            self._put_rows(in_order(merged.values()))

    def _put(self, versions: _Versions) -> None:
        try:
            self._put_rows(versions)
        except NOT_A_VALUE as error:
            raise refused(
                error,
                Bilingual(
                    "เก็บฉบับในสำเนาทำงานไม่ได้", "Could not keep the version in the working copy"
                ),
            ) from error

    def _put_rows(self, versions: _Versions) -> None:
        self._working_copy.keep_versions(self.all, versions)
        self.all = versions


def _name(text: str) -> str:
    name = " ".join(text.split())[:LONGEST_NAME]
    if not name:
        raise DossierError(
            Bilingual(
                "ฉบับที่เก็บไว้ต้องมีชื่อ โปรดตั้งชื่อ เช่น ก่อนส่งปลัดกระทรวง",
                "A version that is kept needs a name; please give it one, such as “before "
                "the permanent secretary”",
            )
        )
    return name
