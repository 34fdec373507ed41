"""The chart of the summary sheet: how many outcomes stand where."""

from typing import Any

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.axis import ChartLines
from openpyxl.chart.data_source import (
    AxDataSource,
    NumData,
    NumDataSource,
    NumRef,
    NumVal,
    StrData,
    StrRef,
    StrVal,
)
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.series import Series
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, TwoCellAnchor
from openpyxl.drawing.text import (
    CharacterProperties,
    Font,
    Paragraph,
    ParagraphProperties,
    RegularTextRun,
)
from openpyxl.worksheet.worksheet import Worksheet

from briefpack.export.excel_styles import CHART_COLOUR, FONT
from briefpack.export.matrix import Summary
from briefpack.export.matrix_summary import HEADINGS_ROW

_SIZE, _TITLE_SIZE = 1400, 1600  # hundredths of a point
CHART_ROW_HEIGHT = 230.0
_MARGIN = 6 * 12_700  # English metric units, 12,700 to a point
_HEIGHT = int(CHART_ROW_HEIGHT - 8) * 12_700
_GRID = "D5DBE1"


def status_chart(sheet: Worksheet, summary: Summary, row: int) -> BarChart:
    """Bars of the first row's counts, over the whole of a sheet row."""
    chart = BarChart()
    chart.type = "col"
    chart.series.append(_series(sheet, summary))
    chart.title = _title(summary.chart_title)
    chart.legend = None
    chart.gapWidth = 60
    anchor: Any = TwoCellAnchor(
        editAs="oneCell",
        _from=AnchorMarker(col=0, row=row - 1, rowOff=_MARGIN),
        to=AnchorMarker(col=len(summary.headings), row=row - 1, rowOff=_HEIGHT),
    )
    chart.anchor = anchor
    for axis in (chart.x_axis, chart.y_axis):
        axis.delete = False  # openpyxl leaves axes out unless told
        axis.txPr = _look()
    chart.y_axis.scaling.min = 0
    chart.y_axis.number_format = "0"
    line = GraphicalProperties(ln=LineProperties(solidFill=_GRID))
    chart.y_axis.majorGridlines = ChartLines(spPr=line)
    return chart


def _series(sheet: Worksheet, summary: Summary) -> Series:
    """The counts, with the values and names that previews draw: as they were when sent."""
    first, last = summary.charted
    names = summary.headings[first : last + 1]
    values = summary.rows[0].counts[first - 1 : last]
    series = Series(idx=0, order=0)
    series.cat = AxDataSource(
        strRef=StrRef(
            f=_place(sheet, HEADINGS_ROW, summary),
            strCache=StrData(
                ptCount=len(names), pt=[StrVal(idx=at, v=name) for at, name in enumerate(names)]
            ),
        )
    )
    series.val = NumDataSource(
        numRef=NumRef(
            f=_place(sheet, HEADINGS_ROW + 1, summary),
            numCache=NumData(
                formatCode="0",
                ptCount=len(values),
                pt=[NumVal(idx=at, v=str(each.value)) for at, each in enumerate(values)],
            ),
        )
    )
    series.graphicalProperties = GraphicalProperties(solidFill=CHART_COLOUR)
    series.dLbls = DataLabelList(
        numFmt='0;;""',
        txPr=_look(),
        showVal=True,
        showSerName=False,
        showCatName=False,
        showLegendKey=False,
        showPercent=False,
    )
    return series


def _place(sheet: Worksheet, row: int, summary: Summary) -> str:
    first, last = summary.charted
    return str(Reference(sheet, first + 1, row, last + 1, row))


def _title(text: str) -> Title:
    run = RegularTextRun(rPr=_characters(_TITLE_SIZE, bold=True), t=text)
    paragraph = Paragraph(pPr=ParagraphProperties(defRPr=_characters(_TITLE_SIZE)), r=[run])
    return Title(tx=Text(rich=RichText(p=[paragraph])), overlay=False)


def _look() -> RichText:
    properties = ParagraphProperties(defRPr=_characters(_SIZE))
    return RichText(p=[Paragraph(pPr=properties, endParaRPr=_characters(_SIZE))])


def _characters(size: int, *, bold: bool = False) -> CharacterProperties:
    """Thai is drawn with the font for complex scripts, Latin letters with the other."""
    font = Font(typeface=FONT)
    return CharacterProperties(sz=size, b=bold, latin=font, cs=font)
