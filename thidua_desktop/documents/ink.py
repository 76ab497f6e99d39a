"""The few marks papers are made of, as PDF operators. Positions are mm from the page's top left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from thidua_desktop.documents.fonts import MM, Face
from thidua_desktop.documents.pdf import Form, PdfWriter, utf16
from thidua_desktop.documents.qr import QrCode
from thidua_desktop.domain.calibration import Correction


@dataclass(frozen=True, slots=True)
class Style:
    """How a line of text looks: size in pt, tracking in mm, colour as ``"#RRGGBB"``."""

    face: Face
    size: float
    colour: str = "#000000"
    tracking: float = 0.0

    def width(self, text: str) -> float:
        """Width in mm of ``text`` in this style."""
        return self.face.width(text, self.size, self.tracking)


class Ink:
    """Draws into one :class:`PdfWriter`.

    A string drawn for the second time becomes a form of the file: the words that every certificate of a batch
    has are then some twenty bytes a page.
    """

    _MOST_FORMS = 256
    _MOST_SEEN = 1024

    def __init__(self, writer: PdfWriter, page_height: float) -> None:
        self._writer = writer
        self._height = page_height
        self._forms: dict[tuple[Style, str, float], bytes] = {}
        self._seen: set[tuple[Style, str, float]] = set()

    def text(self, style: Style, text: str, x: float, baseline: float, *, stretch: float = 0.0) -> bytes:
        """One line from ``x``; ``stretch`` mm is added to every space (justified text)."""
        key = (style, text, stretch)
        at = (x * MM, (self._height - baseline) * MM)
        name = self._forms.get(key)
        if name is None:
            # pdfium, and browsers with it, misplace replaced text inside a form: that stays on the page.
            inline = _is_wide(style) or len(self._forms) >= self._MOST_FORMS
            if inline or key not in self._seen:
                if len(self._seen) >= self._MOST_SEEN:
                    self._seen.clear()
                self._seen.add(key)
                return b"BT %.2f %.2f Td %s ET\n" % (*at, self._encode(style, text, stretch))
            width = style.width(text) + stretch * text.count(" ")
            box = (-style.size, -style.size, width * MM + style.size, 2 * style.size)
            shown = b"BT %s ET" % self._encode(style, text, stretch)
            name = self._forms[key] = self._writer.define_text(shown, box).encode()
        return b"q 1 0 0 1 %.2f %.2f cm %s Do Q\n" % (*at, name)

    def _encode(self, style: Style, text: str, stretch: float) -> bytes:
        parts = [b"%s rg" % colour(style.colour)]
        if style.tracking:
            parts.append(b"%.3f Tc" % (style.tracking * MM))
        if stretch:
            parts.append(b"%.4f Tw" % (stretch * MM))
        for name, codes in self._writer.text(style.face, text):
            parts.append(b"%s %g Tf (%s) Tj" % (name.encode(), style.size, codes))
        if style.tracking:
            parts.append(b"0 Tc")
        if stretch:
            parts.append(b"0 Tw")
        shown = b" ".join(parts)
        if _is_wide(style):
            # Readers take wide gaps between letters for spaces; this says what the words are.
            shown = b"/Span<</ActualText%s>>BDC %s EMC" % (utf16(text), shown)
        return shown

    def line(
        self, x0: float, y0: float, x1: float, y1: float, thickness: float, ink: str = "#000000"
    ) -> bytes:
        """A stroke of ``thickness`` mm."""
        return b"%s RG %.3f w %.3f %.3f m %.3f %.3f l S\n" % (
            colour(ink),
            thickness * MM,
            x0 * MM,
            (self._height - y0) * MM,
            x1 * MM,
            (self._height - y1) * MM,
        )

    def polyline(
        self,
        points: Sequence[tuple[float, float]],
        thickness: float,
        ink: str,
        dash: Sequence[float] = (),
    ) -> bytes:
        """A stroke of ``thickness`` mm through ``points``, broken into ``dash`` mm drawn and left out."""
        gaps = b"[%s] 0 d " % b" ".join(b"%.3f" % (part * MM) for part in dash) if dash else b""
        shown = b"%s RG %.3f w 1 j %s%s S" % (colour(ink), thickness * MM, gaps, self._path(points))
        return b"q %s Q\n" % shown

    def polygon(self, points: Sequence[tuple[float, float]], ink: str) -> bytes:
        """A filled outline."""
        return b"%s rg %s f\n" % (colour(ink), self._path(points))

    def _path(self, points: Sequence[tuple[float, float]]) -> bytes:
        return b" ".join(
            b"%.3f %.3f %s" % (x * MM, (self._height - y) * MM, b"l" if i else b"m")
            for i, (x, y) in enumerate(points)
        )

    def frame(self, x: float, top: float, width: float, height: float, thickness: float) -> bytes:
        """The outline of a rectangle in black."""
        return b"0 G %.3f w %.3f %.3f %.3f %.3f re S\n" % (
            thickness * MM,
            x * MM,
            (self._height - top - height) * MM,
            width * MM,
            height * MM,
        )

    def fill(self, x: float, top: float, width: float, height: float, ink: str) -> bytes:
        """A filled rectangle."""
        return b"%s rg %.3f %.3f %.3f %.3f re f\n" % (
            colour(ink),
            x * MM,
            (self._height - top - height) * MM,
            width * MM,
            height * MM,
        )

    def place(self, key: str, form: Form, x: float, top: float, width: float, height: float) -> bytes:
        """``form`` scaled into the rectangle whose top left is (``x``, ``top``)."""
        name = self._writer.define(key, form).encode()
        unit_width, unit_height = (1 / MM, 1 / MM) if form.image is not None else (form.width, form.height)
        return b"q %.5f 0 0 %.5f %.3f %.3f cm %s Do Q\n" % (
            width / unit_width,
            height / unit_height,
            x * MM,
            (self._height - top - height) * MM,
            name,
        )

    def code(self, code: QrCode, x: float, top: float, size: float, ink: str) -> bytes:
        """A QR code of ``size`` mm as an image mask of one bit a module: crisp at any resolution."""
        return b"q %s rg %.3f 0 0 %.3f %.3f %.3f cm BI /W %d /H %d /BPC 1 /IM true /F /AHx ID %s> EI Q\n" % (
            colour(ink),
            size * MM,
            size * MM,
            x * MM,
            (self._height - top - size) * MM,
            code.side,
            code.side,
            code.bits.hex().encode(),
        )

    def corrected(self, correction: Correction, content: bytes) -> bytes:
        """``content`` with every position put where ``correction`` wants it."""
        a, b, c, d, e, f = correction.matrix
        matrix = (a, -b, -c, d, (c * self._height + e) * MM, (self._height * (1 - d) - f) * MM)
        return b"q %.8f %.8f %.8f %.8f %.4f %.4f cm\n%sQ\n" % (*matrix, content)


def _is_wide(style: Style) -> bool:
    """Whether letters stand so far apart that readers would see spaces between them."""
    return style.tracking * MM > 0.08 * style.size


def colour(text: str) -> bytes:
    """``"#B3121A"`` as three operands."""
    parts = (int(text[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return b" ".join(b"%g" % round(part, 4) for part in parts)
