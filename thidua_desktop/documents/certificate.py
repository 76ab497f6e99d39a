"""Certificates: one page a record on one layout, any number of them in steady memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import BinaryIO

from thidua_desktop.documents.art import load_art
from thidua_desktop.documents.data import CertificateData, Rendered
from thidua_desktop.documents.fonts import FontBook
from thidua_desktop.documents.ink import Ink
from thidua_desktop.documents.layout_format import ImageBox, Layout
from thidua_desktop.documents.pdf import Form, PdfWriter
from thidua_desktop.documents.setting import Line, Mode, PageSetting, Setter
from thidua_desktop.domain.errors import Invalid, Problem, Severity

MOST_FINDINGS = 1000
"""More than these are not listed: a batch that bad needs its source mended, and memory stays flat."""


def render_certificates(
    target: Path | BinaryIO,
    layout: Layout,
    items: Iterable[CertificateData],
    *,
    resources: Path,
    emblem: Path | None = None,
    mode: Mode | str = Mode.FULL,
    title: str = "",
    author: str = "",
    progress: Callable[[int], None] | None = None,
    compress: bool = True,
) -> Rendered:
    """Write a PDF with a page for each of ``items`` to ``target``.

    A record that cannot be set rightly (text that does not fit, a character without a glyph, no name) gets no
    page and is among the problems. ``emblem`` replaces the emblem of the layout. ``progress`` is told the
    number of records done and may raise to stop. Raises :class:`Invalid` when there is no page to write and
    :class:`~thidua_desktop.domain.errors.Unreadable` for a drawing that cannot be used. Equal arguments give
    equal bytes; ``compress=False`` leaves streams readable.
    """
    if isinstance(target, Path):
        with target.open("wb") as file:
            return render_certificates(
                file,
                layout,
                items,
                resources=resources,
                emblem=emblem,
                mode=mode,
                title=title,
                author=author,
                progress=progress,
                compress=compress,
            )
    mode = Mode(mode)
    forms = _forms(layout, resources, emblem, mode)
    setter = Setter(layout, FontBook(resources), forms, mode)
    writer = PdfWriter(target, title=title or layout.title, author=author, compress=compress)
    ink = Ink(writer, layout.page.height)
    problems: list[Problem] = []
    for number, item in enumerate(items, start=1):
        page, found = setter.set(item, number)
        if found and len(problems) < MOST_FINDINGS:
            problems.extend(found)
        if page is not None:
            writer.page(layout.page.width, layout.page.height, _draw(page, ink, forms))
        if progress is not None:
            progress(number)
    if not writer.pages:
        raise Invalid(problems or [Problem("empty", "Không có giấy khen nào để in.")])
    writer.finish()
    return Rendered(writer.pages, tuple(problems))


def check_certificates(
    layout: Layout,
    items: Iterable[CertificateData],
    *,
    resources: Path,
    emblem: Path | None = None,
    mode: Mode | str = Mode.FULL,
) -> list[Problem]:
    """What :func:`render_certificates` would find, without drawing: the same calculation.

    ``row`` is the record's place in ``items`` from 1; ``field`` the placeholder's name, ``column`` its label.
    """
    mode = Mode(mode)
    setter = Setter(layout, FontBook(resources), _forms(layout, resources, emblem, mode), mode)
    problems: list[Problem] = []
    for number, item in enumerate(items, start=1):
        problems.extend(setter.set(item, number)[1])
        if len(problems) >= MOST_FINDINGS:
            break
    return problems


def refuses(problems: Iterable[Problem]) -> bool:
    """Whether one of ``problems`` keeps a certificate from being printed."""
    return any(problem.severity is Severity.REJECT for problem in problems)


def _forms(layout: Layout, resources: Path, emblem: Path | None, mode: Mode) -> Mapping[str, Form]:
    """Box id → its drawing, for the boxes this mode draws."""
    forms = {}
    for box in layout.box:
        if not isinstance(box, ImageBox) or (box.on_blank and mode is Mode.OVERPRINT):
            continue
        own = emblem is not None and box.role == "emblem"
        forms[box.id] = load_art(emblem if own and emblem else resources / "art" / box.file)
    return forms


def _draw(page: PageSetting, ink: Ink, forms: Mapping[str, Form]) -> bytes:
    parts = [ink.place(p.box.id, forms[p.box.id], p.x, p.top, p.width, p.height) for p in page.pictures]
    parts += [ink.line(r.x0, r.y, r.x1, r.y, r.box.thickness, r.box.colour) for r in page.rules]
    parts += [
        ink.text(line.style, line.text, line.x, line.baseline)
        for line in sorted(page.lines, key=_reading_order)
    ]
    return b"".join(parts)


def _reading_order(line: Line) -> tuple[float, float]:
    """Text is copied and read aloud in the order of drawing."""
    return line.baseline, line.x
