"""Tờ đo: a page whose crosses are measured from the paper's edges, to see where a printer really prints.

Beside each cross runs a vernier, ten marks 0.9 mm apart: the one that meets a mark of the ruler tells the
tenths, so an ordinary ruler reads to a tenth of a millimetre.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from thidua_desktop.documents.fonts import MM, Face, FontBook
from thidua_desktop.documents.ink import Ink, Style
from thidua_desktop.documents.pdf import PdfWriter
from thidua_desktop.documents.text_fit import wrap
from thidua_desktop.domain.calibration import NOTHING, Correction
from thidua_desktop.domain.ruler_readings import Marks

VERNIER_STEP: Final = 0.9
_EDGE: Final = 7.0
"""mm: few printers print nearer to the edge."""
_THIN: Final = 0.15
_WIDEST: Final = 190.0
"""mm: longer lines are hard to follow."""
_SIZES: Final = (1.0, 0.9, 0.8, 0.7)
"""Tried until the words fit a small page."""
_BLACK: Final = "#000000"
_GREY: Final = "#8A8A8A"
_RED: Final = "#C4161C"


@dataclass(frozen=True, slots=True)
class RulerSheetData:
    """What the sheet says of itself."""

    marks: Marks
    printer: str
    tray: str
    stock: str
    """Its name, not its code."""
    date: str
    code: str
    """Digits by which the sheet is known again when its readings are entered."""
    corrected: str = ""
    """The correction it was printed with, in words; empty: none."""
    correction: Correction = NOTHING
    shown: int = 0
    """Number of the reading to draw in red; for the screen."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One reading as the sheet explains it."""

    number: int
    words: str
    needed: bool = False


MEASURES: Final = (
    Measure(1, "Từ mép trái tờ giấy đến vạch dọc của dấu A", True),
    Measure(2, "Từ mép trên tờ giấy đến vạch ngang của dấu A", True),
    Measure(3, "Từ mép trên tờ giấy đến vạch ngang của dấu B"),
    Measure(4, "Từ vạch dọc của dấu A đến vạch dọc của dấu B"),
    Measure(5, "Từ vạch ngang của dấu A đến vạch ngang của dấu C"),
    Measure(6, "Từ mép trái tờ giấy đến vạch dọc của dấu C"),
)


def render_ruler_sheet(data: RulerSheetData, *, resources: Path, compress: bool = True) -> bytes:
    """The sheet as a PDF of one page; equal data give equal bytes."""
    target = io.BytesIO()
    marks = data.marks
    writer = PdfWriter(target, title="Tờ đo để chỉnh máy in", author="", compress=compress)
    ink = Ink(writer, marks.height)
    body = _Sheet(data, FontBook(resources), ink).draw()
    writer.page(marks.width, marks.height, ink.corrected(data.correction, body) if data.correction else body)
    writer.finish()
    return target.getvalue()


class _Sheet:
    """Draws one sheet. Distances are mm from the top left."""

    def __init__(self, data: RulerSheetData, fonts: FontBook, ink: Ink) -> None:
        self._data = data
        self._marks = data.marks
        self._ink = ink
        self._plain = fonts.face("tinos")
        self._bold = fonts.face("tinos-bold")
        self._parts: list[bytes] = []
        self._size = 1.0

    def draw(self) -> bytes:
        """Everything on the page."""
        self._crosses()
        self._guides()
        measured = self._parts
        for size in _SIZES:
            self._size, self._parts = size, []
            if self._words() <= self._marks.height - 9:
                break
        return b"".join((*measured, *self._parts))

    # ---- what is measured ----------------------------------------------------------------------
    def _crosses(self) -> None:
        (ax, ay), (bx, by), (cx, cy) = self._marks.a, self._marks.b, self._marks.c
        self._line(_EDGE, ay, ax + 46, ay)
        self._line(ax, _EDGE, ax, ay + 25)
        self._line(bx - 12, by, bx + 12, by)
        self._line(bx, _EDGE, bx, by + 25)
        self._line(_EDGE, cy, cx + 46, cy)
        self._line(cx, cy - 20, cx, min(cy + 10, self._marks.height - _EDGE))
        for name, x, y in (("A", ax + 1.2, ay), ("B", bx - 4.4, by), ("C", cx + 1.2, cy)):
            self._text(name, x, y - 1.4, 13, bold=True)

    def _guides(self) -> None:
        marks, (ax, ay) = self._marks, self._marks.a
        # Across: the ruler lies below the line, its marks meet those drawn above it.
        self._across(1, _EDGE, *marks.left, arrow=True)
        self._across(4, ax, marks.b[0], ay + 25)
        self._across(6, _EDGE, *marks.left_low, arrow=True)
        # Down: the ruler lies left of the line.
        self._down(2, _EDGE, *marks.top, arrow=True)
        self._down(3, _EDGE, *marks.top_right, arrow=True)
        self._down(5, ay, ax + 42, marks.c[1])

    def _across(self, number: int, start: float, end: float, y: float, *, arrow: bool = False) -> None:
        ink = self._ink_of(number)
        self._line(start, y, end + 10, y, ink)
        for k in range(10):
            x = end + VERNIER_STEP * k
            self._line(x, y - _tick(k), x, y, ink)
            if k in (2, 4, 6, 8):
                self._centred(str(k), x, y - 4.3, 4.5, ink)
        if arrow:
            self._line(start, y, start + 1.8, y - 0.9, ink)
            self._line(start, y, start + 1.8, y + 0.9, ink)
        self._number(number, (start + end) / 2, y - 2.9)

    def _down(self, number: int, start: float, x: float, end: float, *, arrow: bool = False) -> None:
        ink = self._ink_of(number)
        self._line(x, start, x, end + 10, ink)
        for k in range(10):
            y = end + VERNIER_STEP * k
            self._line(x, y, x + _tick(k), y, ink)
            if k in (2, 4, 6, 8):
                self._text(str(k), x + 4.4, y + 0.55, 4.5, ink=ink)
        if arrow:
            self._line(x, start, x - 0.9, start + 1.8, ink)
            self._line(x, start, x + 0.9, start + 1.8, ink)
        self._number(number, x + 2.9, (start + end) / 2)

    def _number(self, number: int, x: float, y: float) -> None:
        """The number of a reading in a ring."""
        ink = self._ink_of(number)
        self._parts.append(_ring(x * MM, (self._marks.height - y) * MM, 2.1 * MM, ink))
        self._centred(str(number), x, y + 1.15, 9, ink, bold=True)

    def _ink_of(self, number: int) -> str:
        return _RED if number == self._data.shown else _BLACK

    # ---- what is said --------------------------------------------------------------------------
    def _words(self) -> float:
        """Everything there is to read; returns its lower edge."""
        data, marks = self._data, self._marks
        left, top = marks.inset + 58, marks.inset + 34
        width = min(_WIDEST, marks.width - left - 14)
        y = self._paragraph("TỜ ĐO ĐỂ CHỈNH MÁY IN", left, top, width, 15, bold=True)
        size = f"{marks.width:g} × {marks.height:g} mm".replace(".", ",")
        for fact in (
            f"Máy in: {data.printer} · Khay: {data.tray or 'thường dùng'}",
            f"Giấy: {data.stock} ({size}) · In ngày {data.date} · Mã tờ đo: {data.code}",
            f"Phần chỉnh khi in tờ này: {data.corrected or 'chưa chỉnh'}",
        ):
            y = self._paragraph(fact, left, y + 1.2 * self._size, width, 10.5)
        y = self._paragraph(_HOW, left, y + 2.4 * self._size, width, 10.5)
        y = self._table(left, y + 2.0 * self._size, width)
        y = self._paragraph(_ENOUGH, left, y + 1.6 * self._size, width, 10.5)
        if marks.height - y > 34:
            y = self._example(left, y + 4, width)
        return y

    def _table(self, left: float, top: float, width: float) -> float:
        """A row for each reading; returns its lower edge."""
        marks, size = self._marks, self._size
        right_values = (marks.inset, marks.inset, marks.inset, marks.across, marks.down, marks.inset)
        edges = [left, left + 9, left + width - 50 * size, left + width - 25 * size, left + width]
        rows = [("Số", "Đo gì", "Đúng thì là", "Đọc được (mm)")]
        for measure, value in zip(MEASURES, right_values, strict=True):
            words = measure.words + (" (bắt buộc)" if measure.needed else "")
            rows.append((str(measure.number), words, f"{value:.1f} mm".replace(".", ","), ""))
        step = 4.1 * size
        y = top
        for i, row in enumerate(rows):
            ink = self._ink_of(i) if i else _BLACK
            lines = wrap(row[1], self._face(i == 0), 10 * size, edges[2] - edges[1] - 2.5)
            self._line(left, y, edges[-1], y, _GREY)
            for n, line in enumerate(lines):
                at = y + 3.9 * size + step * n
                self._text(line, edges[1] + 1.2, at, 10 * size, bold=i == 0, ink=ink)
            for j in (0, 2, 3):
                middle = (edges[j] + edges[j + 1]) / 2
                self._centred(row[j], middle, y + 3.9 * size, 10 * size, ink, bold=i == 0)
            y += max(5.4 * size, 1.4 * size + step * len(lines))
        self._line(left, y, edges[-1], y, _GREY)
        for edge in edges:
            self._line(edge, top, edge, y, _GREY)
        return y

    def _example(self, left: float, top: float, width: float) -> float:
        """A vernier four times as large against a ruler's marks: 20.3 mm; returns its lower edge."""
        scale, base = 4.0, top + 11
        self._text("Ví dụ đọc được 20,3 mm:", left, top + 1, 10.5, bold=True)
        start, right = left + 4, left + 4 + 12 * scale
        self._line(left, base, right + 2, base)
        for k in range(10):
            x = start + (0.3 + VERNIER_STEP * k) * scale
            ink = _RED if k == 3 else _BLACK
            self._line(x, base - (5 if k == 0 else 3), x, base, ink)
            self._centred(str(k), x, base - (5.6 if k == 0 else 3.6), 6, ink)
        for mm in range(13):
            x = start + mm * scale
            self._line(x, base, x, base + (5 if mm % 10 == 0 else 3), _RED if mm == 3 else _BLACK)
            if mm in (0, 10):
                self._centred(str(20 + mm), x, base + 8, 8, _BLACK)
        return max(base + 9, self._paragraph(_EXAMPLE, right + 6, base - 8.5, left + width - right - 6, 10))

    # ---- strokes -------------------------------------------------------------------------------
    def _paragraph(
        self, text: str, left: float, top: float, width: float, size: float, *, bold: bool = False
    ) -> float:
        """Broken into lines from ``top``, at :attr:`_size` times ``size``; returns its lower edge."""
        face, size = self._face(bold), size * self._size
        step = size * 1.2 / MM
        y = top
        for line in wrap(_drawable(text, face), face, size, width):
            y += step
            self._text(line, left, y - step * 0.22, size, bold=bold)
        return y

    def _face(self, bold: bool) -> Face:
        return self._bold if bold else self._plain

    def _line(self, x0: float, y0: float, x1: float, y1: float, ink: str = _BLACK) -> None:
        self._parts.append(self._ink.line(x0, y0, x1, y1, _THIN, ink))

    def _text(
        self, text: str, x: float, y: float, size: float, *, bold: bool = False, ink: str = _BLACK
    ) -> None:
        self._parts.append(self._ink.text(Style(self._face(bold), size, ink), text, x, y))

    def _centred(self, text: str, x: float, y: float, size: float, ink: str, *, bold: bool = False) -> None:
        style = Style(self._face(bold), size, ink)
        self._parts.append(self._ink.text(style, text, x - style.width(text) / 2, y))


_EXAMPLE: Final = (
    "Hàng trên là vạch của tờ đo, hàng dưới là vạch của thước. Vạch 0 nằm quá vạch 20 của thước: 20 mm. "
    "Vạch 3 trùng khít một vạch của thước: thêm 0,3 mm."
)
_HOW: Final = (
    "Cách đo: dùng thước thẳng có chia mm, đặt tờ giấy thuận chiều chữ. Đặt cạnh thước dọc theo vạch có số, "
    "vạch 0 của thước ngay mép giấy (số 1, 2, 3, 6) hoặc ngay vạch của dấu A (số 4, 5). Vạch dài cho số mm; "
    "vạch nhỏ nào (1 đến 9) trùng khít một vạch của thước cho số lẻ phần mười."
)
_ENOUGH: Final = (
    "Chỉ cần số 1 và số 2 để chỉnh chỗ in. Đo thêm số 3 hay 6 nếu chữ bị nghiêng, số 4 và 5 nếu chữ bị co "
    "giãn."
)


def _tick(k: int) -> float:
    return {0: 5.5, 5: 4.0}.get(k, 3.0)


def _drawable(text: str, face: Face) -> str:
    """A printer may be called anything; what the face lacks is left out."""
    return "".join(c for c in text if not face.lacks(c))


def _ring(x: float, y: float, radius: float, ink: str) -> bytes:
    """A circle of four curves, in points."""
    k = radius * 0.5523
    red, green, blue = (int(ink[i : i + 2], 16) / 255 for i in (1, 3, 5))
    curves = (
        (x + radius, y + k, x + k, y + radius, x, y + radius),
        (x - k, y + radius, x - radius, y + k, x - radius, y),
        (x - radius, y - k, x - k, y - radius, x, y - radius),
        (x + k, y - radius, x + radius, y - k, x + radius, y),
    )
    path = b"".join(b"%.3f %.3f %.3f %.3f %.3f %.3f c\n" % curve for curve in curves)
    return b"%g %g %g RG 0.9 w %.3f %.3f m\n%sS\n" % (red, green, blue, x + radius, y, path)
