"""Certificates: one page a record on one layout, any number of them in steady memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from thidua_desktop.documents import trial
from thidua_desktop.documents.art import load_art
from thidua_desktop.documents.columns import Line, PageSetting
from thidua_desktop.documents.data import CertificateData, Rendered
from thidua_desktop.documents.fonts import FontBook
from thidua_desktop.documents.ink import Ink
from thidua_desktop.documents.layout_format import ImageBox, Layout
from thidua_desktop.documents.pdf import Form, PdfWriter
from thidua_desktop.documents.qr import encode
from thidua_desktop.documents.setting import Setter, carried_boxes
from thidua_desktop.documents.setup import Mode, Setup
from thidua_desktop.domain.errors import Invalid, Problem, Severity

__all__ = [
    "Item",
    "Mode",
    "Setup",
    "check_batch",
    "check_certificates",
    "draw_page",
    "refuses",
    "render_batch",
    "render_certificates",
]

MOST_FINDINGS = 1000
"""More than these are not listed: a batch that bad needs its source mended, and memory stays flat."""


Item = tuple[Layout, CertificateData]
"""A record and the layout it goes on: one decision mixes giấy khen with certificates of titles."""


def render_certificates(
    target: Path | BinaryIO,
    layout: Layout,
    items: Iterable[CertificateData],
    setup: Setup,
    *,
    title: str = "",
    author: str = "",
    progress: Callable[[int], None] | None = None,
    compress: bool = True,
) -> Rendered:
    """:func:`render_batch` with one layout for all of ``items``."""
    return render_batch(
        target,
        ((layout, item) for item in items),
        setup,
        title=title or layout.title,
        author=author,
        progress=progress,
        compress=compress,
    )


def render_batch(
    target: Path | BinaryIO,
    items: Iterable[Item],
    setup: Setup,
    *,
    title: str = "",
    author: str = "",
    progress: Callable[[int], None] | None = None,
    compress: bool = True,
) -> Rendered:
    """Write a PDF with a page for each of ``items``, on its own layout, to ``target``.

    A record that cannot be set rightly (text that does not fit, a character without a glyph, no name) gets no
    page and is among the problems. ``progress`` is told the number of records done and may raise to stop.
    Raises :class:`Invalid` when there is no page to write and
    :class:`~thidua_desktop.domain.errors.Unreadable` for a drawing that cannot be used. Equal arguments give
    equal bytes; ``compress=False`` leaves streams readable.
    """
    if isinstance(target, Path):
        with target.open("wb") as file:
            return render_batch(
                file, items, setup, title=title, author=author, progress=progress, compress=compress
            )
    presses = Presses(setup)
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
            content = draw_page(page, ink, press.forms)
            if setup.trial:
                content += trial.marks(ink, layout, press.blank(item))
            if setup.correction:
                content = ink.corrected(setup.correction, content)
            writer.page(layout.page.width, height, content)
        if progress is not None:
            progress(number)
    if not writer.pages:
        raise Invalid(problems or [Problem("empty", "Không có giấy khen nào để in.")])
    writer.finish()
    return Rendered(writer.pages, tuple(problems))


def check_certificates(layout: Layout, items: Iterable[CertificateData], setup: Setup) -> list[Problem]:
    """:func:`check_batch` with one layout for all of ``items``."""
    return check_batch(((layout, item) for item in items), setup)


def check_batch(items: Iterable[Item], setup: Setup) -> list[Problem]:
    """What :func:`render_batch` would find, without drawing: the same calculation.

    ``row`` is the record's place in ``items`` from 1; ``field`` the placeholder's name, ``column`` its label.
    """
    presses = Presses(setup)
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
class Press:
    """A layout made ready: its drawings by box id, and its setter."""

    forms: Mapping[str, Form]
    setter: Setter
    whole: Setter
    """Sets the whole page, whatever the blank carries."""
    carried: frozenset[str]

    def blank(self, item: CertificateData) -> PageSetting:
        """What the blank already carries, as it would stand on a whole page."""
        page, _ = self.whole.set(item)
        if page is None:
            return PageSetting([], [], [], [])
        return PageSetting(
            [one for one in page.pictures if one.box.id in self.carried],
            [one for one in page.rules if one.box.id in self.carried],
            [one for one in page.lines if one.box in self.carried],
            [],
        )


class Presses:
    """Layouts made ready on first use, all on one set of faces."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._mode = Mode(setup.mode)
        self._fonts = FontBook(setup.resources)
        self._ready: dict[str, Press] = {}

    def of(self, layout: Layout) -> Press:
        """The press of ``layout``."""
        press = self._ready.get(layout.name)
        if press is None:
            carried = carried_boxes(layout, self._mode, self._setup.carried)
            needed = frozenset() if self._setup.trial else carried
            forms = {
                box.id: load_art(self._setup.art(box), _longest_side(box, layout))
                for box in layout.box
                if isinstance(box, ImageBox) and box.id not in needed
            }
            setter = Setter(layout, self._fonts, forms, self._mode, self._setup.carried)
            whole = Setter(layout, self._fonts, forms) if self._setup.trial else setter
            press = self._ready[layout.name] = Press(forms, setter, whole, carried)
        return press


def _longest_side(box: ImageBox, layout: Layout) -> float:
    if box.role == "border":
        return max(layout.page.width, layout.page.height)
    return max(box.width or 0.0, box.height or 0.0) or 100.0


def draw_page(page: PageSetting, ink: Ink, forms: Mapping[str, Form]) -> bytes:
    """The operators of one certificate that was set."""
    parts = [ink.place(p.box.file, forms[p.box.id], p.x, p.top, p.width, p.height) for p in page.pictures]
    parts += [ink.line(r.x0, r.y, r.x1, r.y, r.box.thickness, r.box.colour) for r in page.rules]
    parts += [
        ink.text(line.style, line.text, line.x, line.baseline)
        for line in sorted(page.lines, key=_reading_order)
    ]
    parts += [
        ink.code(encode(one.text), one.box.x, one.box.y, one.box.size, one.box.colour) for one in page.codes
    ]
    return b"".join(parts)


def _reading_order(line: Line) -> tuple[float, float]:
    """Text is copied and read aloud in the order of drawing."""
    return line.baseline, line.x
