"""The words both writers say by themselves, in the language and digits asked for."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass

from briefpack.model.agency import Agency, Responsibility
from briefpack.model.time_frame import Grain, TimeFrame
from briefpack.model.wording import Language, Wording
from briefpack.thai import periods
from briefpack.thai.digits import Digits

PROPOSED = Wording("(เสนอ)", "(proposed)")
NO_AGENCY = Wording("ยังไม่กำหนด", "not yet assigned")
_PER_CENT = Wording("ร้อยละ {}", "{} per cent")
UNOFFICIAL_TRANSLATION = Wording("คำแปลอย่างไม่เป็นทางการ", "Unofficial translation")

_GRAINS: dict[Grain, periods.Grain] = {
    Grain.DAY: "day",
    Grain.MONTH: "month",
    Grain.QUARTER: "quarter",
    Grain.CALENDAR_YEAR: "calendar_year",
    Grain.FISCAL_YEAR: "fiscal_year",
    Grain.RANGE: "range",
}


@dataclass(frozen=True, slots=True)
class ResponsibilityWords:
    """Who leads and who supports, each as one text; empty where nobody is named."""

    lead: str = ""
    supporting: str = ""


def time_frame_words(time_frame: TimeFrame, digits: Digits, language: Language) -> str:
    """The time frame as vague as its source: the source's words, else ours; "" for none.

    The source's words stand verbatim, whatever the digits.
    """
    source = time_frame.words.th if language == "th" else time_frame.words.en
    if source:
        return source
    if time_frame.start is None or time_frame.end is None:
        return time_frame.words.in_language(language)
    grain = _GRAINS[time_frame.grain]
    return periods.format_period(grain, time_frame.start, time_frame.end, digits, language)


def per_cent_words(percent: int, language: Language) -> str:
    """ร้อยละ 40, before its digits are those of the document."""
    return _PER_CENT.in_language(language).format(percent)


def agency_name(agency: Agency, language: Language) -> str:
    """The full name with its abbreviation, if it has one: กระทรวงพาณิชย์ (พณ.).

    In English the name stands alone: the abbreviations are Thai.
    """
    if language == "en" and agency.name.en:
        return agency.name.en
    if agency.name.th in ("", agency.code):
        return agency.code
    return f"{agency.name.th} ({agency.code})"


def agency_names(
    codes: Iterable[str],
    agencies: Mapping[str, Agency],
    language: Language,
    introduced: Container[str] = (),
) -> str:
    """The agencies in their order, by full name; Thai abbreviates those in `introduced`."""
    return ", ".join(
        code
        if code not in agencies or (language == "th" and code in introduced)
        else agency_name(agencies[code], language)
        for code in codes
    )


def responsibility_words(
    responsibility: Responsibility,
    agencies: Mapping[str, Agency],
    language: Language,
    introduced: Container[str] = (),
) -> ResponsibilityWords:
    """Lead and supporting agencies, marked as proposed where nobody has confirmed them."""
    return ResponsibilityWords(
        *(
            _marked(agency_names(codes, agencies, language, introduced), responsibility, language)
            for codes in (filter(None, [responsibility.lead]), responsibility.supporting)
        )
    )


def _marked(names: str, responsibility: Responsibility, language: Language) -> str:
    if not names or not responsibility.proposed:
        return names
    return f"{names} {PROPOSED.in_language(language)}"
