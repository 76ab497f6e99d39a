"""Through a driver the pages come out where the vector path puts them, at their own size."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops
from PySide6.QtPrintSupport import QPrinter

from tests.documents.test_correction import PAGES, sheet
from thidua_desktop.domain.calibration import Correction
from thidua_desktop.domain.errors import Cancelled, RuleViolation
from thidua_desktop.domain.ruler_readings import Marks
from thidua_desktop.paths import resources
from thidua_desktop.ui.driver_printing import paint_exactly, print_by_driver

_DPI = 600


def pdf_printer(path: Path, resolution: int = _DPI) -> QPrinter:
    """A driver that writes what it is told to paint."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(resolution)
    return printer


def picture(pdf: bytes | Path, dpi: float = _DPI) -> Image.Image:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return document[0].render(scale=dpi / 72, grayscale=True).to_pil().convert("L")
    finally:
        document.close()


def dark_columns(image: Image.Image, top: float, bottom: float) -> list[float]:
    """mm from the left of the middle of each upright stroke that crosses rows ``top`` to ``bottom`` (mm)."""
    strip = image.crop((0, int(top / 25.4 * _DPI), image.width, int(bottom / 25.4 * _DPI)))
    row = strip.resize((strip.width, 1), Image.Resampling.BOX)
    found: list[list[int]] = []
    for x, value in enumerate(row.tobytes()):
        if value < 160:
            if found and found[-1][-1] == x - 1:
                found[-1].append(x)
            else:
                found.append([x])
    return [(run[0] + run[-1] + 1) / 2 / _DPI * 25.4 for run in found]


@pytest.mark.parametrize("page", PAGES)
def test_strokes_stand_where_the_vector_path_puts_them(page: str, tmp_path: Path, qapp: object) -> None:
    marks, path = Marks.on(*PAGES[page]), tmp_path / "in.pdf"
    pdf = sheet(marks, resources())
    paint_exactly(pdf_printer(path), pdf)
    printed = pypdfium2.PdfDocument(path)
    size = [side * 25.4 / 72 for side in printed[0].get_size()]
    printed.close()
    assert size == pytest.approx(PAGES[page], abs=0.4), "the page has the layout's size"
    ours, theirs = (dark_columns(picture(one), 9, 17) for one in (pdf, path))
    assert len(ours) == len(theirs) >= 4
    assert theirs == pytest.approx(ours, abs=0.1)
    assert min(abs(x - marks.a[0]) for x in theirs) < 0.1
    assert min(abs(x - marks.b[0]) for x in theirs) < 0.1
    ours, theirs = (
        dark_columns(picture(one).transpose(Image.Transpose.TRANSPOSE), 9, 17) for one in (pdf, path)
    )
    assert theirs == pytest.approx(ours, abs=0.1)


def test_a_correction_comes_through_and_bands_leave_no_seam(tmp_path: Path, qapp: object) -> None:
    marks, path = Marks.on(297, 210), tmp_path / "in.pdf"
    pdf = sheet(marks, resources(), Correction(1.3, -0.6, 1.001, 0.999, 0.002))
    paint_exactly(pdf_printer(path, 1200), pdf)
    ours, theirs = picture(pdf, 200), picture(path, 200)
    whole = (0, 0, min(ours.width, theirs.width) - 2, min(ours.height, theirs.height) - 2)

    def unlike(first: Image.Image, second: Image.Image) -> int:
        smooth = (one.crop(whole).reduce(8) for one in (first, second))
        return ImageChops.difference(*smooth).getextrema()[1]

    assert unlike(ours, theirs) < unlike(ImageChops.offset(ours, 3, 3), theirs) / 2


def test_every_page_is_painted_and_a_stop_ends_between_two(tmp_path: Path, qapp: object) -> None:
    book = pypdfium2.PdfDocument.new()
    for _ in range(3):
        source = pypdfium2.PdfDocument(sheet(Marks.on(297, 210), resources()))
        book.import_pages(source)
    three = tmp_path / "ba.pdf"
    book.save(three)
    book.close()
    steps: list[tuple[int, int]] = []
    paint_exactly(
        pdf_printer(tmp_path / "in.pdf", 150),
        three.read_bytes(),
        progress=lambda done, total: steps.append((done, total)),
    )
    assert steps == [(1, 3), (2, 3), (3, 3)]
    printed = pypdfium2.PdfDocument(tmp_path / "in.pdf")
    assert len(printed) == 3
    printed.close()
    steps.clear()
    with pytest.raises(Cancelled):
        paint_exactly(
            pdf_printer(tmp_path / "dung.pdf", 150),
            three.read_bytes(),
            progress=lambda done, total: steps.append((done, total)),
            cancelled=lambda: len(steps) == 1,
        )
    assert steps == [(1, 3)]


def test_a_printer_that_is_not_there_is_named(qapp: object) -> None:
    with pytest.raises(RuleViolation, match="Không thấy máy in “không có”"):
        print_by_driver(b"", "không có", "Giấy khen")


def test_a_driver_that_takes_nothing_says_so(tmp_path: Path, qapp: object) -> None:
    printer = pdf_printer(tmp_path / "không có" / "in.pdf", 150)
    with pytest.raises(RuleViolation, match="không nhận trang in"):
        paint_exactly(printer, sheet(Marks.on(297, 210), resources()))
