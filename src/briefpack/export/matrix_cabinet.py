"""The form for the Cabinet: three columns, grouped by pillar, items numbered 1.1, no round."""

from collections.abc import Iterator

from briefpack.export.matrix import Matrix, MatrixColumn, MatrixRow
from briefpack.export.matrix_head import cabinet_head
from briefpack.export.matrix_options import MatrixOptions
from briefpack.export.phrases import PROPOSED, agency_names
from briefpack.export.properties import Properties, export_id
from briefpack.model.annotation import Output
from briefpack.model.dossier import Dossier
from briefpack.model.headings import CabinetColumn
from briefpack.model.index import Index, Place
from briefpack.model.pack import Pack
from briefpack.model.serving import classification_of, withheld
from briefpack.thai.digits import shape
from briefpack.thai.shown_text import shown

_COLUMNS = (
    MatrixColumn(CabinetColumn.ISSUE.value, 36),
    MatrixColumn(CabinetColumn.ACTION.value, 84),
    MatrixColumn(CabinetColumn.RESPONSIBLE.value, 44),
)


def cabinet_matrix(dossier: Dossier, index: Index, pack: Pack, options: MatrixOptions) -> Matrix:
    """The pack's outcomes in the three columns that reports to the Cabinet use."""
    head = cabinet_head(index, pack, options)
    rows = tuple(_rows(index, pack, options))
    return Matrix(
        form=Output.CABINET,
        sheet_title="ผลการประชุม",
        head=head,
        columns=_COLUMNS,
        rows=rows,
        classification=classification_of(index, pack, Output.CABINET),
        properties=Properties(
            title=" — ".join(str(cell.value) for cell in head if cell.look == "title"),
            author=shown(options.author),
            pack=shown(pack.name),
            export_id=export_id(dossier.id, pack, options, head, rows),
            language=options.language,
            date=options.issued,
        ),
        digits=options.digits,
        language=options.language,
        withheld=withheld(index, pack, Output.CABINET),
    )


def _rows(index: Index, pack: Pack, options: MatrixOptions) -> Iterator[MatrixRow]:
    """The outcomes under their group's heading; an agency has its full name at first use."""
    introduced: set[str] = set()
    group = None
    number = item = 0
    for entry in pack.entries:
        place = index.places[entry.outcome_id]
        title = entry.group or place.pillar.title.in_language(options.language)
        if title != group:
            group, number, item = title, number + 1, 0
            heading = f"{shape(str(number), options.digits)}. {title}".rstrip()
            yield MatrixRow((shown(heading), "", ""), is_heading=True)
        item += 1
        codes = _agencies(place)
        label = shape(f"{number}.{item}", options.digits)
        issue = f"{label} {place.topic.title.in_language(options.language)}".rstrip()
        names = agency_names(codes, index.agencies, options.language, introduced)
        if names and place.responsibility.proposed:
            names = f"{names} {PROPOSED.in_language(options.language)}"
        introduced.update(codes)
        texts = (issue, place.outcome.text.in_language(options.language), names)
        yield MatrixRow(tuple(shown(text) for text in texts), outcome_id=entry.outcome_id)


def _agencies(place: Place) -> tuple[str, ...]:
    who = place.responsibility
    return tuple(dict.fromkeys(filter(None, (who.lead, *who.supporting))))
