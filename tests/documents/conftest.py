"""Reading back what was written: text, and where each line stands, as pdfium measures it."""

from __future__ import annotations

import ctypes
import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from thidua_desktop.documents.certificate import Setup, render_certificates
from thidua_desktop.documents.data import CertificateData
from thidua_desktop.documents.layout import load_layout
from thidua_desktop.documents.layout_format import Layout
from thidua_desktop.documents.placeholders import samples
from thidua_desktop.domain.records import RecipientKind
from thidua_desktop.paths import resources as resource_folder


@dataclass(frozen=True)
class Seen:
    """Characters on one baseline, mm from the page's top left."""

    text: str
    x: float
    right: float
    baseline: float
    size: float


@pytest.fixture(scope="session")
def resources() -> Path:
    return resource_folder()


@pytest.fixture
def layout(resources: Path) -> Layout:
    return load_layout(resources / "layouts" / "giay-khen-a4-truyen-thong.toml")


@pytest.fixture
def item() -> Callable[..., CertificateData]:
    """A certificate's data: the registry's samples with what a test changes."""

    def make(kind: RecipientKind = RecipientKind.PERSON, **changes: str) -> CertificateData:
        return CertificateData({**samples(), **changes}, kind)

    return make


@pytest.fixture
def rendered(resources: Path, layout: Layout) -> Callable[..., bytes]:
    """The PDF of certificates on the usual layout."""

    def make(*items: CertificateData, **options: object) -> bytes:
        target = io.BytesIO()
        on = options.pop("layout", layout)
        written = {name: options.pop(name) for name in ("title", "author", "compress") if name in options}
        setup = Setup(resources, **options)  # type: ignore[arg-type]
        render_certificates(target, on, items, setup, **written)  # type: ignore[arg-type]
        return target.getvalue()

    return make


def read_text(pdf: bytes, page: int = 0) -> str:
    """The page's text, one space between words whatever the lines."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join(document[page].get_textpage().get_text_range().split())
    finally:
        document.close()


def read_lines(pdf: bytes, page: int = 0) -> list[Seen]:
    """What stands on each baseline, from top to bottom."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        sheet = document[page]
        height = sheet.get_height()
        text = sheet.get_textpage()
        x, y = ctypes.c_double(), ctypes.c_double()
        box = [ctypes.c_double() for _ in range(4)]
        found: dict[tuple[float, float], list[tuple[float, float, str]]] = {}
        for i in range(pdfium.FPDFText_CountChars(text.raw)):
            character = chr(pdfium.FPDFText_GetUnicode(text.raw, i))
            if pdfium.FPDFText_IsGenerated(text.raw, i) or character in "\r\n":
                continue
            pdfium.FPDFText_GetCharOrigin(text.raw, i, x, y)
            pdfium.FPDFText_GetCharBox(text.raw, i, *box)
            key = (
                round((height - y.value) / 72 * 25.4, 2),
                round(pdfium.FPDFText_GetFontSize(text.raw, i), 2),
            )
            right = box[1].value / 72 * 25.4
            found.setdefault(key, []).append((x.value / 72 * 25.4, right, character))
        return [
            Seen(
                "".join(c for _, _, c in letters).strip(),
                min(left for left, _, c in letters if c.strip()),
                max(right for _, right, c in letters if c.strip()),
                baseline,
                size,
            )
            for (baseline, size), letters in sorted(found.items())
            if any(c.strip() for _, _, c in letters)
        ]
    finally:
        document.close()


def line_with(lines: Iterable[Seen], text: str) -> Seen:
    """The one line that contains ``text``."""
    found = [line for line in lines if text in line.text]
    assert len(found) == 1, f"{text!r}: {[line.text for line in found]}"
    return found[0]


@pytest.fixture
def seen() -> Callable[..., list[Seen]]:
    return read_lines


@pytest.fixture
def text_of() -> Callable[..., str]:
    return read_text


@pytest.fixture
def line() -> Callable[[Iterable[Seen], str], Seen]:
    return line_with
