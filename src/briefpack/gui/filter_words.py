"""What filters and their choices are called."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from briefpack.gui.language import spoken
from briefpack.gui.translations import QT_TRANSLATE_NOOP
from briefpack.model.annotation import AnnotationKind
from briefpack.model.filtering import NOBODY, Due, Facet, InPack, Noted
from briefpack.model.index import Index
from briefpack.model.status import Status
from briefpack.thai.collate import sort_key


@dataclass(frozen=True, slots=True)
class Chip:
    """One button of the filter bar; the facets of a chip are other ways to ask the same."""

    title: str
    facets: tuple[Facet, ...]


CHIPS = (
    Chip(QT_TRANSLATE_NOOP("filters", "ด้าน"), (Facet.PILLAR,)),
    Chip(QT_TRANSLATE_NOOP("filters", "หน่วยงาน"), (Facet.AGENCY, Facet.LEAD)),
    Chip(QT_TRANSLATE_NOOP("filters", "สถานะ"), (Facet.STATUS,)),
    Chip(QT_TRANSLATE_NOOP("filters", "กำหนด"), (Facet.DUE,)),
    Chip(QT_TRANSLATE_NOOP("filters", "บันทึก"), (Facet.NOTES,)),
    Chip(QT_TRANSLATE_NOOP("filters", "ในชุด"), (Facet.CHOSEN,)),
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of a filter's menu; `short` is what its button says when it is the only one."""

    value: str
    text: str
    short: str


def choices(facet: Facet, known: Iterable[str], index: Index) -> tuple[Choice, ...]:
    """The choices of a facet in the order to be read, by what the outcomes have."""
    if facet is Facet.PILLAR:
        return _pillars(known, index)
    words, in_order = _WORDS_OF[facet]
    return tuple(words(value, index) for value in in_order(known))


def _pillars(known: Iterable[str], index: Index) -> tuple[Choice, ...]:
    """In the order of their meetings, which are named where there are several."""
    places = {place.pillar.id: place for place in index.places.values()}
    several = len({place.meeting.id for place in places.values()}) > 1
    made = []
    for id_ in known:
        place = places.get(id_)
        words = f"{place.pillar.number}  {place.pillar.title.in_language('th')}" if place else id_
        made.append(Choice(id_, f"{place.meeting.id}  {words}" if place and several else words, ""))
    return tuple(made)


def _agency(value: str, index: Index) -> Choice:
    if value == NOBODY:
        return Choice(value, _tr("ยังไม่กำหนดหน่วยงาน"), _tr("ยังไม่กำหนด"))
    agency = index.agencies.get(value)
    return Choice(value, f"{value}  {spoken(agency.name)}" if agency else value, value)


def _status(value: str, _: Index) -> Choice:
    text = spoken(Status(value).wording) if value else _tr("ยังไม่มีรายงาน")
    return Choice(value, text, text)


def _due(value: str, _: Index) -> Choice:
    text = spoken(Due(value).wording)
    return Choice(value, text, text)


def _notes(value: str, _: Index) -> Choice:
    text = {Noted.ANY: _tr("มีบันทึก"), Noted.NONE: _tr("ไม่มีบันทึก")}.get(value)  # type: ignore[call-overload]
    text = text or spoken(AnnotationKind(value).wording)
    return Choice(value, text, text)


def _chosen(value: str, _: Index) -> Choice:
    text = _tr("เลือกแล้ว") if value == InPack.CHOSEN else _tr("ยังไม่เลือก")
    return Choice(value, text, text)


def _by_name(known: Iterable[str]) -> list[str]:
    return sorted(known, key=lambda code: (not code, sort_key(code)))


def _in_order_of(*order: str) -> Callable[[Iterable[str]], list[str]]:
    place = {value: at for at, value in enumerate(order)}
    return lambda known: sorted(known, key=lambda value: place[value])


_Words = Callable[[str, Index], Choice]
_InOrder = Callable[[Iterable[str]], list[str]]
_WORDS_OF: Mapping[Facet, tuple[_Words, _InOrder]] = {
    Facet.LEAD: (_agency, _by_name),
    Facet.AGENCY: (_agency, _by_name),
    Facet.STATUS: (_status, _in_order_of(*Status, NOBODY)),
    Facet.DUE: (_due, _in_order_of(*Due)),
    Facet.NOTES: (_notes, _in_order_of(Noted.ANY, Noted.NONE, *AnnotationKind)),
    Facet.CHOSEN: (_chosen, _in_order_of(*InPack)),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("filters", text)
