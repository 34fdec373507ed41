"""The straight rules that a PDF page draws: the borders of its tables among them."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

_THICKEST = 4.0  # points; whatever is thicker is a bar or the ground of a cell
_SHORTEST = 6.0
_MOST_RULES = 20_000  # of one page; more are a drawing
_FORMS_IN_FORMS = 3


@dataclass(frozen=True, slots=True)
class Rule:
    """A line along one axis: it stands at `at` and runs from `start` to `end` on the other."""

    is_vertical: bool
    at: float
    start: float
    end: float


def rules(page: pypdfium2.PdfPage) -> tuple[Rule, ...]:
    """The page's horizontal and vertical lines, thin bars and sides of outlined boxes."""
    found: list[Rule] = []
    for each in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=_FORMS_IN_FORMS):
        found += _of_path(each)
        if len(found) > _MOST_RULES:
            return ()
    return tuple(found)


def _of_path(path: pypdfium2.PdfObject) -> Iterator[Rule]:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    if not pdfium.FPDFPath_GetDrawMode(path, ctypes.byref(fill), ctypes.byref(stroke)):
        return
    for points in _outlines(path):
        if stroke.value:
            for (x1, y1), (x2, y2) in pairwise(points):
                yield from _thin(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))
        elif fill.value:
            xs, ys = zip(*points, strict=True)
            yield from _thin(min(xs), min(ys), max(xs), max(ys))


def _thin(left: float, bottom: float, right: float, top: float) -> Iterator[Rule]:
    width, height = right - left, top - bottom
    if height <= _THICKEST and width >= max(_SHORTEST, 2 * height):
        yield Rule(False, (top + bottom) / 2, left, right)
    elif width <= _THICKEST and height >= max(_SHORTEST, 2 * width):
        yield Rule(True, (left + right) / 2, bottom, top)


def _outlines(path: pypdfium2.PdfObject) -> Iterator[list[tuple[float, float]]]:
    """The corners of each part of a path; parts that hold a curve are none."""
    matrix = path.get_matrix()
    points: list[tuple[float, float]] = []
    is_straight = True
    for index in range(max(0, pdfium.FPDFPath_CountSegments(path))):
        segment = pdfium.FPDFPath_GetPathSegment(path, index)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        x, y = ctypes.c_float(), ctypes.c_float()
        pdfium.FPDFPathSegment_GetPoint(segment, ctypes.byref(x), ctypes.byref(y))
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            if len(points) > 1 and is_straight:
                yield points
            points, is_straight = [], True
        is_straight = is_straight and kind != pdfium.FPDF_SEGMENT_BEZIERTO
        points.append(matrix.on_point(x.value, y.value))
        if pdfium.FPDFPathSegment_GetClose(segment):
            points.append(points[0])
    if len(points) > 1 and is_straight:
        yield points
