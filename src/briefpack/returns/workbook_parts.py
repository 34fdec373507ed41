"""How the parts of a workbook hang together, whoever wrote it."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from briefpack.bilingual import Bilingual, in_english
from briefpack.errors import ReturnError
from briefpack.files.office_zip import OfficeZip
from briefpack.files.walk_xml import walk_xml
from briefpack.returns.number_formats import BUILT_IN, GENERAL
from briefpack.returns.read_limits import Budget

_TEXTS = ("lpwstr", "lpstr", "bstr")
_TRUE = {"1", "true", "on"}
_LONGEST_PROPERTY = 10_000
_MOST_PROPERTIES = 1_000


def is_true(text: str | None) -> bool:
    """What XML means by true."""
    return text is not None and text.strip().casefold() in _TRUE


@dataclass(frozen=True, slots=True)
class Related:
    """A part that another one names. `kind` is the last word of its relationship's type."""

    id: str
    kind: str
    part: str


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A worksheet and where it is."""

    name: str
    part: str
    is_hidden: bool


@dataclass(frozen=True, slots=True)
class WorkbookParts:
    """What is needed to read the cells; "" for a part that is not there."""

    sheets: tuple[SheetPart, ...]
    from_1904: bool
    shared_texts: str
    styles: str
    custom_properties: str


@dataclass(slots=True)
class _Workbook:
    sheets: list[tuple[str, str, bool]] = field(default_factory=list)
    from_1904: bool = False


def find_parts(package: OfficeZip, budget: Budget) -> WorkbookParts:
    """The parts of a workbook. Raises ReturnError where one of them is missing."""
    top = _related(package, "")
    workbook = next((each.part for each in top if each.kind == "officeDocument"), "xl/workbook.xml")
    if workbook not in package.sizes:
        raise _missing(package, "xl/workbook.xml")
    found = _read_workbook(package, workbook, budget)
    related = _related(package, workbook)
    by_id = {each.id: each for each in related}
    sheets = tuple(
        SheetPart(name, by_id[id_].part, is_hidden)
        for name, id_, is_hidden in found.sheets
        if id_ in by_id and by_id[id_].kind == "worksheet"
    )
    if not sheets:
        raise _missing(package, Bilingual("แผ่นงาน", "sheet"))
    if len({sheet.part for sheet in sheets}) < len(sheets):  # a large one named 200 times
        raise _missing(package, Bilingual("แผ่นงานครบตามรายชื่อ", "sheet for every name in its list"))
    for sheet in sheets:
        if sheet.part not in package.sizes:
            raise _missing(package, Bilingual(f"แผ่นงาน “{sheet.name}”", f"sheet “{sheet.name}”"))
    return WorkbookParts(
        sheets,
        found.from_1904,
        _first(package, related, "sharedStrings"),
        _first(package, related, "styles"),
        _first(package, top, "custom-properties") or _first(package, top, "customProperties"),
    )


def read_number_formats(package: OfficeZip, part: str, budget: Budget) -> tuple[str, ...]:
    """The number format of each style that cells refer to by number."""
    codes: dict[str, str] = {}
    ids: list[str] = []
    in_cells = False

    def define(attributes: Mapping[str, str]) -> None:
        budget.check_styles(len(codes))
        codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", GENERAL)

    def style(attributes: Mapping[str, str]) -> None:
        if in_cells:
            budget.check_styles(len(ids))
            ids.append(attributes.get("numFmtId", "0"))

    def begin(_: Mapping[str, str]) -> None:
        nonlocal in_cells
        in_cells = True

    def end() -> None:
        nonlocal in_cells
        in_cells = False

    with package.open(part) as content:
        walk_xml(content, {"numFmt": define, "xf": style, "cellXfs": begin}, {"cellXfs": end})
    built_in = {str(number): code for number, code in BUILT_IN.items()}
    return tuple(codes.get(each) or built_in.get(each, GENERAL) for each in ids)


def read_properties(package: OfficeZip, part: str) -> dict[str, str]:
    """The custom document properties that are texts."""
    properties: dict[str, str] = {}
    name, in_text = "", False

    def named(attributes: Mapping[str, str]) -> None:
        nonlocal name
        name = attributes.get("name", "")

    def begin(_: Mapping[str, str]) -> None:
        nonlocal in_text
        in_text = name in properties or len(properties) < _MOST_PROPERTIES

    def text(piece: str) -> None:
        if in_text and len(properties.get(name, "")) < _LONGEST_PROPERTY:
            properties[name] = properties.get(name, "") + piece[:_LONGEST_PROPERTY]

    def end() -> None:
        nonlocal in_text
        in_text = False

    starts = {"property": named, **dict.fromkeys(_TEXTS, begin)}
    with package.open(part) as content:
        walk_xml(content, starts, dict.fromkeys(_TEXTS, end), text)
    return properties


def _read_workbook(package: OfficeZip, part: str, budget: Budget) -> _Workbook:
    found = _Workbook()

    def sheet(attributes: Mapping[str, str]) -> None:
        budget.check_sheets(len(found.sheets) + 1)
        state = attributes.get("state", "visible")
        id_ = next((value for key, value in attributes.items() if key.endswith(" id")), "")
        found.sheets.append((attributes.get("name", ""), id_, state != "visible"))

    def about(attributes: Mapping[str, str]) -> None:
        found.from_1904 = is_true(attributes.get("date1904"))

    with package.open(part) as content:
        walk_xml(content, {"sheet": sheet, "workbookPr": about})
    return found


def _related(package: OfficeZip, part: str) -> list[Related]:
    """What a part names; nothing where it names none. Nothing outside the file is looked at."""
    folder, name = posixpath.split(part)
    parts = {each.casefold(): each for each in package.names}
    found: list[Related] = []

    def relationship(attributes: Mapping[str, str]) -> None:
        if attributes.get("TargetMode") != "External":
            target = unquote(attributes.get("Target", "")).replace("\\", "/")
            whole = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            kind = attributes.get("Type", "").rpartition("/")[2]
            found.append(
                Related(attributes.get("Id", ""), kind, parts.get(whole.casefold(), whole))
            )

    relationships = parts.get(posixpath.join(folder, "_rels", f"{name}.rels").casefold())
    if relationships is not None:
        with package.open(relationships) as content:
            walk_xml(content, {"Relationship": relationship})
    return found


def _first(package: OfficeZip, related: list[Related], kind: str) -> str:
    parts = (each.part for each in related if each.kind == kind and each.part in package.sizes)
    return next(parts, "")


def _missing(package: OfficeZip, what: str) -> ReturnError:
    return ReturnError(
        Bilingual(
            f"{package.path.name} ไม่มี{what} แฟ้มอาจไม่ใช่สมุดงาน Excel หรือเสียหาย"
            " — เปิดด้วยโปรแกรมเดิมแล้วบันทึกใหม่เป็น .xlsx หรือขอแฟ้มใหม่จากผู้ส่ง",
            f"{package.path.name} has no {in_english(what)}; it may be no Excel workbook, or "
            "damaged — open it with the program it came from and save it again as "
            ".xlsx, or ask the sender for a new file",
        )
    )
