"""A PDF written page by page: what has been drawn leaves memory at once, and equal input gives equal bytes.

reportlab's canvas keeps every page until it saves (about 7 KB each) and wraps streams in base 85. This
writer keeps reportlab's document for what is hard (font subsets, object numbering) and sends each page to
the file as soon as it is drawn; the page tree, fonts and catalogue follow at the end. Pages inherit their
resources from the tree, so a page is its stream and some sixty bytes. See docs/decisions/pdf-writer.md.
"""

from __future__ import annotations

import array
import hashlib
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import BinaryIO

from reportlab.pdfbase import pdfdoc

from thidua_desktop.documents.fonts import MM, SUBSETTING, Face

_HEADER = b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n"

_BRANCH = 250
"""Pages under one node of the page tree."""


@dataclass(frozen=True, slots=True)
class Form:
    """A drawing to be placed many times. Sizes are mm; ``content``: PDF operators in points, or pixels."""

    width: float
    height: float
    content: bytes
    states: Mapping[str, str] = field(default_factory=dict)
    """Graphics states (opacity) the operators name."""
    image: Mapping[str, str] | None = None
    """Set for a bitmap: the image dictionary's own entries; drawn into a unit square."""
    mask: Form | None = None
    """Alpha of a bitmap."""


class PdfWriter:
    """One PDF under way. Give it pages, then :meth:`finish`. Not shared between threads."""

    def __init__(
        self, target: BinaryIO, *, title: str, author: str, subject: str = "", compress: bool = True
    ) -> None:
        self._out = target
        self._offset = 0
        self._compress = compress
        self._doc = pdfdoc.PDFDocument(compression=int(compress), invariant=1, lang="vi")
        self._doc.defaultStreamFilters = [pdfdoc.PDFZCompress] if compress else None
        self._doc.Catalog.Outlines = None
        self._info = {"Title": title, "Author": author, "Subject": subject, "Creator": "Thi đua Desktop"}
        self._offsets = array.array("Q")
        self._branches: list[tuple[int, int]] = []
        self._kids: list[int] = []
        self._digest = hashlib.md5(usedforsecurity=False)
        self._forms: dict[str, int] = {}
        self._tree = self._number()
        self._branch = 0
        self._resources = self._number()
        self._write(_HEADER)

    @property
    def pages(self) -> int:
        """Pages written so far."""
        return sum(count for _, count in self._branches) + len(self._kids)

    def text(self, face: Face, text: str) -> list[tuple[str, bytes]]:
        """``text`` as (font resource name, escaped string) runs in this document's subsets of ``face``."""
        return [
            (face.font.getSubsetInternalName(subset, self._doc), _escape(codes))
            for subset, codes in face.font.splitString(text, self._doc)
        ]

    def define(self, key: str, form: Form) -> str:
        """Write ``form`` once; returns the resource name to place it by. Later calls are free."""
        if key not in self._forms:
            self._forms[key] = self._write_form(form)
        return f"/X{self._forms[key]}"

    def define_text(self, operators: bytes, box: tuple[float, float, float, float]) -> str:
        """Write operators that use fonts as a form bounded by ``box`` (points); returns its resource name."""
        bounds = " ".join(f"{value:.1f}" for value in box)
        entries = f"/Type/XObject/Subtype/Form/BBox[{bounds}]/Resources {self._resources} 0 R"
        number = self._forms[f"text {len(self._forms)}"] = self._stream(operators, entries)
        return f"/X{number}"

    def page(self, width: float, height: float, operators: bytes) -> None:
        """Write one page of ``width`` × ``height`` mm."""
        contents = self._stream(operators, "")
        if not self._kids:
            self._branch = self._number()
        number = self._number()
        box = f"[0 0 {points(width)} {points(height)}]"
        self._object(
            number,
            f"<</Type/Page/Parent {self._branch} 0 R/MediaBox{box}/Contents {contents} 0 R>>".encode(),
        )
        self._kids.append(number)
        if len(self._kids) == _BRANCH:
            self._close_branch()

    def finish(self) -> None:
        """Write fonts, page tree, catalogue and cross-reference table. The target stays open."""
        font_entries = self._write_fonts()
        form_entries = "".join(f"/X{number} {number} 0 R" for number in self._forms.values())
        self._object(
            self._resources,
            f"<</ProcSet[/PDF/Text/ImageC]/Font<<{font_entries}>>/XObject<<{form_entries}>>>>".encode(),
        )
        if self._kids:
            self._close_branch()
        count, branches = self.pages, _references([number for number, _ in self._branches])
        self._object(
            self._tree,
            f"<</Type/Pages/Count {count}/Resources {self._resources} 0 R/Kids[{branches}]>>".encode(),
        )
        catalog, info = self._number(), self._number()
        self._object(
            catalog,
            f"<</Type/Catalog/Pages {self._tree} 0 R/Lang(vi)/ViewerPreferences<</DisplayDocTitle true"
            "/PrintScaling/None>>>>".encode(),
        )
        entries = b"".join(b"/%s%s" % (key.encode(), utf16(text)) for key, text in self._info.items() if text)
        self._object(info, b"<<" + entries + b">>")
        self._write_table(catalog, info)

    def _close_branch(self) -> None:
        """Write a node of the page tree, so that no list grows with the number of pages."""
        kids = _references(self._kids)
        body = f"<</Type/Pages/Parent {self._tree} 0 R/Count {len(self._kids)}/Kids[{kids}]>>"
        self._object(self._branch, body.encode())
        self._branches.append((self._branch, len(self._kids)))
        self._kids = []

    def _write_table(self, catalog: int, info: int) -> None:
        start = self._offset
        identity = self._digest.hexdigest()
        self._write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(self._offsets) + 1))
        for i in range(0, len(self._offsets), 1000):
            self._write(b"".join([b"%010d 00000 n \n" % offset for offset in self._offsets[i : i + 1000]]))
        self._write(
            (
                f"trailer\n<</Size {len(self._offsets) + 1}/Root {catalog} 0 R/Info {info} 0 R"
                f"/ID[<{identity}><{identity}>]>>\nstartxref\n{start}\n%%EOF\n"
            ).encode()
        )

    def _write_form(self, form: Form) -> int:
        if form.image is not None:
            mask = f"/SMask {self._write_form(form.mask)} 0 R" if form.mask else ""
            entries = "".join(f"/{k} {v}" for k, v in form.image.items())
            return self._stream(form.content, f"/Type/XObject/Subtype/Image{entries}{mask}", ready=True)
        states = "".join(f"/{name}{value}" for name, value in form.states.items())
        return self._stream(
            form.content,
            f"/Type/XObject/Subtype/Form/BBox[0 0 {points(form.width)} {points(form.height)}]"
            f"/Resources<</ProcSet[/PDF]/ExtGState<<{states}>>>>",
        )

    def _stream(self, data: bytes, entries: str, *, ready: bool = False) -> int:
        number = self._number()
        filtered = ""
        if self._compress and not ready:
            data, filtered = zlib.compress(data), "/Filter/FlateDecode"
        head = f"<<{entries}{filtered}/Length {len(data)}>>\nstream\n".encode()
        self._object(number, head + data + b"\nendstream")
        return number

    def _number(self) -> int:
        self._offsets.append(0)
        return len(self._offsets)

    def _object(self, number: int, body: bytes) -> None:
        self._offsets[number - 1] = self._offset
        self._write(b"%d 0 obj\n%s\nendobj\n" % (number, body))

    def _write(self, data: bytes) -> None:
        self._digest.update(data)
        self._out.write(data)
        self._offset += len(data)

    def _write_fonts(self) -> str:
        """Let reportlab build the font objects, numbered after ours; the entries of the font dictionary."""
        doc = self._doc
        doc.objectcounter = first = len(self._offsets)
        with SUBSETTING:
            for font in doc.delayedFonts:
                font.addObjects(doc)
        number = first
        while number < doc.objectcounter:  # formatting one object may make another
            number += 1
            name = doc.numberToId[number]
            body = pdfdoc.PDFIndirectObject(name, doc.idToObject[name]).format(doc)
            assert self._number() == number
            self._offsets[number - 1] = self._offset
            self._write(body if isinstance(body, bytes) else body.encode("latin-1"))
        fonts = doc.idToObject[pdfdoc.BasicFonts].dict
        numbers = {
            key: doc.idToObjectNumberAndVersion[doc.Reference(font).name][0] for key, font in fonts.items()
        }
        return "".join(f"/{key} {number} 0 R" for key, number in numbers.items())


def _references(numbers: list[int]) -> str:
    return " ".join(f"{number} 0 R" for number in numbers)


def points(mm: float) -> str:
    """``mm`` in points, three decimals at most: a thousandth of a point is 0.00035 mm."""
    return f"{mm * MM:.3f}".rstrip("0").rstrip(".")


def utf16(text: str) -> bytes:
    """A PDF text string: UTF-16 in hexadecimal, which no character needs escaping in."""
    return b"<FEFF" + text.encode("utf-16-be").hex().upper().encode() + b">"


def _escape(codes: bytes) -> bytes:
    """Bytes of a literal string. A bare carriage return would be read as a line feed."""
    for raw, escaped in ((b"\\", b"\\\\"), (b"(", b"\\("), (b")", b"\\)"), (b"\r", b"\\r"), (b"\n", b"\\n")):
        if raw in codes:
            codes = codes.replace(raw, escaped)
    return codes
