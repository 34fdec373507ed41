"""The tree of a document's items, before anyone says what is a pillar and what an outcome."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from briefpack.model.agency import Responsibility
from briefpack.sources.paragraphs import Paragraph

_DEEPEST = 40  # no list that people write is as deep; what is deeper stands beside the deepest


@dataclass(slots=True)
class Node:
    """An item with what stands under it; `is_prose` says that it is a paragraph without a mark."""

    item: Paragraph
    children: list["Node"] = field(default_factory=list)
    responsibility: Responsibility = Responsibility()
    is_prose: bool = False
    is_title: bool = False

    @property
    def ends_in_colon(self) -> bool:
        """Whether its text announces what stands under it."""
        return self.item.text.endswith((":", ":"))


def tree_of(items: Iterable[tuple[int, Node]]) -> list[Node]:
    """The nodes under each other, by their depths; a depth that skips levels counts as the next."""
    roots: list[Node] = []
    path: list[Node] = []
    for depth, node in items:
        del path[min(depth, len(path), _DEEPEST) :]
        (path[-1].children if path else roots).append(node)
        path.append(node)
    return roots


def gathered_under_titles(siblings: Sequence[Node]) -> list[Node]:
    """Siblings of one sort of mark, with those behind an empty `title :` put under it.

    Where titles and outcomes carry the same bullet, the closing colon alone tells them apart.
    """
    gathered: list[Node] = []
    title: Node | None = None
    for node in siblings:
        node.children = gathered_under_titles(node.children)
        same = title is not None and _sort(title) == _sort(node)
        if node.ends_in_colon and not node.children:
            title = node
            gathered.append(node)
        elif title is not None and same and not node.children and not node.ends_in_colon:
            if split_title(node.item.text) is None or _is_inside(node.item.text):
                title.children.append(node)
            else:
                title = None
                gathered.append(node)
        else:
            title = None if node.children else title
            gathered.append(node)
    return gathered


def _sort(node: Node) -> str:
    return node.item.marker.style if node.item.marker else ""


def _is_inside(text: str) -> bool:
    return " : " not in text and ": " in text


def split_title(text: str) -> tuple[str, int] | None:
    """The title and the place where the text begins, of an item written `title : text`.

    None where it is not written so, as where a colon ends it all. Without a space before the
    colon, only a short title outside of brackets counts.
    """
    if text.endswith((":", ":")):
        return None
    at = text.find(" : ")
    if at > 0:
        return text[:at].rstrip(), at + 3
    at = text.find(": ")
    if 0 < at <= 80 and text.count("(", 0, at) <= text.count(")", 0, at) and "“" not in text[:at]:
        return text[:at].rstrip(), at + 2
    return None
