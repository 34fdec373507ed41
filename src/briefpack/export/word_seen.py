"""What one walk over a part of a Word file finds, for all checks at once."""

from dataclasses import dataclass, field

from lxml import etree

from briefpack.export.word_names import W

_P, _T, _RPR, _RSTYLE = f"{W}p", f"{W}t", f"{W}rPr", f"{W}rStyle"
_START, _END, _VAL = f"{W}bookmarkStart", f"{W}bookmarkEnd", f"{W}val"
_POS, _TYPE = f"{W}pos", f"{W}type"
_PSTYLE = f"{W}pStyle"
_STYLE_USES = frozenset({_PSTYLE, f"{W}tblStyle"})
_GAPS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n"}
_SEEN = (_P, _T, _RPR, _START, _END, f"{W}fldChar", *_STYLE_USES, *_GAPS)


@dataclass(slots=True)
class Seen:
    """What one walk over a part found, each in the order of the part.

    `paragraph_styles` has the style of each of the `texts`, empty where it names none;
    `bookmarks` are ids and names of those that open, `closed` the ids of those that end; `runs`
    are run properties that say more than a style.
    """

    texts: list[str] = field(default_factory=list)
    paragraph_styles: list[str] = field(default_factory=list)
    bookmarks: list[tuple[str, str]] = field(default_factory=list)
    closed: list[str] = field(default_factory=list)
    fields: list[str] = field(default_factory=list)
    styles: set[str] = field(default_factory=set)
    runs: list[etree._Element] = field(default_factory=list)


def seen_in(root: etree._Element) -> Seen:
    """One walk for all checks: a brief of thousands of outcomes has a hundred thousand elements."""
    seen = Seen()
    said: list[str] = []
    for each in root.iter(*_SEEN):
        tag = each.tag
        if tag == _T:
            said.append(each.text or "")
        elif tag in _STYLE_USES:
            name = each.get(_VAL) or ""
            seen.styles.add(name)
            if tag == _PSTYLE and seen.paragraph_styles:
                seen.paragraph_styles[-1] = name
        elif tag == _P:
            seen.texts.append("".join(said))
            seen.paragraph_styles.append("")
            said.clear()
        elif tag == _RPR:
            only = each[0] if len(each) == 1 else None
            if only is not None and only.tag == _RSTYLE:
                seen.styles.add(only.get(_VAL) or "")
            else:
                seen.runs.append(each)
                seen.styles.update(style.get(_VAL) or "" for style in each.iter(_RSTYLE))
        elif tag in _GAPS:
            # A stop for tabs in a paragraph's properties has a place, a tab in its text has none.
            if each.get(_POS) is None and each.get(_TYPE) != "page":
                said.append(_GAPS[tag])
        elif tag == _START:
            seen.bookmarks.append((each.get(f"{W}id") or "", each.get(f"{W}name") or ""))
        elif tag == _END:
            seen.closed.append(each.get(f"{W}id") or "")
        else:
            seen.fields.append(each.get(f"{W}fldCharType") or "")
    seen.texts.append("".join(said))
    del seen.texts[0]
    return seen
