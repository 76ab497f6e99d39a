"""Borders and emblems, read once per file and kept as operators for a form XObject.

SVG is taken apart by svglib into paths. A file that could run something or fetch something, that needs a font
or asks for what cannot be drawn, is refused rather than drawn in part. PNG and JPEG go in as bitmaps with no
more points than printing shows: PNG with its transparency, JPEG as such, and CMYK turned to RGB.
"""

from __future__ import annotations

import functools
import io
import logging
import math
import re
import zlib
from pathlib import Path

from thidua_desktop.documents.fonts import MM
from thidua_desktop.documents.pdf import Form
from thidua_desktop.documents.svg_check import reason_against
from thidua_desktop.domain.errors import Unreadable

MAX_BYTES = 30_000_000
MAX_PIXELS = 60_000_000
MAX_MM = 2000.0
_DPI = 600
_MOST_PIXELS = 5000
"""Longest side of a bitmap as stored: 600 dots per inch as far as it goes, 300 across an A3."""

_ORIENTATION = 0x0112
_LYING = {5, 6, 7, 8}
"""Values of a camera's mark that say the picture lies on its side."""

_FONT_SETTING = re.compile(r"BT /F\d+ [\d.]+ Tf [\d.]+ TL ET\s*")
"""reportlab sets its default font in every group, which a drawing of paths has no use for."""


def load_art(path: Path, millimetres: float = 100.0) -> Form:
    """The drawing in ``path`` (.svg, .png, .jpg). Raises :class:`Unreadable` naming file and cause.

    ``millimetres``: the longest side it is wanted for; bitmaps keep what printing at that size can show.
    """
    try:
        stat = path.stat()
    except OSError as error:
        raise Unreadable(
            f"Không mở được tệp hình “{path.name}”.",
            code="missing",
            file=path.name,
            hint="Chọn lại tệp hình.",
        ) from error
    if stat.st_size > MAX_BYTES:
        raise Unreadable(
            f"Tệp hình “{path.name}” lớn quá 30 MB.",
            code="too_large",
            file=path.name,
            hint="Dùng tệp nhỏ hơn.",
        )
    return _load(str(path), stat.st_mtime_ns, stat.st_size, math.ceil(millimetres))


@functools.lru_cache(maxsize=16)
def _load(name: str, _changed: int, _size: int, millimetres: int) -> Form:
    """Read the file; kept by name, time and size, since parsing a border outlasts 100 certificates."""
    path = Path(name)
    data = path.read_bytes()
    if data[:64].lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n").startswith(b"<"):
        return _svg(path, data)
    return _bitmap(path, data, millimetres)


def _refuse(path: Path, reason: str) -> Unreadable:
    return Unreadable(
        f"Không dùng tệp hình “{path.name}” vì {reason}.",
        code="wrong_type",
        file=path.name,
        hint="Dùng tệp SVG chỉ gồm nét vẽ, hoặc PNG, JPEG.",
    )


def _svg(path: Path, data: bytes) -> Form:
    reason = reason_against(data)
    if reason:
        raise _refuse(path, reason)
    from reportlab.graphics import renderPDF
    from reportlab.pdfgen.canvas import Canvas
    from svglib.svglib import svg2rlg

    complaints = _Complaints()
    log = logging.getLogger("svglib")
    log.addHandler(complaints)
    try:
        drawing = svg2rlg(io.BytesIO(data))
        if drawing is None or not (0 < drawing.width <= MAX_MM * MM and 0 < drawing.height <= MAX_MM * MM):
            raise _refuse(path, "không có kích thước dùng được")
        canvas = Canvas(io.BytesIO(), pagesize=(drawing.width, drawing.height), invariant=1)
        canvas._code.clear()
        renderPDF.draw(drawing, canvas, 0, 0)
    except Unreadable:
        raise
    except Exception as error:  # svglib raises whatever its parsers raise
        raise _refuse(path, "nét vẽ không đọc được") from error
    finally:
        log.removeHandler(complaints)
    if complaints.colours:
        raise _refuse(path, "có màu không đọc được")
    states = {state: f"<</{key} {value}>>" for (key, value), state in canvas._extgstate._c.items()}
    content = _FONT_SETTING.sub("", "\n".join(canvas._code)).encode("latin-1")
    return Form(drawing.width / MM, drawing.height / MM, content, states)


class _Complaints(logging.Handler):
    """Keeps svglib's warnings off the console, and in mind whether it left out a colour."""

    def __init__(self) -> None:
        super().__init__()
        self.colours = False

    def emit(self, record: logging.LogRecord) -> None:
        self.colours = self.colours or "color" in record.getMessage()


def _bitmap(path: Path, data: bytes, millimetres: float) -> Form:
    from PIL import Image, ImageOps, UnidentifiedImageError

    most = round(min(_MOST_PIXELS, millimetres / 25.4 * _DPI))
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
            if image.width * image.height > MAX_PIXELS:
                raise _refuse(path, "ảnh có quá nhiều điểm")
            dpi = image.info.get("dpi", (300, 300))[0] or 300
            width, height = (side * 25.4 / float(dpi) for side in image.size)
            if image.getexif().get(_ORIENTATION) in _LYING:
                width, height = height, width
            photo = image.format == "JPEG"
            image.thumbnail((most, most))
            upright = ImageOps.exif_transpose(image) or image
            if upright.mode.startswith("I"):  # 16 bits a point
                upright = upright.convert("I").point(lambda value: value * (1 / 256)).convert("L")
            has_alpha = "A" in upright.getbands() or "transparency" in upright.info
            whole = upright.convert("RGBA" if has_alpha else "RGB")  # CMYK, too, becomes what screens show
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise _refuse(path, "ảnh không đọc được") from error
    if photo:
        target = io.BytesIO()
        whole.save(target, "JPEG", quality=90)
        return _pixels(
            target.getvalue(), whole.width, whole.height, "/DeviceRGB", width, height, "/DCTDecode"
        )
    mask = None
    if has_alpha:
        alpha = whole.getchannel("A")
        mask = _pixels(zlib.compress(alpha.tobytes()), *whole.size, "/DeviceGray", width, height)
        whole = whole.convert("RGB")
    return _pixels(zlib.compress(whole.tobytes()), *whole.size, "/DeviceRGB", width, height, mask=mask)


def _pixels(
    data: bytes,
    columns: int,
    rows: int,
    space: str,
    width: float,
    height: float,
    packing: str = "/FlateDecode",
    mask: Form | None = None,
) -> Form:
    entries = {
        "Width": str(columns),
        "Height": str(rows),
        "ColorSpace": space,
        "BitsPerComponent": "8",
        "Filter": packing,
    }
    return Form(width, height, data, image=entries, mask=mask)
