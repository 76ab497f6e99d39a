"""Papers as pixels for printers that do not take PDF: a driver paints them band by band."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thidua_desktop.documents.raster import RasterPage


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of each page in mm."""
    from thidua_desktop.documents import raster

    return raster.page_sizes(pdf)


def bands(pdf: bytes, page: int, dpi: float, rows: int) -> Iterator[tuple[int, RasterPage]]:
    """The page's bands of ``rows`` pixels that are not blank: (first row, band)."""
    from thidua_desktop.documents import raster

    return raster.render_bands(pdf, page, dpi, rows)
