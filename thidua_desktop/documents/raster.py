"""Pages as pixels, by pdfium: what the preview shows and what printers without PDF are sent."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from thidua_desktop.domain.errors import NotFound

# pdfium may be entered by one thread at a time, in the whole process.
_PDFIUM = threading.Lock()


@dataclass(frozen=True, slots=True)
class RasterPage:
    """A page as pixels of 4 bytes: blue, green, red, 255. Rows are ``stride`` bytes apart."""

    width: int
    height: int
    stride: int
    data: bytes
    page_width: float
    """mm"""
    page_height: float
    """mm"""


def page_count(pdf: bytes | Path) -> int:
    """Number of pages."""
    with _PDFIUM:
        document = _open(pdf)
        try:
            return len(document)
        finally:
            document.close()


def render_page(pdf: bytes | Path, page: int, dpi: float) -> RasterPage:
    """Page ``page`` (from 0) at ``dpi``. Raises :class:`NotFound` when there is no such page."""
    with _PDFIUM:
        document = _open(pdf)
        try:
            if not 0 <= page < len(document):
                raise NotFound(f"Không có trang {page + 1}: tài liệu có {len(document)} trang.")
            sheet = document[page]
            bitmap = sheet.render(scale=dpi / 72, rev_byteorder=False, prefer_bgrx=True)
            width, height = sheet.get_size()
            return RasterPage(
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                bytes(bitmap.buffer),
                width * 25.4 / 72,
                height * 25.4 / 72,
            )
        finally:
            document.close()


def page_sizes(pdf: bytes | Path) -> list[tuple[float, float]]:
    """Width and height of each page in mm, as it is seen."""
    with _PDFIUM:
        document = _open(pdf)
        try:
            sizes = (document.get_page_size(page) for page in range(len(document)))
            return [(width * 25.4 / 72, height * 25.4 / 72) for width, height in sizes]
        finally:
            document.close()


def render_bands(pdf: bytes | Path, page: int, dpi: float, rows: int) -> Iterator[tuple[int, RasterPage]]:
    """Page ``page`` (from 0) at ``dpi`` in bands of ``rows`` pixels: (first row, band), blank ones left out.

    A page at a printer's resolution is hundreds of megabytes; a band is a few. A page's sides are rounded to
    whole pixels, no more. Raises :class:`NotFound` when there is no such page.
    """
    import pypdfium2
    import pypdfium2.raw as pdfium

    sizes = page_sizes(pdf)
    if not 0 <= page < len(sizes):
        raise NotFound(f"Không có trang {page + 1}: tài liệu có {len(sizes)} trang.")
    width, height = (round(side / 25.4 * dpi) for side in sizes[page])
    for top in range(0, height, rows):
        with _PDFIUM:
            document = _open(pdf)
            try:
                sheet = document[page]
                high = min(rows, height - top)
                bitmap = pypdfium2.PdfBitmap.new_native(width, high, pdfium.FPDFBitmap_BGRx)
                bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, high)
                pdfium.FPDF_RenderPageBitmap(
                    bitmap.raw, sheet.raw, 0, -top, width, height, 0, pdfium.FPDF_ANNOT | pdfium.FPDF_PRINTING
                )
                data, stride = bytes(bitmap.buffer), bitmap.stride
            finally:
                document.close()
        if data.count(0xFF) != len(data):
            yield top, RasterPage(width, high, stride, data, sizes[page][0], high / dpi * 25.4)


def _open(pdf: bytes | Path) -> Any:
    import pypdfium2

    return pypdfium2.PdfDocument(pdf)
