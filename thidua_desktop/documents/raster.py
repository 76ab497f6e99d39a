"""Pages as pixels, by pdfium: what the preview shows and what printers without PDF are sent."""

from __future__ import annotations

import threading
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


def _open(pdf: bytes | Path) -> Any:
    import pypdfium2

    return pypdfium2.PdfDocument(pdf)
