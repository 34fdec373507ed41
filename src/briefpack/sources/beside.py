"""What stands beside items without being one: agencies, headings of tables, labels."""

from collections.abc import Sequence
from itertools import pairwise

from briefpack.bilingual import Bilingual
from briefpack.model.agency import Responsibility
from briefpack.model.records import LeftOut, ReadingProblem
from briefpack.sources.outline import Node
from briefpack.sources.paragraphs import Paragraph


def note_agencies(
    node: Node,
    who: Responsibility,
    unknown: Sequence[str],
    item: Paragraph,
    left: list[LeftOut],
    problems: list[ReadingProblem],
) -> None:
    """The node has these agencies; the words that named them are listed, and names not known."""
    if node.responsibility and who:
        known = node.responsibility
        more = tuple(
            code
            for code in (who.lead, *who.supporting)
            if code and code not in (known.lead, *known.supporting)
        )
        who = Responsibility(known.lead, (*known.supporting, *more), known.proposed)
    node.responsibility = who or node.responsibility
    left += by_line(item, "agencies, now of a record")
    for name in unknown:
        problems.append(
            ReadingProblem(
                item.span.start_line,
                Bilingual(
                    f"ไม่รู้จักหน่วยงาน “{name}” โปรดระบุหน่วยงานเอง",
                    f"The agency “{name}” is unknown; please set the agency yourself",
                ),
            )
        )


def by_line(item: Paragraph, why: str) -> list[LeftOut]:
    """The whole item as left out, line by line."""
    text, starts = item.text, [*item.starts, (len(item.text), 0)]
    parts = [LeftOut(line, text[at:end].strip(), why) for (at, line), (end, _) in pairwise(starts)]
    if item.marker and not item.is_drawn:
        first = parts[0]
        parts[0] = LeftOut(first.line, f"{item.marker.text} {first.text}".strip(), why)
    return [part for part in parts if part.text]
