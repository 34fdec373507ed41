"""What a written document says about itself."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date

from briefpack.model.wording import Language

APPLICATION = "briefpack"


@dataclass(frozen=True, slots=True)
class Properties:
    """The document's properties. `date` is its own date, not the day it happened to be written."""

    title: str
    author: str
    pack: str
    export_id: str
    language: Language
    date: date


def export_id(*parts: object) -> str:
    """Sixteen hexadecimal digits that follow from what is exported: equal parts, equal id."""
    content = repr(_in_one_order(parts))
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _in_one_order(value: object) -> object:
    """The value as nested tuples; a set prints in another order in every process."""
    if is_dataclass(value) and not isinstance(value, type):
        names = (each.name for each in fields(value))
        return type(value).__name__, *(_in_one_order(getattr(value, name)) for name in names)
    if isinstance(value, tuple | list):
        return tuple(_in_one_order(each) for each in value)
    if isinstance(value, set | frozenset):
        return tuple(sorted(repr(_in_one_order(each)) for each in value))
    if isinstance(value, Mapping):
        return tuple((_in_one_order(key), _in_one_order(each)) for key, each in value.items())
    return value
