"""Values of the model as plain JSON values and back: what does not fit the type is refused."""

import base64
import types
from collections.abc import Callable, Hashable
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from briefpack.bilingual import Bilingual

_Value = TypeVar("_Value")

NOT_PLAIN = (ValueError, TypeError, KeyError, ArithmeticError, RecursionError)
"""What reading a plain value that is none of ours may raise."""


def plain(type_: Any, value: object) -> Any:
    """A value of this type as JSON has it; what a field is by default is left out."""
    return _form(type_).to_plain(value)


def valued(type_: type[_Value], data: object) -> _Value:
    """The value of this type that `plain` made `data` from. Raises one of NOT_PLAIN."""
    return cast("_Value", _form(cast("Hashable", type_)).to_value(data))


@dataclass(frozen=True, slots=True)
class _Form:
    """How values of one type go to and fro."""

    to_plain: Callable[[Any], Any]
    to_value: Callable[[Any], Any]


def _exactly(*kinds: type) -> Callable[[Any], Any]:
    def check(data: Any) -> Any:
        if type(data) not in kinds:
            raise ValueError(f"{type(data).__name__} where {kinds[0].__name__} belongs")
        return data

    return check


def _read(read: Callable[[str], Any]) -> Callable[[Any], Any]:
    text = _exactly(str)
    return lambda data: read(text(data))


def _text(text: str) -> str:
    text.encode()  # half a character raises here, and not where it is shown or stored
    return text


def _decimal(text: str) -> Decimal:
    number = Decimal(text)
    if not number.is_finite():
        raise ValueError("a number without end")
    return number


def _bilingual(data: Any) -> Bilingual:
    if isinstance(data, str):  # as it was kept before it had its English
        data = [data, data]
    th, en = map(_read(_text), _exactly(list)(data))
    return Bilingual(th, en)


_SIMPLE: dict[object, _Form] = {
    str: _Form(lambda value: value, _read(_text)),
    Bilingual: _Form(lambda value: [str(value), value.en], _bilingual),
    **{kind: _Form(lambda value: value, _exactly(kind)) for kind in (int, bool, types.NoneType)},
    date: _Form(date.isoformat, _read(date.fromisoformat)),
    datetime: _Form(datetime.isoformat, _read(datetime.fromisoformat)),
    Decimal: _Form(str, _read(_decimal)),
    bytes: _Form(
        lambda value: base64.b64encode(value).decode("ascii"),
        _read(lambda text: base64.b64decode(text, validate=True)),
    ),
}


@cache
def _form(type_: Hashable) -> _Form:
    if type_ in _SIMPLE:
        return _SIMPLE[type_]
    origin, inner = get_origin(type_), get_args(type_)
    if origin is tuple and inner[1:] == (...,):
        return _many(inner[0], tuple)
    if origin is tuple:
        return _pair(inner)
    if origin is frozenset:
        return _many(inner[0], frozenset)
    if origin in (Union, types.UnionType):
        return _either(inner)
    if origin is Literal:
        return _Form(lambda value: value, {each: each for each in inner}.__getitem__)
    if isinstance(type_, type) and issubclass(type_, Enum):
        return _Form(lambda value: value.name, type_.__members__.__getitem__)
    if is_dataclass(type_):
        return _record(cast("type", type_))
    raise TypeError(f"{type_} has no plain form")


def _many(inner: object, made: type) -> _Form:
    form, listed = _form(inner), _exactly(list)
    return _Form(
        lambda value: [form.to_plain(each) for each in value],
        lambda data: made(form.to_value(each) for each in listed(data)),
    )


def _pair(inner: tuple[object, ...]) -> _Form:
    forms, listed = [_form(each) for each in inner], _exactly(list)
    return _Form(
        lambda value: [form.to_plain(each) for form, each in zip(forms, value, strict=True)],
        lambda data: tuple(
            form.to_value(each) for form, each in zip(forms, listed(data), strict=True)
        ),
    )


def _either(kinds: tuple[Any, ...]) -> _Form:
    """None as itself, and one other kind too; of several kinds each says which it is."""
    others = [kind for kind in kinds if kind is not types.NoneType]
    if len(others) == 1:
        form = _form(others[0])
        return _Form(
            lambda value: None if value is None else form.to_plain(value),
            lambda data: None if data is None else form.to_value(data),
        )
    by_name = {kind.__name__: _form(kind) for kind in others}

    def to_plain(value: Any) -> Any:
        name = type(value).__name__
        return None if value is None else [name, by_name[name].to_plain(value)]

    def to_value(data: Any) -> Any:
        if data is None:
            return None
        name, inner = _exactly(list)(data)
        return by_name[name].to_value(inner)

    return _Form(to_plain, to_value)


def _record(type_: type) -> _Form:
    hints, known = get_type_hints(type_), fields(type_)
    forms = {each.name: _form(hints[each.name]) for each in known}
    defaults = {each.name: _default(each) for each in known}
    given = _exactly(dict)

    def to_plain(value: Any) -> dict[str, Any]:
        pairs = ((name, form, getattr(value, name)) for name, form in forms.items())
        return {n: form.to_plain(v) for n, form, v in pairs if v != defaults[n]}

    def to_value(data: Any) -> Any:
        return type_(**{name: forms[name].to_value(each) for name, each in given(data).items()})

    return _Form(to_plain, to_value)


def _default(field: "Field[Any]") -> object:
    if field.default_factory is not MISSING:
        return field.default_factory()
    return field.default
