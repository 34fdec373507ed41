"""Names in the XML of Word files, and how its values are read."""

from lxml import etree

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
CHOICE = "http://schemas.openxmlformats.org/markup-compatibility/2006"

STRICT_NAMES = (  # the same names as an ISO "strict" file writes them
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", WORD.encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", RELATIONSHIPS.encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", MATH.encode()),
)

_OFF = {"0", "false", "off"}


def w(name: str) -> str:
    """The full name of one of Word's own elements or attributes."""
    return f"{{{WORD}}}{name}"


def value(element: etree._Element | None, name: str, attribute: str = "val") -> str:
    """The attribute of the child called `name`; empty where either is missing."""
    child = None if element is None else element.find(w(name))
    return "" if child is None else child.get(w(attribute), "")


def number(text: str, otherwise: int = 0) -> int:
    """A whole number; some programs write 12.0 or nothing."""
    try:
        return int(float(text))
    except (ValueError, OverflowError):
        return otherwise


def is_on(element: etree._Element | None, name: str) -> bool:
    """Whether a property that is on by its mere presence is on."""
    child = None if element is None else element.find(w(name))
    return child is not None and child.get(w("val"), "1") not in _OFF
