"""QR codes as the bits of an image mask, drawn by the renderer in the paper's own ink.

The code itself is made by zxing-cpp: reportlab's own encoder takes 17 ms a code, this one a tenth of one.
"""

from __future__ import annotations

from dataclasses import dataclass

LEVEL = "M"
"""Error correction: a seventh of the code may be soiled."""

MASK = 3
"""Which of the eight patterns is laid over the bits. Trying all and keeping the best takes six times as long
as all the rest, and helps only texts with long runs; a signature has none."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """``side`` × ``side`` modules; ``bits``: rows of whole bytes, a 0 bit is a dark module."""

    side: int
    bits: bytes


def encode(text: str) -> QrCode:
    """The code of ``text``; digits alone take 3.3 bits each. Raises ``ValueError`` when it is too long."""
    import zxingcpp

    made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level=LEVEL, data_mask=MASK)
    image = made.to_image(add_quiet_zones=False)
    side, rest = image.shape[0], -image.shape[0] % 8
    plain = bytes(memoryview(image))  # type: ignore[arg-type]  # it is a buffer; its stub does not say so
    rows = []
    for at in range(0, side * side, side):
        row = plain[at : at + side].translate(_TO_DIGITS).decode() + "1" * rest
        rows.append(int(row, 2).to_bytes((side + rest) // 8, "big"))
    return QrCode(side, b"".join(rows))


_TO_DIGITS = bytes(0x30 if value < 128 else 0x31 for value in range(256))
