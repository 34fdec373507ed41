"""Every text that a matrix says, for whoever looks through the written package."""

from collections.abc import Iterator

from briefpack.export.matrix import Guide, Matrix, Summary, WordList


def texts_of(matrix: Matrix) -> Iterator[str]:
    """Every text of the matrix, each as often as the workbook holds it."""
    yield from (cell.value for cell in matrix.head if isinstance(cell.value, str))
    for row in matrix.rows:
        yield from (value for value in row.values if isinstance(value, str))
    for column in matrix.columns:
        yield from (column.heading, column.heading)  # the header's cell and the table's column
    yield from (text for row in matrix.sheet_values for text in row)
    yield from (text for fact in matrix.meta for text in (fact.name, fact.value))
    own = matrix.properties
    yield from (own.title, own.author, own.pack, own.export_id, matrix.round_id)
    yield from (matrix.sheet_title,) * 3  # the tab, the print titles, the print area
    pages = 1
    for sheet in (matrix.guide, matrix.summary):
        if sheet is not None:
            pages += 1
            yield from (sheet.sheet_title,) * 3
            yield sheet.title
    if matrix.guide is not None:
        yield from _in_guide(matrix.guide)
    if matrix.summary is not None:
        yield from _in_summary(matrix.summary)
    yield from _in_lists(matrix.lists)
    # In the header and the footer of each sheet's pages.
    yield from (matrix.classification.wording.in_language(matrix.language),) * 2 * pages


def _in_guide(guide: Guide) -> Iterator[str]:
    yield from (text for line in guide.lines for text in (line.mark, line.text))


def _in_summary(summary: Summary) -> Iterator[str]:
    yield from (summary.note, summary.chart_title, *summary.headings)
    yield from (row.label for row in summary.rows)
    first, last = summary.charted
    yield from summary.headings[first : last + 1]  # the chart keeps its names


def _in_lists(lists: tuple[WordList, ...]) -> Iterator[str]:
    for each in lists:
        yield from (each.name, *each.words)
