"""What went to whom in a round of agencies' workbooks, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from briefpack.export.matrix_options import MatrixOptions
from briefpack.export.phrases import NO_AGENCY, agency_name
from briefpack.export.properties import Properties, export_id
from briefpack.model.annotation import Output
from briefpack.model.classification import Classification
from briefpack.model.follow_up import Round
from briefpack.model.index import Index
from briefpack.model.pack import Pack
from briefpack.model.serving import classification_of
from briefpack.model.sheet_rows import rows_for_agency
from briefpack.model.wording import Language, Wording
from briefpack.thai.dates import format_date
from briefpack.thai.digits import Digits, shape
from briefpack.thai.shown_text import shown

_TITLE = Wording("รายการนำส่งตารางติดตามผลการดำเนินงาน", "Covering list of the follow-up matrices")
_ROUND = Wording("รอบที่", "Round")
_PACK = Wording("ชุดข้อมูล", "Pack")
_ISSUED = Wording("วันที่ออกเอกสาร", "Issued")
_RETURN_BY = Wording("โปรดส่งคืนภายใน", "Please return by")
_HEADINGS = (
    Wording("ลำดับ", "No."),
    Wording("หน่วยงาน", "Agency"),
    Wording("แฟ้ม", "File"),
    Wording("หลัก", "Leads"),
    Wording("สนับสนุน", "Supports"),
    Wording("ผู้รับ / วันที่รับ", "Received by / on"),
)


@dataclass(frozen=True, slots=True)
class CoveringList:
    """The list: facts above, then one line for each workbook, under `headings`."""

    title: str
    facts: tuple[tuple[str, str], ...]
    headings: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]
    classification: Classification
    pack_id: str
    properties: Properties


def compose_covering_list(
    index: Index, pack: Pack, round_: Round, options: MatrixOptions, names: Mapping[str, str]
) -> CoveringList:
    """The list of a round; `names` is the file that each agency's rows are in."""
    language, digits = options.language, options.digits
    lines = []
    for number, (agency, name) in enumerate(names.items(), start=1):
        rows = rows_for_agency(index, pack, agency)
        leads = sum(index.places[r.outcome_id].responsibility.lead == agency for r in rows)
        counts = (str(leads), str(len(rows) - leads))
        texts = (str(number), _named(index, agency, language), name, *counts, "")
        lines.append(tuple(_ours(text, digits) if text.isdigit() else text for text in texts))
    facts = (
        (_PACK, pack.name),
        (_ROUND, _ours(options.round_name or str(round_.number), digits)),
        (_ISSUED, _day(round_.issued, options)),
        (_RETURN_BY, _day(round_.due or options.due, options)),
    )
    title = _TITLE.in_language(language)
    return CoveringList(
        title=title,
        facts=tuple((w.in_language(language), shown(text)) for w, text in facts if text),
        headings=tuple(heading.in_language(language) for heading in _HEADINGS),
        lines=tuple(tuple(map(shown, line)) for line in lines),
        classification=classification_of(index, pack, Output.TRACKING),
        pack_id=pack.id,
        properties=Properties(
            title=title,
            author=shown(options.author),
            pack=shown(pack.name),
            export_id=export_id(round_, options, lines),
            language=language,
            date=options.issued,
        ),
    )


def _named(index: Index, agency: str, language: Language) -> str:
    if not agency:
        return NO_AGENCY.in_language(language)
    known = index.agencies.get(agency)
    return agency_name(known, language) if known else agency


def _ours(text: str, digits: Digits) -> str:
    return shape(text, digits)


def _day(day: date | None, options: MatrixOptions) -> str:
    if day is None:
        return ""
    return format_date(day, style="long", digits=options.digits, lang=options.language)
