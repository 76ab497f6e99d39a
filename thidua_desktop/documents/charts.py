"""Charts on paper: the shapes of ``domain/charts`` in mm, as operators of a PDF or as a picture for Word.

Colours are chosen for ink: every pair of letters and ground has a contrast of at least 4.5:1, and the bands
of the heat map stay in order when printed in grey.
"""

from __future__ import annotations

import io
import itertools
import struct
import zlib
from collections.abc import Mapping
from dataclasses import replace

from thidua_desktop.documents.flowing import Piece, Sheet
from thidua_desktop.documents.fonts import MM, FontBook
from thidua_desktop.documents.ink import Ink, Style
from thidua_desktop.domain.charts import Chart, Drawing, Fill, Frame, Label, Shape, Stroke, Tone

LETTERS = 10.0
"""Usual letter size in pt."""

PAPER: Mapping[Tone, str] = {
    Tone.INK: "#000000",
    Tone.MUTE: "#444444",
    Tone.GRID: "#BDBDBD",
    Tone.GROUND: "#FFFFFF",
    Tone.OWN: "#9E1B1E",
    Tone.OTHER: "#A9B0BC",
    Tone.AVERAGE: "#5B6475",
    Tone.BEST: "#000000",
    Tone.HEAT_0: "#7A1518",
    Tone.HEAT_1: "#A83A36",
    Tone.HEAT_2: "#DB8F84",
    Tone.HEAT_3: "#ECBAB0",
    Tone.HEAT_4: "#F7DED8",
    Tone.HEAT_5: "#FFFFFF",
    Tone.ON_HEAT_0: "#FFFFFF",
    Tone.ON_HEAT_1: "#FFFFFF",
    Tone.ON_HEAT_2: "#000000",
    Tone.ON_HEAT_3: "#000000",
    Tone.ON_HEAT_4: "#000000",
    Tone.ON_HEAT_5: "#000000",
}
"""Ink colours."""

_PICTURE_DPI = 200.0
_DEFLATE = 4
"""Of pictures: the highest level takes five times as long for a twentieth of the size."""


def paper_frame(fonts: FontBook, width: float, height: float = 0.0, *, size: float = LETTERS) -> Frame:
    """Room of ``width`` × ``height`` mm with Tinos at ``size`` pt; charts of rows find their own height."""
    plain, bold = fonts.face("tinos"), fonts.face("tinos-bold")

    def measure(text: str, letters: float, heavy: bool) -> float:
        return (bold if heavy else plain).width(text, letters * MM)

    return Frame(width, height, size / MM, measure)


def chart_pieces(
    drawing: Drawing, fonts: FontBook, sheet: Sheet, height: float, *, size: float = LETTERS
) -> list[Piece]:
    """``drawing`` over the measure of ``sheet``; pages may end between its rows, its head is repeated."""
    chart = drawing.draw(paper_frame(fonts, sheet.measure, height, size=size))
    if not chart.breaks:
        return [chart_piece(chart, fonts)]
    first, last = chart.breaks[0], chart.breaks[-1]
    head = replace(chart_piece(chart.between(0.0, first), fonts), keep_with_next=True) if first else None
    rows = [
        replace(chart_piece(chart.between(top, bottom), fonts), head=head)
        for top, bottom in itertools.pairwise(chart.breaks)
    ]
    if chart.height > last:
        rows[-1] = replace(rows[-1], keep_with_next=True)
        rows.append(chart_piece(chart.between(last, chart.height), fonts))
    return [head, *rows] if head else rows


def chart_piece(chart: Chart, fonts: FontBook) -> Piece:
    """A chart as a piece of a flowing paper."""

    def draw(ink: Ink, x: float, y: float) -> bytes:
        return draw_chart(ink, chart, fonts, x, y)

    return Piece(chart.height, draw)


def draw_chart(ink: Ink, chart: Chart, fonts: FontBook, x: float, y: float) -> bytes:
    """Operators of ``chart`` with its top left at (``x``, ``y``) mm."""
    return b"".join(_shape(ink, shape, fonts, x, y) for shape in chart.shapes)


def _shape(ink: Ink, shape: Shape, fonts: FontBook, x: float, y: float) -> bytes:
    if isinstance(shape, Label):
        style = Style(fonts.face("tinos-bold" if shape.bold else "tinos"), shape.size * MM, PAPER[shape.tone])
        part = {"left": 0.0, "center": 0.5, "right": 1.0}[shape.align]
        left = x + shape.place[0] - part * style.width(shape.text)
        return ink.text(style, shape.text, left, y + shape.place[1])
    points = [(x + right, y + down) for right, down in shape.points]
    if isinstance(shape, Fill):
        return ink.polygon(points, PAPER[shape.tone])
    assert isinstance(shape, Stroke)
    return ink.polyline(points, shape.thickness, PAPER[shape.tone], shape.dash)


def chart_picture(chart: Chart, fonts: FontBook, *, dpi: float = _PICTURE_DPI) -> bytes:
    """``chart`` as a PNG, for files that hold no drawings of ours. Equal charts give equal bytes."""
    from thidua_desktop.documents.pdf import PdfWriter
    from thidua_desktop.documents.raster import render_page

    target = io.BytesIO()
    writer = PdfWriter(target, title="", author="")
    content = draw_chart(Ink(writer, chart.height), chart, fonts, 0.0, 0.0)
    writer.page(chart.width, chart.height, content)
    writer.finish()
    page = render_page(target.getvalue(), 0, dpi)
    return _png(page.width, page.height, page.stride, page.data, dpi)


def _png(width: int, height: int, stride: int, pixels: bytes, dpi: float) -> bytes:
    """A PNG of blue-green-red-nothing pixels, which knows its size in metres."""
    rows = bytearray()
    for row in range(height):
        line = pixels[row * stride : row * stride + 4 * width]
        colours = bytearray(3 * width)
        colours[0::3], colours[1::3], colours[2::3] = line[2::4], line[1::4], line[0::4]
        rows += b"\0" + colours
    metre = round(dpi / 0.0254)
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"pHYs", struct.pack(">IIB", metre, metre, 1)),
        (b"IDAT", zlib.compress(bytes(rows), _DEFLATE)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )
