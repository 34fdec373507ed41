"""Small PDFs written by hand: letters where the test wants them."""

from collections.abc import Sequence

_SIZE = 16


def pdf(*pages: str, more: Sequence[bytes] = (), trailer: str = "", mapped: bool = True) -> bytes:
    """A PDF of these page contents. Letters are codes of their own; see `letters`."""
    font = 3 + 2 * len(pages)
    kids = " ".join(f"{3 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode(),
    ]
    for number, content in enumerate(pages):
        resources = f"/Resources<</Font<</F1 {font} 0 R>>/XObject<</Im {font + 2} 0 R>>>>"
        page = f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]{resources}"
        objects += [
            f"{page}/Contents {4 + 2 * number} 0 R>>".encode(),
            stream(content.encode()),
        ]
    to_unicode = f"/ToUnicode {font + 1} 0 R" if mapped else ""
    widths = " ".join("0" if _is_mark(code) else "600" for code in range(256))
    objects += [
        f"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 0/LastChar 255"
        f"/Widths[{widths}]{to_unicode}>>".encode(),
        stream(_map().encode()),
        b"<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"
        b"/Length 1>>stream\n\x80\nendstream",
        *more,
    ]
    return assembled(objects, trailer)


def assembled(objects: Sequence[bytes], trailer: str = "") -> bytes:
    """The objects, numbered from 1, with their cross-reference table. The first is the root."""
    content, places = b"%PDF-1.7\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(content))
        content += b"%d 0 obj%s\nendobj\n" % (number, each)
    start = len(content)
    content += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    content += b"".join(b"%010d 00000 n \n" % place for place in places)
    head = f"/Size {len(objects) + 1}/Root 1 0 R{trailer}"
    return content + f"trailer<<{head}>>\nstartxref\n{start}\n%%EOF\n".encode()


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """A stream object."""
    return b"<</Length %d%s>>stream\n%s\nendstream" % (len(content), entries, content)


def written(lines: Sequence[str], *, left: float = 70, gap: float = 0) -> str:
    """Page content with these lines, `gap` points of justification between all letters."""
    return "\n".join(written_at(line, left, 780 - 24 * row, gap) for row, line in enumerate(lines))


def written_at(line: str, left: float, baseline: float, gap: float = 0) -> str:
    """Page content with one line."""
    return f"BT /F1 {_SIZE} Tf 1 0 0 1 {left} {baseline} Tm [{_spread(line, gap)}] TJ ET"


IMAGE = "q 500 0 0 700 40 40 cm /Im Do Q"


def _spread(text: str, gap: float) -> str:
    between = f"> {-1000 * gap / _SIZE:.0f} <" if gap else ""
    return "<" + between.join(f"{_code(character):02x}" for character in text) + ">"


def _code(character: str) -> int:
    return ord(character) - 0xE00 + 0x80 if character >= "\u0e01" else ord(character)


def _is_mark(code: int) -> bool:
    """Whether the letter stands above or below the one before it, and takes no room."""
    return chr(code - 0x80 + 0xE00) in "ัิีึืฺุู็่้๊๋์ํ๎" if code > 0x80 else False


def _map() -> str:
    pairs = [(code, code) for code in range(0x20, 0x7F)]
    pairs += [(0x80 + place, 0xE00 + place) for place in range(1, 0x5C)]
    blocks = [pairs[at : at + 90] for at in range(0, len(pairs), 90)]
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def"
        " 1 begincodespacerange <00> <ff> endcodespacerange "
        + " ".join(
            f"{len(block)} beginbfchar "
            + " ".join(f"<{code:02x}> <{letter:04x}>" for code, letter in block)
            + " endbfchar"
            for block in blocks
        )
        + " endcmap end end"
    )
