"""What stands above the table: which meeting, which days, which round, and for whom."""

from typing import TypeAlias

from briefpack.export.matrix import HeadCell, Look, Value
from briefpack.export.matrix_options import MatrixOptions
from briefpack.export.phrases import NO_AGENCY, agency_name
from briefpack.model.annotation import Output
from briefpack.model.follow_up import Round
from briefpack.model.headings import RowKey
from briefpack.model.headings import TrackingColumn as Heading
from briefpack.model.index import Index
from briefpack.model.meeting import Meeting
from briefpack.model.pack import Pack
from briefpack.model.serving import classification_of
from briefpack.model.wording import Wording
from briefpack.thai.shown_text import shown

_TITLES = {
    Output.TRACKING: Wording("ตารางติดตามผลการดำเนินงาน", "Follow-up matrix"),
    Output.CABINET: Wording("สรุปผลการประชุมและหน่วยงานที่รับผิดชอบ", "Outcomes and responsible agencies"),
}
_HINT = Wording(
    "โปรดกรอกเฉพาะช่องพื้นสีเหลือง ช่องที่เว้นว่างหมายถึงไม่เปลี่ยนแปลง (ดูแผ่นงาน วิธีกรอก)",
    "Please fill in the yellow cells only; a blank cell means no change (see How to fill in)",
)
_MEETING = Wording("การประชุม", "Meeting")
_FIRST_DAY = Wording("ประชุมวันแรก", "First day")
_LAST_DAY = Wording("ประชุมวันสุดท้าย", "Last day")
_ISSUED = Wording("วันที่ออกเอกสาร", "Issued")
_RETURN_BY = Wording("โปรดส่งคืนภายใน", "Please return by")
_ROUND = Wording("รอบที่", "Round")
_PACK = Wording("ชุดข้อมูล", "Pack")

_Fact: TypeAlias = tuple[Heading, Wording, Value]

# The sheet's columns, counted from 1: the hidden ones stand first.
_AT = {heading: number for number, heading in enumerate((*RowKey, *Heading), start=1)}


def tracking_head(
    index: Index, pack: Pack, round_: Round, options: MatrixOptions, agency: str | None
) -> tuple[HeadCell, ...]:
    """The head of a follow-up sheet, its facts over columns wide enough for them.

    It is low, because it is frozen with the column headings: one line of titles, then one line of
    facts for each meeting, with their names above.
    """
    facts: tuple[_Fact, ...] = (
        (Heading.PROGRESS, _ISSUED, round_.issued),
        (Heading.OBSTACLES, _RETURN_BY, round_.due or options.due),
        (Heading.REPORTER, _ROUND, options.round_name or round_.number),
        (Heading.REPORTED_ON, _PACK, pack.name),
    )
    title = _TITLES[Output.TRACKING].in_language(options.language)
    if agency is not None:
        title = f"{title} — {_agency_title(agency, index, options)}"
    top = _top(index, pack, options, title, column=_AT[Heading.NUMBER])
    hint = HeadCell(top[-1].row, _AT[Heading.DUE], _HINT.in_language(options.language), Look.HINT)
    below = _meeting_lines(index, pack, options, top[-1].row + 1)
    return _cleaned((*top, hint, *below, *_facts(facts, options, top[-1].row + 1)))


def cabinet_head(index: Index, pack: Pack, options: MatrixOptions) -> tuple[HeadCell, ...]:
    """The head of the form for the Cabinet: title, meetings, their days, and the day of issue."""
    title = _TITLES[Output.CABINET].in_language(options.language)
    top = _top(index, pack, options, title, column=1)
    row = top[-1].row + 1
    cells = list(top)
    for meeting in _meetings(index, pack):
        cells.append(HeadCell(row, 1, meeting.title.in_language(options.language), Look.MEETING))
        row += 1
        for name, day in ((_FIRST_DAY, meeting.start), (_LAST_DAY, meeting.end)):
            cells += _named(row, name, day, options)
            row += 1
    cells += _named(row, _ISSUED, options.issued, options)
    return _cleaned(cells)


def _top(
    index: Index, pack: Pack, options: MatrixOptions, title: str, column: int
) -> tuple[HeadCell, ...]:
    secret = classification_of(index, pack, options.form).wording.in_language(options.language)
    above = (HeadCell(1, column, secret, Look.CLASSIFICATION),) if secret else ()
    return (*above, HeadCell(len(above) + 1, column, title, Look.TITLE))


def _meeting_lines(index: Index, pack: Pack, options: MatrixOptions, row: int) -> list[HeadCell]:
    names = (_MEETING, _FIRST_DAY, _LAST_DAY)
    columns = (_AT[Heading.NUMBER], _AT[Heading.DUE], _AT[Heading.STATUS])
    cells = [
        HeadCell(row, column, name.in_language(options.language), Look.LABEL)
        for column, name in zip(columns, names, strict=True)
    ]
    for below, meeting in enumerate(_meetings(index, pack), start=row + 1):
        title = meeting.title.in_language(options.language)
        cells.append(HeadCell(below, columns[0], title, Look.MEETING))
        cells.append(HeadCell(below, columns[1], meeting.start, Look.FACT))
        cells.append(HeadCell(below, columns[2], meeting.end, Look.FACT))
    return cells


def _facts(facts: tuple[_Fact, ...], options: MatrixOptions, row: int) -> list[HeadCell]:
    return [
        cell
        for over, name, value in facts
        if value is not None
        for cell in (
            HeadCell(row, _AT[over], name.in_language(options.language), Look.LABEL),
            HeadCell(row + 1, _AT[over], value, Look.FACT),
        )
    ]


def _named(row: int, name: Wording, value: Value, options: MatrixOptions) -> list[HeadCell]:
    if value is None:
        return []
    words = name.in_language(options.language)
    return [HeadCell(row, 1, words, Look.LABEL), HeadCell(row, 2, value, Look.FACT)]


def _agency_title(agency: str, index: Index, options: MatrixOptions) -> str:
    if not agency:
        return NO_AGENCY.in_language(options.language)
    known = index.agencies.get(agency)
    return agency_name(known, options.language) if known else agency


def _meetings(index: Index, pack: Pack) -> tuple[Meeting, ...]:
    """The meetings of the pack's outcomes, in the pack's order."""
    meetings = (index.places[outcome_id].meeting for outcome_id in pack.outcome_ids)
    return tuple({meeting.id: meeting for meeting in meetings}.values())


def _cleaned(cells: list[HeadCell] | tuple[HeadCell, ...]) -> tuple[HeadCell, ...]:
    return tuple(
        HeadCell(cell.row, cell.column, shown(cell.value), cell.look)
        if isinstance(cell.value, str)
        else cell
        for cell in cells
        if cell.value not in (None, "")
    )
