"""Points of a written page as pdfium finds them: characters, strokes, pictures, in mm from the top left."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

from thidua_desktop.domain.calibration import Matrix, composed, moved

_MM = 25.4 / 72
_STILL: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_MOST = 400
"""Points kept of one path: borders have tens of thousands."""


@dataclass(frozen=True)
class Point:
    """``kind``: the character itself, "path" or "image"."""

    kind: str
    x: float
    y: float


def points_of(pdf: bytes, page: int = 0) -> list[Point]:
    """Everything on the page, in the order of drawing."""
    return [Point(kind, x, y) for part in _parts(pdf, page) for kind, x, y in part]


def strokes_of(pdf: bytes) -> list[tuple[Point, Point]]:
    """The straight strokes of a page, in the order of drawing."""
    strokes = (part for part in _parts(pdf, 0) if len(part) == 2 and part[0][0] == "path")
    return [(Point(*one), Point(*other)) for one, other in strokes]


def _parts(pdf: bytes, page: int) -> list[list[tuple[str, float, float]]]:
    """The characters, then the points of each object."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        sheet = document[page]
        objects = (
            pdfium.FPDFPage_GetObject(sheet.raw, i) for i in range(pdfium.FPDFPage_CountObjects(sheet.raw))
        )
        parts = [_characters(sheet), *(_object(one, _STILL) for one in objects)]
        return [[(kind, *_seen(sheet, x, y)) for kind, x, y in part] for part in parts]
    finally:
        document.close()


def _seen(sheet: pypdfium2.PdfPage, x: float, y: float) -> tuple[float, float]:
    """A point in the page's own space as it stands on the sheet held upright: mm from its top left."""
    turned = sheet.get_rotation()
    upright = turned in (0, 180)
    wide, high = sheet.get_size() if upright else reversed(sheet.get_size())
    right, down = {0: (x, high - y), 90: (y, x), 180: (wide - x, y), 270: (high - y, wide - x)}[turned]
    return right * _MM, down * _MM


def _characters(sheet: pypdfium2.PdfPage) -> list[tuple[str, float, float]]:
    text = sheet.get_textpage()
    x, y = ctypes.c_double(), ctypes.c_double()
    found = []
    for i in range(pdfium.FPDFText_CountChars(text.raw)):
        character = chr(pdfium.FPDFText_GetUnicode(text.raw, i))
        if character.isspace() or pdfium.FPDFText_IsGenerated(text.raw, i):
            continue
        pdfium.FPDFText_GetCharOrigin(text.raw, i, x, y)
        found.append((character, x.value, y.value))
    return found


def _object(one: object, outer: Matrix) -> list[tuple[str, float, float]]:
    raw = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(one, raw)
    matrix = composed(outer, (raw.a, raw.b, raw.c, raw.d, raw.e, raw.f))
    kind = pdfium.FPDFPageObj_GetType(one)
    if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
        return [("image", *moved(matrix, *corner)) for corner in ((0, 0), (1, 0), (0, 1), (1, 1))]
    if kind == pdfium.FPDF_PAGEOBJ_FORM:
        inside = range(min(_MOST, pdfium.FPDFFormObj_CountObjects(one)))
        return [point for i in inside for point in _object(pdfium.FPDFFormObj_GetObject(one, i), matrix)]
    if kind != pdfium.FPDF_PAGEOBJ_PATH:
        return []
    x, y = ctypes.c_float(), ctypes.c_float()
    found = []
    for i in range(min(_MOST, pdfium.FPDFPath_CountSegments(one))):
        pdfium.FPDFPathSegment_GetPoint(pdfium.FPDFPath_GetPathSegment(one, i), x, y)
        found.append(("path", *moved(matrix, x.value, y.value)))
    return found
