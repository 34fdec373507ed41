"""A walk over foreign XML that builds no tree: its memory does not grow with the file.

Expat calls back for each element. A document type is refused at its first letter, so there are no
entities to blow up and nothing to fetch.
"""

from collections.abc import Callable, Mapping
from typing import IO, NoReturn, TypeAlias
from xml.parsers import expat

Start: TypeAlias = Callable[[str, Mapping[str, str]], None]
End: TypeAlias = Callable[[str], None]
Text: TypeAlias = Callable[[str], None]

DEEPEST = 100

_CHUNK = 65_536


class XmlFault(Exception):  # noqa: N818  # never shown: the caller names the file and the part
    """The XML is damaged, or holds what no Office file holds."""


def walk_xml(
    part: IO[bytes], start: Start, end: End | None = None, text: Text | None = None
) -> None:
    """Calls `start`, `end` and `text` for what stands in `part`, in its order.

    Names come without namespaces, `r:id` as `id`: the strict and the usual form of OOXML differ in
    nothing else. Where an attribute exists with and without one, that without counts. Text may come
    in pieces. Raises XmlFault; what the callbacks raise passes through.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_document_type
    local = _LocalNames()
    depth = 0

    def started(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise XmlFault("too deep")
        for key in attributes:
            if " " in key:
                attributes = {local[k]: v for k, v in attributes.items() if " " in k} | {
                    k: v for k, v in attributes.items() if " " not in k
                }
                break
        start(local[name], attributes)

    def ended(name: str) -> None:
        nonlocal depth
        depth -= 1
        if end is not None:
            end(local[name])

    parser.StartElementHandler = started
    parser.EndElementHandler = ended
    if text is not None:
        parser.CharacterDataHandler = text
    try:
        while chunk := part.read(_CHUNK):
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except (expat.ExpatError, LookupError, ValueError) as error:  # the last two: odd encodings
        raise XmlFault(str(error)) from error


class _LocalNames(dict[str, str]):
    """The local name of each qualified one, worked out once."""

    def __missing__(self, name: str) -> str:
        local = name.rpartition(" ")[2]
        if len(self) < 10_000:
            self[name] = local
        return local


def _refuse_document_type(*_: object) -> NoReturn:
    raise XmlFault("a document type")
