"""Small files for Qt that are on no disk: what a style sheet names must be a file or a resource.

The tables are those that Qt's resource compiler writes, of version 1: a tree with one file, its
name, and what is in it.
"""

import struct

from PySide6.QtCore import qRegisterResourceData

_VERSION = 1
_FOLDER = 2
_ANY_COUNTRY, _NO_LANGUAGE = 0, 1
_registered: dict[str, tuple[bytes, bytes, bytes]] = {}  # Qt reads them where they are


def drawn_file(name: str, content: bytes) -> str:
    """The path by which Qt finds this file from now on; a name always has one content."""
    if name not in _registered:
        tree, names = bytearray(), bytearray()
        tree += struct.pack(">IHII", 0, _FOLDER, 1, 1)
        tree += struct.pack(">IHHHI", _named(names, name), 0, _ANY_COUNTRY, _NO_LANGUAGE, 0)
        tables = bytes(tree), bytes(names), struct.pack(">I", len(content)) + content
        if not qRegisterResourceData(_VERSION, *tables):
            raise RuntimeError(f"Qt does not take the file {name}")
        _registered[name] = tables
    return f":/{name}"


def _named(names: bytearray, name: str) -> int:
    place = len(names)
    names += struct.pack(">HI", len(name), _hash(name)) + name.encode("utf-16-be")
    return place


def _hash(name: str) -> int:
    value = 0
    for letter in name:
        value = (value << 4) + ord(letter)
        value ^= (value & 0xF0000000) >> 23
        value &= 0x0FFFFFFF
    return value
