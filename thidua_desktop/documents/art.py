"""Borders and emblems, read once per file and kept as operators for a form XObject.

SVG is taken apart by svglib into paths. A file that could run something or fetch something, or that needs a
font, is refused rather than drawn in part. PNG and JPEG go in as bitmaps, with their transparency.
"""

from __future__ import annotations

import functools
import io
import logging
import re
import zlib
from pathlib import Path
from xml.etree import ElementTree

from thidua_desktop.documents.fonts import MM
from thidua_desktop.documents.pdf import Form
from thidua_desktop.domain.errors import Unreadable

MAX_BYTES = 30_000_000
MAX_PIXELS = 60_000_000
_KEEP_PIXELS = 2400
"""Longest side of a bitmap as stored: 600 dots per inch on 100 mm."""

_FONT_SETTING = re.compile(r"BT /F\d+ [\d.]+ Tf [\d.]+ TL ET\s*")
"""reportlab sets its default font in every group, which a drawing of paths has no use for."""

_REFUSED = {
    "script": "có mã lệnh (script)",
    "foreignObject": "có nội dung lạ (foreignObject)",
    "image": "chèn ảnh bên trong",
    "text": "còn chữ chưa chuyển thành nét vẽ",
    "style": "dùng bảng kiểu (style)",
    "animate": "có hoạt hình",
    "set": "có hoạt hình",
    "animateTransform": "có hoạt hình",
}


def load_art(path: Path) -> Form:
    """The drawing in ``path`` (.svg, .png, .jpg). Raises :class:`Unreadable` naming file and cause."""
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
    return _load(str(path), stat.st_mtime_ns, stat.st_size)


@functools.lru_cache(maxsize=16)
def _load(name: str, _changed: int, _size: int) -> Form:
    """Read the file; kept by name, time and size, since parsing a border outlasts 100 certificates."""
    path = Path(name)
    data = path.read_bytes()
    if data[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return _svg(path, data)
    return _bitmap(path, data)


def _refuse(path: Path, reason: str) -> Unreadable:
    return Unreadable(
        f"Không dùng tệp hình “{path.name}” vì {reason}.",
        code="wrong_type",
        file=path.name,
        hint="Dùng tệp SVG chỉ gồm nét vẽ, hoặc PNG, JPEG.",
    )


def _check_svg(path: Path, data: bytes) -> None:
    head = data[:4096].lower()
    if b"<!entity" in data.lower() or (
        b"<!doctype" in head and b"[" in head.split(b"<!doctype", 1)[1].split(b">", 1)[0]
    ):
        raise _refuse(path, "khai báo thực thể (DOCTYPE)")
    try:
        root = ElementTree.fromstring(data)
    except ElementTree.ParseError as error:
        raise _refuse(path, "nội dung không phải SVG đọc được") from error
    if _local(root.tag) != "svg":
        raise _refuse(path, "nội dung không phải SVG")
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        reason = _REFUSED.get(_local(element.tag))
        if reason:
            raise _refuse(path, reason)
        for attribute, value in element.attrib.items():
            local = _local(attribute).lower()
            if local.startswith("on"):
                raise _refuse(path, "có mã lệnh (script)")
            if local == "href" and not value.strip().startswith("#"):
                raise _refuse(path, "có liên kết ra ngoài tệp")
            if "url(" in value.lower().replace(" ", "") and "url(#" not in value.lower().replace(
                " ", ""
            ).replace('"', "").replace("'", ""):
                raise _refuse(path, "có liên kết ra ngoài tệp")


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _svg(path: Path, data: bytes) -> Form:
    _check_svg(path, data)
    from reportlab.graphics import renderPDF
    from reportlab.pdfgen.canvas import Canvas
    from svglib.svglib import svg2rlg

    complaints = _Complaints()
    log = logging.getLogger("svglib")
    log.addHandler(complaints)
    try:
        drawing = svg2rlg(io.BytesIO(data))
    except Exception as error:  # svglib raises whatever its parsers raise
        raise _refuse(path, "nét vẽ không đọc được") from error
    finally:
        log.removeHandler(complaints)
    if drawing is None or drawing.width <= 0 or drawing.height <= 0:
        raise _refuse(path, "không có kích thước")
    canvas = Canvas(io.BytesIO(), pagesize=(drawing.width, drawing.height), invariant=1)
    canvas._code.clear()
    renderPDF.draw(drawing, canvas, 0, 0)
    states = {state: f"<</{key} {value}>>" for (key, value), state in canvas._extgstate._c.items()}
    content = _FONT_SETTING.sub("", "\n".join(canvas._code)).encode("latin-1")
    return Form(drawing.width / MM, drawing.height / MM, content, states)


class _Complaints(logging.Handler):
    """Keeps svglib's warnings off the console; what it cannot draw was refused before."""

    def emit(self, record: logging.LogRecord) -> None:
        return


def _bitmap(path: Path, data: bytes) -> Form:
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
            if image.width * image.height > MAX_PIXELS:
                raise _refuse(path, "ảnh có quá nhiều điểm")
            dpi = image.info.get("dpi", (300, 300))[0] or 300
            width, height = image.width * 25.4 / float(dpi), image.height * 25.4 / float(dpi)
            image.thumbnail((_KEEP_PIXELS, _KEEP_PIXELS))
            has_alpha = "A" in image.getbands() or "transparency" in image.info
            whole = image.convert("RGBA") if has_alpha else image.convert("RGB")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise _refuse(path, "ảnh không đọc được") from error
    mask = None
    if has_alpha:
        alpha = whole.getchannel("A")
        mask = _pixels(alpha.tobytes(), whole.width, whole.height, "/DeviceGray", width, height)
        whole = whole.convert("RGB")
    return _pixels(whole.tobytes(), whole.width, whole.height, "/DeviceRGB", width, height, mask)


def _pixels(
    data: bytes, columns: int, rows: int, space: str, width: float, height: float, mask: Form | None = None
) -> Form:
    entries = {
        "Width": str(columns),
        "Height": str(rows),
        "ColorSpace": space,
        "BitsPerComponent": "8",
        "Filter": "/FlateDecode",
    }
    return Form(width, height, zlib.compress(data), image=entries, mask=mask)
