"""QR codes found in pictures (photographs at an angle too) and in pages of a PDF."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from thidua_desktop.documents import raster
from thidua_desktop.domain.errors import Unreadable

if TYPE_CHECKING:
    from PIL.Image import Image

_MOST_BYTES: Final = 60_000_000
_MOST_PIXELS: Final = 120_000_000
_WORK_SIDE: Final = 4000
"""Pixels: larger photographs are made smaller first; a code in them has pixels enough."""
_PDF_DPI: Final = 200
_MOST_PAGES: Final = 2000


def codes_in(path: Path) -> list[str]:
    """Texts of the QR codes in a picture file or PDF, page by page; none found gives an empty list.

    Raises ``Unreadable`` for a file that is missing, too large or neither picture nor PDF.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(1024)
    except FileNotFoundError as error:
        raise Unreadable(f"Không tìm thấy tệp “{path.name}”.", code="missing", file=path.name) from error
    except OSError as error:
        name = path.resolve().name
        said = f"“{name}” là thư mục, không phải tệp." if path.is_dir() else f"Không đọc được tệp “{name}”."
        raise Unreadable(said, code="locked", file=name, hint="Chọn ảnh hoặc PDF có mã QR.") from error
    if size > _MOST_BYTES:
        raise Unreadable(
            f"Tệp “{path.name}” quá lớn ({size // 1_000_000} MB).", code="too_large", file=path.name,
            hint="Chụp hoặc quét lại riêng phần có mã QR.",
        )  # fmt: skip
    return _of_pdf(path) if b"%PDF-" in start else _of_picture(path)


def _of_pdf(path: Path) -> list[str]:
    try:
        pages = raster.page_count(path)
        found = []
        for page in range(min(pages, _MOST_PAGES)):
            made = raster.render_page(path, page, _PDF_DPI)
            found += _of_page(made)
    except Unreadable:
        raise
    except Exception as error:  # whatever pdfium says of a broken file
        raise _not_a_picture(path) from error
    return found


def _of_page(page: raster.RasterPage) -> list[str]:
    from PIL import Image

    size = (page.width, page.height)
    return _read(Image.frombuffer("RGB", size, page.data, "raw", "BGRX", page.stride, 1).convert("L"))


def _of_picture(path: Path) -> list[str]:
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # remarks on broken tags; too many pixels are refused below
            with Image.open(path) as image:
                if image.width * image.height > _MOST_PIXELS:
                    raise _not_a_picture(path)
                image.draft("L", (_WORK_SIDE, _WORK_SIDE))
                grey = ImageOps.exif_transpose(image).convert("RGBA")
                white = Image.new("RGBA", grey.size, "white")
                white.alpha_composite(grey)
                plain = white.convert("L")
                plain.thumbnail((_WORK_SIDE, _WORK_SIDE))
    except Unreadable:
        raise
    except Exception as error:  # decoders raise whatever they like over broken files
        raise _not_a_picture(path) from error
    return _read(plain)


def _read(image: Image) -> list[str]:
    import zxingcpp

    formats: Any = zxingcpp.BarcodeFormat.QRCode
    found = zxingcpp.read_barcodes(image, formats=formats)
    if not found:
        # A soft or very fine picture: what one size hides another shows.
        for factor in (0.5, 2.0):
            width, height = int(image.width * factor), int(image.height * factor)
            if 100 < max(width, height) <= 2 * _WORK_SIDE:
                found = zxingcpp.read_barcodes(image.resize((width, height)), formats=formats)
            if found:
                break
    return [one.text for one in found]


def _not_a_picture(path: Path) -> Unreadable:
    return Unreadable(
        f"Tệp “{path.name}” không phải ảnh hoặc PDF mà chương trình đọc được, hoặc đã hỏng.",
        code="corrupt",
        file=path.name,
        hint="Dùng ảnh PNG, JPG, TIF hoặc tệp PDF.",
    )
