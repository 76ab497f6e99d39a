"""Certificates: one page a record on one layout, any number of them in steady memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from thidua_desktop.documents.art import load_art
from thidua_desktop.documents.columns import Line, PageSetting
from thidua_desktop.documents.data import CertificateData, Rendered
from thidua_desktop.documents.fonts import FontBook
from thidua_desktop.documents.ink import Ink
from thidua_desktop.documents.layout_format import ImageBox, Layout
from thidua_desktop.documents.pdf import Form, PdfWriter
from thidua_desktop.documents.setting import Mode, Setter
from thidua_desktop.domain.errors import Invalid, Problem, Severity

MOST_FINDINGS = 1000
"""More than these are not listed: a batch that bad needs its source mended, and memory stays flat."""


Item = tuple[Layout, CertificateData]
"""A record and the layout it goes on: one decision mixes giấy khen with certificates of titles."""


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
    """:func:`render_batch` with one layout for all of ``items``."""
    return render_batch(
        target,
        ((layout, item) for item in items),
        resources=resources,
        emblem=emblem,
        mode=mode,
        title=title or layout.title,
        author=author,
        progress=progress,
        compress=compress,
    )


def render_batch(
    target: Path | BinaryIO,
    items: Iterable[Item],
    *,
    resources: Path,
    emblem: Path | None = None,
    mode: Mode | str = Mode.FULL,
    title: str = "",
    author: str = "",
    progress: Callable[[int], None] | None = None,
    compress: bool = True,
) -> Rendered:
    """Write a PDF with a page for each of ``items``, on its own layout, to ``target``.

    A record that cannot be set rightly (text that does not fit, a character without a glyph, no name) gets no
    page and is among the problems. ``emblem`` replaces the emblem of the layout. ``progress`` is told the
    number of records done and may raise to stop. Raises :class:`Invalid` when there is no page to write and
    :class:`~thidua_desktop.domain.errors.Unreadable` for a drawing that cannot be used. Equal arguments give
    equal bytes; ``compress=False`` leaves streams readable.
    """
    if isinstance(target, Path):
        with target.open("wb") as file:
            return render_batch(
                file,
                items,
                resources=resources,
                emblem=emblem,
                mode=mode,
                title=title,
                author=author,
                progress=progress,
                compress=compress,
            )
    presses = _Presses(resources, emblem, Mode(mode))
    writer = PdfWriter(target, title=title, author=author, compress=compress)
    inks: dict[float, Ink] = {}
    problems: list[Problem] = []
    for number, (layout, item) in enumerate(items, start=1):
        press = presses.of(layout)
        page, found = press.setter.set(item, number)
        if found and len(problems) < MOST_FINDINGS:
            problems.extend(found)
        if page is not None:
            height = layout.page.height
            ink = inks.get(height) or inks.setdefault(height, Ink(writer, height))
            writer.page(layout.page.width, height, _draw(page, ink, press))
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
    """:func:`check_batch` with one layout for all of ``items``."""
    pairs = ((layout, item) for item in items)
    return check_batch(pairs, resources=resources, emblem=emblem, mode=mode)


def check_batch(
    items: Iterable[Item], *, resources: Path, emblem: Path | None = None, mode: Mode | str = Mode.FULL
) -> list[Problem]:
    """What :func:`render_batch` would find, without drawing: the same calculation.

    ``row`` is the record's place in ``items`` from 1; ``field`` the placeholder's name, ``column`` its label.
    """
    presses = _Presses(resources, emblem, Mode(mode))
    problems: list[Problem] = []
    for number, (layout, item) in enumerate(items, start=1):
        problems.extend(presses.of(layout).setter.set(item, number)[1])
        if len(problems) >= MOST_FINDINGS:
            break
    return problems


def refuses(problems: Iterable[Problem]) -> bool:
    """Whether one of ``problems`` keeps a certificate from being printed."""
    return any(problem.severity is Severity.REJECT for problem in problems)


@dataclass(frozen=True, slots=True)
class _Press:
    """A layout made ready: its drawings by box id, and its setter."""

    forms: Mapping[str, Form]
    setter: Setter


class _Presses:
    """Layouts made ready on first use, all on one set of faces."""

    def __init__(self, resources: Path, emblem: Path | None, mode: Mode) -> None:
        self._resources = resources
        self._emblem = emblem
        self._mode = mode
        self._fonts = FontBook(resources)
        self._ready: dict[str, _Press] = {}

    def of(self, layout: Layout) -> _Press:
        """The press of ``layout``."""
        press = self._ready.get(layout.name)
        if press is None:
            forms = self._forms(layout)
            setter = Setter(layout, self._fonts, forms, self._mode)
            press = self._ready[layout.name] = _Press(forms, setter)
        return press

    def _forms(self, layout: Layout) -> Mapping[str, Form]:
        """Box id → its drawing, for the boxes this mode draws."""
        forms = {}
        for box in layout.box:
            if not isinstance(box, ImageBox) or (box.on_blank and self._mode is Mode.OVERPRINT):
                continue
            own = self._emblem if box.role == "emblem" else None
            forms[box.id] = load_art(own or self._resources / "art" / box.file)
        return forms


def _draw(page: PageSetting, ink: Ink, press: _Press) -> bytes:
    parts = [
        ink.place(p.box.file, press.forms[p.box.id], p.x, p.top, p.width, p.height) for p in page.pictures
    ]
    parts += [ink.line(r.x0, r.y, r.x1, r.y, r.box.thickness, r.box.colour) for r in page.rules]
    parts += [
        ink.text(line.style, line.text, line.x, line.baseline)
        for line in sorted(page.lines, key=_reading_order)
    ]
    return b"".join(parts)


def _reading_order(line: Line) -> tuple[float, float]:
    """Text is copied and read aloud in the order of drawing."""
    return line.baseline, line.x
