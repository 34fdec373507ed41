"""Where the lines of a PDF may end, and whether blanks behind them are lost beyond the margin."""

from collections.abc import Callable, Sequence

from briefpack.sources.pdf.tables import Placed

_USUAL_BLANK = 3.5
_BEYOND = 0.5


def hidden_blanks(lines: Sequence[Placed]) -> Callable[[Placed], bool]:
    """Tells of a line whether a blank at its end would not show.

    LibreOffice leaves out the blank at which it broke a line where that would go beyond the edge;
    Word writes it. In a document that has blanks beyond the edges of cells, none is hidden.
    """
    widths = sorted(each.line.blank for each in lines if each.line.blank)
    blank = widths[len(widths) // 2] if widths else _USUAL_BLANK
    margin = max((each.line.end for each in lines if each.cell is None), default=0.0)
    beyond = any(each.cell and each.line.end > each.edge + _BEYOND for each in lines)
    return lambda each: not beyond and (each.edge or margin) - each.line.right < blank
