"""A walk over foreign XML that builds no tree: its memory does not grow with the file.

Expat calls back for each element. A document type is refused at its first letter, so there are no
entities to blow up and nothing to fetch.
"""

from collections.abc import Callable, Mapping
from typing import IO, Generic, NoReturn, TypeAlias, TypeVar
from xml.parsers import expat

Starts: TypeAlias = Mapping[str, Callable[[Mapping[str, str]], None]]
"""By the name of an element: what takes its attributes when it begins."""

Ends: TypeAlias = Mapping[str, Callable[[], None]]
"""By the name of an element: what is called when it ends."""

DEEPEST = 100
LONGEST_TAG = 1_000_000  # bytes; some versions of expat look at a long tag again for each chunk

_CHUNK = 65_536
_MOST_NAMES = 10_000
_Handler = TypeVar("_Handler")


class XmlFault(Exception):  # noqa: N818  # never shown: the caller names the file and the part
    """The XML is damaged, or holds what no Office file holds."""


class DocumentType(XmlFault):
    """It declares a document type: no Office file does, and a hostile one may."""


def walk_xml(
    part: IO[bytes],
    starts: Starts,
    ends: Ends | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
    """Calls what is named for the elements of `part` in their order, and `text` for each text.

    Elements are known by their names without namespaces: the strict and the usual form of OOXML
    differ in nothing else. Attributes of a namespace are called "namespace name". Text may come in
    pieces. Raises XmlFault; what is called may raise what it likes.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_document_type
    begins, closes = _ByName(starts), _ByName(ends or {})
    depth = 0

    def started(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise XmlFault("too deep")
        handler = begins[name]
        if handler is not None:
            handler(attributes)

    def ended(name: str) -> None:
        nonlocal depth
        depth -= 1
        handler = closes[name]
        if handler is not None:
            handler()

    parser.StartElementHandler = started
    parser.EndElementHandler = ended
    if text is not None:
        parser.CharacterDataHandler = text
    try:
        fed = 0
        while chunk := part.read(_CHUNK):
            parser.Parse(chunk, False)
            fed += len(chunk)
            if fed - parser.CurrentByteIndex > LONGEST_TAG:
                raise XmlFault("a tag without end")
        parser.Parse(b"", True)
    except (expat.ExpatError, LookupError, ValueError) as error:  # the last two: odd encodings
        raise XmlFault(str(error)) from error


class _ByName(dict[str, _Handler | None], Generic[_Handler]):
    """What is called for a qualified name, worked out once for each."""

    def __init__(self, handlers: Mapping[str, _Handler]) -> None:
        super().__init__()
        self._handlers = handlers

    def __missing__(self, name: str) -> _Handler | None:
        handler = self._handlers.get(name.rpartition(" ")[2])
        if len(self) < _MOST_NAMES:
            self[name] = handler
        return handler


def _refuse_document_type(*_: object) -> NoReturn:
    raise DocumentType("a document type")
