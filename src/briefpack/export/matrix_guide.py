"""The how-to sheet: what an officer of an agency reads before filling in the table."""

from datetime import date

from briefpack.export.matrix import Guide, GuideLine, Sign
from briefpack.export.matrix_options import MatrixOptions
from briefpack.model.follow_up import Round
from briefpack.model.headings import TrackingColumn as Heading
from briefpack.model.status import Status
from briefpack.model.wording import Language, Wording
from briefpack.thai.dates import format_date
from briefpack.thai.digits import shape
from briefpack.thai.shown_text import shown

DUE_SOON_DAYS = 30

_SHEET = Wording("วิธีกรอก", "How to fill in")
GUIDE_TITLES = frozenset({_SHEET.th, _SHEET.en})
_TITLE = Wording("วิธีกรอกตารางติดตามผลการดำเนินงาน", "How to fill in the follow-up matrix")
# What is typed on a keyboard stands in Arabic digits, whatever the digits of the sheet.
_LINES = (
    Wording(
        "โปรดกรอกเฉพาะช่องพื้นสีเหลืองในแผ่นงาน “ติดตามผล” แถวละหนึ่งผลการประชุม",
        "Fill in only the yellow cells of the sheet “ติดตามผล”, one row for each outcome.",
    ),
    Wording(
        "ช่องที่เว้นว่างหรือคงไว้ตามเดิมหมายถึงไม่เปลี่ยนแปลง หากประสงค์จะลบข้อความที่เคยรายงาน"
        " โปรดพิมพ์คำว่า ลบ ในช่องนั้น",
        "A cell left blank or as it was means no change. To remove a text that was reported"
        " before, type ลบ in its cell.",
    ),
    Wording(
        f"{Heading.STATUS.value}: เลือกจากรายการในช่อง"
        f" รายละเอียดอื่นโปรดเขียนในช่อง{Heading.REMARKS.value}",
        f"Status ({Heading.STATUS.value}): choose from the list in the cell; write anything"
        f" else under remarks ({Heading.REMARKS.value}).",
    ),
    Wording(
        f"{Heading.PERCENT.value}: จำนวนเต็ม 0 ถึง 100 ไม่ต้องใส่เครื่องหมาย %",
        f"Per cent ({Heading.PERCENT.value}): a whole number from 0 to 100, without the % sign.",
    ),
    Wording(
        "วันที่: พิมพ์ วัน/เดือน/ปี เช่น 30/6/2022 ช่องจะแสดงเป็น 30 มิถุนายน 2565 ให้เอง"
        " โปรดตรวจปีที่ช่องแสดงทุกครั้ง ถ้ายังไม่มีวันที่แน่นอน ให้เว้นว่างและเขียนไว้ในช่องหมายเหตุ",
        "Dates: type day/month/year, such as 30/6/2022; the cell shows it in the Buddhist era"
        " by itself, as 30 มิถุนายน 2565. Please check the year that it shows. Where no day is"
        " certain yet, leave the cell blank and say so under remarks.",
    ),
    Wording(
        f"{Heading.DUE.value}: วันที่หน่วยงานเสนอ ซึ่งไม่เปลี่ยน{Heading.TIME_FRAME.value}ที่ตกลงไว้",
        f"Due ({Heading.DUE.value}): the day that you propose; the agreed time frame"
        f" ({Heading.TIME_FRAME.value}) stays as it is.",
    ),
    Wording(
        f"{Heading.LEAD.value}และ{Heading.SUPPORTING.value}: หากเห็นว่าควรเป็นหน่วยงานอื่น"
        " เลือกจากรายการในช่องเพื่อเสนอ ผู้ส่งตารางจะพิจารณาก่อน",
        f"Lead and supporting agencies ({Heading.LEAD.value}, {Heading.SUPPORTING.value}):"
        " where another agency should be named, choose it from the list as a proposal;"
        " whoever sent the matrix decides.",
    ),
    Wording(
        "เรียงลำดับ กรอง และปรับความกว้างได้ตามสะดวก แต่โปรดไม่เพิ่ม คัดลอก หรือตัดแถวและคอลัมน์"
        " แผ่นงานนี้ป้องกันไว้กันพลาด โดยไม่มีรหัสผ่าน",
        "Sort, filter and widen columns as you like, but please do not add, copy or remove"
        " rows and columns. The sheet is protected against slips, without a password.",
    ),
)
_SIGNS_HEADING = Wording("เครื่องหมายในตาราง", "Signs in the table")
_SIGNS = (
    (
        Wording("!!"),
        Wording("!! หน้าวันที่ พื้นสีแดง คือ เกินกำหนดแล้ว", "!! before a day, on red: overdue"),
        Sign.OVERDUE,
    ),
    (
        Wording("!"),
        Wording(
            f"! หน้าวันที่ พื้นสีส้ม คือ จะครบกำหนดภายใน {DUE_SOON_DAYS} วัน",
            f"! before a day, on amber: due within {DUE_SOON_DAYS} days",
        ),
        Sign.DUE_SOON,
    ),
    (
        Status.DONE.wording,
        Wording("สถานะพื้นสีเขียว คือ แล้วเสร็จ", "A status on green: done"),
        Sign.DONE,
    ),
)
_RETURN_TO = Wording(
    "เมื่อกรอกเสร็จ โปรดบันทึกเป็นแฟ้ม .xlsx แล้วส่งคืน",
    "When all is filled in, save as .xlsx and return to ",
)
_SENDER = Wording("ผู้ส่งตารางนี้", "whoever sent it to you")
_BY = Wording(" ภายในวันที่ ", " by ")


def guide_of(round_: Round, options: MatrixOptions) -> Guide:
    """The how-to sheet of a round, with whom to return it to, and by when."""
    language = options.language
    steps = [words.in_language(language) for words in _LINES]
    steps.append(shown(_return(round_.due or options.due, options, language)))
    lines = [
        GuideLine(shape(f"{number}.", options.digits), text)
        for number, text in enumerate(steps, start=1)
    ]
    lines.append(GuideLine("", _SIGNS_HEADING.in_language(language)))
    lines += [
        GuideLine(mark.in_language(language), words.in_language(language), sign)
        for mark, words, sign in _SIGNS
    ]
    return Guide(_SHEET.in_language(language), _TITLE.in_language(language), tuple(lines))


def _return(due: date | None, options: MatrixOptions, language: Language) -> str:
    to = options.author or _SENDER.in_language(language)
    said = f"{_RETURN_TO.in_language(language)}{to}"
    if due is not None:
        day = format_date(due, style="long", digits=options.digits, lang=language)
        said += f"{_BY.in_language(language)}{day}"
    return said if language == "th" else f"{said}."
