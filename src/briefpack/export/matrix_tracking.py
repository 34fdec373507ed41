"""The tracking form: one row for each outcome, with the cells that its agency fills in."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from briefpack.export.matrix import (
    Holds,
    Matrix,
    MatrixColumn,
    MatrixRow,
    MetaFact,
    Value,
)
from briefpack.export.matrix_guide import guide_of
from briefpack.export.matrix_head import tracking_head
from briefpack.export.matrix_lists import word_lists
from briefpack.export.matrix_options import MatrixOptions
from briefpack.export.matrix_summary import summary_of
from briefpack.export.phrases import responsibility_words, time_frame_words
from briefpack.export.properties import Properties, export_id
from briefpack.model.annotation import Output
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Round, SentRow
from briefpack.model.headings import RowKey
from briefpack.model.headings import TrackingColumn as Heading
from briefpack.model.index import Index, Place
from briefpack.model.pack import Pack
from briefpack.model.serving import classification_of, withheld
from briefpack.model.sheet_meta import DOSSIER, EXPORT, FORMAT, META_FORMAT, PACK, ROUND
from briefpack.model.sheet_rows import rows_as_sent, rows_for_agency
from briefpack.model.wording import Wording
from briefpack.thai.shown_text import shown

SHEET_TITLE = "ติดตามผล"


@dataclass(frozen=True, slots=True)
class _Item:
    """What a row is made of."""

    number: int
    place: Place
    row: SentRow
    index: Index
    options: MatrixOptions


def tracking_matrix(
    dossier: Dossier,
    index: Index,
    pack: Pack,
    round_: Round,
    options: MatrixOptions,
    agency: str | None = None,
) -> Matrix:
    """The sheet of a round: everyone's, or with `agency` that agency's ("" for no lead)."""
    sent = rows_as_sent(index, pack) if agency is None else rows_for_agency(index, pack, agency)
    head = tracking_head(index, pack, round_, options, agency)
    rows = tuple(
        _row(_Item(number, index.places[row.outcome_id], row, index, options))
        for number, row in enumerate(sent, start=1)
    )
    identity = export_id(dossier.id, pack, round_, options, agency, head, rows)
    matrix = Matrix(
        form=Output.TRACKING,
        sheet_title=SHEET_TITLE,
        head=head,
        columns=_columns(options),
        rows=rows,
        classification=classification_of(index, pack, Output.TRACKING),
        properties=Properties(
            title=" — ".join(str(cell.value) for cell in head if cell.look == "title"),
            author=shown(options.author),
            pack=shown(pack.name),
            export_id=identity,
            language=options.language,
            date=options.issued,
        ),
        digits=options.digits,
        language=options.language,
        reading_columns=_READING_COLUMNS,
        meta=tuple(
            MetaFact(name, shown(value))
            for name, value in (
                (FORMAT, META_FORMAT),
                (ROUND, round_.id),
                (DOSSIER, dossier.id),
                (PACK, pack.id),
                (EXPORT, identity),
            )
        ),
        sent=sent,
        withheld=withheld(index, pack, Output.TRACKING),
        lists=word_lists(index, options.language),
        guide=guide_of(round_, options),
    )
    return replace(matrix, summary=summary_of(matrix))


def _row(item: _Item) -> MatrixRow:
    values = (value(item) for _, value in _TABLE)
    return MatrixRow(
        tuple(shown(each) if isinstance(each, str) else each for each in values),
        outcome_id=item.row.outcome_id,
    )


def _lead(item: _Item) -> str:
    agencies, language = item.index.agencies, item.options.language
    return responsibility_words(item.place.responsibility, agencies, language, agencies).lead


def _supporting(item: _Item) -> str:
    agencies, language = item.index.agencies, item.options.language
    return responsibility_words(item.place.responsibility, agencies, language, agencies).supporting


def _time_frame(item: _Item) -> str:
    options = item.options
    return time_frame_words(item.place.outcome.time_frame, options.digits, options.language)


def _status(item: _Item) -> str:
    status = item.row.sent.status
    return status.wording.in_language(item.options.language) if status else ""


def _due(item: _Item) -> Value:
    return item.row.sent.due.day if item.row.sent.due else None


def _record(wording: Callable[[Place], Wording]) -> Callable[[_Item], Value]:
    return lambda item: wording(item.place).in_language(item.options.language)


# Widths count digits of the body font; a day (30 พฤศจิกายน 2565) takes 16 and some room beside it,
# with the sign of an overdue one 19: Excel shows hashes for a day that does not fit.
# All columns together are as wide as A3 on its side holds in a size that can be read.
_TABLE: tuple[tuple[MatrixColumn, Callable[[_Item], Value]], ...] = (
    (MatrixColumn(RowKey.OUTCOME_ID, 14, hidden=True), lambda item: item.row.outcome_id),
    (MatrixColumn(RowKey.AGENCY, 10, hidden=True), lambda item: item.row.agency),
    (MatrixColumn(Heading.NUMBER, 6, Holds.NUMBER, centred=True), lambda item: item.number),
    (MatrixColumn(Heading.PILLAR, 15), _record(lambda place: place.pillar.title)),
    (MatrixColumn(Heading.TOPIC, 15), _record(lambda place: place.topic.title)),
    (MatrixColumn(Heading.OUTCOME, 34), _record(lambda place: place.outcome.text)),
    (MatrixColumn(Heading.LEAD, 11, Holds.AGENCY), _lead),
    (MatrixColumn(Heading.SUPPORTING, 12, Holds.AGENCIES), _supporting),
    (MatrixColumn(Heading.TIME_FRAME, 13), _time_frame),
    (MatrixColumn(Heading.DUE, 21, Holds.DATE, filled_in=True), _due),
    (MatrixColumn(Heading.STATUS, 17, Holds.STATUS, filled_in=True), _status),
    (
        MatrixColumn(Heading.PERCENT, 8, Holds.PERCENT, filled_in=True, centred=True),
        lambda item: item.row.sent.percent,
    ),
    (MatrixColumn(Heading.PROGRESS, 24, filled_in=True), lambda item: item.row.sent.progress),
    (MatrixColumn(Heading.OBSTACLES, 18, filled_in=True), lambda item: item.row.sent.obstacles),
    (MatrixColumn(Heading.NEXT_STEP, 18, filled_in=True), lambda item: item.row.sent.next_step),
    (MatrixColumn(Heading.REPORTER, 12, filled_in=True), lambda item: item.row.sent.reporter),
    (
        MatrixColumn(Heading.REPORTED_ON, 17, Holds.DATE, filled_in=True),
        lambda item: item.row.sent.reported_on,
    ),
    (MatrixColumn(Heading.REMARKS, 14, filled_in=True), lambda item: item.row.sent.remarks),
)
_COLUMNS = tuple(column for column, _ in _TABLE)
_READING_COLUMNS = 1 + [column.heading for column in _COLUMNS].index(Heading.OUTCOME)
# Agencies have abbreviations in Thai alone; their English names need room.
_WIDER_IN_ENGLISH = {Heading.LEAD: 20, Heading.SUPPORTING: 26, Heading.TIME_FRAME: 15}


def _columns(options: MatrixOptions) -> tuple[MatrixColumn, ...]:
    if options.language == "th":
        return _COLUMNS
    return tuple(
        replace(column, width=_WIDER_IN_ENGLISH.get(Heading(column.heading), column.width))
        if column.heading in list(Heading)
        else column
        for column in _COLUMNS
    )
