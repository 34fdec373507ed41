"""What stands after the head of a document: its items as a tree, agencies beside them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from briefpack.bilingual import Bilingual
from briefpack.model.agency import Agency
from briefpack.model.records import LeftOut, ReadingProblem
from briefpack.sources.agencies_in_text import is_agency_list, responsibility_in
from briefpack.sources.alone import is_label
from briefpack.sources.beside import by_line, note_agencies
from briefpack.sources.levels import Levels, is_heading_like, levels_of
from briefpack.sources.outline import Node, gathered_under_titles, tree_of
from briefpack.sources.paragraphs import Paragraph
from briefpack.sources.signature import part_signature
from briefpack.sources.tables import table_nodes

_WRAPPERS = ("ดังนี้", "ผลการประชุมฯ", "ผลการประชุม", "สาระสำคัญ", "as follows")
_SHORT = 60  # characters of a line that names a subject, before the line of its agencies
_SEES = ("พิจารณาแล้วเห็นว่า", "มีประเด็นสำคัญที่เกี่ยวข้องกับส่วนราชการ")


@dataclass(slots=True)
class Body:
    """The highest items with what stands under them, and what has no place among them."""

    roots: list[Node] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    problems: list[ReadingProblem] = field(default_factory=list)


def read_body(items: Sequence[Paragraph], agencies: Sequence[Agency]) -> Body:
    """The tree of the items, in the order of the source."""
    items, signed, doubts = part_signature(items, agencies)
    body = Body(left_out=signed, problems=doubts)
    levels = levels_of(items)
    placed: list[tuple[int, Node]] = []
    at = 0
    while at < len(items):
        item = items[at]
        if item.cell is not None:
            end = at
            while end < len(items) and _same_table(items[end], item):
                end += 1
            placed += table_nodes(items[at:end], levels, agencies, body.left_out, body.problems)
            at = end
            continue
        following = items[at + 1] if at + 1 < len(items) else None
        before = items[at - 1] if at else None
        _place(item, before, following, levels, placed, agencies, body)
        at += 1
    roots = _without_wrappers(_without_bare_marks(tree_of(placed), body.left_out), body.left_out)
    body.roots = gathered_under_titles(roots)
    return body


def _same_table(item: Paragraph, first: Paragraph) -> bool:
    return item.cell is not None and first.cell is not None and item.cell.table == first.cell.table


def _place(
    item: Paragraph,
    before: Paragraph | None,
    following: Paragraph | None,
    levels: Levels,
    placed: list[tuple[int, Node]],
    agencies: Sequence[Agency],
    body: Body,
) -> None:
    line = item.span.start_line
    if item.marker or item.heading:
        node = Node(item, is_title=bool(item.heading))
        placed.append((levels.depth(item), node))
    elif is_label(item.text):
        body.left_out += by_line(item, "label")
    elif is_agency_list(item.text, agencies):
        _make_responsible(item, placed, agencies, body)
    elif is_heading_like(item, following, before):
        placed.append((levels.depth(item, ("heading", 0)), Node(item, is_title=True)))
    else:
        headings = levels.headings
        depth = headings or (min(1, len(levels.stack)) if placed else 0)
        placed.append((depth, Node(item, is_prose=True)))
        if not headings:
            body.problems.append(
                ReadingProblem(
                    line,
                    Bilingual(
                        "ย่อหน้านี้ไม่มีเลขข้อหรือสัญลักษณ์ จึงจัดเป็นผลการประชุมข้อหนึ่ง โปรดตรวจ",
                        "This paragraph has no number or bullet, so it was taken as an outcome; "
                        "please check",
                    ),
                )
            )


def _make_responsible(
    item: Paragraph, placed: Sequence[tuple[int, Node]], agencies: Sequence[Agency], body: Body
) -> None:
    """Agencies on a line of their own belong to the last item of the highest level."""
    who, unknown = responsibility_in(item.text, agencies)
    node = next((node for depth, node in reversed(placed) if depth == 0), None)
    node = _last_title(placed) or node
    if placed and placed[-1][1].is_prose and len(placed[-1][1].item.text) <= _SHORT:
        node = placed[-1][1]
    if node is None:
        body.left_out += by_line(item, "agencies of nothing")
        body.problems.append(
            ReadingProblem(
                item.span.start_line,
                Bilingual(
                    "หน่วยงานนี้ไม่อยู่ใต้หัวข้อใด โปรดตรวจ", "This agency is under no item; please check"
                ),
            )
        )
        return
    note_agencies(node, who, unknown, item, body.left_out, body.problems)


def _last_title(placed: Sequence[tuple[int, Node]]) -> Node | None:
    """The nearest item above that has others under it."""
    if not placed:
        return None
    last = placed[-1][0]
    for depth, node in reversed(placed):
        if depth < last:
            return node
    return None


def _without_bare_marks(nodes: Sequence[Node], left: list[LeftOut]) -> list[Node]:
    """The nodes without marks that have neither a text nor anything under them."""
    kept: list[Node] = []
    for node in nodes:
        node.children = _without_bare_marks(node.children, left)
        if node.item.text or node.children:
            kept.append(node)
        else:
            left += by_line(node.item, "mark without text")
    return kept


def _without_wrappers(roots: Sequence[Node], left: list[LeftOut]) -> list[Node]:
    """The items of a section that only announces its parts stand in its place."""
    opened: list[Node] = []
    for root in roots:
        parts = [child for child in root.children if child.children]
        if parts and _is_wrapper(root.item.text):
            left += by_line(root.item, "heading of a part")
            opened += root.children
        else:
            opened.append(root)
    return opened


def _is_wrapper(text: str) -> bool:
    plain = re.sub(r"[\s::]+$", "", text)
    return plain.endswith(_WRAPPERS) or any(words in plain for words in _SEES)
