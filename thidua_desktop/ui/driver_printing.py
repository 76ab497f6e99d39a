"""Printing through a driver where the system takes no PDF: the same pages as pixels, at the same place.

The page has the size of the PDF's own, is counted from the paper's edge, on one side only, and is painted in
bands at the printer's resolution (or a whole part of it), so that a page never lies in memory as a whole.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from thidua_desktop.domain.errors import Cancelled, RuleViolation
from thidua_desktop.services import rasters

MOST_DPI = 600
"""More shows on no certificate and takes four times as long."""
_BAND_BYTES = 8_000_000


def print_by_driver(
    pdf: bytes,
    printer_name: str,
    title: str,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Print every page of ``pdf`` through the driver of ``printer_name``. Any thread.

    Raises ``RuleViolation`` when the printer is not there or takes nothing; ``Cancelled`` between two pages.
    """
    info = QPrinterInfo.printerInfo(printer_name)
    if info.isNull():
        raise RuleViolation(f"Không thấy máy in “{printer_name}”.", hint="Bật hoặc cài máy in rồi in lại.")
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    paint_exactly(printer, pdf, progress=progress, cancelled=cancelled)


def paint_exactly(
    printer: QPrinter,
    pdf: bytes,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Paint the pages of ``pdf`` onto ``printer``, each at its size; raises as :func:`print_by_driver`."""
    sizes = rasters.page_sizes(pdf)
    printer.setDuplex(QPrinter.DuplexMode.DuplexNone)
    printer.setFullPage(True)
    painter = QPainter()
    try:
        for page, (width, height) in enumerate(sizes):
            if cancelled is not None and cancelled():
                raise Cancelled("Đã dừng in theo yêu cầu.")
            _choose_paper(printer, width, height)
            if not (printer.newPage() if painter.isActive() else painter.begin(printer)):
                raise RuleViolation(
                    f"Máy in “{printer.printerName()}” không nhận trang in.",
                    hint="Kiểm tra máy in đã bật, có giấy, rồi in lại.",
                )
            _paint(painter, printer.resolution(), pdf, page, width)
            if progress is not None:
                progress(page + 1, len(sizes))
    except Cancelled:
        printer.abort()
        raise
    finally:
        if painter.isActive():
            painter.end()


def _choose_paper(printer: QPrinter, width: float, height: float) -> None:
    """Paper is named upright and turned, as drivers expect; sizes that have no name are given in mm."""
    upright = QSizeF(min(width, height), max(width, height))
    size = QPageSize(upright, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    lying = width > height
    turned = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, turned, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter))


def _paint(painter: QPainter, resolution: int, pdf: bytes, page: int, width: float) -> None:
    dots = -(-resolution // MOST_DPI)
    """Printer's dots to a pixel, each way."""
    dpi = resolution / dots
    rows = max(16, int(_BAND_BYTES / (width / 25.4 * dpi * 4)))
    for top, band in rasters.bands(pdf, page, dpi, rows):
        picture = QImage(band.data, band.width, band.height, band.stride, QImage.Format.Format_RGB32)
        place = QRectF(0, top * dots, band.width * dots, band.height * dots)
        painter.drawImage(place, picture)
