"""Records as JSON, read: the published shape that other programs write too."""

import json
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, TypeVar

from briefpack.bilingual import Bilingual, in_english
from briefpack.errors import SourceError
from briefpack.files.os_errors import sentence
from briefpack.model.agency import Responsibility
from briefpack.model.ids import outcome_id
from briefpack.model.meeting import (
    CoChair,
    CommitmentKind,
    Meeting,
    Outcome,
    Pillar,
    Quantity,
    SourceDocument,
    SourceSpan,
    Topic,
)
from briefpack.model.records import LeftOut, ReadingProblem, Records, Repair
from briefpack.model.time_frame import Grain, TimeFrame
from briefpack.model.wording import Wording

_Item = TypeVar("_Item")
_Plain = Mapping[str, Any]


def read_records(path: Path) -> Records:
    """The records of a JSON file; the source document named in it is taken from beside it.

    Raises SourceError naming the file and the place in it.
    """
    try:
        return records_from_json(path.read_text("utf-8"), path.name, path.parent)
    except OSError as error:
        raise SourceError(sentence(error, path, Bilingual("เปิด", "open"))) from error
    except UnicodeDecodeError as error:
        raise SourceError(
            Bilingual(
                f"{path.name} ไม่ใช่แฟ้มข้อความ UTF-8 — บันทึกใหม่เป็น UTF-8",
                f"{path.name} is no UTF-8 text file — save it again as UTF-8",
            )
        ) from error


def records_from_json(text: str, name: str, beside: Path | None = None) -> Records:
    """The records in a JSON text called `name` in messages. Raises SourceError."""
    try:
        plain = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise SourceError(
            Bilingual(
                f"{name} ไม่ใช่ JSON ที่ถูกต้อง ({error}) — ตรวจแฟ้มแล้วลองใหม่",
                f"{name} is no valid JSON ({error}) — check the file and try again",
            )
        ) from error
    try:
        return _records(plain, beside)
    except (KeyError, TypeError, ValueError, AttributeError, InvalidOperation) as error:
        why = _reason(error)
        raise SourceError(
            Bilingual(
                f"{name} ไม่ตรงตามรูปแบบบันทึกผลการประชุม ({why}) — ดู docs/file-format.md",
                f"{name} does not have the form of a record of a meeting ({in_english(why)}) "
                "— see docs/file-format.md",
            )
        ) from error


def _reason(error: Exception) -> str:
    """Bilingual, where the fault was found by us."""
    if isinstance(error, KeyError):
        return Bilingual(f"ไม่มี {error}", f"{error} is missing")
    said = error.args[0] if error.args else ""
    return said if isinstance(said, Bilingual) else str(error)


def _records(plain: _Plain, beside: Path | None) -> Records:
    meeting = _meeting(plain["meeting"], plain["pillars"], beside)
    seen: set[str] = set()
    for outcome in meeting.outcomes():
        if outcome.id in seen:
            raise ValueError(Bilingual(f"{outcome.id} ซ้ำกัน", f"{outcome.id} stands twice"))
        seen.add(outcome.id)
    return Records(
        meeting=meeting,
        repairs=_each(plain.get("repairs"), lambda each: Repair(**each)),
        left_out=_each(plain.get("left_out"), lambda each: LeftOut(**each)),
        problems=_each(plain.get("problems"), lambda each: _problem(**each)),
    )


def _meeting(plain: _Plain, pillars: list[_Plain], beside: Path | None) -> Meeting:
    counterpart = plain.get("counterpart", {})
    return Meeting(
        id=_text(plain["id"]),
        title=_wording(plain["title"]),
        number=plain.get("number"),
        mechanism=_wording(plain.get("mechanism")),
        counterpart=counterpart.get("code", ""),
        counterpart_name=_wording(counterpart.get("name")),
        place=_wording(plain.get("place")),
        start=_day(plain.get("start")),
        end=_day(plain.get("end")),
        dates=_wording(plain.get("dates")),
        theme=_wording(plain.get("theme")),
        introduction=_wording(plain.get("introduction")),
        co_chairs=_each(
            plain.get("co_chairs"),
            lambda each: CoChair(
                each["side"], _wording(each["name"]), _wording(each.get("position"))
            ),
        ),
        translation=plain.get("translation", ""),
        source=_source(plain.get("source"), beside),
        pillars=_each(pillars, lambda each: _pillar(plain["id"], each)),
    )


def _source(plain: _Plain | None, beside: Path | None) -> SourceDocument | None:
    """The source document with its bytes, where its plain file name is found beside the records."""
    if plain is None:
        return None
    name = _text(plain["name"])
    file = beside / name if beside and Path(name).name == name else None
    content = file.read_bytes() if file and file.is_file() else b""
    return SourceDocument(name, _wording(plain.get("title")), content)


def _pillar(meeting: str, plain: _Plain) -> Pillar:
    number = plain["number"]
    if not isinstance(number, int):
        raise TypeError(f"number {number!r}")
    topics = plain["topics"]
    return Pillar(
        id=f"{meeting}-{number}",
        number=number,
        title=_wording(plain["title"]),
        topics=tuple(_topic(meeting, number, t, each) for t, each in enumerate(topics, start=1)),
        source=_span(plain.get("source")),
        responsibility=_responsibility(plain.get("agencies")),
    )


def _topic(meeting: str, pillar: int, number: int, plain: _Plain) -> Topic:
    return Topic(
        id=f"{meeting}-{pillar}.{number}",
        title=_wording(plain["title"]),
        outcomes=tuple(
            _outcome(f"{pillar}.{number}.{o}", outcome_id(meeting, pillar, number, o), each)
            for o, each in enumerate(plain["outcomes"], start=1)
        ),
        source=_span(plain.get("source")),
        responsibility=_responsibility(plain.get("agencies")),
    )


def _outcome(number: str, usual_id: str, plain: _Plain) -> Outcome:
    kind = plain.get("kind")
    return Outcome(
        id=_text(plain.get("id", usual_id)),
        number=plain.get("number", number),
        text=_wording(plain["text"]),
        source=_span(plain.get("source")),
        kind=CommitmentKind(kind) if kind else None,
        time_frame=_time_frame(plain.get("time_frame")),
        quantities=_each(plain.get("quantities"), _quantity),
        responsibility=_responsibility(plain.get("agencies")),
        carried_from=_text(plain.get("carried_from", "")),
    )


def _time_frame(plain: _Plain | None) -> TimeFrame:
    if plain is None:
        return TimeFrame()
    return TimeFrame(
        Grain(plain["grain"]),
        _day(plain.get("start")),
        _day(plain.get("end")),
        _wording(plain.get("words")),
    )


def _quantity(plain: _Plain) -> Quantity:
    return Quantity(
        Decimal(plain["amount"]),
        _wording(plain["unit"]),
        plain.get("per", ""),
        _wording(plain.get("what")),
    )


def _responsibility(plain: _Plain | None) -> Responsibility:
    if plain is None:
        return Responsibility()
    return Responsibility(
        plain.get("lead", ""),
        tuple(plain.get("supporting", ())),
        plain.get("standing") == "proposed",
    )


def _span(plain: _Plain | None) -> SourceSpan | None:
    return SourceSpan(plain["start_line"], plain["end_line"]) if plain else None


def _wording(plain: _Plain | None) -> Wording:
    if plain is None:
        return Wording()
    return Wording(_text(plain.get("th", "")), _text(plain.get("en", "")))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(Bilingual(f"{value!r} ไม่ใช่ข้อความ", f"{value!r} is no text"))
    return value


def _problem(line: int, message: str) -> ReadingProblem:
    return ReadingProblem(line, Bilingual(_text(message), message))


def _each(plain: list[_Plain] | None, one: Callable[[_Plain], _Item]) -> tuple[_Item, ...]:
    return tuple(one(each) for each in plain or ())
