"""What a version holds.

A version is a whole dossier as the compressed bytes of a file of its own. Evidence that the present
dossier still keeps is not kept again in each version: it is put back from the dossier, or from
another version, when one is opened. Its id is the hash of its content, so it is never mistaken.
"""

import hashlib
import sqlite3
import zlib
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import DossierError
from briefpack.model.dossier import Dossier
from briefpack.storage.built_on import built_on
from briefpack.storage.dossier_header import HEADER_SIZE, size_said
from briefpack.storage.open_dossier import LARGEST_FILE, NOT_A_VALUE, dossier_from
from briefpack.storage.rows import write_dossier_rows
from briefpack.storage.schema import create_tables
from briefpack.storage.version import Version

_LEVEL = 6  # of zlib: twice as fast as 9, for one per cent more


def packed(dossier: Dossier, present: Dossier, file: bytes | None = None) -> bytes:
    """The content of the version that this state becomes, beside the present one; made of the
    bytes of its `file` where there is one. Raises what SQLite raises.
    """
    light = _lightened(dossier, present)
    content = None if file is None else built_on(file, dossier, light)
    return zlib.compress(_database(light) if content is None else content, _LEVEL)


def dossier_of(
    version: Version, present: Dossier, others: Iterable[Version], path: Path
) -> Dossier:
    """The dossier as it was. Raises DossierError for a version that cannot be read."""
    dossier = _opened(version, path)
    missing = {each.id for each in dossier.evidence if not each.content}
    if missing:
        dossier = _completed(dossier, present)
        for other in others:
            if other.is_present or other.id == version.id:
                continue
            if not any(not each.content for each in dossier.evidence if each.id in missing):
                break
            dossier = _completed(dossier, _opened(other, path))
    return dossier


def _database(dossier: Dossier) -> bytes:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        create_tables(connection)
        connection.execute("BEGIN")
        write_dossier_rows(connection, dossier)
        connection.execute("COMMIT")
        return connection.serialize()


def _opened(version: Version, path: Path) -> Dossier:
    shown = path.parent / f"{path.name or path} ฉบับเดิม"
    try:
        content = _unpacked(version.content)
    except (zlib.error, *NOT_A_VALUE) as error:
        raise DossierError(
            Bilingual(
                f"เปิดฉบับเดิมใน {path.name} ไม่ได้: ข้อมูลของฉบับนั้นเสียหาย โปรดใช้ฉบับอื่น ({path})",
                f"Could not open the former version in {path.name}: its data is damaged; "
                f"please use another version ({path})",
            )
        ) from error
    return dossier_from(content, shown)


def _unpacked(content: bytes) -> bytes:
    """The file that was packed, and never more than its first bytes say that it is: what is no
    dossier is not unpacked. Raises ValueError and zlib.error.
    """
    unpacker = zlib.decompressobj()
    start = unpacker.decompress(content, HEADER_SIZE)
    size = size_said(start)
    if not HEADER_SIZE < size <= LARGEST_FILE:
        raise ValueError(f"no dossier, or one of {size} bytes")
    file = start + unpacker.decompress(unpacker.unconsumed_tail, size - len(start) + 1)
    if len(file) != size or not unpacker.eof:
        raise ValueError("another size than it says, or cut off")
    return file


def _lightened(dossier: Dossier, present: Dossier) -> Dossier:
    """The dossier without the files that the present one keeps word for word."""
    kept = {each.id for each in present.evidence if _is_sound(each.id, each.content)}
    return replace(
        dossier,
        evidence=tuple(
            replace(each, content=b"")
            if each.id in kept and _is_sound(each.id, each.content)
            else each
            for each in dossier.evidence
        ),
    )


def _completed(dossier: Dossier, other: Dossier) -> Dossier:
    """The dossier with the files that it lacks and the other has."""
    kept = {e.id: e.content for e in other.evidence if _is_sound(e.id, e.content)}
    return replace(
        dossier,
        evidence=tuple(
            each if each.content else replace(each, content=kept.get(each.id, b""))
            for each in dossier.evidence
        ),
    )


def _is_sound(id_: str, content: bytes) -> bool:
    """Whether the content is what the id was made of; only then does the id stand for it."""
    return hashlib.sha256(content).hexdigest() == id_
